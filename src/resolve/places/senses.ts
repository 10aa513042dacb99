import { slug } from '../../model/id.ts'
import type { Gazetteer, GazetteerPlace } from '../gazetteer.ts'
import { COUNTRIES, type Country } from '../tables/countries.table.ts'
import { REGIONS, type Region } from '../tables/regions.table.ts'
import { TOWNS, type Town } from '../tables/towns.table.ts'
import { foldName } from './fold.ts'
import { placesOf } from './spellings.ts'

/** One thing that a name may mean. */
export type Sense = {
  /** Tells senses apart, whatever the name they were found by. */
  readonly id: string
  readonly kind: 'country' | 'territory' | 'region' | 'province' | 'district' | 'city' | 'section'
  /** ISO 3166-1 codes of the states it lies in. */
  readonly countries: readonly string[]
  readonly admin1: string | null
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: 'exact' | 'district' | 'province' | 'country' | null
  /** The GeoNames id. */
  readonly geonames: number | null
  readonly population: number
  readonly capital: boolean
  /** Seat of its first-level region. */
  readonly seat: boolean
  readonly alias: boolean
  /** How likely it is before the story is read; a million inhabitants are 6. */
  readonly prior: number
}

/** States and territories that a demonym, a capital or a seat of government points to, by folded name. */
export type Pointers = ReadonlyMap<string, readonly Country[]>

const KNOWN_COUNTRY = 7.5
/** A country that shares its name with a region elsewhere is less sure of it. */
const SHARED_COUNTRY = 6.4
const KNOWN_TERRITORY = 6.8
const KNOWN_REGION = 6.5
const PROVINCE = 5.2
/** A town this large is better known than the province named after it. */
const SEAT = 5000
const DISTRICT = 2.8
/** A populated place whose inhabitants nobody counted. */
const UNCOUNTED = 200
/** What a town of the hand-kept table is taken to have. */
const TOWN = 20_000
const CAPITAL = 1.2
/** Cities that the whole world knows stand alone even in a story of another country. */
const WORLD = 1
const WORLD_CITY = 2_000_000
const ALIAS = -0.8

const isAbbreviation = (name: string): boolean => /^(?:\p{Lu}\.?){2,}s?$/u.test(name)

const named = new Map<string, (Country | Region)[]>()
const abbreviated = new Map<string, Country[]>()
for (const entry of [...COUNTRIES, ...REGIONS])
  for (const name of [entry.name, ...entry.aliases])
    if (isAbbreviation(name) && 'iso' in entry) push(abbreviated, name.replaceAll('.', ''), entry)
    else push(named, foldName(name.replace(/^the /, '')), entry)

/** By folded demonym. */
export const DEMONYMS: Pointers = pointers((country) => country.demonyms)
/** By folded name of a building or a hill that stands for a government: no place to look for. */
export const SEATS: Pointers = pointers((country) => country.seats)
/** By folded name of a capital or a seat of government. */
export const GOVERNMENTS: Pointers = pointers((c) =>
  [c.capital, ...c.capitalAliases, ...c.seats].filter((n) => n !== ''),
)

function pointers(names: (country: Country) => readonly string[]): Pointers {
  const found = new Map<string, Country[]>()
  for (const country of COUNTRIES) for (const name of names(country)) push(found, foldName(name), country)
  return found
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

export type SenseFinder = (written: string, key: string) => readonly Sense[]

/** Looks up what a name may mean, as written and folded. Names found once are kept while the story is read. */
export function senseFinder(gazetteer: Gazetteer): SenseFinder {
  const known = new Map<string, readonly Sense[]>()
  return (written, key) => {
    const seen = known.get(written)
    if (seen) return seen
    const senses = sensesOf(written, key, gazetteer)
    if (senses.length > 0) known.set(written, senses)
    return senses
  }
}

/** A country hides the towns that are called after it. */
function sensesOf(written: string, key: string, gazetteer: Gazetteer): readonly Sense[] {
  const short = /^\p{Lu}[\p{Lu}.]*$/u.test(written) ? abbreviated.get(written.replaceAll('.', '')) : undefined
  if (short) return short.map((country) => countrySense(country, KNOWN_COUNTRY))
  if (key.length < 3 || key.length > 60) return []
  const known = named.get(key) ?? []
  const places = placesOf(written, key, gazetteer)
  const countries = known.filter((entry): entry is Country => 'iso' in entry)
  const provinces = places.filter((place) => place.kind === 'province' && !place.alias)
  if (countries.length > 0) {
    const elsewhere = provinces.filter(
      (p) => !countries.some((c) => c.within.includes(p.country) || c.iso === p.country),
    )
    const prior = elsewhere.length > 0 ? SHARED_COUNTRY : KNOWN_COUNTRY
    return [...countries.map((country) => countrySense(country, prior)), ...elsewhere.map(placeSense)]
  }
  const regions = known.filter((entry): entry is Region => !('iso' in entry))
  const rest = places.filter((place) => !isDoubled(place, regions)).map(placeSense)
  const town = TOWNS.get(key)
  const own = town && !rest.some(({ countries }) => countries.includes(town.country)) ? [townSense(town)] : []
  return [...regions.map(regionSense), ...own, ...rest.map((sense) => behindTown(sense, rest))]
}

/** A province named after a town of its own is called "X province"; "X" alone is the town, unless that is small. */
function behindTown(sense: Sense, all: readonly Sense[]): Sense {
  if (sense.kind !== 'province') return sense
  const own = foldName(sense.name)
  const isNamesake = ({ kind, countries, admin1, name, seat }: Sense): boolean =>
    kind === 'city' &&
    countries[0] === sense.countries[0] &&
    admin1 === sense.name &&
    isLike(foldName(name), own, seat)
  const towns = all.filter(isNamesake)
  const town = Math.max(0, ...towns.filter((s) => s.population >= SEAT).map(({ prior }) => prior))
  return town === 0 ? sense : { ...sense, prior: Math.min(sense.prior, town - 0.5) }
}

/** "Ar Raqqah" is the town of Raqqa; Oklahoma City is not Oklahoma, nor is Yuma, once Arizona City, Arizona. */
const isLike = (town: string, province: string, seat: boolean): boolean =>
  town !== `${province}city` && (seat || town.includes(province))

/** The gazetteer's own entry for a region that the table of regions holds. */
const isDoubled = (place: GazetteerPlace, regions: readonly Region[]): boolean =>
  (place.kind === 'province' || place.kind === 'district') &&
  regions.some((r) => r.within.includes(place.country))

function countrySense(country: Country, prior: number): Sense {
  const region = REGIONS.find(({ name }) => name === country.name)
  return {
    id: country.iso.toLowerCase(),
    kind: country.kind === 'state' ? 'country' : 'territory',
    countries: country.within.length > 0 ? country.within : [country.iso],
    admin1: null,
    name: country.name,
    lat: region?.lat ?? null,
    lon: region?.lon ?? null,
    precision: country.iso.length === 2 ? 'country' : 'province',
    geonames: null,
    population: 0,
    capital: false,
    seat: false,
    alias: false,
    prior: country.kind === 'state' ? prior : KNOWN_TERRITORY,
  }
}

/** Lands that another state holds, or that are told of in one story: the name of one stands for both. By region, else by country. */
const ALSO_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['PS', ['IL']],
  ['IL', ['PS']],
  ['Crimea', ['RU']],
])

const townSense = ({ name, country, admin1, lat, lon }: Town): Sense => ({
  id: `town-${foldName(name)}-${country.toLowerCase()}`,
  kind: 'city',
  countries: [country],
  admin1,
  name,
  lat,
  lon,
  precision: 'exact',
  geonames: null,
  population: TOWN,
  capital: false,
  seat: false,
  alias: false,
  prior: Math.log10(TOWN),
})

const regionSense = ({ name, within, lat, lon, precision }: Region): Sense => ({
  id: `region-${foldName(name)}`,
  kind: 'region',
  countries: within,
  admin1: null,
  name,
  lat,
  lon,
  precision,
  geonames: null,
  population: 0,
  capital: false,
  seat: false,
  alias: false,
  prior: KNOWN_REGION,
})

function placeSense(place: GazetteerPlace): Sense {
  const { kind, name, country, admin1, lat, lon, geonames, capital, seat, alias } = place
  const area = kind === 'province' || kind === 'district'
  return {
    id: geonames === null ? unnumbered(place) : String(geonames),
    kind,
    countries: [country, ...(ALSO_OF.get(admin1 ?? '') ?? ALSO_OF.get(country) ?? [])],
    admin1,
    name,
    lat,
    lon,
    precision: area ? kind : 'exact',
    geonames,
    population: place.population ?? 0,
    capital,
    seat,
    alias,
    prior: priorOf(place),
  }
}

/** An id of a place without a GeoNames id: its country, region, name and kind. */
function unnumbered({ kind, name, country, admin1, lat, lon }: GazetteerPlace): string {
  const where = kind === 'province' || admin1 === null ? [name] : [admin1, name]
  const point = kind === 'city' ? [Math.round(lat * 100), Math.round(lon * 100)] : []
  return slug([country, ...where, kind, ...point].join(' '))
}

function priorOf({ kind, population, capital, alias }: GazetteerPlace): number {
  if (kind === 'province') return PROVINCE + (alias ? ALIAS : 0)
  if (kind === 'district') return DISTRICT
  const people = population ?? 0
  return (
    (people >= WORLD_CITY ? WORLD : 0) +
    Math.log10(Math.max(people, UNCOUNTED)) +
    (capital ? CAPITAL : 0) +
    (alias ? ALIAS : 0)
  )
}
