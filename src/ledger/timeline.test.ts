import { expect, test } from 'vitest'
import { claimsOf, counts, reading, report, says, tells } from './builders.test.ts'
import { timelineOf } from './timeline.ts'

const day = (on: string) => ({ from: `2031-05-${on}`, to: `2031-05-${on}` })

test('claims stand at the days their events and figures give, earliest first; what has no day is left out', async () => {
  const one = report('a', [
    'Troops from Tolm stormed the quay.',
    'Osterfell said gunners shelled the granite bridge.',
    'Nine people died.',
    'Kesh said envoys met.',
  ])
  const said = says(one, 'gunners shelled the granite bridge', { party: 'osterfell' })
  const events = [
    tells(one, 'stormed', { when: day('04') }),
    tells(one, 'shelled', { when: day('02'), statement: said.id }),
  ]
  const figures = [counts(one, 'Nine people died', 9, 9, { when: day('03') })]
  const statements = [said, says(one, 'envoys met', { party: 'kesh' })]
  const claims = await claimsOf(reading([one], { statements, events, figures }))
  const items = timelineOf(claims, events, figures)
  expect(items.map(({ when }) => when)).toEqual([day('02'), day('03'), day('04')])
  expect(items.map(({ claim }) => claims.find((c) => c.id === claim)?.kind)).toEqual([
    'attack',
    'casualties',
    'attack',
  ])
})

test('a claim whose reports give two days stands at both, each day once', async () => {
  const lines = ['Nine people died on one day.', 'Nine people died on that day.', 'Nine people died in all.']
  const reports = lines.map((line, i) => report(`r${i}`, [line]))
  const figures = reports.map((r, i) =>
    counts(r, 'Nine people died', 9, 9, { scope: 'cumulative', when: day(i < 2 ? '02' : '03') }),
  )
  const claims = await claimsOf(reading(reports, { figures }))
  expect(timelineOf(claims, [], figures)).toEqual([
    { when: day('02'), claim: claims[0]?.id },
    { when: day('03'), claim: claims[0]?.id },
  ])
})

test('without dates there is no timeline', async () => {
  const one = report('a', ['Nine people died.'])
  const figures = [counts(one, 'Nine people died', 9, 9)]
  expect(timelineOf(await claimsOf(reading([one], { figures })), [], figures)).toEqual([])
})
