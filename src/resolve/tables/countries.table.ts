import { STATE_ROWS } from './states.table.ts'
import { TERRITORY_ROWS } from './territories.table.ts'

/** A state or a territory of the world, by the names English news gives it, its people and its government. */
export type Country = {
  /** ISO 3166-1 alpha-2; a territory may have an ISO 3166-2 code, or a code of ours that begins with `X-`. */
  readonly iso: string
  readonly kind: 'state' | 'territory'
  readonly name: string
  /** Other names and abbreviations, without the article save where the whole is fixed ("the Gambia"). */
  readonly aliases: readonly string[]
  /** Adjectives and names of people, singular and plural: "Danish", "Dane", "Danes". */
  readonly demonyms: readonly string[]
  /** `''` where there is none, or where only the whole territory's name would serve. */
  readonly capital: string
  /** Other spellings of the capital, and further seats of government whose names stand for it. */
  readonly capitalAliases: readonly string[]
  /** Buildings, streets and hills that stand for the government: "Kremlin", "White House". Without article. */
  readonly seats: readonly string[]
  /** ISO 3166-1 codes under which gazetteers list its places. */
  readonly within: readonly string[]
}

/** States by code, then territories by code. Names may be shared ("Dominican" stands twice): one name, two rows. */
export const COUNTRIES: readonly Country[] = [
  ...rows(STATE_ROWS).map(([iso = '', name, aliases, demonyms, capitals, seats]) =>
    country(iso, 'state', [name, aliases, demonyms, capitals, seats, iso]),
  ),
  ...rows(TERRITORY_ROWS).map(([iso = '', name, aliases, demonyms, capitals, within]) =>
    country(iso, 'territory', [name, aliases, demonyms, capitals, '', within]),
  ),
]

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}

function country(iso: string, kind: Country['kind'], cells: readonly (string | undefined)[]): Country {
  const [names = [], aliases = [], demonyms = [], capitals = [], seats = [], within = []] = cells.map(list)
  const [capital = '', ...capitalAliases] = capitals
  return {
    iso,
    kind,
    name: names[0] ?? iso,
    aliases,
    demonyms: demonyms.flatMap((word) => (word.endsWith('+') ? plural(word.slice(0, -1)) : [word])),
    capital,
    capitalAliases,
    seats,
    within,
  }
}

function list(cell = ''): string[] {
  return cell.split(';').filter((item) => item !== '')
}

function plural(word: string): string[] {
  return [word, `${word}s`]
}
