import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Dossier, type Dossier as DossierType } from '../src/model/dossier.ts'
import { InputError } from '../src/model/errors.ts'
import { analyse } from '../src/pipeline/analyse.ts'
import type { ReportInput } from '../src/read/input.ts'
import { reportsOf, stories } from './examples.ts'

const SEED = 20_201_004
const all = await Promise.all(stories.map(async (name) => [name, await analyse(reportsOf(name))] as const))

/** Every object of a dossier that has a span, with the report that it points into. */
function* spansOf(value: unknown, report: string | null): Generator<[string | null, number, number]> {
  if (Array.isArray(value)) for (const item of value) yield* spansOf(item, report)
  else if (value !== null && typeof value === 'object') {
    const fields = value as Record<string, unknown>
    const home = typeof fields.report === 'string' ? fields.report : report
    if (typeof fields.start === 'number' && typeof fields.end === 'number')
      yield [home, fields.start, fields.end]
    for (const inner of Object.values(fields)) yield* spansOf(inner, home)
  }
}

describe.each(all)('%s', (name, dossier) => {
  test('is a dossier by the contract', () => {
    expect(Dossier.safeParse(dossier).error).toBeUndefined()
  })

  test('has every span inside its report, and the quoted string is never empty', () => {
    const texts = new Map(dossier.reports.map((r) => [r.id, r.text]))
    const { reports, ...rest } = dossier
    const spans = [...spansOf(rest, null), ...reports.flatMap((r) => [...spansOf(r.blocks, r.id)])]
    expect(spans.length).toBeGreaterThan(200)
    for (const [report, start, end] of spans) {
      if (report === null) continue // a note on an input that could not be read has no text
      const text = texts.get(report) ?? ''
      expect(text.slice(start, end), `${report} ${start}–${end}`).toHaveLength(end - start)
    }
  })

  test('refers only to what it holds', () => {
    const known = (list: readonly { id: string }[]): Set<string> => new Set(list.map((x) => x.id))
    const reports = known(dossier.reports)
    const [parties, speakers, places] = [
      known(dossier.parties),
      known(dossier.speakers),
      known(dossier.places),
    ]
    const [statements, figures, events] = [
      known(dossier.statements),
      known(dossier.figures),
      known(dossier.events),
    ]
    const within = (set: Set<string>, ids: readonly (string | null)[]): void => {
      for (const id of ids) if (id !== null) expect([...set]).toContain(id)
    }
    within(
      reports,
      dossier.lineages.flatMap((l) => l.reports.map((r) => r.report)),
    )
    within(parties, [...dossier.speakers.map((s) => s.party), ...dossier.figures.map((f) => f.side)])
    for (const s of dossier.statements) {
      within(speakers, [s.source.speaker])
      within(parties, [s.source.party])
      within(statements, [s.within])
    }
    within(places, [
      ...dossier.story.places,
      ...dossier.figures.map((f) => f.place),
      ...dossier.events.map((e) => e.place),
    ])
    for (const c of dossier.claims) {
      within(
        statements,
        c.entries.map((e) => e.statement),
      )
      within(
        figures,
        c.entries.map((e) => e.figure),
      )
      within(
        events,
        c.entries.map((e) => e.event),
      )
      within(reports, [...c.silent, ...c.cannotTell, ...c.notYet])
    }
    within(known(dossier.claims), [
      ...dossier.discrepancies.map((d) => d.claim),
      ...dossier.timeline.map((t) => t.claim),
    ])
  })

  test('has ids that occur once', () => {
    for (const list of [dossier.reports, dossier.statements, dossier.figures, dossier.events, dossier.claims])
      expect(new Set(list.map((x) => x.id)).size).toBe(list.length)
  })

  test('is the same bytes for any order of its reports, and for a report given twice', async () => {
    const inputs = reportsOf(name)
    const orders = fc.tuple(
      fc.shuffledSubarray(inputs, { minLength: inputs.length, maxLength: inputs.length }),
      fc.nat(inputs.length - 1),
    )
    const expected = JSON.stringify(dossier)
    const check = async ([order, twice]: [ReportInput[], number]): Promise<void> => {
      const again = order[twice]
      expect(JSON.stringify(await analyse(again ? [...order, again] : order)) === expected).toBe(true)
    }
    await fc.assert(fc.asyncProperty(orders, check), { seed: SEED, numRuns: 5 })
  })

  test('never says what is true', () => {
    const said = JSON.stringify([
      dossier.claims.map((c) => c.why),
      dossier.notes,
      dossier.discrepancies.map((d) => d.note),
    ])
    expect(said).not.toMatch(/\b(?:true|false|fake|propaganda|credible|biased|lie|lied)\b/i)
  })
})

describe('analyse', () => {
  test('reads any text without failing, and points inside it', async () => {
    const words = fc.constantFrom(
      'said',
      '“',
      '”',
      '"',
      'denied',
      'the',
      'Army',
      'killed',
      '12',
      'at least',
      ',',
      '.',
      '\n\n',
      'Tarn',
      'who',
      '—',
      ':',
      'not',
      'é',
      '🌊',
      '<p>',
    )
    const text = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.array(words, { maxLength: 120 }).map((w) => w.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
        const inputs = texts.map((t, i) => ({ name: `r${i}.txt`, text: t }))
        const dossier: DossierType | null = await analyse(inputs).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InputError)
          return null
        })
        if (dossier === null) return
        expect(Dossier.safeParse(dossier).error).toBeUndefined()
        const lengths = new Map(dossier.reports.map((r) => [r.id, r.text.length]))
        for (const [report, start, end] of spansOf(dossier.statements, null)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(lengths.get(report ?? '') ?? -1)
        }
      }),
      { seed: SEED, numRuns: 150 },
    )
  })

  test('stops when its signal is aborted, with the reason', async () => {
    const controller = new AbortController()
    const reading = analyse(reportsOf(stories[0] ?? ''), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(reading).rejects.toThrow('enough')
  })

  test('refuses to read nothing', async () => {
    await expect(analyse([])).rejects.toBeInstanceOf(InputError)
  })
})
