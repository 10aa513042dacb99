import type { Country } from '../tables/countries.table.ts'
import { NEVER, OPENERS } from '../tables/place-words.table.ts'
import type { Run } from './clues.ts'
import { DEMONYMS, GOVERNMENTS, SEATS, type Sense, type SenseFinder } from './senses.ts'
import { isJoined, type NameLine, type NameWord } from './words.ts'

/** A name of more words than this is not looked for. */
const LONGEST = 5

/** A name in a line, with what it may mean. */
export type Found = Run & {
  readonly written: string
  readonly key: string
  readonly senses: readonly Sense[]
}
/** A line with the names found in it; `countries` has ISO codes, one for each time a state or its people is named. */
export type Line = {
  readonly line: NameLine
  readonly found: readonly Found[]
  /** Names of peoples and governments. */
  readonly others: readonly Run[]
  readonly countries: readonly string[]
}

/** Matches a line longest first, left to right; a matched word is not matched again. */
export function readNames(text: string, line: NameLine, find: SenseFinder): Line {
  const found: Found[] = []
  const others: Run[] = []
  const countries: string[] = []
  for (let i = 0; i < line.words.length; ) {
    const match = canOpen(line, i) ? longest(text, line, i, find) : undefined
    if (match?.senses.length) found.push(match)
    else if (match) others.push(match)
    countries.push(...(match?.countries ?? []))
    i = (match?.last ?? i) + 1
  }
  return { line, found, others, countries }
}

/** A capital, or an Arabic article that a hyphen or a space ties to a capital. */
function canOpen(line: NameLine, i: number): boolean {
  const [word, next] = [line.words[i], line.words[i + 1]]
  if (!word) return false
  if (word.upper) return true
  if (!next?.upper || !isJoined(word, next)) return false
  const articles = next.gap === '-' ? /^(?:a[dlnrstz]|ash|e[dlrstz]|ez)$/ : /^(?:[ae]l|la|le)$/
  return articles.test(word.lower)
}

function longest(
  text: string,
  line: NameLine,
  i: number,
  find: SenseFinder,
): (Found & { countries: string[] }) | undefined {
  const reach = reachOf(line, i)
  for (let last = reach; last >= i; last--) {
    if (!line.words[last]?.upper && !/^\d/.test(line.words[last]?.text ?? '')) continue
    const words = line.words.slice(i, last + 1)
    const written = text.slice(words[0]?.start, words.at(-1)?.end)
    const key = words.map((word, n) => (word.possessive && i + n < last ? `${word.key}s` : word.key)).join('')
    const people = DEMONYMS.get(key) ?? SEATS.get(key)
    if (people) return { first: i, last, written, key, senses: [], countries: people.flatMap(statesOf) }
    if (words.length === 1 && isNoName(line, words[0])) continue
    const senses = find(written, key)
    const countries = senses
      .filter(({ kind }) => kind === 'country' || kind === 'territory')
      .flatMap((s) => s.countries)
    if (senses.length > 0) return { first: i, last, written, key, senses, countries }
    const seat = GOVERNMENTS.get(key)
    if (seat) return { first: i, last, written, key, senses: [], countries: seat.flatMap(statesOf) }
  }
  return undefined
}

/** The states whose gazetteer entries lie in a country or territory. */
const statesOf = ({ iso, within }: Country): readonly string[] => (within.length > 0 ? within : [iso])

/** Never a place, or letters that only a headline in capitals makes an abbreviation ("CAR BOMB"). */
const isNoName = (line: NameLine, word: NameWord | undefined): boolean =>
  word === undefined ||
  NEVER.has(word.lower) ||
  OPENERS.has(word.lower) ||
  (line.shouted && word.caps && /^\p{L}{2,3}$/u.test(word.text))

function reachOf(line: NameLine, i: number): number {
  let last = i
  while (last < i + LONGEST - 1) {
    const [word, next] = [line.words[last], line.words[last + 1]]
    if (!word || !next || !isJoined(word, next)) break
    last++
  }
  return last
}
