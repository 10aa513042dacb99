import { expect, test } from 'vitest'
import type { Dossier } from '../../src/model/dossier.ts'
import { parseRoute } from '../../web/route/route.ts'
import { passageOf } from '../../web/story/passage.ts'
import { parseSelection } from '../../web/story/selection.ts'
import { type Story, storyOf } from '../../web/story/story.ts'
import { largeDossier } from './large-dossier.ts'
import { sample, useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 600_000 })

const VIEWS = ['claims', 'claim', 'figures', 'report', 'copies', 'when', 'log'] as const
const small = largeDossier({ reports: 6, spans: 90, claims: 20 })

/** Whatever a selection points at, as the dossier has it; `null` for a place or a report that is silent. */
function expectedText(sel: string, dossier: Dossier, story: Story): string | null {
  const selection = parseSelection(sel)
  const passage = selection && passageOf(selection, story)
  if (!selection || selection.kind === 'place' || selection.kind === 'cell') return null
  expect(passage, sel).not.toBeNull()
  return dossier.reports.find((r) => r.id === passage?.report)?.text.slice(passage?.start, passage?.end) ?? ''
}

const bare = (text: string): string => text.replace(/\s+/g, '')
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

test.each([
  ['a sample story', sample('halvard-bridge')],
  ['another sample story', sample('pier-nine')],
  ['a story with places', small],
] as const)('every figure, cell, pin, bar and link of %s leads to its sentence', async (_, dossier) => {
  // A window so tall and wide that no row is left undrawn.
  const { page, faults } = await desk.open(dossier, '#/log', { viewport: { width: 2400, height: 9000 } })
  const sels = new Set<string>()
  for (const view of VIEWS) {
    await page.evaluate((v) => {
      location.hash = `#/${v}`
    }, view)
    await page.waitForSelector(`.${view}-view`)
    await page.evaluate(() => {
      for (const twin of document.querySelectorAll('details.twin')) (twin as HTMLDetailsElement).open = true
    })
    await page.waitForTimeout(400)
    const links = await page.$$eval('main a[data-sel]', (found) =>
      found.map((a) => [(a as HTMLElement).dataset.sel ?? '', a.getAttribute('href') ?? ''] as const),
    )
    if (view !== 'log') expect(links.length, `links in ${view}`).toBeGreaterThan(0)
    for (const [sel, href] of links) {
      expect(parseRoute(href), href).toMatchObject({ view, sel })
      sels.add(sel)
    }
  }
  expect(new Set([...sels].map((s) => s.split(':')[0])).size).toBeGreaterThan(3)
  await page.setViewportSize({ width: 1280, height: 800 })
  const seen = await page.evaluate(walk, [...sels])
  const story = storyOf(dossier)
  for (const { sel, quoted, said } of seen) {
    const text = expectedText(sel, dossier, story)
    if (text === null) expect(said.length, sel).toBeGreaterThan(2)
    else expect(plain(quoted), sel).toBe(plain(text.slice(0, 2800)))
  }
  expect(seen.length).toBe(sels.size)
  expect(faults).toEqual([])
})

type Seen = { sel: string; quoted: string; said: string }

/** In the page: follows each address and reads what the panel shows. */
async function walk(sels: readonly string[]): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const sel of sels) {
    location.hash = `#/log?sel=${sel}`
    const panel = document.querySelector('.panel')
    const isShown = (): boolean => panel?.querySelector(`[data-shown="${CSS.escape(sel)}"]`) !== null
    for (let i = 0; i < 1000 && !isShown(); i++) await new Promise((resolve) => setTimeout(resolve, 0))
    seen.push({
      sel,
      quoted: panel?.querySelector('.quote mark')?.textContent ?? '',
      said: panel?.querySelector('.said')?.textContent ?? '',
    })
  }
  return seen
}

test('each selection is highlighted in its report, as the text has it', async () => {
  const dossier = sample('halvard-bridge')
  const { page, faults } = await desk.open(dossier, '#/report')
  const sels = [
    ...dossier.statements.map((s) => [s.report, `statement:${s.id}`, s.start, s.end] as const),
    ...dossier.figures.map((f) => [f.report, `figure:${f.id}`, f.start, f.end] as const),
  ]
  const marked = await page.evaluate(async (list) => {
    const texts: string[] = []
    for (const [report, sel] of list) {
      location.hash = `#/report/${report}?sel=${sel}`
      const note = (): Element | null => document.querySelector(`.note[data-sel="${sel}"][aria-current]`)
      for (let i = 0; i < 200 && !note(); i++) await new Promise((r) => setTimeout(r, 5))
      await new Promise((r) => setTimeout(r, 0))
      const ranges = [...(CSS.highlights.get('selected') ?? [])]
      texts.push(ranges.map((r) => String(r)).join(''))
    }
    return texts
  }, sels)
  sels.forEach(([report, sel, start, end], i) => {
    const text = dossier.reports.find((r) => r.id === report)?.text.slice(start, end) ?? ''
    // What stands between two paragraphs is in neither.
    expect(bare(marked[i] ?? ''), sel).toBe(bare(text))
  })
  expect(faults).toEqual([])
})
