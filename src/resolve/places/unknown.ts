import type { Span } from '../../model/span.ts'
import { NEVER, OPENERS } from '../tables/place-words.table.ts'
import { type Head, headOf, isLocated, isOfSomebody, isTied, kindOfHead, type Run } from './clues.ts'
import type { Found, Line } from './match.ts'
import { isAdjacent, type NameLine, type NameWord } from './words.ts'

/** A capitalised run that no table and no gazetteer holds. */
export type Unknown = Span & {
  readonly report: string
  readonly written: string
  readonly key: string
  /** Its sentence says what kind of place it is: "the village of X", "X district", "near X, Ruvia". */
  readonly called: boolean
  readonly head: Head | null
  readonly refused: boolean
}

/** Capitalised runs, of one to four words, that hold nothing matched. */
export function unknownOf({ line, found, others }: Line, text: string, report: string): Unknown[] {
  const taken = new Set([...found, ...others].flatMap(({ first, last }) => line.words.slice(first, last + 1)))
  const free = (word: NameWord | undefined): boolean =>
    word?.upper === true && !taken.has(word) && !NEVER.has(word.lower) && !OPENERS.has(word.lower)
  const runs: Unknown[] = []
  for (let i = 0; i < line.words.length; i++) {
    const first = line.words[i]
    if (!first || !free(first) || line.shouted) continue
    let last = i
    while (last < i + 3 && isNext(line, last, free)) last++
    const end = line.words[last]?.end ?? first.end
    const run = { first: i, last }
    const words = line.words.slice(i, last + 1)
    runs.push({
      report,
      start: first.start,
      end,
      written: text.slice(first.start, end),
      key: words.map((word) => word.key).join(''),
      called: isCalled(line, run, found),
      head: headOf(line, run),
      refused: isOfSomebody(line, run) || isTied(line, run),
    })
    i = last
  }
  return runs
}

/** "a state of X", "the capital of X" do not say that X is a place of that kind. */
const POLITIES = /^(?:state|republic|department|capital|territory)s?$/

/** "Ruvian cities", "Ruvian territory": what stands before these in small letters is as a rule an adjective. */
const ADJECTIVAL = /^(?:territory|\p{Ll}+s)$/u

/** "the Ilmarian capital", "the Haldreyan town of Osk": an adjective made from a land's name is no place. */
const isAdjective = ({ text }: NameWord, after: NameWord): boolean =>
  after.lower === 'capital' || /\p{L}{2}(?:[eiy]an|ish|ese|[^\P{L}aeiou]ic)$/u.test(text)

/** Is an unknown name called a place? Abbreviations and what departments are of ("Department of State") are not. */
function isCalled(line: NameLine, run: Run, found: readonly Found[]): boolean {
  const { first, last } = run
  const [own, after] = [line.words[first], line.words[last + 1]]
  if (own === undefined || (own.caps && first === last)) return false
  const head = headOf(line, run)
  const noun = line.words[first - 2] // of "the village of X"
  const follows = after !== undefined && after.gap === ' ' && kindOfHead(after) !== null
  if (head !== null && follows && first === last && isAdjective(own, after)) return false
  if (head !== null && head !== 'landmark')
    return (
      (after !== undefined && kindOfHead(after) === head && !ADJECTIVAL.test(after.text)) ||
      (!(follows && ADJECTIVAL.test(after.text)) && !(noun?.upper || POLITIES.test(noun?.lower ?? '')))
    )
  const next = found.find((match) => match.first === last + 1)
  return isLocated(line, run) && after?.gap === ', ' && next?.senses[0]?.kind === 'country'
}

function isNext(line: NameLine, i: number, free: (word: NameWord | undefined) => boolean): boolean {
  const [word, next] = [line.words[i], line.words[i + 1]]
  return word !== undefined && next !== undefined && isAdjacent(word, next) && free(next) && kindless(next)
}

const kindless = ({ lower }: NameWord): boolean =>
  !/^(?:district|province|region|county|governorate|oblast|raion|village|town|city)$/.test(lower)
