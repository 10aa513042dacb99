import { firstFrom } from '../model/overlapping.ts'
import type { AnnotatedReport, Passage, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { isPersonsPart } from './name-parts.ts'
import type { Lexicon } from './party-lexicon.ts'

/** A name of a party as a report writes it. `acts`: it can stand for the party (a seat alone only where it speaks or acts). */
export type PartyName = Span & {
  readonly party: string
  readonly form: string
  readonly metonym: boolean
  readonly demonym: boolean
  readonly acts: boolean
}

/** Words before a demonym that make it a people rather than a state. */
const PEOPLES: ReadonlySet<string> = new Set(['ethnic', 'native', 'speaking'])
const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'to',
  'from',
  'near',
  'outside',
  'around',
  'across',
  'inside',
  'into',
  'toward',
  'towards',
  'of',
  'on',
])

/** The parties of a lexicon that a report names, in reading order. */
export function partyNames(report: AnnotatedReport, lexicon: Lexicon): PartyName[] {
  return report.passages.flatMap((passage) => inPassage(report.report.text, passage, lexicon))
}

function inPassage(text: string, { tokens }: Passage, lexicon: Lexicon): PartyName[] {
  const found: PartyName[] = []
  let skip = 0
  tokens.forEach((token, i) => {
    if (token.start < skip) return
    const entry = lexicon.at(text, token.start)
    if (!entry || isPersonsPart(text, tokens, i)) return
    skip = entry.end
    if (entry.party === '') return
    const before = tokens[i - 1]
    if (entry.demonym && PEOPLES.has(before?.lower ?? '')) return
    const { end, party, metonym, demonym } = entry
    found.push({
      start: token.start,
      end,
      party,
      form: text.slice(token.start, end),
      metonym,
      demonym,
      acts: !metonym || isActing(tokens, i, end),
    })
  })
  return found
}

/** A capital acts where no preposition of place stands before it and a verb or a possessive follows. */
function isActing(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const next = tokens[firstFrom(tokens, end)]
  if (LOCATIVE.has(before) || !next) return false
  return (
    next.tag === 'VERB' ||
    next.tag === 'AUX' ||
    next.lower === "'s" ||
    next.lower === '’s' ||
    next.lower === 'and' ||
    next.lower === ','
  )
}
