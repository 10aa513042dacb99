import { NOBODY } from './closed.table.ts'
import { isThem } from './group-joins.ts'
import type { Group } from './groups.ts'
import type { Sentence, Word } from './words.ts'

/** How many words behind "neither" its "nor" may stand. */
const PAIR = 14

/** True where a word begins a group that counts nobody: "nobody", "no one", "none of them", "neither of the two". */
export const isNobody = (s: Sentence, i: number): boolean =>
  NOBODY.has(s[i]?.lower ?? '') || isNoOne(s, i) || isNeither(s, i)

const isNoOne = (s: Sentence, i: number): boolean =>
  s[i]?.lower === 'no' &&
  (s[i + 1]?.lower === 'one' || (s[i + 1]?.lower === '-' && s[i + 2]?.lower === 'one'))

/** "neither of the two", "neither the driver nor his wife": one group that counts nobody. */
const isNeither = (s: Sentence, i: number): boolean =>
  s[i]?.lower === 'neither' && (s[i + 1]?.lower === 'of' || norBehind(s, i) > 0)

function norBehind(s: Sentence, i: number): number {
  for (let k = i + 1; k < s.length && k <= i + PAIR; k++) {
    if (s[k]?.lower === 'nor') return k
    if (['.', ';', ':'].includes(s[k]?.lower ?? '')) return -1
  }
  return -1
}

/** The group that `isNobody` found at `first`. */
export function nobody(s: Sentence, first: number, word: Word): Group {
  const last = lastOf(s, first, word)
  return { first, last, head: word, number: null, determiner: 'no', owner: null, effect: null, part: false }
}

function lastOf(s: Sentence, first: number, word: Word): number {
  if (word.lower === 'neither' && s[first + 1]?.lower !== 'of') return ownWords(s, norBehind(s, first) + 1)
  const own = word.lower === 'no' ? (s[first + 1]?.lower === '-' ? first + 2 : first + 1) : first
  if (s[own + 1]?.lower !== 'of') return own
  return isThem(s, own + 2) ? own + 2 : ownWords(s, own + 2) // "none of them", "none of the eight guards"
}

/** To the end of the noun phrase that begins at `from`. */
function ownWords(s: Sentence, from: number): number {
  let at = from
  while (at < s.length && at < from + 6 && isOwn(s[at])) at++
  return Math.max(from, at) - 1
}

const isOwn = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.number !== null || ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(word.tag)) &&
  !['who', 'that', 'which'].includes(word.lower)
