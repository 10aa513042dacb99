import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { type ContextEmbedder, openContextEmbedder } from '../infer/context-embedder.ts'
import { type Embedder, openEmbedder } from '../infer/embedder.ts'
import { openReader, type Reader } from '../infer/reader.ts'
import { InputError } from '../model/errors.ts'
import { type Gazetteer, parseGazetteer } from '../resolve/gazetteer.ts'

const FILE = new URL('../../data/gazetteer.bin.br', import.meta.url)
const expand = promisify(brotliDecompress)
let loaded: Promise<Gazetteer> | undefined

/**
 * The gazetteer that ships with the package, read once a process.
 * @throws {InputError} when the file is missing or damaged.
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loaded ??= readGazetteer()
  return loaded
}

async function readGazetteer(): Promise<Gazetteer> {
  const bytes = await readFile(FILE)
    .then((packed) => expand(packed))
    .catch(() => {
      const message = 'The gazetteer of this installation is missing or damaged: install the package again.'
      throw new InputError('no-gazetteer', 'data/gazetteer.bin.br', message)
    })
  return parseGazetteer(bytes)
}

const readers = new Map<number, Promise<Reader>>()

/**
 * The reader that ships with the package, opened once a process for each number of threads.
 * @throws {InputError} when a file of its model is missing or damaged.
 */
export function loadReader(threads = 1): Promise<Reader> {
  const workers = threads > 1 ? threads : 0
  const open = readers.get(workers) ?? openReader(workers)
  readers.set(workers, open)
  return open
}

let embedder: Promise<Embedder> | undefined

/**
 * The sentence encoder that ships with the package, opened once a process.
 * @throws {InputError} when a file of its model is missing or damaged.
 */
export function loadEmbedder(): Promise<Embedder> {
  embedder ??= openEmbedder()
  return embedder
}

let contextEmbedder: Promise<ContextEmbedder> | undefined

/**
 * The encoder of passages in context that ships with the package, opened once a process.
 * @throws {InputError} when a file of its model is missing or damaged.
 */
export function loadContextEmbedder(): Promise<ContextEmbedder> {
  contextEmbedder ??= openContextEmbedder()
  return contextEmbedder
}
