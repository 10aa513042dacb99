import type { FoundDate, PartyMention, PlaceMention } from '../model/found.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../model/passage.ts'
import { isInside, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/** One report with everything found in it, for the stages that give events and figures their who, where and when. */
export type Context = {
  readonly report: AnnotatedReport
  readonly dates: readonly FoundDate[]
  readonly places: readonly PlaceMention[]
  readonly parties: readonly PartyMention[]
  readonly statements: readonly Statement[]
}

/** The innermost statement whose content holds a span; `null` is the report's own voice. */
export function statementAt(context: Context, span: Span): Statement | null {
  const holders = overlapping(piecesOf(context.statements), span).map((piece) => piece.statement)
  return holders.reduce<Statement | null>(
    (best, s) => (best === null || s.end - s.start < best.end - best.start ? s : best),
    null,
  )
}

type Piece = Span & { readonly statement: Statement }
const pieces = new WeakMap<readonly Statement[], Piece[]>()

/** The contents of a report's statements, each with its statement, by where they start. */
function piecesOf(statements: readonly Statement[]): Piece[] {
  const known = pieces.get(statements)
  if (known) return known
  const all = statements
    .flatMap((statement) => statement.content.spans.map((span) => ({ ...span, statement })))
    .sort((a, b) => a.start - b.start)
  pieces.set(statements, all)
  return all
}

export const passageAt = (context: Context, span: Span): Passage | undefined =>
  overlapping(context.report.passages, span)[0]

/** The mention in `room` that stands nearest to `span`; what stands before wins where level. */
export function nearest<T extends Span>(mentions: readonly T[], span: Span, room: Span): T | undefined {
  const distance = (m: T): number =>
    m.end <= span.start ? span.start - m.end : Math.max(0, m.start - span.end)
  return overlapping(mentions, room)
    .filter((m) => isInside(m, room))
    .reduce<T | undefined>(
      (best, m) => (best === undefined || distance(m) < distance(best) ? m : best),
      undefined,
    )
}
