import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { readModel, SHIPPED } from './files.ts'

const folders: string[] = []
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-model-'))
  folders.push(folder)
  await cp(SHIPPED, folder, { recursive: true, dereference: true })
})
afterAll(() => Promise.all(folders.map((f) => rm(f, { recursive: true, force: true }))))

test('the model that ships is whole', async () => {
  const { settings, vocabulary, graphs } = await readModel(SHIPPED)
  expect(vocabulary.get('[UNK]')).toBe(settings.pieces.unk)
  expect(vocabulary.get('[SEP]')).toBe(settings.pieces.sep)
  expect(Object.keys(graphs)).toEqual(['encode', 'roles', 'relations'])
  expect(settings.upos).toContain('PROPN')
})

describe('a model that is not whole is refused, and the message names the file', () => {
  const rows: [string, string, () => Promise<void>][] = [
    ['encode.onnx', 'no-model', () => rm(join(folder, 'encode.onnx'))],
    ['SHA256SUMS', 'no-model', () => rm(join(folder, 'SHA256SUMS'))],
    ['encode.onnx', 'damaged-model', () => truncate(join(folder, 'encode.onnx'), 1_000_000)],
    ['roles.onnx', 'damaged-model', () => flipOneBit(join(folder, 'roles.onnx'))],
    ['vocabulary.txt', 'damaged-model', () => writeFile(join(folder, 'vocabulary.txt'), '')],
    ['reader.json', 'damaged-model', () => writeFile(join(folder, 'reader.json'), '{"format": 1}')],
  ]
  test.each(rows)('%s: %s (%#)', async (name, code, spoil) => {
    await spoil()
    const refusal = readModel(folder)
    await expect(refusal).rejects.toMatchObject({ code, where: join(folder, name) })
    await expect(refusal).rejects.toThrow(/install the package again/)
  })
})

test('without sums no file is believed', async () => {
  await writeFile(join(folder, 'SHA256SUMS'), 'no sums')
  const refusal = readModel(folder)
  await expect(refusal).rejects.toMatchObject({ code: 'damaged-model' })
})

test('a folder that is not there is a model that is missing', async () => {
  await expect(readModel(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'no-model' })
})

async function flipOneBit(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  await writeFile(path, bytes)
}
