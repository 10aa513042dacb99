import { expect, test } from 'vitest'
import { claimsOf, counts, reading, report, says, tells } from './builders.test.ts'

test('what is told of two towns is a claim of each', async () => {
  const lines = [
    'Osterfell said Tolm had shelled Orvel and Kester.',
    'Osterfell said Tolm had shelled Orvel.',
    'Osterfell said Tolm had shelled Kester.',
  ]
  const a = report('a', lines)
  const contents = ['Tolm had shelled Orvel and Kester', 'Tolm had shelled Orvel', 'Tolm had shelled Kester']
  const statements = lines.map((line, i) => {
    const start = a.report.text.indexOf(line) + 'Osterfell said '.length
    const said = says(a, contents[i] ?? '', { party: 'osterfell' }, { stance: 'accuses' })
    const end = start + (contents[i]?.length ?? 0)
    return { ...said, id: `s${i}`, start, end, content: { ...said.content, spans: [{ start, end }] } }
  })
  const places = lines.flatMap((line, i) =>
    ['Orvel', 'Kester'].flatMap((name) => {
      const start = a.report.text.indexOf(line) + line.indexOf(name)
      return line.includes(name)
        ? [{ start, end: start + name.length, place: name.toLowerCase(), statement: i }]
        : []
    }),
  )
  const events = statements.map(({ id, start }) => ({
    ...tells(a, 'shelled', { agents: ['tolm'], statement: id }),
    id: `e-${id}`,
    start: a.report.text.indexOf('shelled', start),
    end: a.report.text.indexOf('shelled', start) + 'shelled'.length,
  }))
  const claims = await claimsOf(reading([a], { statements, events, places: new Map([['a', places]]) }))
  expect(claims.map((c) => c.entries.map((e) => e.statement))).toEqual([
    ['s0', 's1'],
    ['s0', 's2'],
  ])
})

test('two sides that threaten one another threaten two things', async () => {
  const a = report('a', [
    'Osterfell said it would strike the granite bridge.',
    'Tolm said it would strike the granite bridge.',
  ])
  const statements = ['osterfell', 'tolm'].map((party, i) => {
    const said = says(a, 'it would strike the granite bridge', { party }, { stance: 'threatens' })
    const start = i === 0 ? said.start : a.report.text.lastIndexOf('it would')
    const end = start + 'it would strike the granite bridge'.length
    return { ...said, id: `s${i}`, start, end, content: { ...said.content, spans: [{ start, end }] } }
  })
  const claims = await claimsOf(reading([a], { statements }))
  expect(claims.map((c) => c.entries.map((e) => e.party))).toEqual([['osterfell'], ['tolm']])
})

test('numbers that do not meet are claims of their own beside the toll', async () => {
  const [a, b] = [report('a', ['Nine people died.']), report('b', ['Twelve people died.'])]
  const figures = [counts(a, 'people died', 9, 9), counts(b, 'people died', 12, 12)]
  const claims = await claimsOf(reading([a, b], { figures }))
  expect(claims.map((c) => [c.entries.length, c.toll])).toEqual([
    [2, expect.objectContaining({ low: 9, high: 12 })],
    [1, { low: 9, high: 9, best: 9 }],
    [1, { low: 12, high: 12, best: 12 }],
  ])
})

/** Osterfell says that Tolm shelled Orvel; Kesh says that its own gunners did. */
async function granted(kesh: string, sites: readonly string[]) {
  const a = report('a', ['Osterfell said Tolm had shelled the town of Orvel.', `Kesh said ${kesh}.`])
  const accusation = says(
    a,
    'Tolm had shelled the town of Orvel',
    { party: 'osterfell' },
    { stance: 'accuses' },
  )
  const admission = says(a, kesh, { party: 'kesh' }, { stance: 'admits' })
  const told = a.report.text.lastIndexOf('shelled')
  const events = [
    tells(a, 'shelled', { agents: ['tolm'], place: 'orvel', statement: accusation.id }),
    {
      ...tells(a, 'shelled', { agents: ['kesh'], statement: admission.id }),
      id: 'e1',
      start: told,
      end: told + 7,
    },
  ]
  const places = ['Orvel', 'Kester'].flatMap((name) => {
    const start = kesh.includes(name) ? a.report.text.lastIndexOf(name) : -1
    return start < 0 ? [] : [{ start, end: start + name.length, place: name.toLowerCase() }]
  })
  const first = a.report.text.indexOf('Orvel')
  const all = [{ start: first, end: first + 5, place: 'orvel' }, ...places]
  expect(places.map((m) => m.place)).toEqual(sites)
  return claimsOf(
    reading([a], { statements: [accusation, admission], events, places: new Map([['a', all]]) }),
  )
}

test('who says that it shelled a town itself grants that it was shelled, not that a third side did it', async () => {
  const claims = await granted('its own gunners had shelled the town of Orvel', ['orvel'])
  expect(claims.map((c) => [c.status, ...c.entries.map((e) => `${e.party} ${e.role}`)])).toEqual([
    ['acknowledged', 'osterfell asserts', 'kesh admits'],
    ['one-sided', 'osterfell asserts'],
  ])
})

test('who says that it shelled another town grants nothing', async () => {
  const claims = await granted('its own gunners had shelled the town of Kester', ['kester'])
  expect(claims.map((c) => c.status)).toEqual(['one-sided', 'one-sided'])
})

test('a fight of two sides is no strike of one of them', async () => {
  const together = async (acled: string | null) => {
    const [a, b] = [
      report('a', ['Fighting in the Orvel valley killed dozens of villagers.']),
      report('b', ['Osterfell said Tolm killed dozens of villagers in the Orvel valley.']),
    ]
    const said = says(b, 'Tolm killed dozens of villagers in the Orvel valley', { party: 'osterfell' })
    const events = [
      tells(a, 'Fighting', { acled }),
      tells(a, 'killed'),
      tells(b, 'killed', { agents: ['tolm'], statement: said.id }),
    ]
    return (await claimsOf(reading([a, b], { statements: [said], events }))).length
  }
  expect([await together(null), await together('Armed clash')]).toEqual([1, 2])
})

test('a man and a woman who were shot are two', async () => {
  const grouped = async (other: string) => {
    const [a, b] = [
      report('a', ['An adult male was shot near the mill and lies in the Orvel clinic.']),
      report('b', [`${other} was shot near the mill and lies in the Orvel clinic.`]),
    ]
    return (await claimsOf(reading([a, b], { events: [tells(a, 'shot'), tells(b, 'shot')] }))).length
  }
  expect([
    await grouped('A male'),
    await grouped('An adult female'),
    await grouped('A juvenile male'),
  ]).toEqual([1, 2, 2])
})
