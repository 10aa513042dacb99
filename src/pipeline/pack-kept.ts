import { z } from 'zod'
import type { Reading } from '../model/found.ts'

/** Readings and vectors by key, with what made them. All vectors are of one length. */
export type KeptPack = {
  readonly madeBy: string
  readonly readings: ReadonlyMap<string, Reading>
  readonly vectors: ReadonlyMap<string, Float32Array>
}

const HEAD_LENGTH = 4
const FLOAT = 4
const Head = z.object({
  madeBy: z.string(),
  readings: z.array(z.tuple([z.string(), z.custom<Reading>((value) => isReading(value))])),
  vectors: z.array(z.string()),
  width: z.int().nonnegative(),
})

const isReading = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['attributions', 'names', 'syntax'].every((list) => Array.isArray((value as Record<string, unknown>)[list]))

/** A pack as bytes: the length of its head (32 bits, little-endian), the head as JSON, the vectors as 32-bit floats. */
export function packKept({ madeBy, readings, vectors }: KeptPack): Uint8Array {
  const width = Math.max(0, ...[...vectors.values()].map((vector) => vector.length))
  const head = { madeBy, readings: [...readings], vectors: [...vectors.keys()], width }
  const json = new TextEncoder().encode(JSON.stringify(head))
  const bytes = new Uint8Array(HEAD_LENGTH + json.length + vectors.size * width * FLOAT)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, json.length, true)
  bytes.set(json, HEAD_LENGTH)
  let at = HEAD_LENGTH + json.length
  for (const vector of vectors.values()) {
    for (let i = 0; i < vector.length; i++) view.setFloat32(at + i * FLOAT, vector[i] as number, true)
    at += width * FLOAT
  }
  return bytes
}

/** A pack that `madeBy` made; `null` where something else did, or the bytes are damaged. */
export function unpackKept(bytes: Uint8Array, madeBy: string): KeptPack | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.length < HEAD_LENGTH ? bytes.length : view.getUint32(0, true)
  const start = HEAD_LENGTH + length
  if (start > bytes.length) return null
  const head = headOf(bytes.subarray(HEAD_LENGTH, start))
  if (head?.madeBy !== madeBy || start + head.vectors.length * head.width * FLOAT !== bytes.length)
    return null
  const vectors = head.vectors.map((key, n): [string, Float32Array] => {
    const at = start + n * head.width * FLOAT
    const vector = new Float32Array(head.width)
    for (let i = 0; i < vector.length; i++) vector[i] = view.getFloat32(at + i * FLOAT, true)
    return [key, vector]
  })
  return { madeBy, readings: new Map(head.readings), vectors: new Map(vectors) }
}

function headOf(bytes: Uint8Array): z.infer<typeof Head> | null {
  try {
    return Head.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null
  } catch {
    return null
  }
}
