import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { annotate } from '../src/language/annotate.ts'
import { reportOf } from './report-of.ts'

// Threads run compiled code: this is the built package.
const built = new URL('../dist/infer/reader.js', import.meta.url).href
const { openReader } = (await import(built)) as typeof import('../src/infer/reader.ts')

const inputOf = (text: string) => ({
  text,
  ranges: [{ start: 0, end: text.length }],
  sentences: annotate(reportOf(text)).passages.map((p) => p.tokens),
})
const texts = Array.from({ length: 12 }, (_, i) =>
  inputOf(`The mayor of Brask said that ${i + 2} boats were lost. `.repeat(i + 1)),
)

test('two threads read what one reads', async () => {
  const [alone, pool] = await Promise.all([openReader(), openReader(2)])
  const expected = []
  for (const text of texts) expected.push(await alone.read(text))
  expect(await Promise.all(texts.map((text) => pool.read(text)))).toEqual(expected)
  await pool.close()
})

test('a signal is listened to only while a text is read', async () => {
  const pool = await openReader(2)
  const { signal } = new AbortController()
  for (const text of texts) {
    const reading = pool.read(text, signal)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await reading
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  }
  await pool.close()
})

test('a pool without its model tells every text that asks', async () => {
  const pool = await openReader(2, '/nowhere/at/all')
  const answers = await Promise.allSettled(texts.map((text) => pool.read(text)))
  expect(answers.map((a) => a.status)).toEqual(texts.map(() => 'rejected'))
  await expect(pool.read(texts[0] ?? inputOf(''))).rejects.toMatchObject({ code: 'no-model' })
  await pool.close()
})

test('a pool that is closed answers no more', async () => {
  const pool = await openReader(1)
  const waiting = pool.read(inputOf('The mayor said so. '.repeat(3_000)))
  await pool.close()
  await expect(waiting).rejects.toThrow(/ended/)
})
