import { type DateRule, days, refusedDays, tenseAround, wordAt } from './date-context.ts'
import { readThird, thirdOf, yearAt } from './date-parts.ts'
import { type DayNumber, yearDays } from './days.ts'
import { isHyphen, type Piece } from './pieces.ts'

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since during of from between late early mid - – the by around circa until before after to'.split(' '),
)

/** "1991", "1992-94", "from 1992 to 1994", "the 1990s", "early 2016"; bare digits only behind "in", "since" and the like. */
export const readYears: DateRule = (pieces, at, context) => {
  const begin = ['between', 'from'].includes(wordAt(pieces, at)) ? at + 1 : at
  const third = readThird(pieces, begin)
  const own = third?.next ?? begin
  const year = yearAt(pieces, own)
  if (year === null) return null
  const decade = wordAt(pieces, own + 1) === 's' && pieces[own + 1]?.glued === true
  if (!decade && !third && !isYearHere(pieces, begin, own)) return null
  if (decade && year % 100 === 0 && year < 2000) return refusedDays(own + 2) // "the 1900s": ten years or a hundred?
  const last = decade ? year + 9 : lastYear(pieces, begin, own, year)
  if (begin > at && last === year) return null
  const span: [DayNumber, DayNumber] = [yearDays(year)[0], yearDays(last)[1]]
  const [from, to] = third ? thirdOf(span, third.third) : span
  if (context.published !== null && from > context.published && tenseAround(pieces, at, own) !== 'future')
    return null
  return days(from, to, decade ? own + 2 : last === year ? own + 1 : own + 3)
}

function isYearHere(pieces: readonly Piece[], begin: number, own: number): boolean {
  const before = wordAt(pieces, begin - 1)
  const behind = pieces[own + 1]
  if (behind && (behind.lower === 'people' || behind.lower === 'others')) return false
  if (isHyphen(pieces[begin - 1]) && pieces[own]?.glued) return false
  const named = ['a', 'the', 'an'].includes(before) && behind?.tag === 'NOUN' && !behind.lower.endsWith('s')
  return (
    named || BEFORE_YEAR.has(before) || begin < own || (wordAt(pieces, own + 1) === ')' && before === '(')
  )
}

/** The year behind a dash, "to" or "and"; the same year where there is none. */
function lastYear(pieces: readonly Piece[], begin: number, own: number, year: number): number {
  const link = wordAt(pieces, own + 1)
  const before = wordAt(pieces, begin - 1)
  const linked = isHyphen(pieces[own + 1]) || link === 'to' || (link === 'and' && before === 'between')
  if (!linked) return year
  const word = wordAt(pieces, own + 2)
  const last =
    /^\d\d$/.test(word) && isHyphen(pieces[own + 1])
      ? year - (year % 100) + Number(word)
      : yearAt(pieces, own + 2)
  return last !== null && last > year && last - year < 200 ? last : year
}
