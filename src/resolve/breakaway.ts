import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { PartyName } from './party-names.ts'
import { BREAKAWAY, CONTROLLED, SIDED, TERRITORIES } from './tables/blocs.table.ts'

/** Who backs a territory's forces, and the passage that tells it. */
type Backed = {
  readonly report: AnnotatedReport
  readonly territory: PartyName
  readonly backer: PartyName
  readonly at: Span
}

/** How many words may stand between "controlled by" and "backed by". */
const FORCES = 6
/** How many words before a name may call it a breakaway territory. */
const LABEL = 4

/**
 * "The region is controlled by local forces backed by Norway": where the story calls one party a breakaway territory, and
 * no second one, its authorities are those forces. One link for each sentence that says so.
 */
export function findBacker(
  reports: readonly AnnotatedReport[],
  named: ReadonlyMap<string, readonly PartyName[]>,
): Backed[] {
  const territories = new Map(reports.flatMap((r) => territoriesIn(r, named.get(r.report.id) ?? [])))
  const [territory, second] = territories.values()
  if (!territory || second) return []
  return reports.flatMap((report) => {
    const names = named.get(report.report.id) ?? []
    return report.passages.flatMap(({ tokens, start, end }) => {
      const backer = backerIn(tokens, overlapping(names, { start, end }))
      const own = names.find((n) => n.party === territory.party)
      return backer && own && backer.party !== territory.party
        ? [{ report, territory: own, backer, at: { start, end } }]
        : []
    })
  })
}

/** Parties called a breakaway territory in a report, by id, at the first such name. */
function territoriesIn(report: AnnotatedReport, names: readonly PartyName[]): [string, PartyName][] {
  return report.passages.flatMap(({ tokens, start, end }) =>
    overlapping(names, { start, end }).flatMap((name): [string, PartyName][] => {
      const first = firstFrom(tokens, name.start)
      const before = tokens.slice(Math.max(0, first - LABEL), first).map((t) => t.lower)
      const called = before.findLastIndex((w) => BREAKAWAY.has(w))
      if (called < 0 || name.demonym) return []
      const rest = before.slice(called + 1)
      return rest.every((w) => TERRITORIES.has(w) || w === 'of' || w === '-') ? [[name.party, name]] : []
    }),
  )
}

function backerIn(tokens: readonly Token[], here: readonly PartyName[]): PartyName | undefined {
  const held = tokens.findIndex((t, i) => CONTROLLED.has(t.lower) && tokens[i + 1]?.lower === 'by')
  if (held < 0 || !tokens.slice(0, held).some((t) => TERRITORIES.has(t.lower))) return undefined
  const backed = tokens.findIndex(
    (t, i) => i > held && i <= held + 2 + FORCES && SIDED.has(t.lower) && tokens[i + 1]?.lower === 'by',
  )
  const by = tokens[backed + 1]
  const next = tokens[backed + 2]
  return backed < 0 || !by || !next ? undefined : here.find((n) => n.start === next.start && !n.demonym)
}
