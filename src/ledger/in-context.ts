import type { Event } from '../model/event.ts'
import type { InContext } from '../model/in-context.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { clausesOf, withoutReasons } from './clauses.ts'
import { ownVoice } from './wordings.ts'

/** So many sentences before a passage tell what it is about, if they begin within `REACH` UTF-16 code units of it. */
const BEFORE = 2
const REACH = 500
/** Of a sentence so much before the passage, and so much from there on, is looked at. */
const LONG = 1000
const ON = 2000

/** Some passages of one place in a report with the sentences around them, to the end of theirs; `isCut` looks no farther than they. */
export function inContext(
  { report, passages: sentences }: AnnotatedReport,
  passages: readonly (readonly Span[])[],
  isCut = false,
): InContext {
  const spans = passages.flat()
  const start = Math.min(...spans.map((s) => s.start))
  const end = Math.max(...spans.map((s) => s.end))
  const here = overlapping(sentences, { start, end })
  const own = Math.max(Math.min(start, here[0]?.start ?? start), start - LONG)
  const first = firstFrom(sentences, own)
  const before = sentences.slice(Math.max(0, first - BEFORE), first).find((s) => own - s.start < REACH)
  const from = Math.min(own, before?.start ?? own)
  return {
    text: report.text.slice(from, Math.min(isCut ? end : Math.max(end, here.at(-1)?.end ?? end), start + ON)),
    own: own - from,
    passages: passages.map((p) => p.map((s) => ({ start: s.start - from, end: s.end - from }))),
  }
}

/** What stands at one place: the whole passage first, then its clauses. */
type Told = { readonly passages: readonly (readonly Span[])[]; readonly context: InContext }

/** What is told at each place of a report that may put something forward, by its statements and events in reading order. */
export function toldIn(
  report: AnnotatedReport,
  statements: readonly Statement[],
  events: readonly Event[],
): Told[] {
  const said = statements
    .filter(({ content }) => content.spans.length > 0)
    .map(({ content }) => {
      const whole = withoutReasons(report, content.spans)
      const passages = [whole, ...clausesOf(report, whole).map((clause) => [clause])]
      const isCut = whole.at(-1)?.end !== content.spans.at(-1)?.end
      return { passages, context: inContext(report, passages, isCut) }
    })
  const telling = ownVoice(report, statements)
    .filter((p) => overlapping(events, p).length > 0)
    .map((sentence) => [[sentence]])
  return [...said, ...telling.map((passages) => ({ passages, context: inContext(report, passages) }))]
}

/** The name of a passage in `StoryReading.inContext`. */
export const placeOf = ({ report }: AnnotatedReport, spans: readonly Span[]): string =>
  `${report.id} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`
