import type { Token } from '../model/passage.ts'
import { GIVEN_NAMES } from './tables/given-names.table.ts'
import { NAME_HEADS } from './tables/groups.table.ts'
import { OFFICES, TITLES } from './tables/offices.table.ts'

/** Countries and seats that are given names or surnames too, and stand with another name beside them then. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  'jordan chad georgia israel kenya india ireland sydney austin'.split(' '),
)

const isCapital = (text: string, t: Token | undefined): boolean =>
  t !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(t.start, t.start + 2))

/**
 * Whether a country's word is part of a person's name: after a given name ("Chuck Jordan"), or a name that is given to
 * people before a further one ("Jordan Pell").
 */
export function isPersonsPart(text: string, tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token || !isCapital(text, token)) return false
  const given = before !== undefined && isCapital(text, before) && GIVEN_NAMES.has(before.lower)
  if (given && text.slice(before.end, token.start) === ' ' && !ALSO_NAMES.has(before.lower)) return true
  if (!ALSO_NAMES.has(token.lower) || !next || !isCapital(text, next) || next.tag !== 'PROPN') return false
  return ![TITLES, OFFICES, NAME_HEADS].some((set) => set.has(next.lower)) && !/^(?:and|or)$/.test(next.lower)
}
