import { expect, test } from 'vitest'
import type { Dossier } from '../../src/model/dossier.ts'
import { largeDossier } from './large-dossier.ts'
import { useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 120_000 })

/** The towns moved onto one line, so near that names would lie on their neighbours. */
const crowded = (): Dossier => {
  const story = largeDossier({ reports: 5, spans: 60, claims: 12 })
  const places = story.places.map((place, i) => ({
    ...place,
    lat: -48,
    lon: 70 + i * 0.35,
    precision: 'exact' as const,
  }))
  return { ...story, places }
}

test.each([1440, 390])(
  'on a map %i pixels wide no name covers another name or another place',
  async (width) => {
    const { page, faults } = await desk.open(crowded(), '#/when', { viewport: { width, height: 1400 } })
    await page.waitForSelector('.map .land')
    const pins = await page.$$eval('.pin', (found) =>
      found.map((pin) => {
        const dot = pin.querySelector('i')?.getBoundingClientRect()
        const name = pin.querySelector('bdi')?.getBoundingClientRect()
        return { x: (dot?.left ?? 0) + 12, name: name ? [name.left, name.right] : null }
      }),
    )
    const named = pins.filter((pin) => pin.name !== null)
    expect(named.length).toBeGreaterThan(1)
    for (const [i, { name }] of pins.entries()) {
      if (!name) continue
      const [from = 0, to = 0] = name
      for (const [j, other] of pins.entries()) {
        if (i === j) continue
        expect(from < other.x && other.x < to, `the name of pin ${i} on pin ${j}`).toBe(false)
        if (other.name)
          expect(from < (other.name[1] ?? 0) && (other.name[0] ?? 0) < to, `names ${i}, ${j}`).toBe(false)
      }
    }
    expect(faults).toEqual([])
  },
)
