import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Claim } from '../model/claim.ts'
import { STANCES, type Statement } from '../model/statement.ts'
import { claimsOf, counts, lineage, PARTIES, reading, report, says, tells } from './builders.test.ts'
import { figureDiscrepancies } from './discrepancies.ts'
import { inReadingOrder, type StoryReading } from './reading.ts'
import { timelineOf } from './timeline.ts'

/** Each sentence has what may be said in it, an act, and a number of people. */
const SENTENCES = [
  ['Gunners shelled the granite bridge at Halvard', 'shelled the', 'Gunners'],
  ['The granite bridge was shelled by gunners at noon', 'shelled by', 'gunners'],
  ['Raiders burned the mill near Marn', 'burned the', 'Raiders burned'],
  ['Raiders had burned a mill and a barn', 'burned a', 'Raiders had'],
  ['Nobody attacked the ferry at Halvard', 'attacked', 'Nobody'],
  ['The accusations', 'accusations', 'The accusations'],
  ['Dozens were hurt as the quay was stormed', 'stormed', 'Dozens'],
] as const

const day = fc.option(
  fc.constantFrom(...['2031-05-03', '2031-05-04', '2031-05-05'].map((d) => ({ from: d, to: d }))),
)
const party = fc.option(fc.constantFrom(...PARTIES.map((p) => p.id)))
const bound = fc.option(fc.integer({ min: 0, max: 40 }))

const line = fc.record({
  sentence: fc.integer({ min: 0, max: SENTENCES.length - 1 }),
  said: fc.boolean(),
  party,
  speaker: fc.option(fc.constantFrom('orla', 'vesna')),
  kind: fc.constantFrom<Statement['source']['kind'][]>(
    'person',
    'group',
    'document',
    'media',
    'anonymous',
    'none',
  ),
  stance: fc.constantFrom(...STANCES),
  happened: fc.constantFrom('asserted', 'negated', 'threatened', 'demanded'),
  agent: party,
  event: fc.boolean(),
  figure: fc.option(fc.tuple(bound, bound)),
  scope: fc.option(fc.constantFrom('event', 'cumulative', 'background')),
  side: party,
  whom: fc.constantFrom('civilian', 'combatant', 'mixed', 'unknown'),
  when: day,
})
type Line = typeof line extends fc.Arbitrary<infer L> ? L : never

const plan = fc.record({
  reports: fc.array(
    fc.record({
      lines: fc.uniqueArray(line, { selector: (l) => l.sentence, maxLength: 5 }),
      published: day,
      language: fc.constantFrom('en', 'en', 'en', 'de'),
      home: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
})

const stories: fc.Arbitrary<StoryReading> = plan.map(({ reports: planned }) => {
  const reports = planned.map(({ lines, published, language }, i) =>
    report(
      `r${i}`,
      lines.map((l) => `${SENTENCES[l.sentence]?.[0]}.`),
      { published: published?.from ?? null, language },
    ),
  )
  const parts = planned.map(({ lines }, i) => lines.map((l) => partsOf(reports[i] ?? report('', []), l)))
  const homes = [0, 1, 2, 3].map((home) =>
    reports.flatMap((r, i) => (planned[i]?.home === home ? [r.report.id] : [])),
  )
  return inReadingOrder(
    reading(reports, {
      lineages: homes.flatMap((members, i) => (members.length > 0 ? [lineage(`l${i}`, ...members)] : [])),
      statements: parts.flat().flatMap((p) => p.statements),
      events: parts.flat().flatMap((p) => p.events),
      figures: parts.flat().flatMap((p) => p.figures),
    }),
  )
})

function partsOf(where: Parameters<typeof says>[0], l: Line) {
  const [content, act, people] = SENTENCES[l.sentence] ?? SENTENCES[0]
  const said = says(
    where,
    content,
    { party: l.party, speaker: l.speaker, kind: l.kind },
    { stance: l.stance },
  )
  const statement = l.said ? said.id : null
  const { happened, when, scope, side, whom } = l
  const agents = l.agent === null ? [] : [l.agent]
  const [one, other] = l.figure ?? [null, null]
  const [low, high] = one !== null && other !== null && one > other ? [other, one] : [one, other]
  return {
    statements: l.said ? [said] : [],
    events: l.event ? [tells(where, act, { happened, agents, when, statement })] : [],
    figures: l.figure ? [counts(where, people, low, high, { scope, side, whom, when, statement })] : [],
  }
}

const OPTIONS = { seed: 20201004, numRuns: 150 }
const holds = (check: (claims: readonly Claim[], story: StoryReading) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(stories, async (story) => check(await claimsOf(story), story)),
    OPTIONS,
  )

test('every report is, for each claim, exactly one of carrier, silent, cannot tell and not yet', async () => {
  await holds((claims, story) => {
    const ids = story.reports.map((r) => r.report.id)
    for (const { entries, silent, cannotTell, notYet } of claims) {
      const carriers = new Set(entries.map((e) => e.report))
      expect([...carriers, ...silent, ...cannotTell, ...notYet].sort()).toEqual([...ids].sort())
      for (const list of [silent, cannotTell, notYet])
        expect(list).toEqual(ids.filter((id) => list.includes(id)))
    }
  })
})

test('roots are the origins, each once, and what an origin’s reports carry is asserted there', async () => {
  await holds((claims) => {
    for (const { roots, origins, entries } of claims) {
      expect(roots).toBe(origins.length)
      expect(new Set(origins.map((o) => `${o.kind} ${o.id}`)).size).toBe(roots)
      const asserting = entries.filter((e) => e.role === 'asserts' || e.role === 'admits')
      expect(new Set(origins.flatMap((o) => o.reports))).toEqual(new Set(asserting.map((e) => e.report)))
    }
  })
})

test('entries are in reading order and are claims of the contract', async () => {
  await holds((claims, story) => {
    const order = new Map(story.reports.map(({ report: { id } }, i) => [id, i]))
    for (const claim of claims) {
      expect(Claim.parse(claim)).toEqual(claim)
      const places = claim.entries.map((e) => [order.get(e.report) ?? -1, e.start, e.end] as const)
      const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
      expect(places).toEqual(sorted)
    }
  })
})

test('every claim has a gist that one of its reports says in these words, and an id of its own', async () => {
  await holds((claims, story) => {
    expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length)
    for (const { gist, entries } of claims) {
      const carriers = story.reports.filter((r) => entries.some((e) => e.report === r.report.id))
      expect(gist).not.toBe('')
      expect(carriers.some((r) => r.report.text.includes(gist))).toBe(true)
    }
  })
})

test('no status says more than its entries', () => {
  const bloc = (id: string | null): string | null => PARTIES.find((p) => p.id === id)?.bloc ?? id
  holds((claims) => {
    for (const { status, roots, entries, why } of claims) {
      const parties = (...roles: string[]) =>
        entries.flatMap((e) => (roles.includes(e.role) && e.party !== null ? [e.party] : []))
      const sides = new Set(parties('asserts', 'admits').map(bloc))
      if (status === 'acknowledged') expect(sides.size).toBeGreaterThan(1)
      if (status === 'contested') expect(parties('denies')).not.toEqual([])
      if (status === 'corroborated') expect(roots).toBeGreaterThan(1)
      if (status === 'one-sided' && !why.startsWith('No two')) expect(sides.size).toBeLessThan(2)
      if (status === 'unattributed') expect(parties('asserts', 'admits')).toEqual([])
      expect(why).toMatch(/^\S.*\.$/)
    }
  })
})

test('tolls are ordered, and only what counts people has one', async () => {
  await holds((claims) => {
    for (const { kind, toll } of claims) {
      expect(toll !== null).toBe(kind === 'casualties')
      const { low, high, best } = toll ?? { low: null, high: null, best: null }
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
      if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best)
      if (high !== null && best !== null) expect(best).toBeLessThanOrEqual(high)
    }
  })
})

test('the order of the reading’s lists makes no difference', () => {
  const shuffled = stories.chain((story) => {
    const any = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...list], { minLength: list.length })
    const lists = {
      reports: any(story.reports),
      lineages: any(story.lineages),
      parties: any(story.parties),
      statements: any(story.statements),
      figures: any(story.figures),
      events: any(story.events),
    }
    return fc.record(lists).map((other) => ({ story, other: { ...story, ...other } }))
  })
  return fc.assert(
    fc.asyncProperty(shuffled, async ({ story, other }) => {
      const claims = await claimsOf(story)
      expect(JSON.stringify(await claimsOf(other))).toBe(JSON.stringify(claims))
      expect(JSON.stringify(timelineOf(claims, other.events, other.figures))).toBe(
        JSON.stringify(timelineOf(claims, story.events, story.figures)),
      )
    }),
    OPTIONS,
  )
})

test('a discrepancy points at two or more figures of its claim', async () => {
  await holds((claims, story) => {
    const figures = new Map(story.figures.map((f) => [f.id, f]))
    for (const { claim, entries } of figureDiscrepancies(claims, figures)) {
      const own = claims.find((c) => c.id === claim)
      expect(entries.length).toBeGreaterThan(1)
      for (const i of entries) expect(own?.entries[i]?.figure).toBeTypeOf('string')
    }
  })
})
