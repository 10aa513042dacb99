import { findFigures } from '../src/extract/figures/find.ts'
import { annotate } from '../src/language/annotate.ts'
import { findDates } from '../src/language/dates.ts'
import type { FoundFigure } from '../src/model/found.ts'
import { readReport } from '../src/read/report.ts'

/** The first line of the reports that phrases are read in. */
export const FILLER = 'The harbour town of Osk lies on a wide bay in the north of Ruvia.'

/** The figures of a report of two lines, the phrase being its second, and the report's text. */
export function readFigures(phrase: string): {
  readonly figures: readonly FoundFigure[]
  readonly text: string
} {
  const { report } = readReport({ name: 'a.txt', text: `${FILLER}\n${phrase}`, published: '2031-05-02' })
  const annotated = annotate(report)
  const dates = findDates(annotated.passages, report.text, report.published)
  return { figures: findFigures(annotated, dates), text: report.text }
}

/** "12–null killed civilian", "about 30 injured", "2 killed civilian part", "40–null killed cumulative". */
function print({ low, high, hedge, counts, whom, scope, part }: FoundFigure): string {
  const bounds = low === high && low !== null ? `${low}` : `${low}–${high}`
  const words = [bounds, counts]
  if (hedge === 'about' || hedge === 'vague') words.unshift(hedge)
  if (whom !== 'unknown') words.push(whom)
  if (scope !== 'event') words.push(scope ?? 'null')
  if (part) words.push('part')
  return words.join(' ')
}

/** The figures of a phrase, each in a few words, in reading order. */
export const printedFigures = (phrase: string): string[] => readFigures(phrase).figures.map(print)
