import type { Figure } from '../model/figure.ts'
import type { FoundFigure } from '../model/found.ts'
import { idOf } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import type { Span } from '../model/span.ts'
import { type Context, passageAt, statementAt } from './context.ts'
import { isOfPeople, SIDE_OF_SOURCE, type Side, sideOf } from './figure-sides.ts'
import { whereIs } from './where.ts'

/** Gives found figures their side, place and the statement that gives them. */
export function resolveFigures(found: readonly FoundFigure[], context: Context): Figure[] {
  let last: { side: Side; block: number } | null = null
  return found.map((figure) => {
    const { id: report } = context.report.report
    const room = passageAt(context, figure) ?? figure
    const statement = statementAt(context, figure)
    const block = passageAt(context, figure)?.block ?? -1
    const own = sideOf(figure, statement, context)
    const goesOn = own.party === null && statement === null && last?.block === block && isOfPeople(figure)
    const side: Side =
      goesOn && last && !namesOther(last.side, room, context)
        ? { party: last.side.party, imputed: SIDE_OF_SOURCE }
        : own
    if (side.party !== null && (isOfPeople(figure) || side.party === statement?.source.party))
      last = { side, block }
    const { start, end, low, high, hedge, counts, whom, scope, when, part, imputed } = figure
    return {
      id: idOf('f', report, start, end, counts, low, high),
      report,
      start,
      end,
      low,
      high,
      hedge,
      counts,
      whom,
      side: side.party,
      place: whereIs(figure, statement, context),
      scope,
      when,
      statement: statement?.id ?? null,
      part,
      imputed: side.imputed === null ? imputed : [...imputed, side.imputed],
    }
  })
}

/** The sentence names a party that is not the one whose people were told of before it. */
const namesOther = ({ party }: Side, room: Span, { parties }: Context): boolean =>
  overlapping(parties, room).some((m) => m.party !== null && m.party !== party)
