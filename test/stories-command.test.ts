import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runIn } from './command-line.ts'
import { PILE } from './pile.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-stories-'))
mkdirSync(join(folder, 'inbox'))
for (const story of Object.values(PILE))
  for (const [name, text] of Object.entries(story)) writeFileSync(join(folder, 'inbox', name), text)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const expected = Object.values(PILE)
  .map((story) => Object.keys(story).sort().join(' '))
  .sort()

test('the stories of a folder as JSON', () => {
  const { code, out, err } = runIn(folder, ['stories', 'inbox', '--json'])
  expect([code, err]).toEqual([0, ''])
  const { stories, notes } = JSON.parse(out)
  expect(notes).toEqual([])
  expect(
    stories
      .map((story: { reports: { origin: { file: string } }[] }) =>
        story.reports
          .map((r) => r.origin.file)
          .sort()
          .join(' '),
      )
      .sort(),
  ).toEqual(expected)
  expect(runIn(folder, ['stories', 'inbox/tribune.txt', 'inbox', '--json']).out).toBe(out)
})

test('as text: a headline a story, a line a report', () => {
  const { code, out } = runIn(folder, ['stories', 'inbox'])
  expect(code).toBe(0)
  expect(out).toMatch(/^8 reports, 3 stories\n\n1\. /)
  for (const name of Object.values(PILE).flatMap((story) => Object.keys(story))) expect(out).toContain(name)
})

test('what cannot be read is told, and the rest is parted', () => {
  const { code, out, err } = runIn(folder, ['stories', 'inbox/star.txt', 'inbox/gone.txt'])
  expect(code).toBe(3)
  expect(out).toMatch(/^1 report, 1 story\n/)
  expect(err).toContain('inbox/gone.txt: it is not there')
})

test('nothing to read is an error', () => {
  expect(runIn(folder, ['stories', 'gone']).code).toBe(2)
  expect(runIn(folder, ['stories']).code).toBe(2)
})
