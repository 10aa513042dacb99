import { describe, expect, test } from 'vitest'
import { printedFigures } from '../../../test/printed-figures.ts'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import { findDates } from '../../language/dates.ts'
import { findFigures } from './find.ts'

type Row = readonly [text: string, expected: readonly string[]]

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'who did something else is hurt': [
    ['A soldier guarding the gate was wounded.', ['1 injured combatant']],
    ['Officials said a man walking a dog was killed.', ['1 killed civilian']],
  ],
  'a plural description in commas is passed over': [
    ["Two members of the judge's escort, members of the guard, were wounded.", ['2 injured']],
  ],
  'a hedge in front belongs to its number': [
    ['A blast left 67 dead and approximately 1,000 wounded.', ['67 killed', 'about 1000 injured']],
    ['Approximately 1,000 were wounded.', ['about 1000 injured']],
  ],
  'somebody told by age is a part too': [
    [
      'The raid resulted in 9 farmers killed and 3 wounded, including a 17-year-old.',
      ['9 killed civilian', '3 injured', '1 injured civilian part'],
    ],
  ],
  'whoever counts its own losses counts its dead': [
    ['Ilmaria put its own losses at 58.', ['58 killed combatant cumulative']],
    ['The company put its losses at 58 million dollars.', []],
  ],
  'a rank counts those before it': [
    ['He was the fourth person shot and killed by officers this year.', ['4 killed cumulative']],
    ['The second man killed was named.', []],
    ['She won the fourth medal of the year.', []],
  ],
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(printedFigures(text)).toEqual(expected))
})

test.each([
  ['Crowds gathered after a shooting in Osk and another in Bree that killed a girl.', 'background'],
  ['Crowds gathered after a shooting in Osk that killed a girl.', 'event'],
  ['Another bomb in Osk killed a girl.', 'event'],
  ['He was the fourth person killed by officers this year.', 'cumulative'],
])('%s tells of %s', (text, scope) => {
  const report = annotate(reportOf(text))
  const dates = findDates(report.passages, text, '2031-05-02')
  expect(findFigures(report, dates).map((f) => f.scope)).toEqual([scope])
})
