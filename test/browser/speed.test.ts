import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { largeDossier } from './large-dossier.ts'
import { MOVES, type Move } from './moves.ts'
import { useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 600_000 })

/** How often each move is made. `SPEED_TIMES` asks for more, to measure rather than to test. */
const TIMES = Number(process.env.SPEED_TIMES ?? 8)

// A time is told, never asserted: a processor that others use too takes up to twice as long for the same work.
test('every move of a reader at 30 reports and 3,000 spans shows without a fault', async () => {
  const { page, faults } = await desk.open(largeDossier({ reports: 30, spans: 3000, claims: 300 }))
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const all: number[] = []
  for (const move of MOVES) {
    const taken = await timesOf(page, cdp, move)
    expect(taken, move.name).toHaveLength(TIMES)
    all.push(...taken)
    console.log(`${move.name}: ${told(taken)}`)
  }
  console.log(`all: ${told(all)}`)
  expect(faults).toEqual([])
})

const told = (taken: readonly number[]): string =>
  `p50 ${shareOf(taken, 0.5).toFixed(1)}, p95 ${shareOf(taken, 0.95).toFixed(1)} ms`

const shareOf = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN

/** Milliseconds of the main thread for each time that a move is made, up to the frame that shows it. */
async function timesOf(page: Page, cdp: CDPSession, { at, act }: Move): Promise<number[]> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, at)
  await page.evaluate(`window.act = ${act}`)
  const taken: number[] = []
  for (let n = 0; n < TIMES; n++) {
    // What waits until the picture is on the screen is no part of the next move.
    await page.waitForTimeout(250)
    const before = await threadTime(cdp)
    await page.evaluate(async (i) => {
      ;(window as unknown as { act: (n: number) => void }).act(i)
      await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))
    }, n)
    taken.push((await threadTime(cdp)) - before)
  }
  return taken
}

async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find((m) => m.name === 'ThreadTime')?.value ?? Number.NaN)
}
