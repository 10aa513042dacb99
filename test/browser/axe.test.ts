import { expect, test } from 'vitest'
import { largeDossier } from './large-dossier.ts'
import { sample, useDesk } from './page.ts'
import { violations } from './violations.ts'

const desk = useDesk({ testTimeout: 600_000 })

const VIEWS = ['claims', 'claim', 'figures', 'report', 'copies', 'when', 'log', 'search?q=hospital'] as const
const dossier = sample('halvard-bridge')
const entry = `entry:${dossier.claims[0]?.id}:0`
const SIZES = [
  [1440, 900],
  [390, 844],
] as const

test.each([
  ['the light theme', { colorScheme: 'light' }],
  ['the dark theme', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
  ['the reader’s own few colours', { forcedColors: 'active' }],
] as const)('axe finds nothing in any view in %s', async (_, theme) => {
  const found: string[] = []
  for (const [width, height] of SIZES) {
    const { page } = await desk.open(dossier, '#/log', { ...theme, viewport: { width, height } })
    // Wide screens with something selected, narrow ones in turn with and without.
    for (const [i, view] of VIEWS.entries())
      for (const sel of width > 1000 || i % 3 === 0 ? [entry] : ['']) {
        const hash = `#/${view}${sel === '' ? '' : `${view.includes('?') ? '&' : '?'}sel=${sel}`}`
        await page.evaluate((h) => {
          location.hash = h
        }, hash)
        await page.waitForTimeout(150)
        for (const violation of await violations(page)) found.push(`${hash} at ${width}: ${violation}`)
      }
    await page.context().close()
  }
  expect(found).toEqual([])
})

test('axe finds nothing on a map, in opened tables, rows and filters, and in the help', async () => {
  const story = largeDossier({ reports: 5, spans: 60, claims: 12 })
  const { page } = await desk.open(story, '#/when')
  await page.waitForSelector('.map .land')
  await page.click('.twin summary')
  expect(await violations(page), 'map').toEqual([])
  await page.keyboard.press('1')
  await page.click('.turn')
  await page.click('.facet summary')
  expect(await violations(page), 'opened row and filter').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.waitForSelector('dialog[open]')
  expect(await violations(page), 'help').toEqual([])
})

test('in the reader’s own few colours marks, bars and what is selected are still to be seen', async () => {
  const { page } = await desk.open(dossier, `#/figures?sel=${entry}`, { forcedColors: 'active' })
  const shown = (selector: string, part?: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, pseudo) => getComputedStyle(element, pseudo).backgroundColor, part)
  const paper = await shown('body')
  expect(await shown('.interval .mark.exact', '::before')).not.toBe(paper)
  await page.keyboard.press('5')
  expect(await shown('.segment.verbatim')).not.toBe(paper)
  await page.keyboard.press('1')
  await page.waitForSelector('td.cell a[aria-current]')
  expect(await shown('td.cell a[aria-current]')).not.toBe(paper)
})
