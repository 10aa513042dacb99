import type { Figure } from '../model/figure.ts'
import type { FoundFigure, PartyMention } from '../model/found.ts'
import { idOf } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import { isInside } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { type Context, nearest, passageAt, statementAt } from './context.ts'

/** Gives found figures their side, place and the statement that gives them. */
export function resolveFigures(found: readonly FoundFigure[], context: Context): Figure[] {
  return found.map((figure) => {
    const { id: report } = context.report.report
    const room = passageAt(context, figure) ?? figure
    const statement = statementAt(context, figure)
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
      side: sideOf(figure, context)?.party ?? ownSide(figure, statement, context),
      place: nearest(context.places, figure, room)?.place ?? null,
      scope,
      when,
      statement: statement?.id ?? null,
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

/** "58 of its soldiers": the fighters of whoever says so. */
function ownSide(figure: FoundFigure, statement: Statement | null, { report }: Context): string | null {
  const words = report.report.text.slice(figure.start, figure.end)
  return OWN.test(words) ? (statement?.source.party ?? null) : null
}

const OWN = /\b(?:its|our)\b[^,;]{0,40}\b(?:soldiers|troops|servicemen|fighters|officers|men)\b/iu
