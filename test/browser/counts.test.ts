import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { countNotes, replacedIn } from '../../web/story/count-notes.ts'
import { storyOf } from '../../web/story/story.ts'
import { sample, useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 60_000 })

const dossier = sample('halvard-bridge')
const story = storyOf(dossier)
const found = (has: (claim: Claim) => boolean): Claim => {
  const claim = dossier.claims.find(has)
  if (!claim) throw new RangeError('the sample has no such claim')
  return claim
}
const replaced = found((c) => (c.superseded?.length ?? 0) > 1)
const ofEnemy = found((c) => (c.ofEnemy?.length ?? 0) > 0)

test('each count that was replaced is an entry of its report, with the number that was replaced', () => {
  const counts = replacedIn(replaced, story)
  expect(counts.length).toBeGreaterThanOrEqual(replaced.superseded?.length ?? 0)
  for (const { index, by, told } of counts) {
    const entry = replaced.entries[index]
    expect(entry?.report).toBe(told.report)
    expect(story.figures.get(entry?.figure ?? '')?.low).toBe(told.low)
    if (by !== null) expect(replaced.entries[by]?.report).toBe(told.by)
  }
})

test('a count that nothing replaced has no note', () => {
  const old = new Set(replacedIn(replaced, story).map((r) => r.index))
  const standing = replaced.entries.findIndex((_, i) => !old.has(i) && !replaced.ofEnemy?.includes(i))
  expect(countNotes(replaced, standing, story)).toEqual([])
  expect(replacedIn({ ...replaced, superseded: [] }, story)).toEqual([])
})

test('the figures tell which numbers were replaced, by what and why, each one click from its sentence', async () => {
  const { page, faults } = await desk.open(dossier, '#/figures')
  const history = page.locator('.strip-plot:has(.replaced-counts) .replaced-counts').first()
  await history.scrollIntoViewIfNeeded()
  expect(await history.innerText()).toContain('Its own origin gives another number later.')
  const link = history.locator('a').first()
  const [number] = (await link.innerText()).split(' in ')
  await link.click()
  await page.waitForSelector('.panel .number')
  expect(await page.innerText('.panel .number')).toMatch(new RegExp(`^${number}`))
  expect(await page.innerText('.panel .number')).toContain('replaced in ')
  expect(faults).toEqual([])
})

test('one side’s count of the other’s losses is named in the plot, in its table and beside its sentence', async () => {
  const { page } = await desk.open(dossier, `#/figures?sel=entry:${ofEnemy.id}:${ofEnemy.ofEnemy?.[0]}`)
  await page.waitForSelector('.panel .number:has-text("one side’s count of the other’s losses")')
  for (
    let i = 0;
    i < 12 && (await page.locator('.interval:has-text("of the other side")').count()) === 0;
    i++
  )
    await page.locator('.figures-view').evaluate((view) => view.scrollBy(0, 900))
  const plot = page.locator('.strip-plot:has(.interval:has-text("of the other side"))').first()
  await plot.locator('.twin summary').click()
  await plot.locator('td:has-text("one side’s count")').first().waitFor()
  await page.goto(`${page.url().split('#')[0]}#/claim/${ofEnemy.id}`)
  await page.waitForSelector('.voice:has-text("one side’s count of the other’s losses")')
})

test('what a side answers stands beside what it answers', async () => {
  const partiesOf = (c: Claim): Set<string | null> => new Set(c.entries.map((e) => e.party))
  const contested = found(
    (c) => c.status === 'contested' && partiesOf(c).size === 2 && !partiesOf(c).has(null),
  )
  const { page } = await desk.open(dossier, `#/claim/${contested.id}`)
  const tops = await page.$$eval('.voice-column', (columns) =>
    columns.map((column) => column.querySelector('.voice')?.getBoundingClientRect().top ?? Number.NaN),
  )
  expect(tops.length).toBeGreaterThan(1)
  expect(new Set(tops.map(Math.round)).size).toBe(1)
})

test('a mark stands at its number, before and behind its label', async () => {
  const { page } = await desk.open(dossier, '#/figures', { viewport: { width: 1440, height: 9000 } })
  await page.waitForTimeout(1_000) // plots are drawn a few at a time
  // An exact mark is a circle around its place; a linear axis says by two of its numbers where that is.
  const marks = await page.$$eval('.strip-plot', (plots) =>
    plots.flatMap((plot) => {
      if (plot.querySelector('.hint')?.textContent?.includes('factors of ten')) return []
      const [zero, next] = [...plot.querySelectorAll<HTMLElement>('.axis span')]
      const axis = plot.querySelector('.axis')?.getBoundingClientRect()
      if (!zero || !next || !axis) return []
      const each = Number.parseFloat(next.style.left) / 100 / Number(next.textContent)
      return [...plot.querySelectorAll('.interval')].flatMap((interval) => {
        const mark = interval.querySelector('.mark.exact')?.getBoundingClientRect().left
        const number = Number(interval.querySelector('b')?.textContent)
        if (mark === undefined) return []
        return { off: mark - axis.left - axis.width * each * number, isLate: interval.matches('.late') }
      })
    }),
  )
  expect(new Set(marks.map((mark) => mark.isLate))).toEqual(new Set([true, false]))
  for (const { off } of marks) expect(Math.abs(off)).toBeLessThan(1.5)
})
