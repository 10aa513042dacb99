import { slug } from '../model/id.ts'
import { firstFrom } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import { type Desk, sentenceAt } from './desk.ts'
import { GENERAL } from './party-lexicon.ts'
import type { PartyName } from './party-names.ts'
import { COUNTRIES } from './tables/countries.table.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** By these a report says that a land's standing is disputed. */
const STATUS = words(
  'self-proclaimed self-declared proclaimed declared breakaway unrecognised unrecognized separatist secessionist disputed contested',
)
/** Fighters who are of no party unless the report tells what land they want. */
export const SEPARATISTS = words('separatists separatist secessionists secessionist')
const LANDS = words('republic region territory enclave exclave state province')
const TERRITORIES: ReadonlySet<string> = new Set(
  COUNTRIES.filter((c) => c.kind === 'territory').map((c) => slug(c.name)),
)
/** How many words before a land's name its standing is told. */
const REACH = 6

/**
 * The land that "the self-proclaimed republic" or "the breakaway territory" means: the only one of the report whose standing
 * is told so, or its only territory of the tables. `null` where none or more than one would do, or where the phrase names it.
 */
export function landCalled(tokens: readonly Token[], desk: Desk): string | null {
  const land = tokens.findIndex((t) => LANDS.has(t.lower))
  if (land < 1 || !tokens.slice(Math.max(0, land - 4), land).some((t) => STATUS.has(t.lower))) return null
  if (tokens[land + 1]?.lower === 'of') return null
  return disputedLand(desk)
}

const only = new WeakMap<readonly PartyName[], string | null>()

/** The one land of a report whose standing is told to be disputed, or its only territory of the tables. */
export function disputedLand({ report, parties, registry }: Desk): string | null {
  const known = only.get(parties)
  if (known !== undefined) return known
  const lands = parties.filter((p) => registry.holdsPower(p.party))
  const told = new Set(lands.filter((p) => !p.demonym && isDisputed(report, p)).map((p) => p.party))
  const listed = new Set(lands.filter((p) => TERRITORIES.has(p.party)).map((p) => p.party))
  const found = told.size > 0 ? told : listed
  const one = found.size === 1 ? ([...found][0] ?? null) : null
  only.set(parties, one)
  return one
}

/** "the breakaway region of X", "self-declared X": within one noun phrase. */
function isDisputed(report: AnnotatedReport, name: PartyName): boolean {
  const tokens = report.passages[sentenceAt(report, name.start)]?.tokens ?? []
  const at = firstFrom(tokens, name.start)
  const before = tokens.slice(Math.max(0, at - REACH), at)
  const cut = before.findLastIndex(
    (t, i) => t.lower !== '-' && (t.tag === 'PUNCT' || (t.tag === 'VERB' && before[i - 1]?.lower !== '-')),
  )
  return joined(before.slice(cut + 1)).some((word) => STATUS.has(word))
}

/** Words with those that a hyphen parts joined again: "self - declared" is one. */
const joined = (tokens: readonly Token[]): string[] => [
  ...tokens.map((t) => t.lower),
  ...tokens.flatMap((t, i) => (t.lower === '-' ? [`${tokens[i - 1]?.lower}-${tokens[i + 1]?.lower}`] : [])),
]

/**
 * The land that a bare "the government" is of: the only one that the report names and its dateline does not gainsay, by its own
 * name and not by an adjective alone; else the dateline's. `null` where nothing tells.
 */
export function landOfReport({ report, parties, registry }: Desk): string | null {
  const lands = parties.filter((p) => registry.holdsPower(p.party))
  const [first, ...others] = new Set(lands.map((p) => p.party))
  const written = datelineLand(report.report.dateline)
  if (first === undefined) return written !== null && registry.holdsPower(written) ? written : null
  const plain = lands.some((p) => !p.demonym)
  return others.length === 0 && plain && (written === null || written === first) ? first : null
}

/** "NAIROBI, Kenya": the land that a dateline names, or whose capital it is. */
function datelineLand(dateline: string | null): string | null {
  const words = dateline === null ? [] : [...dateline.slice(0, DATELINE).matchAll(/\p{L}[\p{L}'’.-]*/gu)]
  const lands = words.flatMap(({ index }) => GENERAL.at(dateline ?? '', index) ?? [])
  return (
    lands.find((l) => l.party !== '' && !l.demonym && !l.metonym)?.party ??
    lands.find((l) => l.metonym)?.party ??
    null
  )
}
/** No dateline is longer, in UTF-16 code units. */
const DATELINE = 80
