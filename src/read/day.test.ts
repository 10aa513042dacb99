import { describe, expect, test } from 'vitest'
import { monthDayIn } from './day.ts'
import { readReport } from './report.ts'
import { withYears } from './year.ts'

const BODY = 'Rockets brought down part of the old bridge before dawn, the mayor of Orvel said on the radio.'
const read = (text: string, name = 'a.txt') => readReport({ name, text }).report
const dayOfText = (...lines: string[]): string | null => read([...lines, BODY, BODY].join('\n\n')).published

describe('a line that gives the day of publication', () => {
  test.each([
    ['12 March 2031', '2031-03-12'],
    ['March 12, 2031', '2031-03-12'],
    ['Wednesday, 12 March 2031', '2031-03-12'],
    ['Published 2 Sept 2031', '2031-09-02'],
    ['Posted on May 2nd, 2031', '2031-05-02'],
    ['2031-03-12', '2031-03-12'],
    ['12 March 2031, 10:15 am', '2031-03-12'],
    ['The Osk Courier, 12 March 2031', '2031-03-12'],
    ['Radio Valdia – Wednesday, 12 March 2031', '2031-03-12'],
    ['The bridge fell on, 12 March 2031', null],
    ['Updated 12 March 2031', null],
    ['31 February 2031', null],
    ['12 March', null],
    ['12 March 2031 was a grey day.', null],
  ])('%s: %s', (line, day) => expect(dayOfText('Bridge falls at Orvel', line)).toBe(day))
  test('below the text it is none', () =>
    expect(read([BODY, BODY, '12 March 2031'].join('\n\n')).published).toBe(null))
})

describe('a day without a year', () => {
  test.each([
    ['ORVEL, June 7 (SWS) —', { month: 6, day: 7 }],
    ['DRENNICK, 13 March –', { month: 3, day: 13 }],
    ['ORVEL, Oct. 4 (SWS)', { month: 10, day: 4 }],
    ['ORVEL, Sept. 9 —', { month: 9, day: 9 }],
    ['ORVEL (SWS) —', null],
    ['ORVEL, Gate 4 —', null],
  ])('%s', (dateline, expected) => expect(monthDayIn(dateline)).toEqual(expected))

  const undated = read(`ORVEL, Valdia, June 7 (SWS) — ${BODY}\n\n${BODY}`)
  const dated = (day: string) => read(` date ${day} Bridge falls\n\n${BODY} (${day})`)
  const daysIn = (...days: string[]) => withYears([undated, ...days.map(dated)])
  test('is of the year of the story’s other reports, with a note', () => {
    const { reports, notes } = daysIn('2031-06-08', '2031-06-05')
    expect(reports[0]?.published).toBe('2031-06-07')
    expect(notes).toMatchObject([{ report: undated.id, code: 'year-imputed' }])
    const [note] = notes
    expect(undated.text.slice(note?.start, note?.end)).toContain('June 7')
  })
  test('reaches over the turn of the year', () => {
    const late = read(`ORVEL, Valdia, Dec. 30 (SWS) — ${BODY}\n\n${BODY}`)
    expect(withYears([late, dated('2032-01-02')]).reports[0]?.published).toBe('2031-12-30')
  })
  test.each([
    ['nothing else is dated', []],
    ['all else is far off', ['2031-01-02']],
    ['two years fit', ['2031-06-05', '2030-06-05']],
  ])('stays without where %s', (_, days) => {
    const { reports, notes } = daysIn(...days)
    expect([reports[0]?.published, notes]).toEqual([null, []])
  })
})
