import type { Wording } from '../model/claim.ts'
import type { PartyMention, PlaceMention } from '../model/found.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Tag, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { LABELS } from './wording.table.ts'

/** How many words before or after a name may label it. */
const REACH = 4

/** A mention with what it names. */
export type Named = Span & { readonly referent: string }

export const namedPlaces = (mentions: readonly PlaceMention[]): Named[] =>
  mentions.map(({ start, end, place }) => ({ start, end, referent: place }))

export const namedParties = (mentions: readonly PartyMention[]): Named[] =>
  mentions.flatMap(({ start, end, party, speaker }) =>
    party === null || speaker !== null ? [] : [{ start, end, referent: party }],
  )

/** The labels that stand by each party and place, report by report. A referent with one label or none is left out. */
export function findWording(
  reports: readonly AnnotatedReport[],
  named: ReadonlyMap<string, readonly Named[]>,
): Wording[] {
  const found = new Map<string, Wording['labels'][number][]>()
  const known = new Set<string>()
  for (const report of reports) {
    const own = [...(named.get(report.report.id) ?? [])].sort((a, b) => a.start - b.start)
    for (const mention of own)
      for (const { start, end } of labelsBy(report, mention, own)) {
        const key = `${mention.referent} ${report.report.id} ${start}`
        if (known.has(key)) continue
        known.add(key)
        const list = found.get(mention.referent) ?? []
        list.push({ label: report.report.text.slice(start, end), report: report.report.id, start, end })
        found.set(mention.referent, list)
      }
  }
  return [...found]
    .map(([referent, labels]) => ({ referent, labels }))
    .filter(({ labels }) => new Set(labels.map((l) => l.label.toLowerCase())).size > 1)
    .sort((a, b) => (a.referent < b.referent ? -1 : 1))
}

/** The labels before a mention, last first, as far back as the words can still be of its noun phrase. */
function labelsBy(report: AnnotatedReport, mention: Named, all: readonly Named[]): Span[] {
  const passage = overlapping(report.passages, mention)[0]
  if (!passage) return []
  const before = passage.tokens.filter((t) => t.end <= mention.start)
  const words = joinHyphens(before).slice(-REACH).reverse()
  const end = words.findIndex(
    (w) => isBreak(w) || overlapping(all, w).some((m) => m.referent !== mention.referent),
  )
  return words.slice(0, end < 0 ? words.length : end).filter((w) => LABELS.has(w.lower))
}

type Word = Span & { readonly lower: string; readonly tag: Tag }

/** Words with their hyphenated neighbours: "self-proclaimed" is one word here, three tokens there. */
function joinHyphens(tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  for (const token of tokens) {
    const last = words.at(-1)
    const joins = last?.end === token.start && (token.lower === '-' || last.lower.endsWith('-'))
    if (last && joins)
      words[words.length - 1] = {
        start: last.start,
        end: token.end,
        lower: last.lower + token.lower,
        tag: token.tag,
      }
    else words.push(token)
  }
  return words
}

/** What ends a noun phrase on its left: a verb, a conjunction, a comma, a preposition other than "of". */
const isBreak = ({ lower, tag }: Word): boolean =>
  !LABELS.has(lower) && BREAKS.has(tag) && lower !== 'of' && !QUOTES.has(lower)
const BREAKS: ReadonlySet<Tag> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'ADP', 'PRON'])
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"])
