import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { largeDossier } from './large-dossier.ts'
import { useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 180_000 })

const REPORTS = 120
const dossier = largeDossier({ reports: REPORTS, spans: 1_200, claims: 40 })

const columnOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number((document.activeElement as HTMLElement | null)?.dataset.col ?? Number.NaN))

test('of many reports the cells near the screen are drawn, each under its head, wherever the table is scrolled', async () => {
  const { page, faults } = await desk.open(dossier)
  for (const left of [0, 900, 100_000, 300]) {
    await page.locator('.claims-view').evaluate((view, x) => view.scrollTo(x, view.scrollTop), left)
    await page.waitForTimeout(250)
    const seen = await page.evaluate(() => {
      const row = document.querySelector('tr.claim')
      const head = row?.querySelector('th')?.getBoundingClientRect().right ?? 0
      const end = document.querySelector('.claims-view')?.getBoundingClientRect().right ?? 0
      const heads = [...document.querySelectorAll('.heads th')].map((th) => th.getBoundingClientRect())
      const visible = heads.filter((th) => th.left >= head && th.right <= end)
      const cells = [...(row?.querySelectorAll('td.cell:not([colspan])') ?? [])]
      const lefts = new Set(cells.map((td) => Math.round(td.getBoundingClientRect().left)))
      return { cells: cells.length, missing: visible.filter((th) => !lefts.has(Math.round(th.left))).length }
    })
    expect(seen.missing, `at ${left}`).toBe(0)
    expect(seen.cells).toBeLessThan(60)
  }
  expect(faults).toEqual([])
})

test('the keyboard reaches the last report and comes back', async () => {
  const { page } = await desk.open(dossier)
  await page.locator('td.cell a[data-col]').first().focus()
  await page.keyboard.press('End')
  await page.waitForFunction(() => Number((document.activeElement as HTMLElement).dataset.col) > 100)
  const far = await columnOf(page)
  for (let i = 0; i < 30; i++) {
    const before = await columnOf(page)
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(60)
    expect(await columnOf(page), `step ${i}`).toBeLessThan(before)
  }
  expect(await columnOf(page)).toBeGreaterThan(1)
  expect(far).toBeGreaterThan(await columnOf(page))
  // What has the focus is not behind the column that stays.
  const isFree = await page.evaluate(() => {
    const focused = document.activeElement
    const head = focused?.closest('tr')?.querySelector('th')?.getBoundingClientRect().right ?? 0
    return (focused?.getBoundingClientRect().left ?? 0) >= head - 1
  })
  expect(isFree).toBe(true)
})

test('on a phone a claim shows the reports that have it', async () => {
  const { page } = await desk.open(dossier, '', { viewport: { width: 390, height: 844 } })
  const cells = await page.locator('tr.claim .strip').first().locator('.cell').count()
  expect(cells).toBeGreaterThan(0)
  expect(cells).toBeLessThan(REPORTS)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
