/**
 * The gazetteer's file: a header of 32-bit words, then sections, all little-endian and each padded to four bytes.
 * Header: magic, version, places, keys, entries, then the length in bytes of each section, then a checksum of the
 * rest. Reading is a matter of typed arrays that look into the file's bytes: nothing is copied, nothing is parsed.
 */
export const MAGIC = 0x7a474343 // "CCGz"
export const VERSION = 1

/**
 * In the file's order. `keys` holds all names in folded form, in ascending order and without gaps; `keyCount` is how
 * many entries each has, with two flags above; an entry is a place's number times two, plus one where the name is an
 * alias. `name` holds the places' own names, UTF-8, in the places' order; `region` numbers lines of `regions`, which
 * are "country", tab, "first-level region" (empty where unknown).
 */
export const SECTIONS = [
  'keys',
  'keyLength',
  'keyCount',
  'entries',
  'name',
  'nameLength',
  'lat',
  'lon',
  'population',
  'geonames',
  'region',
  'kind',
  'regions',
] as const
export type Section = (typeof SECTIONS)[number]

export const HEADER_WORDS = 5 + SECTIONS.length + 1
/** Degrees are kept as whole numbers of this many to a degree: 111 m, less than a town is wide. */
export const DEGREE = 1000
export const COUNT_MASK = 0x3fff
/** The key is an English word in lower case ("reading"). */
export const WORD_FLAG = 0x4000
/** The key is a given name ("jordan"). */
export const GIVEN_FLAG = 0x8000

export const PLACE_KINDS = ['city', 'section', 'district', 'province'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]
/** Stands in `kind` above the place's kind. */
export const CAPITAL_FLAG = 0x10
/** Seat of a first-level region. */
export const SEAT_FLAG = 0x20

export const padded = (length: number): number => (length + 3) & ~3

/** A sum over 32-bit words that tells a damaged file (FNV-1a by words). */
export function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193)
  return sum >>> 0
}
