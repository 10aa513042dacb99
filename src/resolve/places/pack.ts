import {
  CAPITAL_FLAG,
  COUNT_MASK,
  checksum,
  DEGREE,
  GIVEN_FLAG,
  HEADER_WORDS,
  MAGIC,
  PLACE_KINDS,
  type PlaceKind,
  padded,
  SEAT_FLAG,
  SECTIONS,
  type Section,
  VERSION,
  WORD_FLAG,
} from './format.ts'

/** A place as the gazetteer's builder knows it. Degrees are WGS 84; `null` population and GeoNames id are unknown. */
export type PlaceRow = {
  readonly name: string
  readonly kind: PlaceKind
  readonly country: string
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly population: number | null
  readonly geonames: number | null
  readonly capital: boolean
  readonly seat: boolean
  /** Folded names that are the place's own, and folded names that are other spellings. */
  readonly keys: readonly string[]
  readonly aliases: readonly string[]
}

/** Writes the gazetteer's file. `words` and `given` are folded; the rows' order is the order of places of one name. */
export function packGazetteer(
  rows: readonly PlaceRow[],
  words: ReadonlySet<string> = new Set(),
  given: ReadonlySet<string> = new Set(),
): Uint8Array {
  const utf8 = new TextEncoder()
  const entries = entriesOf(rows)
  const keys = [...entries.keys()].sort()
  const regions = [...new Set(rows.map(regionOf))].sort()
  const regionIndex = new Map(regions.map((region, i) => [region, i]))
  const names = rows.map((row) => utf8.encode(row.name))
  const flags = (key: string): number => (words.has(key) ? WORD_FLAG : 0) | (given.has(key) ? GIVEN_FLAG : 0)
  const sections: Record<Section, ArrayBufferView> = {
    keys: utf8.encode(keys.join('')),
    keyLength: Uint8Array.from(keys, (key) => key.length),
    keyCount: Uint16Array.from(keys, (key) => (entries.get(key)?.length ?? 0) | flags(key)),
    entries: Uint32Array.from(keys.flatMap((key) => entries.get(key) ?? [])),
    name: utf8.encode(rows.map((row) => row.name).join('')),
    nameLength: Uint8Array.from(names, (name) => name.length),
    lat: Int32Array.from(rows, (row) => Math.round(row.lat * DEGREE)),
    lon: Int32Array.from(rows, (row) => Math.round(row.lon * DEGREE)),
    population: Uint32Array.from(rows, (row) => row.population ?? 0),
    geonames: Uint32Array.from(rows, (row) => row.geonames ?? 0),
    region: Uint16Array.from(rows, (row) => regionIndex.get(regionOf(row)) ?? 0),
    kind: Uint8Array.from(rows, kindOf),
    regions: utf8.encode(regions.join('\n')),
  }
  return write(sections, [rows.length, keys.length, sections.entries.byteLength / 4])
}

const regionOf = (row: PlaceRow): string => `${row.country}\t${row.admin1 ?? ''}`

const kindOf = (row: PlaceRow): number =>
  PLACE_KINDS.indexOf(row.kind) | (row.capital ? CAPITAL_FLAG : 0) | (row.seat ? SEAT_FLAG : 0)

/** @throws {RangeError} when a key is empty, too long, or names more places than its count can hold. */
function entriesOf(rows: readonly PlaceRow[]): Map<string, number[]> {
  const entries = new Map<string, number[]>()
  const add = (key: string, entry: number): void => {
    if (key === '' || key.length > 255) throw new RangeError(`not a key: "${key}"`)
    const list = entries.get(key) ?? []
    if (list.length === COUNT_MASK) throw new RangeError(`too many places are called ${key}`)
    list.push(entry)
    entries.set(key, list)
  }
  rows.forEach((row, i) => {
    const own = new Set(row.keys)
    for (const key of own) add(key, i * 2)
    for (const key of new Set(row.aliases)) if (!own.has(key)) add(key, i * 2 + 1)
  })
  return entries
}

function write(sections: Record<Section, ArrayBufferView>, counts: readonly number[]): Uint8Array {
  const lengths = SECTIONS.map((section) => sections[section].byteLength)
  const total = lengths.reduce((sum, length) => sum + padded(length), HEADER_WORDS * 4)
  const bytes = new Uint8Array(total)
  let at = HEADER_WORDS * 4
  for (const section of SECTIONS) {
    const { buffer, byteOffset, byteLength } = sections[section]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += padded(byteLength)
  }
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS)
  header.set([MAGIC, VERSION, ...counts, ...lengths])
  header[HEADER_WORDS - 1] = checksum(new Uint32Array(bytes.buffer, HEADER_WORDS * 4))
  return bytes
}
