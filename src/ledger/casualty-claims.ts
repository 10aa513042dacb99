import type { ClaimEntry, EntryRole } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import { groupFigures, tollOf } from './casualties.ts'
import { type Desk, type Draft, reportOf, wordsAt } from './desk.ts'
import { isApart } from './discrepancies.ts'
import { roleOf } from './propositions.ts'
import { putsForward } from './roots.ts'
import { termsOf } from './terms.ts'

/** A claim for each group of figures that count the same people. A number that is only threatened makes none. */
export function casualtyDrafts(desk: Desk): Draft[] {
  const told = desk.reading.figures.filter((f) => statementOf(f, desk)?.stance !== 'threatens')
  return groupFigures(told).flatMap((figures) => {
    const [first] = figures
    if (!first) return []
    const entries = ownLosses(
      figures.map((figure) => entryOf(figure, figures, desk)),
      figures,
      desk,
    )
    const given = figures.filter((f, i) => f.high === 0 || entries.some((e, j) => i === j && putsForward(e)))
    return [
      {
        gist: wordsAt(desk, first.report, first),
        kind: 'casualties',
        toll: tollOf(given, desk.published, desk.lineage),
        entries,
        wordings: figures.flatMap((f) => {
          const own = reportOf(desk, f.report)
          return own ? [termsOf(own, [f])] : []
        }),
      },
    ]
  })
}

const statementOf = (figure: Figure, desk: Desk) =>
  figure.statement === null ? undefined : desk.statements.get(figure.statement)

function entryOf(figure: Figure, group: readonly Figure[], desk: Desk): ClaimEntry {
  const statement = statementOf(figure, desk)
  const { report, start, end } = figure
  return {
    statement: figure.statement,
    figure: figure.id,
    event: null,
    report,
    start,
    end,
    role: statement ? figureRole(figure, statement, group, desk) : 'asserts',
    party: statement?.source.party ?? null,
  }
}

/**
 * "There were no casualties" asserts zero; it denies only where another figure of the group counts somebody. A side that
 * tells of the other's dead fighters beside its own admits its own alone.
 */
function figureRole(
  figure: Figure,
  statement: Statement,
  group: readonly Figure[],
  { sides }: Desk,
): EntryRole {
  const role = roleOf(statement)
  const { party } = statement.source
  if (role === 'denies' && figure.high === 0 && group.every(({ high }) => high === 0)) return 'asserts'
  if (role !== 'admits' || figure.whom !== 'combatant' || figure.side === null || party === null) return role
  return sides.blocOf(figure.side) === sides.blocOf(party) ? role : 'asserts'
}

/**
 * A side that states a loss of its own fighters which another side asserts, in bounds that meet, admits it.
 * Its own civilians are no admission: of them a side accuses.
 */
function ownLosses(
  entries: readonly ClaimEntry[],
  figures: readonly Figure[],
  { sides }: Desk,
): ClaimEntry[] {
  return entries.map((entry, i) => {
    const [figure, { party }] = [figures[i], entry]
    if (!figure || party === null || entry.role !== 'asserts') return entry
    if (figure.whom !== 'combatant' || figure.side === null) return entry
    const own = sides.blocOf(party)
    const met = entries.some((other, j) => {
      const rival = figures[j]
      const isOther = other.role === 'asserts' && other.party !== null && sides.blocOf(other.party) !== own
      return isOther && rival !== undefined && !isApart(figure, rival)
    })
    return met && sides.blocOf(figure.side) === own ? { ...entry, role: 'admits' } : entry
  })
}
