import type { Note } from '../model/note.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { findBacker } from './breakaway.ts'
import type { Organ } from './organs.ts'
import type { PartyName } from './party-names.ts'
import { compareNames } from './spelling.ts'
import { ALLIES, BACKING, GLUED, NEGATED, SIDED, SIDED_BY, UNREAL } from './tables/blocs.table.ts'

/** How many words may stand between a word of backing and the names on its sides. */
const NEAR = 6
/** How many words before a word of backing may negate it, or make it somebody's wish or charge. */
const NEGATED_WITHIN = 4

/** Two parties of which one accuses the other in the story. */
export type Quarrel = readonly [a: string, b: string]
export type Blocs = { readonly blocOf: (party: string) => string | null; readonly notes: readonly Note[] }
type Link = { readonly a: string; readonly b: string; readonly note: Note }

/**
 * Which parties stand on one side in this story, only where a report says that one backs or is allied with the other.
 * Parties of which one accuses the other are never joined, and no chain joins them. Each link that holds is told in a
 * note with its passage. A bloc's id is that of its first member by code units.
 */
export function findBlocs(
  reports: readonly AnnotatedReport[],
  named: ReadonlyMap<string, readonly PartyName[]>,
  quarrels: readonly Quarrel[] = [],
  organs: readonly Organ[] = [],
): Blocs {
  const links = [
    ...reports.flatMap((report) => linksIn(report, named.get(report.report.id) ?? [])),
    ...findBacker(reports, named).map(({ report, territory, backer, at }) => ({
      a: territory.party,
      b: backer.party,
      note: noteOf(report, territory, backer, at),
    })),
    ...organs.map((organ) => ({ a: organ.party, b: organ.state, note: ofState(organ) })),
  ]
  const sides = new Map<string, ReadonlySet<string>>()
  const sideOf = (party: string): ReadonlySet<string> => sides.get(party) ?? new Set([party])
  const apart = new Set(quarrels.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const held: Link[] = []
  for (const link of [...links].sort((x, y) => compareNames(`${x.a} ${x.b}`, `${y.a} ${y.b}`))) {
    const [left, right] = [sideOf(link.a), sideOf(link.b)]
    if ([...left].some((a) => [...right].some((b) => apart.has(`${a} ${b}`)))) continue
    const joined = new Set([...left, ...right])
    for (const party of joined) sides.set(party, joined)
    held.push(link)
  }
  const order = new Map(links.map((link, i) => [link, i]))
  return {
    blocOf: (party) => [...(sides.get(party) ?? [])].sort(compareNames)[0] ?? null,
    notes: held.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map((l) => l.note),
  }
}

function linksIn(report: AnnotatedReport, names: readonly PartyName[]): Link[] {
  return report.passages.flatMap(({ tokens, start, end }) => {
    const here = overlapping(names, { start, end })
    if (new Set(here.map((n) => n.party)).size < 2) return []
    return tokens.flatMap((token, i): Link[] => {
      if (token.quoted || isUnreal(tokens, i)) return []
      const pair =
        backedBy(tokens, i, here) ??
        backs(tokens, i, here) ??
        glued(tokens, i, here) ??
        allied(tokens, i, here)
      if (!pair || pair[0].party === pair[1].party) return []
      const [a, b] = pair[0].start <= pair[1].start ? pair : [pair[1], pair[0]]
      return [{ a: a.party, b: b.party, note: noteOf(report, a, b) }]
    })
  })
}

type Pair = readonly [PartyName, PartyName]

const isUnreal = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEGATED_WITHIN), at).some((t) => NEGATED.has(t.lower) || UNREAL.has(t.lower))

/** "Norway, backed by Denmark", "the rebels are allied with Denmark". */
function backedBy(tokens: readonly Token[], i: number, here: readonly PartyName[]): Pair | null {
  if (!SIDED.has(tokens[i]?.lower ?? '') || !SIDED_BY.has(tokens[i + 1]?.lower ?? '')) return null
  const left = nameBefore(tokens, i, here)
  const right = nameAfter(tokens, i + 2, here)
  return left && right ? [left, right] : null
}

/** "Denmark, which strongly backs Norway", "Denmark supports Norway"; not "supports Norway's motion". */
function backs(tokens: readonly Token[], i: number, here: readonly PartyName[]): Pair | null {
  const token = tokens[i]
  const isVerb = token?.tag === 'VERB' || /^(?:backs|supports)$/.test(token?.lower ?? '')
  if (!token || !isVerb || !BACKING.has(token.lemma) || tokens[i + 1]?.lower === 'by') return null
  const left = nameBefore(tokens, i, here)
  const right = nameAfter(tokens, i + 1, here)
  if (!left || !right) return null
  const behind = tokens[firstFrom(tokens, right.end)]
  return /^[’']s?$/.test(behind?.lower ?? '') ||
    (right.demonym &&
      behind?.tag === 'NOUN' &&
      !/forces|rebels|troops|army|side|government/.test(behind.lower))
    ? null
    : [left, right]
}

/** "Danish-backed Norway", "the Denmark-backed rebels of Norway". */
function glued(tokens: readonly Token[], i: number, here: readonly PartyName[]): Pair | null {
  const token = tokens[i]
  if (!token || !GLUED.has(token.lower)) return null
  const hyphen = token.lower.startsWith('-')
    ? token.start
    : tokens[i - 1]?.lower === '-'
      ? tokens[i - 1]?.start
      : undefined
  const left = here.find((n) => n.end === hyphen)
  const right = nameAfter(tokens, i + 1, here)
  return left && right ? [left, right] : null
}

/** "Denmark's ally Norway", "Norway, an ally of Denmark". */
function allied(tokens: readonly Token[], i: number, here: readonly PartyName[]): Pair | null {
  if (!ALLIES.has(tokens[i]?.lower ?? '')) return null
  const of = tokens[i + 1]?.lower === 'of'
  const left = nameBefore(tokens, i, here)
  const right = nameAfter(tokens, of ? i + 2 : i + 1, here)
  const direct = !of && right !== undefined && firstFrom(tokens, right.start) - i <= 2
  return left && right && (of || direct) ? [left, right] : null
}

/** The nearest name before a word, with nothing between but what belongs to it: no other verb, no "and" or "but". */
function nameBefore(tokens: readonly Token[], i: number, here: readonly PartyName[]): PartyName | undefined {
  const at = tokens[i]?.start ?? 0
  const name = here.findLast((n) => n.end <= at)
  const from = name ? firstFrom(tokens, name.end) : i
  const between = tokens.slice(from, i)
  const plain = between.every(
    (t) =>
      ['NOUN', 'ADJ', 'ADV', 'AUX', 'DET', 'PUNCT', 'PRON', 'PART', 'SCONJ', 'PROPN'].includes(t.tag) &&
      !['.', ':', ';', 'ethnic'].includes(t.lower),
  )
  return between.length <= NEAR && plain ? name : undefined
}

/** The nearest name behind a word, with nothing between but articles and adjectives. */
function nameAfter(tokens: readonly Token[], i: number, here: readonly PartyName[]): PartyName | undefined {
  const at = tokens[i]?.start ?? Number.MAX_SAFE_INTEGER
  const name = here.find((n) => n.start >= at)
  const between = name ? tokens.slice(i, firstFrom(tokens, name.start)) : []
  return name && between.length <= 3 && between.every((t) => ['DET', 'ADJ', 'NOUN'].includes(t.tag))
    ? name
    : undefined
}

const ofState = ({ report, start, end, party, state }: Organ): Note => ({
  report,
  start,
  end,
  code: 'bloc',
  message: `${party} and ${state} are taken to be on one side: no other state speaks in the story.`,
})

const noteOf = (
  report: AnnotatedReport,
  a: PartyName,
  b: PartyName,
  { start, end }: Span = { start: a.start, end: b.end },
): Note => ({
  report: report.report.id,
  start,
  end,
  code: 'bloc',
  message: `${a.form} and ${b.form} are taken to be on one side: “${report.report.text.slice(start, end)}”.`,
})
