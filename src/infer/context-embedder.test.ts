import { expect, it } from 'vitest'
import { cosine } from '../model/cosine.ts'
import type { InContext } from '../model/in-context.ts'
import { openContextEmbedder } from './context-embedder.ts'

const embedder = await openContextEmbedder()

/** The words marked ^so^ in a text whose own sentence begins at |. */
function context(marked: string): InContext {
  const own = marked.replaceAll('^', '').indexOf('|')
  const parts = marked.replace('|', '').split('^')
  let at = 0
  const passages = parts.flatMap((part, i) => {
    const start = at
    at += part.length
    return i % 2 === 1 ? [[{ start, end: at }]] : []
  })
  return { text: parts.join(''), own, passages }
}
async function vectorOf(marked: string): Promise<Float32Array> {
  const [[vector] = []] = await embedder.embed([context(marked)])
  return vector ?? new Float32Array()
}

it('tells by the sentence before what a passage is about', async () => {
  const fire = await vectorOf(
    'A fire at the Orvel depot killed two. |Police said ^it was started on purpose^.',
  )
  const depot = await vectorOf('|The mayor said ^the Orvel depot had been set alight by someone^.')
  const war = await vectorOf('A war began between the two states. |Police said ^it was started on purpose^.')
  expect(cosine(fire, depot)).toBeGreaterThan(cosine(war, depot) + 0.1)
})

it('gives a vector of length 1 for each passage, the same whatever is asked beside it', async () => {
  const two = context('Rain fell. |Ruvia said ^the bridge fell^ and ^the road was cut^.')
  const [alone = [], [second] = []] = await embedder.embed([two, { ...two, passages: two.passages.slice(1) }])
  expect(alone).toHaveLength(2)
  for (const vector of alone) {
    expect(vector).toHaveLength(384)
    expect(cosine(vector, vector)).toBeCloseTo(1, 5)
  }
  expect(alone[0]).not.toEqual(alone[1])
  expect(cosine(second ?? new Float32Array(384), alone[1] ?? new Float32Array(384))).toBeCloseTo(1, 5)
})

it('of a long text reads the own sentence first', async () => {
  const long = 'The talks went on for days. '.repeat(60)
  const own = 'Osk said ^the bridge had been shelled^.'
  const after = ` ${long}`
  expect(cosine(await vectorOf(`${long}|${own}`), await vectorOf(`|${own}`))).toBeGreaterThan(0.3)
  expect(await vectorOf(`|${own}${after.repeat(2)}`)).toEqual(await vectorOf(`|${own}${after}`))
})

it.each([
  ['nothing', { text: '', own: 0, passages: [[{ start: 0, end: 0 }]] }],
  [
    'a passage outside what is read',
    { text: 'so '.repeat(500), own: 0, passages: [[{ start: 1400, end: 1402 }]] },
  ],
  ['a word without end', { text: 'x'.repeat(100_000), own: 0, passages: [[{ start: 5, end: 9 }]] }],
  ['half a surrogate pair', { text: 'a\ud800b', own: 0, passages: [[{ start: 0, end: 3 }]] }],
])('reads %s', async (_, asked) => {
  const [[vector] = []] = await embedder.embed([asked])
  expect(vector?.every(Number.isFinite)).toBe(true)
})

it('gives up between two contexts once it is told to', async () => {
  const asked = embedder.embed([context('|^a^')], AbortSignal.abort(new Error('enough')))
  await expect(asked).rejects.toThrow('enough')
})
