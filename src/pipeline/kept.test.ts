import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../model/found.ts'
import type { InContext } from '../model/in-context.ts'
import { openKept } from './kept.ts'
import { packKept, unpackKept } from './pack-kept.ts'

const reading = (name: string): Reading => ({
  attributions: [{ source: [{ start: 0, end: name.length }], cue: [], content: [], probability: 0.1 + 0.2 }],
  names: [{ start: 0, end: name.length, kind: 'person' }],
  syntax: [null],
})
const input = (text: string) => ({ text, ranges: [], sentences: [] })

/** Models that tell what they were asked; the vector of a text is its length in thirds. */
function models() {
  const asked: string[] = []
  return {
    asked,
    reader: {
      read: async ({ text }: { readonly text: string }) => {
        asked.push(text)
        return reading(text)
      },
      close: async () => {},
    },
    contextEmbedder: {
      embed: async (contexts: readonly InContext[]) => {
        asked.push(...contexts.map(({ text }) => text))
        return contexts.map(({ own, passages }) =>
          passages.map((spans) => Float32Array.of(own, spans.length / 3)),
        )
      },
    },
    embedder: {
      embed: async (texts: readonly string[]) => {
        asked.push(...texts)
        return texts.map((text) => Float32Array.of(text.length / 3, 1))
      },
    },
  }
}

test('what was read and kept is not read again, and is the same', async () => {
  const first = models()
  const kept = await openKept([], '1.0.0')
  const told = await kept.reader(first.reader).read(input('Ada Orne spoke.'))
  const vectors = await kept.embedder(first.embedder).embed(['one', 'three', 'one'])
  const pack = kept.fresh()
  const second = models()
  const again = await openKept(pack === null ? [] : [pack], '1.0.0')
  expect(await again.reader(second.reader).read(input('Ada Orne spoke.'))).toEqual(told)
  expect(await again.embedder(second.embedder).embed(['three', 'one'])).toEqual([vectors[1], vectors[0]])
  expect(second.asked).toEqual([])
  expect([again.fresh(), again.stale]).toEqual([null, false])
})

test('passages in context are kept by their text and their places', async () => {
  const first = models()
  const kept = await openKept([], '1.0.0')
  const spans = [{ start: 9, end: 12 }]
  const fire = { text: 'A fire. It was set.', own: 8, passages: [spans, [...spans, { start: 15, end: 18 }]] }
  const told = await kept.contextEmbedder(first.contextEmbedder).embed([fire])
  const again = await openKept([kept.fresh() ?? new Uint8Array()], '1.0.0')
  const { asked, contextEmbedder } = models()
  const other = { ...fire, passages: [spans] }
  expect(await again.contextEmbedder(contextEmbedder).embed([fire])).toEqual(told)
  expect(asked).toEqual([])
  expect(await again.contextEmbedder(contextEmbedder).embed([fire, other])).toEqual([...told, [told[0]?.[0]]])
  expect(asked).toEqual([fire.text])
})

test('a text that differs in anything is read, and alone is kept anew', async () => {
  const kept = await openKept([], '1.0.0')
  await kept.reader(models().reader).read(input('Ada Orne spoke.'))
  await kept.embedder(models().embedder).embed(['one'])
  const again = await openKept([kept.fresh() ?? new Uint8Array()], '1.0.0')
  const { asked, reader, embedder } = models()
  await again.reader(reader).read({ ...input('Ada Orne spoke.'), ranges: [{ start: 0, end: 3 }] })
  await again.embedder(embedder).embed(['one', 'one ', 'two'])
  expect(asked).toEqual(['Ada Orne spoke.', 'one ', 'two'])
  const third = await openKept(
    [kept.fresh(), again.fresh()].flatMap((pack) => pack ?? []),
    '1.0.0',
  )
  const last = models()
  await third.embedder(last.embedder).embed(['one', 'two', 'one '])
  expect(last.asked).toEqual([])
})

test.each<[string, (pack: Uint8Array) => Uint8Array, string]>([
  ['of another version', (pack) => pack, '1.0.1'],
  ['cut short', (pack) => pack.subarray(0, pack.length - 1), '1.0.0'],
  ['of nothing', () => new Uint8Array(), '1.0.0'],
  ['of a head that is no JSON', (pack) => pack.with(4, 0), '1.0.0'],
  ['of a head longer than all', (pack) => pack.with(2, 255), '1.0.0'],
])('a pack %s is stale and of no use', async (_, spoil, version) => {
  const kept = await openKept([], '1.0.0')
  await kept.embedder(models().embedder).embed(['one'])
  const again = await openKept([spoil(kept.fresh() ?? new Uint8Array())], version)
  const { asked, embedder } = models()
  await again.embedder(embedder).embed(['one'])
  expect([again.stale, asked]).toEqual([true, ['one']])
})

test('packing and unpacking gives the same', () => {
  const key = fc.string({ unit: 'grapheme', maxLength: 8 })
  const vector = fc
    .array(fc.float({ noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((values) => Float32Array.from(values))
  const packs = fc.record({
    madeBy: key,
    readings: fc.array(fc.tuple(key, key.map(reading))).map((all) => new Map(all)),
    vectors: fc.array(fc.tuple(key, vector)).map((all) => new Map(all)),
  })
  fc.assert(
    fc.property(packs, (pack) => {
      expect(unpackKept(packKept(pack), pack.madeBy)).toEqual(pack)
      expect(unpackKept(packKept(pack), `${pack.madeBy}?`)).toBeNull()
    }),
    { seed: 20270, numRuns: 100 },
  )
})
