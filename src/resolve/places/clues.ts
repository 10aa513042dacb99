import * as table from '../tables/place-words.table.ts'
import { TITLES } from '../tables/place-words.table.ts'
import { DEMONYMS } from './senses.ts'
import { isAdjacent, type NameLine, type NameWord } from './words.ts'

/** A run of words in a line, both ends included. */
export type Run = { readonly first: number; readonly last: number }

const at = (line: NameLine, i: number): NameWord | undefined => line.words[i]

/** The word before or after a run when nothing but a space or a hyphen parts them. */
function neighbours(line: NameLine, { first, last }: Run): { left?: NameWord; right?: NameWord } {
  const [left, own, end, right] = [at(line, first - 1), at(line, first), at(line, last), at(line, last + 1)]
  return {
    ...(left && own && isAdjacent(left, own) && { left }),
    ...(right && end && isAdjacent(end, right) && { right }),
  }
}

/** Lower-case parts of persons' names. */
const PARTICLES = /^(?:al|el|bin|bint|ibn|abu|van|von|ben|ould|de|da|dos)$/

/** Has the name a title, a further name or an age, so that it is a person's or an organisation's? */
export function isOfSomebody(line: NameLine, run: Run): boolean {
  const { right } = neighbours(line, run)
  if (right?.upper && table.NAMESAKES.has(right.lower)) return true
  if (right && PARTICLES.test(right.lower) && at(line, run.last + 2)?.upper) return true
  return (
    isSurname(line, run) || (!line.shouted && right?.upper === true && right.gap !== '-' && !follows(right))
  )
}

/** Has the name a title, a given name or an age? */
export function isSurname(line: NameLine, run: Run): boolean {
  const { left } = neighbours(line, run)
  const before = at(line, run.first - 1)
  if (before && TITLES.has(before.lower) && /^\.? $/.test(at(line, run.first)?.gap ?? '')) return true
  if (isAge(line, run.last + 1)) return true
  if (line.shouted || !left?.upper || at(line, run.first)?.gap === '-' || belongs(left)) return false
  return !(left === line.words[0] && isPlainStart(left))
}

/** A capitalised word before a name that leaves it a place: "Northern", "Syrian", "On", "Monday". */
const belongs = (word: NameWord): boolean =>
  table.MODIFIERS.has(word.lower) || table.NEVER.has(word.lower) || DEMONYMS.has(word.key) || isHead(word)

/** A capitalised word after a name that leaves it a place: "Province", "Airport", "Sunday". */
const follows = (word: NameWord): boolean =>
  isHead(word) || table.NEVER.has(word.lower) || TITLES.has(word.lower)

const isHead = ({ lower }: NameWord): boolean =>
  table.SETTLEMENTS.has(lower) || table.AREAS.has(lower) || table.LANDMARKS.has(lower)

/** The first word of a sentence has its capital from there when it is no name: short function words and -ing, -ed. */
const isPlainStart = ({ lower }: NameWord): boolean => lower.length < 4 || /(?:ing|ed|ly)$/.test(lower)

/** ", 34," after a name gives a person's age. */
function isAge(line: NameLine, i: number): boolean {
  const [word, next] = [at(line, i), at(line, i + 1)]
  return (
    word !== undefined &&
    word.gap === ', ' &&
    /^\d{1,2}$/.test(word.text) &&
    (!next || /^[,.]/.test(next.gap))
  )
}

/** A hyphen ties the name to a word in lower case: "Ruvia-backed", "pro-Ruvia". */
export function isTied(line: NameLine, run: Run): boolean {
  const { left, right } = neighbours(line, run)
  const after = right && right.gap === '-' && !right.upper && !isHead(right)
  const before = left && at(line, run.first)?.gap === '-' && !left.upper && !table.MODIFIERS.has(left.lower)
  return Boolean(after) || Boolean(before)
}

/** Do the words around say that the name is where something is? */
export function isLocated(line: NameLine, { first }: Run): boolean {
  const [before, earlier] = skipArticles(line, first - 1)
  if (!before || /[.;:!?]/.test(at(line, first)?.gap ?? '')) return false
  if (before.lower === 'of') return earlier !== undefined && isPlaceWord(earlier)
  if (before.lower === 'to')
    return [2, 3, 4, 5].some((n) => table.MOTION.has(at(line, first - n)?.lower ?? ''))
  return table.LOCATIVES.has(before.lower) || table.SETTLEMENTS.has(before.lower)
}

const isPlaceWord = ({ lower }: NameWord): boolean =>
  table.OF_PLACES.has(lower) ||
  table.SETTLEMENTS.has(lower) ||
  table.AREAS.has(lower) ||
  table.LANDMARKS.has(lower)

/** The two words before, articles and words that tell where in a place left out: "in the northern", "of besieged". */
function skipArticles(line: NameLine, from: number): (NameWord | undefined)[] {
  const found: NameWord[] = []
  for (let i = from; i >= 0 && i > from - 5 && found.length < 2; i--) {
    const word = at(line, i)
    const skipped = word && found.length === 0 && (isDirection(word) || DEMONYMS.has(word.key))
    if (word && !skipped) found.push(word)
  }
  return found
}

const isDirection = ({ lower }: NameWord): boolean =>
  /^(?:the|a|an|besieged|occupied|greater|central|rural|rebel|government|coastal|border)$/.test(lower) ||
  /^(?:north|south|east|west|mid|north-?east|north-?west|south-?east|south-?west)(?:ern)?$/.test(lower)

/** What kind of place the words beside the name say it is. `near`: the event is by the place, not in it. */
export type Head = 'settlement' | 'district' | 'province' | 'landmark'

export function headOf(line: NameLine, run: Run): Head | null {
  const { right } = neighbours(line, run)
  const after = right && right.gap !== '-' ? kindOfHead(right) : null
  if (after && !isOfLonger(line, run.last + 1)) return after
  const [before, earlier] = skipArticles(line, run.first - 1)
  if (!before || at(line, run.first)?.gap !== ' ') return null
  if (before.lower === 'of') return earlier && kindOfHead(earlier) !== 'landmark' ? kindOfHead(earlier) : null
  return kindOfHead(before) === 'settlement' && !before.upper && !before.possessive ? 'settlement' : null
}

/** The capitalised word goes on into a longer name: "State" in "Brom State Bank". */
function isOfLonger(line: NameLine, i: number): boolean {
  const [word, next] = [at(line, i), at(line, i + 1)]
  return word?.upper === true && next?.upper === true && next.gap === ' ' && kindOfHead(next) === null
}

export function kindOfHead({ lower }: NameWord): Head | null {
  if (table.SETTLEMENTS.has(lower)) return 'settlement'
  const area = table.AREAS.get(lower)
  if (area) return area
  return table.LANDMARKS.has(lower) ? 'landmark' : null
}

const NEAR = /^(?:near|outside|around|beyond|towards?|vicinity|outskirts|from|surrounding)$/

/** "near X", "20 km north of X", "X airport": by the place. */
export function isNear(line: NameLine, run: Run): boolean {
  const [before, earlier] = skipArticles(line, run.first - 1)
  if (headOf(line, run) === 'landmark') return true
  if (before?.lower === 'of')
    return earlier !== undefined && (NEAR.test(earlier.lower) || isSide(line, run.first - 2))
  if (before?.lower === 'to') return earlier?.lower === 'close' || earlier?.lower === 'next'
  return before !== undefined && before.lower !== 'from' && NEAR.test(before.lower)
}

/** "north of": a side of the place, told by a distance or alone, and not "the north of". */
function isSide(line: NameLine, i: number): boolean {
  const [word, before] = [at(line, i), at(line, i - 1)]
  return word !== undefined && isDirection(word) && before?.lower !== 'the'
}

/** Does somebody of this name speak or act, as the verb after it says: "X said", "X has repeatedly denied"? */
export function isSpeaking(line: NameLine, { first, last }: Run): boolean {
  if (at(line, last)?.possessive || isLocated(line, { first, last })) return false
  for (let i = last + 1; i < line.words.length && i <= last + 3; i++) {
    const word = at(line, i)
    if (word?.gap !== ' ') return false
    if (table.ACTS.has(word.lower)) return true
    if (!table.BETWEEN.has(word.lower)) return false
  }
  return false
}

const BY_WHOM = /^(?:accused|blamed|backed|condemned|claimed|denied|imposed)$/

/** Is somebody of this name spoken to or quoted: "accused X", "according to X", "backed by X"? */
export function isAddressed(line: NameLine, { first, last }: Run): boolean {
  const [before, earlier] = [at(line, first - 1), at(line, first - 2)]
  if (!before || at(line, last)?.possessive || at(line, first)?.gap !== ' ') return false
  if (table.ACTED_ON.has(before.lower)) return true
  if (before.lower === 'to') return earlier?.lower === 'according'
  return before.lower === 'by' && earlier !== undefined && BY_WHOM.test(earlier.lower)
}
