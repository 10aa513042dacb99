import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { ModelFiles } from './files.ts'
import type { Window } from './windows.ts'
import type { Words } from './words.ts'

/** A table of numbers, row by row. */
export type Rows = { readonly values: Float32Array; readonly width: number }

/** Tokens of a window as runs of its words, `[first, last)`; `fresh` is 0 for a token inside the word of the one before. */
export type WindowTokens = {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly fresh: readonly number[]
}

/** What the first pass tells of a window; rows are words or tokens. */
export type Encoded = {
  readonly words: Tensor
  readonly tokens: Tensor
  /** Log odds that a word starts a cue. */
  readonly triggers: Float32Array
  readonly names: Rows
  readonly tags: Rows
  /** A row a token; column 0 is the root, column t + 1 the token t. */
  readonly arcs: Rows
}

/** The three graphs of the model. Nothing else in the project knows ONNX. */
export type Graphs = {
  readonly encode: (words: Words, window: Window, tokens: WindowTokens) => Promise<Encoded>
  /** Scores of none, source, content and cue for every word of a window, cue by cue. */
  readonly roles: (encoded: Encoded, cues: readonly number[]) => Promise<Rows>
  /** Scores of relations for every token, given its head as in `arcs`. */
  readonly relations: (encoded: Encoded, heads: readonly number[]) => Promise<Rows>
}

export const SESSION: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionProviders: ['cpu'],
  graphOptimizationLevel: 'all',
  enableMemPattern: false, // shapes differ from window to window: patterns would only be kept, never used
}

export async function openGraphs({ graphs }: ModelFiles): Promise<Graphs> {
  const [encode, roles, relations] = await Promise.all([
    InferenceSession.create(graphs.encode, SESSION),
    InferenceSession.create(graphs.roles, SESSION),
    InferenceSession.create(graphs.relations, SESSION),
  ])
  return {
    encode: async (words, window, tokens) => encoded(await encode.run(feeds(words, window, tokens))),
    roles: async ({ words }, cues) => {
      const window = new Tensor('int64', new BigInt64Array(cues.length), [cues.length])
      const cue = new Tensor('int64', BigInt64Array.from(cues, BigInt), [cues.length])
      return rowsOf(await roles.run({ words, window, cue }), 'roles')
    },
    relations: async ({ tokens }, heads) => {
      const above = new Tensor('int64', BigInt64Array.from(heads, BigInt), [1, heads.length])
      return rowsOf(await relations.run({ tokens, heads: above }), 'relations')
    },
  }
}

function feeds(words: Words, { first, last, ids, owner }: Window, tokens: WindowTokens): Feeds {
  const [pieces, count, length] = [ids.length, last - first, tokens.first.length]
  const features = new Float32Array(count * 3)
  for (let w = 0; w < count; w++) features.set(featuresOf(words, first + w), w * 3)
  const tokenFeatures = new Float32Array(length * 3)
  tokens.first.forEach((w, t) => {
    const [breaks, quoted, spaced] = featuresOf(words, first + w)
    tokenFeatures.set([breaks, quoted, spaced * (tokens.fresh[t] ?? 1)], t * 3)
  })
  return {
    ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, pieces]),
    mask: new Tensor('int64', new BigInt64Array(pieces).fill(1n), [1, pieces]),
    pool: pooling(owner, count, (w) => [w, w + 1]),
    features: new Tensor('float32', features, [1, count, 3]),
    token_pool: pooling(owner, length, (t) => [tokens.first[t] ?? 0, tokens.last[t] ?? 0]),
    token_features: new Tensor('float32', tokenFeatures, [1, length, 3]),
  }
}

type Feeds = Record<'ids' | 'mask' | 'pool' | 'features' | 'token_pool' | 'token_features', Tensor>

const featuresOf = ({ breaks, quoted, spaced }: Words, w: number): [number, number, number] => [
  breaks[w] ?? 0,
  quoted[w] ?? 0,
  spaced[w] ?? 0,
]

/** A matrix [1, rows, pieces] that averages for each row the pieces of its words. */
function pooling(owner: readonly number[], rows: number, wordsOf: (row: number) => [number, number]): Tensor {
  const pieces = owner.length
  const places = placesOf(owner)
  const values = new Float32Array(rows * pieces)
  for (let row = 0; row < rows; row++) {
    const [first, last] = wordsOf(row)
    const own: number[] = []
    for (let w = first; w < last; w++) own.push(...(places.get(w) ?? []))
    for (const place of own) values[row * pieces + place] = 1 / own.length
  }
  return new Tensor('float32', values, [1, rows, pieces])
}

function placesOf(owner: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  owner.forEach((word, place) => {
    const own = places.get(word)
    if (own) own.push(place)
    else places.set(word, [place])
  })
  return places
}

function encoded(out: InferenceSession.OnnxValueMapType): Encoded {
  return {
    words: tensorOf(out, 'words'),
    tokens: tensorOf(out, 'tokens'),
    triggers: rowsOf(out, 'triggers').values,
    names: rowsOf(out, 'names'),
    tags: rowsOf(out, 'upos'),
    arcs: rowsOf(out, 'arcs'),
  }
}

function rowsOf(out: InferenceSession.OnnxValueMapType, name: string): Rows {
  const { data, dims } = tensorOf(out, name)
  if (!(data instanceof Float32Array)) throw new TypeError(`${name} is no table of float32`)
  return { values: data, width: dims.at(-1) ?? 1 }
}

function tensorOf(out: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = out[name]
  if (!value) throw new TypeError(`the model gives no ${name}`)
  return value as Tensor
}
