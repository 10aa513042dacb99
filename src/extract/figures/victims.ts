import type { Hedge, Whom } from '../../model/figure.ts'
import { NOBODY } from './closed.table.ts'
import type { Group } from './groups.ts'
import { isThing, personNoun } from './nouns.ts'
import { NOT_A_PERSON, WHOM_BY_MODIFIER } from './people.table.ts'
import type { Sentence, Word } from './words.ts'

/** Who a noun group counts, before it is known what happened to them. */
export type Victim = {
  readonly group: Group
  readonly low: number | null
  readonly high: number | null
  readonly hedge: Hedge
  readonly whom: Whom
  /** How sure it is that these are people: by a noun for people or a title, by their number alone, or by nothing. */
  readonly person: 'sure' | 'likely' | 'no'
  /** How the text says how many: a number, "a man", "the mayor", a name, a bare plural, or nobody. */
  readonly told: 'number' | 'indefinite' | 'definite' | 'named' | 'plural' | 'nobody'
  /** Two mentions of one named or definite person have one key. */
  readonly key: string
}

const ONE = { low: 1, high: 1, hedge: 'exact' } as const
const NONE = { low: 0, high: 0, hedge: 'exact' } as const
const UNTOLD = { low: null, high: null, hedge: 'vague' } as const

/** Reads a noun group as people; null where it can count nobody: a thing, a sum of money, an age. */
export function victimOf(s: Sentence, group: Group): Victim | null {
  const head = group.head
  const key = head?.lower ?? ''
  const base = { group, whom: whomOf(s, group), key }
  if (head && isNotOne(s, group) && personNoun(head.lower))
    return { ...base, ...NONE, person: 'sure', told: 'nobody' }
  if (head && (NOBODY.has(head.lower) || isNoOneGroup(s, group)))
    return { ...base, ...NONE, whom: 'unknown', person: 'sure', told: 'nobody' }
  if (group.number) return numbered(s, group, base)
  if (!head) return null
  const age = head.number?.unit === 'age'
  if (head.number && !age) return null
  const noun = age
    ? { whom: 'civilian' as const, plural: /olds$/.test(head.lower), singular: head.lower }
    : personNoun(head.lower)
  if (group.determiner === 'no') return noun ? { ...base, ...NONE, person: 'sure', told: 'nobody' } : null
  if (isNamed(s, group))
    return { ...base, ...ONE, person: certainty(s, group), told: 'named', key: nameKey(head) }
  if (!noun || (head.tag === 'ADJ' && head.lower === 'other')) return null
  if (noun.plural || head.lower === 'other') return plural(group, base)
  return single(s, group, base)
}

/** "Not one person was hurt", "not a single soldier". */
const isNotOne = (s: Sentence, { first }: Group): boolean =>
  s[first - 1]?.lower === 'not' && ['one', 'a', 'single'].includes(s[first]?.lower ?? '')

type Base = Pick<Victim, 'group' | 'whom' | 'key'>

const isNoOneGroup = (s: Sentence, group: Group): boolean =>
  group.determiner === 'no' &&
  ['no', 'neither'].includes(s[group.first]?.lower ?? '') &&
  group.head === s[group.first]

function numbered(s: Sentence, group: Group, base: Base): Victim | null {
  const number = group.number?.number
  const head = group.head
  if (!number || number.unit) return null
  const bounds = { low: number.low, high: number.high, hedge: number.hedge }
  if (!head || head === group.number) return { ...base, ...bounds, person: 'likely', told: 'number' }
  if (head.number && head.number.unit !== 'age') return null
  if (head.number || personNoun(head.lower)) return { ...base, ...bounds, person: 'sure', told: 'number' }
  if (isThing(head.lower)) return null
  if (head.tag === 'ADJ' && !head.capital && head.lower !== 'more')
    return { ...base, ...bounds, person: 'likely', told: 'number' }
  const many = number.low !== 1 || number.high !== 1
  if (many && !head.lower.endsWith('s') && !head.capital && s[group.last] === head) return null
  return { ...base, ...bounds, person: head.capital ? 'likely' : 'no', told: 'number' }
}

function plural(group: Group, base: Base): Victim {
  if (group.determiner === 'both')
    return { ...base, low: 2, high: 2, hedge: 'exact', person: 'sure', told: 'number' }
  return { ...base, ...UNTOLD, person: 'sure', told: 'plural' }
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one'])

function single(s: Sentence, group: Group, base: Base): Victim | null {
  const determiner = group.determiner
  if (determiner && INDEFINITE.has(determiner)) return { ...base, ...ONE, person: 'sure', told: 'indefinite' }
  if (determiner === 'every' || determiner === 'each' || determiner === 'any' || determiner === 'either')
    return null
  if (base.key === 'family' || base.key === 'couple')
    return { ...base, ...UNTOLD, person: 'sure', told: 'plural' }
  const told = determiner === null && !s[group.first]?.capital ? 'indefinite' : 'definite'
  return { ...base, ...ONE, person: 'sure', told }
}

/** Whom a group counts: by a word before its noun ("police officers"), else by its noun. */
export function whomOf(s: Sentence, group: Group): Whom {
  const head = group.head
  if (!head) return 'unknown'
  if (head.number?.unit === 'age') return 'civilian'
  const own = personNoun(head.lower)?.whom ?? 'unknown'
  if (own === 'civilian' && personNoun(head.lower)) return own
  for (let i = (group.owner ?? group.first - 1) + 1; i <= group.last; i++) {
    const word = s[i]
    if (!word || word === head) break
    const by = WHOM_BY_MODIFIER.get(word.lower)
    if (by) return by
  }
  if (own !== 'unknown') return own
  return namedWhom(s, group)
}

/** "Judge Carlos Valencia", "Soldier Raul Durango": a title tells whom a name counts. */
function namedWhom(s: Sentence, group: Group): Whom {
  for (let i = group.first; i < group.last; i++) {
    const word = s[i]
    const title = word && !word.number ? personNoun(word.lower) : null
    if (title && title.whom !== 'unknown') return title.whom
  }
  return appositionWhom(s, group)
}

/** How long a description behind a name may be, in words. */
const DESCRIPTION = 9

/** "Ana Sol, 40, an unarmed clerk,": who a name is, behind it. */
function appositionWhom(s: Sentence, { last }: Group): Whom {
  if (s[last + 1]?.lower !== ',') return 'unknown'
  const from = s[last + 2]?.number && s[last + 3]?.lower === ',' ? last + 4 : last + 2
  if (!['a', 'an', 'the'].includes(s[from]?.lower ?? '')) return 'unknown'
  let whom: Whom = 'unknown'
  for (let i = from + 1; i < s.length && i <= from + DESCRIPTION; i++) {
    const word = s[i]
    if (!word || !['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'].includes(word.tag) || word.lower === ',') break
    whom = personNoun(word.lower)?.whom ?? whom
  }
  return whom
}

/** True where a group ends in a name that can be a person's: capitals, and no word of an organisation or a place. */
export function isNamed(s: Sentence, group: Group): boolean {
  const head = group.head
  if (!head || group.number || !head.capital || head.date || head.number?.unit) return false
  if (personNoun(head.lower) || NOT_A_PERSON.has(head.lower) || isThing(head.lower) || head.lower.length < 2)
    return false
  if (head.tag === 'ADJ' || head.tag === 'VERB' || /(?:ans|ians|ese|ists|ites)$/.test(head.lower))
    return false
  const words = nameWords(s, group)
  if (words.length === 1 && (group.determiner !== null || head.lower.endsWith('s'.repeat(2)))) return false
  if (group.determiner !== null && !words.some((word) => personNoun(word.lower)) && !hasTitle(s, group))
    return false
  const title = words.findIndex((word, i) => i > 0 && personNoun(word.lower) !== null)
  const name = title < 0 ? words : words.slice(0, title) // "State University Rector Ana Sol": the name behind the title
  return !name.some((word) => NOT_A_PERSON.has(word.lower))
}

function nameWords(s: Sentence, group: Group): Word[] {
  const words: Word[] = []
  for (let i = group.last; i >= Math.max(group.first, (group.owner ?? -1) + 1); i--) {
    const word = s[i]
    if (!word?.capital) break
    words.push(word)
  }
  return words
}

const hasTitle = (s: Sentence, group: Group): boolean => {
  for (let i = group.first; i < group.last; i++)
    if (personNoun(s[i]?.lower ?? '') || TITLES.has(s[i]?.lower ?? '')) return true
  return false
}

const TITLES: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. gen gen. col col. lt lt. capt capt. sgt sgt. maj maj. cpl cpl. pvt pvt. rev rev. fr fr. msgr msgr. sen sen. rep rep. gov gov. prof prof. sir don dona father comrade attorney general prime'.split(
    ' ',
  ),
)

/** A name of two words or more, or with a title, is a person for sure. */
const certainty = (s: Sentence, group: Group): 'sure' | 'likely' =>
  hasTitle(s, group) || nameWords(s, group).length > 1 ? 'sure' : 'likely'

const nameKey = (head: Word): string => `name ${head.lower}`
