import type { Note } from '../model/note.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import type { PartyName } from './party-names.ts'

/** "forces backed by X", "X, which strongly backs Y": words that put two parties on one side. */
const BACKED: ReadonlySet<string> = new Set([
  'back',
  'support',
  'ally',
  'arm',
  'aid',
  'backed',
  'supported',
  'allied',
  'backs',
  'supports',
  'backing',
  '-backed',
])
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither'])
/** How many words before a word of backing may negate it. */
const NEGATED_WITHIN = 3
const REACH = 60

export type Blocs = { readonly blocOf: (party: string) => string | null; readonly notes: readonly Note[] }

/**
 * Which parties stand on one side in this story, only where a report says that one backs or is allied with the other.
 * Each link is told in a note with its passage. A bloc's id is that of its first member by code units.
 */
export function findBlocs(
  reports: readonly AnnotatedReport[],
  named: ReadonlyMap<string, readonly PartyName[]>,
): Blocs {
  const links: { a: string; b: string; note: Note }[] = []
  for (const report of reports) {
    const names = named.get(report.report.id) ?? []
    for (const passage of report.passages)
      for (const [i, token] of passage.tokens.entries()) {
        if (!BACKED.has(token.lower) || token.quoted || isNegated(passage.tokens, i)) continue
        const [a, b] = around(overlapping(names, passage), token)
        if (a && b && a.party !== b.party) links.push({ a: a.party, b: b.party, note: noteOf(report, a, b) })
      }
  }
  const home = new Map<string, string>()
  const root = (party: string): string =>
    home.has(party) && home.get(party) !== party ? root(home.get(party) ?? party) : party
  for (const { a, b } of links) {
    const [x, y] = [root(a), root(b)].sort()
    if (x !== undefined && y !== undefined) {
      home.set(y, x)
      home.set(x, x)
    }
  }
  return { blocOf: (party) => (home.has(party) ? root(party) : null), notes: links.map((l) => l.note) }
}

const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEGATED_WITHIN), at).some((t) => NEGATIONS.has(t.lower))

/** The nearest names before and after a word of backing. */
function around(
  names: readonly PartyName[],
  { start, end }: Token,
): [PartyName | undefined, PartyName | undefined] {
  return [
    names.findLast((n) => n.end <= start && start - n.end < REACH),
    names.find((n) => n.start >= end && n.start - end < REACH),
  ]
}

const noteOf = (report: AnnotatedReport, a: PartyName, b: PartyName): Note => ({
  report: report.report.id,
  start: a.start,
  end: b.end,
  code: 'bloc',
  message: `${a.form} and ${b.form} are taken to be on one side: “${report.report.text.slice(a.start, b.end)}”.`,
})
