import { expect, test } from 'vitest'
import { hashOf, sample, useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 120_000 })

const dossier = sample('halvard-bridge')

test('Back undoes each move, Forward does it again, and the address alone restores the screen', async () => {
  const { page } = await desk.open(dossier)
  const trail = [hashOf(page)]
  const move = async (act: () => Promise<void>): Promise<void> => {
    await act()
    await page.waitForFunction((h) => location.hash !== h, trail.at(-1))
    trail.push(hashOf(page))
  }
  await move(() => page.click('.count:has-text("Contested")'))
  await move(() => page.click('td.cell a[aria-label*="denies"]'))
  await move(() => page.click('.turn'))
  await move(() => page.click('.tabs a:has-text("Figures")'))
  await move(() => page.click('.interval'))
  await move(() => page.keyboard.press('r'))
  await move(() => page.keyboard.press('Escape'))
  for (const hash of trail.slice(0, -1).reverse()) {
    await page.goBack()
    await page.waitForFunction((h) => location.hash === h, hash)
  }
  for (const hash of trail.slice(1)) {
    await page.goForward()
    await page.waitForFunction((h) => location.hash === h, hash)
  }
  const [selected = ''] = trail.filter((h) => h.includes('sel=entry'))
  const again = await desk.open(dossier, selected)
  await again.page.waitForSelector('.panel .quote mark')
  expect(await again.page.locator('td.cell a[aria-current]').count()).toBe(1)
  expect(await again.page.locator('.count.on').count()).toBe(1)
})

test('a walk through a report is one step for Back', async () => {
  const { page } = await desk.open(dossier, '#/report')
  const start = hashOf(page)
  for (let i = 0; i < 4; i++) {
    const before = hashOf(page)
    await page.keyboard.press('j')
    await page.waitForFunction((h) => location.hash !== h, before)
  }
  await page.goBack()
  await page.waitForFunction((h) => location.hash === h, start)
  expect(hashOf(page)).toBe(start)
})

test('an address that points at nothing says so', async () => {
  for (const hash of [
    '#/claim/none',
    '#/claims?sel=entry:none:3',
    '#/report/none?sel=text:none:1:2',
    '#/%E0%A4%A',
    '#/claims?sel=:::',
  ]) {
    const { page, faults } = await desk.open(dossier, hash)
    expect(await page.locator('main .view').count(), hash).toBe(1)
    expect(faults, hash).toEqual([])
    await page.context().close()
  }
})
