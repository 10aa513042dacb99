/** Whole numbers from 0 to 2^31 - 1 in as few bytes as they need, seven bits a byte, the lowest first. */
export type Varints = { bytes: Uint8Array; size: number }

/** Bytes of the longest one. */
const LONGEST = 5

export const emptyVarints = (): Varints => ({ bytes: new Uint8Array(1024), size: 0 })

export function put(into: Varints, value: number): void {
  if (into.size + LONGEST > into.bytes.length) grow(into)
  const { bytes } = into
  let rest = value
  while (rest > 127) {
    bytes[into.size++] = (rest & 127) | 128
    rest >>>= 7
  }
  bytes[into.size++] = rest
}

function grow(into: Varints): void {
  const larger = new Uint8Array(into.bytes.length * 2)
  larger.set(into.bytes)
  into.bytes = larger
}

/** Where reading stands. */
export type Place = { at: number }

/** The number at a place, which moves behind it. */
export function take(bytes: Uint8Array, place: Place): number {
  const byte = bytes[place.at++] as number
  return byte < 128 ? byte : takeRest(bytes, place, byte & 127)
}

function takeRest(bytes: Uint8Array, place: Place, lowest: number): number {
  let value = lowest
  for (let shift = 7; ; shift += 7) {
    const byte = bytes[place.at++] as number
    value |= (byte & 127) << shift
    if (byte < 128) return value
  }
}
