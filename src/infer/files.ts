import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { InputError } from '../model/errors.ts'
import type { Vocabulary } from './word-pieces.ts'

/** The model that ships with the package. */
export const SHIPPED = fileURLToPath(new URL('../../models/reader', import.meta.url))
/** The sentence encoder that ships with the package. */
export const SENTENCES = fileURLToPath(new URL('../../models/sentences', import.meta.url))
/** The encoder of passages in context that ships with the package. */
export const CONTEXTS = fileURLToPath(new URL('../../models/contexts', import.meta.url))

const Chain = z.object({
  start: z.array(z.number()),
  step: z.array(z.array(z.number())),
  end: z.array(z.number()),
})

/** What `reader.json` holds beside the weights; written by `training/reader/export.py`. */
const Settings = z.object({
  format: z.literal(2),
  window: z.object({ size: z.int(), stride: z.int() }),
  pieces: z.object({ cls: z.int(), sep: z.int(), pad: z.int(), unk: z.int() }),
  roles: Chain.extend({ labels: z.array(z.string()) }),
  names: Chain.extend({ labels: z.array(z.string()) }),
  upos: z.array(z.string()),
  relations: z.array(z.string()),
  /** A statement is kept from this probability on; the log odds are mended by scale and shift before it is told. */
  keep: z.object({ threshold: z.number(), scale: z.number(), shift: z.number() }),
})
export type Settings = z.infer<typeof Settings>

/** The files of a model, checked. */
export type ModelFiles = {
  readonly settings: Settings
  readonly vocabulary: Vocabulary
  readonly graphs: Readonly<Record<'encode' | 'roles' | 'relations', Uint8Array>>
}

/**
 * Reads a model's folder and checks every file against its `SHA256SUMS`.
 * @throws {InputError} `no-model` where a file is missing, `damaged-model` where one is not what was written.
 */
export async function readModel(folder: string): Promise<ModelFiles> {
  const checked = await checkedFiles(folder)
  const [settings, vocabulary, encode, roles, relations] = await Promise.all([
    checked('reader.json'),
    checked('vocabulary.txt'),
    checked('encode.onnx'),
    checked('roles.onnx'),
    checked('relations.onnx'),
  ])
  return {
    settings: settingsOf(settings, join(folder, 'reader.json')),
    vocabulary: vocabularyOf(vocabulary),
    graphs: { encode, roles, relations },
  }
}

/** The files of a sentence encoder, checked. */
export type SentenceFiles = { readonly vocabulary: Vocabulary; readonly graph: Uint8Array }

/**
 * Reads a sentence encoder's folder and checks every file against its `SHA256SUMS`.
 * @throws {InputError} `no-model`, `damaged-model`, as `readModel`.
 */
export async function readSentenceModel(folder: string): Promise<SentenceFiles> {
  const checked = await checkedFiles(folder)
  const [vocabulary, graph] = await Promise.all([checked('vocabulary.txt'), checked('embed.onnx')])
  return { vocabulary: vocabularyOf(vocabulary), graph }
}

/** Reads files of a folder, each checked against the sum that the folder's list has for it. */
async function checkedFiles(folder: string): Promise<(name: string) => Promise<Uint8Array>> {
  const sums = sumsOf(new TextDecoder().decode(await fileOf(folder, 'SHA256SUMS')))
  return async (name) => {
    const bytes = await fileOf(folder, name)
    const found = createHash('sha256').update(bytes).digest('hex')
    if (sums.get(name) !== found) throw damaged(join(folder, name))
    return bytes
  }
}

async function fileOf(folder: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, name))
  } catch {
    const path = join(folder, name)
    const message = `A model is not complete, ${path} cannot be read: install the package again.`
    throw new InputError('no-model', path, message)
  }
}

const damaged = (path: string): InputError =>
  new InputError(
    'damaged-model',
    path,
    `A model is damaged, ${path} is not the file that was shipped: install the package again.`,
  )

/** Names and sums of lines as `sha256sum` writes them. */
const sumsOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](\S+)$/gm)].map(([, sum = '', name = '']) => [name, sum]))

function settingsOf(bytes: Uint8Array, path: string): Settings {
  try {
    return Settings.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    const message = `${path} is of a reading model for another version: install the package again.`
    throw new InputError('damaged-model', path, message)
  }
}

/** A piece a line, its number the line. */
const vocabularyOf = (bytes: Uint8Array): Vocabulary =>
  new Map(
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .map((piece, n) => [piece, n]),
  )
