import { expect, it } from 'vitest'
import { openEmbedder } from './embedder.ts'

const cosine = (a?: Float32Array, b?: Float32Array): number => {
  let sum = 0
  a?.forEach((x, i) => {
    sum += x * (b?.[i] ?? 0)
  })
  return sum
}

const embedder = await openEmbedder()

it('puts passages that mean the same nearer than passages on the same matter', async () => {
  const [fired, shelled, dead] = await embedder.embed([
    'Karsovian batteries fired rockets at the bridge',
    'The crossing was shelled by Karsovian artillery',
    'Four people are dead, the hospital said',
  ])
  expect(cosine(fired, shelled)).toBeGreaterThan(cosine(fired, dead) + 0.2)
})

it('gives a vector of length 1 that depends on its own text alone', async () => {
  const text = 'The minister denied the charge.'
  const [alone] = await embedder.embed([text])
  const [, beside] = await embedder.embed([
    'Something else altogether, and a good deal longer than that.',
    text,
  ])
  expect(beside).toEqual(alone)
  expect(cosine(alone, alone)).toBeCloseTo(1, 5)
  expect(alone).toHaveLength(384)
})

it.each([
  ['nothing', ''],
  ['a word without end', 'x'.repeat(100_000)],
  ['more words than are read', 'the bridge '.repeat(50_000)],
  ['half a surrogate pair', 'a\ud800b'],
])('reads %s', async (_, text) => {
  const [vector] = await embedder.embed([text])
  expect(vector?.every(Number.isFinite)).toBe(true)
})

it('gives up between two passages once it is told to', async () => {
  await expect(embedder.embed(['a'], AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
})
