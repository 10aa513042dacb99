import type { Figure } from '../model/figure.ts'
import type { FoundFigure, PartyMention } from '../model/found.ts'
import { idOf } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import { isInside } from '../model/span.ts'
import { type Context, nearest, passageAt, statementAt } from './context.ts'

/** Gives found figures their side, place and the statement that gives them. */
export function resolveFigures(found: readonly FoundFigure[], context: Context): Figure[] {
  return found.map((figure) => {
    const { id: report } = context.report.report
    const room = passageAt(context, figure) ?? figure
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
      side: sideOf(figure, context)?.party ?? null,
      place: nearest(context.places, figure, room)?.place ?? null,
      scope,
      when,
      statement: statementAt(context, figure)?.id ?? null,
      part,
      imputed,
    }
  })
}

/** A party named within the figure's own words ("12 Ruvian soldiers"), else none: whose the dead were is not guessed. */
function sideOf(figure: FoundFigure, context: Context): PartyMention | undefined {
  return overlapping(context.parties, figure).find(
    (m) => m.party !== null && m.speaker === null && isInside(m, figure),
  )
}
