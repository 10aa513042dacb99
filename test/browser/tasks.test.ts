import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseRoute } from '../../web/route/route.ts'
import { largeDossier } from './large-dossier.ts'
import { hashOf, sample, useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 180_000 })

const dossier = sample('halvard-bridge')
const contested = dossier.claims.filter((c) => c.status === 'contested').length
const routeOf = (page: Page): ReturnType<typeof parseRoute> => parseRoute(hashOf(page))
const quoted = (page: Page): Promise<string> => page.innerText('.panel .quote mark')

test('by mouse: what is contested, a denial, its sentence, its report', async () => {
  const { page, faults } = await desk.open(dossier)
  await page.click('.count:has-text("Contested")')
  expect(await page.innerText('.shown')).toContain(`${contested} of ${dossier.claims.length}`)
  await page.click('td.cell a[aria-label*="denies"]')
  expect(await page.innerText('.panel .said')).toContain('denies')
  const sentence = await quoted(page)
  await page.click('td.cell a[aria-current]')
  await page.waitForSelector('.report-view')
  expect(routeOf(page).view).toBe('report')
  expect(await quoted(page)).toBe(sentence)
  expect(faults).toEqual([])
})

test('by keyboard alone: the same', async () => {
  const { page } = await desk.open(dossier)
  await tabTo(page, '.count', 'Contested')
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    (n) => document.querySelector('.shown')?.textContent?.includes(`${n} of`),
    contested,
  )
  await tabTo(page, 'a[data-col]')
  for (let i = 0; i < 60 && !(await focused(page, 'aria-label')).includes('denies'); i++) {
    const before = await focused(page, 'href')
    await page.keyboard.press('ArrowRight')
    if ((await focused(page, 'href')) === before) {
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowDown')
    }
  }
  expect(await focused(page, 'aria-label')).toContain('denies')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.panel .quote mark')
  const sentence = await quoted(page)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.report-view .note[aria-current], .report-view')
  expect(routeOf(page).view).toBe('report')
  expect(await quoted(page)).toBe(sentence)
  await page.keyboard.press('Backspace')
  await page.waitForSelector('.claims-view')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !location.hash.includes('sel='))
})

test('by keyboard alone: every view, its marks, the help and the theme', async () => {
  const { page, faults } = await desk.open(largeDossier({ reports: 5, spans: 60, claims: 12 }))
  for (const [key, view] of [
    ...['claims', 'claim', 'figures', 'report', 'copies', 'when', 'log'].entries(),
  ]) {
    await page.keyboard.press('Escape')
    await page.keyboard.press(String(key + 1))
    await page.waitForSelector(`.${view}-view`)
    if (view === 'claims' || view === 'log') continue
    await page.keyboard.press('j')
    await page.waitForSelector('.panel .said')
    const first = routeOf(page).sel
    await page.keyboard.press('j')
    await page.waitForFunction((sel) => !location.hash.endsWith(`sel=${sel}`), first)
    await page.keyboard.press('k')
    await page.waitForFunction((sel) => location.hash.endsWith(`sel=${sel}`), first)
  }
  await page.keyboard.press('t')
  await page.waitForSelector('html[data-theme=light]', { state: 'attached' })
  await page.keyboard.press('?')
  await page.waitForSelector('dialog[open]')
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog[open]', { state: 'detached' })
  expect(faults).toEqual([])
})

test('by keyboard alone: search for a word, open its sentence, read on in the report', async () => {
  const { page } = await desk.open(dossier)
  await page.keyboard.press('/')
  await page.keyboard.type('HALVARD bridge')
  await page.waitForSelector('.hit')
  await tabTo(page, '.hit')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.panel .quote mark')
  expect((await quoted(page)).toLowerCase()).toContain('halvard')
  await page.keyboard.press('r')
  await page.waitForSelector('.report-view')
  const before = routeOf(page).id
  await page.keyboard.press(']')
  await page.waitForFunction((id) => !location.hash.includes(String(id)), before)
})

test('by mouse: a filter with counts, a row opened in place, another order', async () => {
  const { page } = await desk.open(dossier)
  await page.click('.facet summary:has-text("Kind")')
  const label = page.locator('.choices label').first()
  const count = Number(await label.locator('.n').innerText())
  await label.click()
  await page.waitForFunction(
    (n) => document.querySelector('.shown')?.textContent?.startsWith(`${n} of`),
    count,
  )
  await page.click('.turn')
  await page.waitForSelector('.entries .entry-line')
  await page.click('.sorts a:has-text("origins")')
  expect(routeOf(page)).toMatchObject({ sort: 'origins' })
  await page.click('.shown a')
  expect(routeOf(page).filters).toEqual({})
})

test('by mouse: a word of the text selects its statement; two reports stand side by side', async () => {
  const { page } = await desk.open(dossier, '#/report')
  const statement = dossier.statements[0]
  await page.locator('.block-row .body').nth(0).waitFor()
  const box = await page.evaluate(
    (words) => {
      const walker = document.createTreeWalker(
        document.querySelector('.report-text') as Node,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 3)
        const { x, y } = range.getBoundingClientRect()
        return { x: x + 4, y: y + 8 }
      }
      return null
    },
    dossier.reports
      .find((r) => r.id === statement?.report)
      ?.text.slice(statement?.content.spans[0]?.start, statement?.content.spans[0]?.end) ?? '',
  )
  await page.mouse.click(box?.x ?? 0, box?.y ?? 0)
  await page.waitForSelector('.panel .said')
  expect(routeOf(page).sel).toMatch(/^(statement|figure):/)
  await page.click('.tabs a:has-text("Copies")')
  await page.click('.segment')
  await page.waitForSelector('.beside-row a[aria-current]')
  expect(await page.locator('.beside-row a[aria-current]').count()).toBe(1)
})

async function focused(page: Page, attribute: string): Promise<string> {
  return (await page.evaluate((name) => document.activeElement?.getAttribute(name), attribute)) ?? ''
}

/** Presses Tab until something that fits has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      ([s, w]) =>
        document.activeElement?.matches(s ?? '') && document.activeElement.textContent?.includes(w ?? ''),
      [selector, words],
    )
    if (isThere) return
  }
  throw new Error(`Tab does not reach ${selector} ${words}`)
}
