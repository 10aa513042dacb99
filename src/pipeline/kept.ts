import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContextEmbedder } from '../infer/context-embedder.ts'
import type { Embedder } from '../infer/embedder.ts'
import { CONTEXTS, SENTENCES, SHIPPED } from '../infer/files.ts'
import type { ReaderInput } from '../infer/read-text.ts'
import type { Reader } from '../infer/reader.ts'
import type { Reading } from '../model/found.ts'
import type { InContext } from '../model/in-context.ts'
import type { ReportInput } from '../read/input.ts'
import { type Read, readReport } from '../read/report.ts'
import { packKept, unpackKept } from './pack-kept.ts'
import { once, recent } from './recent.ts'

/**
 * What the models told of texts before, so that unchanged reports are not read again. A reading is known by the SHA-256 of
 * all that the reader was given, a vector by that of its text: what is kept is what would be read, bit by bit.
 */
export type Kept = {
  readonly reader: (reader: Reader) => Reader
  readonly embedder: (embedder: Embedder) => Embedder
  readonly contextEmbedder: (embedder: ContextEmbedder) => ContextEmbedder
  /** Reads a report; one that this process read lately is the very same again, and so is all that was found in it alone. */
  readonly readReport: (input: ReportInput) => Read
  /** What was read since, to be kept; `null` where that is nothing. */
  readonly fresh: () => Uint8Array | null
  /** True where some of the packs were made by other models or another version, or are damaged: they are of no use. */
  readonly stale: boolean
}

/** Reports read lately, and what was read in them, are held up to so many UTF-16 code units of text. */
const HELD = 2_000_000
const reports = recent<Read>(HELD)
const lately = recent<Reading>(HELD)

/** Opens packs that `fresh` gave before. Only what this version of the software and these models made is used. */
export async function openKept(packs: readonly Uint8Array[], version: string): Promise<Kept> {
  const madeBy = digest(version, await sumsIn(SHIPPED), await sumsIn(SENTENCES), await sumsIn(CONTEXTS))
  const readings = new Map<string, Reading>()
  const vectors = new Map<string, Float32Array>()
  let stale = false
  for (const pack of packs) {
    const found = unpackKept(pack, madeBy)
    if (found === null) stale = true
    for (const [key, reading] of found?.readings ?? []) readings.set(key, reading)
    for (const [key, vector] of found?.vectors ?? []) vectors.set(key, vector)
  }
  const fresh = { madeBy, readings: new Map<string, Reading>(), vectors: new Map<string, Float32Array>() }
  const keep = (key: string, vector: Float32Array): void => {
    vectors.set(key, vector)
    fresh.vectors.set(key, vector)
  }
  return {
    stale,
    reader: ({ read, close }) => ({
      close,
      read: async (input, signal) => {
        const key = keyOf(input)
        const known = readings.get(key)
        const name = `${madeBy} ${key}`
        const reading = known === undefined ? await read(input, signal) : (lately.get(name) ?? known)
        if (known === undefined) fresh.readings.set(key, reading)
        readings.set(key, reading)
        lately.set(name, reading, input.text.length)
        return reading
      },
    }),
    embedder: ({ embed }) => ({
      embed: async (texts, signal) => {
        const keys = texts.map(keyOfText)
        const unknown = texts.filter((_, i) => !vectors.has(keys[i] ?? ''))
        const found = await embed(unknown, signal)
        for (const [i, vector] of found.entries()) keep(keyOfText(unknown[i] ?? ''), vector)
        return keys.map((key) => vectors.get(key) ?? new Float32Array())
      },
    }),
    contextEmbedder: ({ embed }) => ({
      embed: async (contexts, signal) => {
        const keys = contexts.map(keysOfContext)
        const isUnknown = (_: unknown, i: number): boolean => !keys[i]?.every((key) => vectors.has(key))
        const unknown = contexts.filter(isUnknown)
        const found = await embed(unknown, signal)
        for (const [i, context] of unknown.entries())
          for (const [p, key] of keysOfContext(context).entries()) {
            const vector = found[i]?.[p]
            if (vector) keep(key, vector)
          }
        return keys.map((all) => all.map((key) => vectors.get(key) ?? new Float32Array()))
      },
    }),
    readReport: readOnce,
    fresh: () => (fresh.readings.size + fresh.vectors.size === 0 ? null : packKept(fresh)),
  }
}

const textKeys = recent<string>(HELD)

function keyOfText(text: string): string {
  const key = textKeys.get(text) ?? digest(text)
  textKeys.set(text, key, text.length)
  return key
}

/** A key for each passage of a context. */
function keysOfContext(context: InContext): string[] {
  const key = keyOfText(JSON.stringify(context))
  return context.passages.map((_, p) => `${key} ${p}`)
}

const keyOf = once((input: ReaderInput) => digest(JSON.stringify(input)))

function readOnce(input: ReportInput): Read {
  const { bytes, ...facts } = input
  const key = digest(JSON.stringify(facts), bytes ?? '')
  const read = reports.get(key) ?? readReport(input)
  reports.set(key, read, read.report.text.length)
  return read
}

/** The sums of a model's files; without them the model itself cannot be opened and says so. */
const sumsIn = (folder: string): Promise<string> =>
  readFile(join(folder, 'SHA256SUMS'), 'utf8').catch(() => 'no sums')

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url')
}
