import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { claimsCsv, figuresCsv, statementsCsv } from '../../src/export/tables.ts'
import { sample, useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 120_000 })

const dossier = sample('halvard-bridge')

async function saved(page: Page, label: string): Promise<{ name: string; text: string }> {
  if (!(await page.locator('details.export[open]').count())) await page.click('.export summary')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`.choices >> text="${label}"`),
  ])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('a page from disk writes its dossier and its tables', async () => {
  const { page, faults } = await desk.open(dossier)
  expect(JSON.parse((await saved(page, 'Dossier, JSON')).text)).toEqual(dossier)
  for (const [label, kind, write] of [
    ['Claims, CSV', 'claims', claimsCsv],
    ['Statements, CSV', 'statements', statementsCsv],
    ['Figures, CSV', 'figures', figuresCsv],
  ] as const)
    expect(await saved(page, label)).toEqual({
      name: `${dossier.story.id}-${kind}.csv`,
      text: write(dossier),
    })
  await page.click('h1')
  await page.waitForSelector('details.export:not([open])', { state: 'attached' })
  expect(faults).toEqual([])
})

test('on paper stands every claim with its entries, every report and every note', async () => {
  const { page } = await desk.open(dossier)
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.printed-claim').count()).toBe(dossier.claims.length)
  expect(await page.locator('.printed .entry-line').count()).toBe(
    dossier.claims.reduce((n, c) => n + c.entries.length, 0),
  )
  expect(await page.locator('.printed tbody tr').count()).toBe(dossier.reports.length)
  expect(await page.locator('#app').isVisible()).toBe(false)
})

test('tolls follow the rules of the profile that is chosen, in the address too', async () => {
  const story = {
    ...dossier,
    claims: dossier.claims.map((claim) =>
      claim.toll === null
        ? claim
        : {
            ...claim,
            tolls: [
              {
                profile: 'plain',
                standing: null,
                why: 'As the reports give it.',
                imputed: [],
                ...claim.toll,
              },
              {
                profile: 'ucdp',
                standing: 'provisional',
                why: 'One rule was not found.',
                imputed: [],
                low: 2,
                high: 9,
                best: 3,
              },
            ] as const,
          },
    ),
  }
  const { page, faults } = await desk.open(story, '#/figures')
  expect(await page.locator('.toll-words').first().innerText()).toContain('As given: ')
  await page.click('.profiles a:has-text("UCDP")')
  await page.waitForFunction(() => location.hash.includes('profile=ucdp'))
  expect(await page.locator('.toll-words').first().innerText()).toBe(
    'UCDP: 2 to 9, best supported 3, provisional. One rule was not found.',
  )
  await page.goBack()
  await page.waitForFunction(() => !location.hash.includes('profile'))
  expect(faults).toEqual([])
})
