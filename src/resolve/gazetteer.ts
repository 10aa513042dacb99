import { InputError } from '../model/errors.ts'
import { foldName } from './places/fold.ts'
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
} from './places/format.ts'

/**
 * A place of the world. Cities and their sections are populated places and stand for a point; a district or province
 * is an area, and its `lat` and `lon` are the mean of the populated places in it. WGS 84 degrees, to 0.001.
 */
export type GazetteerPlace = {
  /** Its number in this gazetteer: two answers with one number are one place. */
  readonly index: number
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The first-level region it lies in, by its English or local name. */
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  /** Inhabitants; `null` where unknown. */
  readonly population: number | null
  /** The GeoNames id; `null` where the sources give none. */
  readonly geonames: number | null
  /** Capital of its country. */
  readonly capital: boolean
  /** Seat of its first-level region. */
  readonly seat: boolean
  /** The name asked for is another spelling, a name in another language or a former name. */
  readonly alias: boolean
}

export type Gazetteer = {
  /** How many places it holds. */
  readonly size: number
  /** Places of this name, whatever its case, diacritics, spaces and hyphens; nothing when there is none. */
  readonly lookup: (name: string) => readonly GazetteerPlace[]
  /** What a place's name means elsewhere: an English word in lower case ("reading"), a given name ("jordan"). */
  readonly means: (name: string) => { readonly word: boolean; readonly given: boolean }
}

/**
 * Opens the gazetteer's file (written by `scripts/build-gazetteer.mjs`). The bytes are looked into, not copied, and
 * must not change afterwards.
 *
 * @throws {InputError} when the bytes are not a gazetteer, or are damaged.
 */
export function parseGazetteer(bytes: Uint8Array): Gazetteer {
  const { counts, section } = open(bytes)
  const [places = 0, keys = 0] = counts
  const index = readKeys(section, keys)
  const place = readPlaces(section, places)
  const find = (name: string): number => index.find(foldName(name))
  return {
    size: places,
    lookup: (name) => index.entries(find(name)).map((entry) => place(entry >>> 1, (entry & 1) === 1)),
    means: (name) => index.means(find(name)),
  }
}

type Sections = (section: Section) => Uint8Array

function open(bytes: Uint8Array): { readonly counts: readonly number[]; readonly section: Sections } {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % 4 !== 0) throw damaged('it is cut short')
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
  const [magic, version, ...rest] = words.subarray(0, HEADER_WORDS)
  if (magic !== MAGIC) throw damaged('it is not a gazetteer')
  if (version !== VERSION) throw damaged(`it has version ${version}, and ${VERSION} is read here`)
  const lengths = rest.slice(3, 3 + SECTIONS.length)
  const total = lengths.reduce((sum, length) => sum + padded(length), HEADER_WORDS * 4)
  if (total !== bytes.byteLength) throw damaged('it is cut short')
  if (checksum(words.subarray(HEADER_WORDS)) !== words[HEADER_WORDS - 1])
    throw damaged('its checksum is wrong')
  const starts = lengths.map((_, i) =>
    lengths.slice(0, i).reduce((sum, n) => sum + padded(n), HEADER_WORDS * 4),
  )
  return {
    counts: rest.slice(0, 3),
    section: (section) => {
      const i = SECTIONS.indexOf(section)
      const start = starts[i] ?? 0
      return aligned.subarray(start, start + (lengths[i] ?? 0))
    },
  }
}

const damaged = (why: string): InputError =>
  new InputError(
    'bad-gazetteer',
    'gazetteer',
    `The gazetteer cannot be read, since ${why}: install the package again, or build it with scripts/build-gazetteer.mjs.`,
  )

const words16 = (b: Uint8Array): Uint16Array => new Uint16Array(b.buffer, b.byteOffset, b.byteLength / 2)
const words32 = (b: Uint8Array): Uint32Array => new Uint32Array(b.buffer, b.byteOffset, b.byteLength / 4)
const signed32 = (b: Uint8Array): Int32Array => new Int32Array(b.buffer, b.byteOffset, b.byteLength / 4)

/** Where each of `lengths` begins when they follow one another, and where the last one ends. */
function offsets(lengths: ArrayLike<number>, mask = 0xffffffff): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + ((lengths[i] ?? 0) & mask)
  return starts
}

function readKeys(section: Sections, size: number) {
  const text = section('keys')
  const start = offsets(section('keyLength'))
  const counts = words16(section('keyCount'))
  const first = offsets(counts, COUNT_MASK)
  const all = words32(section('entries'))
  const utf8 = new TextEncoder()
  return {
    /** The number of a key by binary search over the sorted keys; -1 where it is not there. */
    find: (key: string): number => {
      if (key === '') return -1
      const wanted = utf8.encode(key)
      let [low, high] = [0, size - 1]
      while (low <= high) {
        const middle = (low + high) >>> 1
        const order = compareBytes(text, start[middle] ?? 0, start[middle + 1] ?? 0, wanted)
        if (order === 0) return middle
        if (order < 0) low = middle + 1
        else high = middle - 1
      }
      return -1
    },
    entries: (key: number): number[] => (key < 0 ? [] : [...all.subarray(first[key], first[key + 1])]),
    means: (key: number): { readonly word: boolean; readonly given: boolean } => {
      const flags = counts[key] ?? 0
      return { word: (flags & WORD_FLAG) !== 0, given: (flags & GIVEN_FLAG) !== 0 }
    },
  }
}

/** Order of `text[from, to)` and `wanted` by bytes. */
function compareBytes(text: Uint8Array, from: number, to: number, wanted: Uint8Array): number {
  const shared = Math.min(to - from, wanted.length)
  for (let i = 0; i < shared; i++) {
    const order = (text[from + i] ?? 0) - (wanted[i] ?? 0)
    if (order !== 0) return order
  }
  return to - from - wanted.length
}

function readPlaces(section: Sections, size: number): (index: number, alias: boolean) => GazetteerPlace {
  const utf8 = new TextDecoder()
  const name = section('name')
  const start = offsets(section('nameLength'))
  const [lat, lon] = [signed32(section('lat')), signed32(section('lon'))]
  const [population, geonames] = [words32(section('population')), words32(section('geonames'))]
  const [region, kind] = [words16(section('region')), section('kind')]
  const regions = utf8
    .decode(section('regions'))
    .split('\n')
    .map((line) => line.split('\t'))
  return (index, alias) => {
    if (index >= size) throw damaged('it names a place it does not hold')
    const flags = kind[index] ?? 0
    const [country = '', admin1 = ''] = regions[region[index] ?? 0] ?? []
    return {
      index,
      name: utf8.decode(name.subarray(start[index], start[index + 1])),
      kind: PLACE_KINDS[flags & 3] ?? 'city',
      country,
      admin1: admin1 || null,
      lat: (lat[index] ?? 0) / DEGREE,
      lon: (lon[index] ?? 0) / DEGREE,
      population: population[index] || null,
      geonames: geonames[index] || null,
      capital: (flags & CAPITAL_FLAG) !== 0,
      seat: (flags & SEAT_FLAG) !== 0,
      alias,
    }
  }
}
