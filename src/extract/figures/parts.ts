import type { Counted } from '../../model/figure.ts'
import { AMONG } from './closed.table.ts'
import { EFFECTS } from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import { isNamed } from './victims.ts'
import type { Sentence, Word } from './words.ts'

const OPENERS: ReadonlySet<string> = new Set(['including', 'among', 'amongst', 'mostly', 'namely'])
const THEM: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those'])

/**
 * "killing five people, two of them children", "12 dead, including three women": parts of those told of before them in
 * the same sentence, to whom the same happened.
 */
export function findParts(s: Sentence, groups: Groups, told: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  for (const group of groups.from.values()) {
    if (
      !(group.number || isOne(group) || isNamedPart(s, group)) ||
      told.some((m) => m.group.first === group.first)
    )
      continue
    const counts = isPart(s, group) ? before(s, told, group) : null
    if (counts === null) continue
    found.push({ group, counts, at: group.last, part: true })
  }
  return found
}

/** "were killed, including opposition leader Ana Sol": a name right behind those told of, or behind their verb. */
function isNamedPart(s: Sentence, group: Group): boolean {
  const { first, head, determiner } = group
  const who = isNamed(s, group) || (determiner === 'the' && personNoun(head?.lower ?? '')?.plural === false)
  if (!who || s[first - 1]?.lower !== 'including') return false
  const before = s[first - 2]?.lower === ',' ? first - 3 : first - 2
  return (
    EFFECTS.has(s[before]?.lower ?? '') || personNoun(s[before]?.lower ?? '') !== null || isBare(s[before])
  )
}
const isBare = (word: Word | undefined): boolean =>
  word !== undefined && word.number !== null && !word.number.unit

/** "including a child" */
const isOne = ({ determiner }: Group): boolean => determiner === 'a' || determiner === 'an'

/** What happened to the people told of last before the group; of its aside the verb may stand behind it. */
function before(s: Sentence, told: readonly Mention[], group: Group): Counted | null {
  const earlier = told.filter(
    (m) => m.group.last < group.first && (m.at < group.first || isAsideOf(s, m.group, group)),
  )
  return earlier.at(-1)?.counts ?? null
}

/** "Three people, including a priest, were killed": no verb stands between the people and their part. */
const isAsideOf = (s: Sentence, people: Group, { first }: Group): boolean =>
  s.slice(people.last + 1, first).every((w) => OPENERS.has(w.lower) || !['VERB', 'AUX'].includes(w.tag))

function isPart(s: Sentence, group: Group): boolean {
  if (group.part || isNamedPart(s, group) || isAmong(s, group.last + 1)) return true
  if (!personNoun(group.head?.lower ?? '') && group.head?.number?.unit !== 'age') return false
  for (let i = group.first - 1, n = 0; i >= 0 && n < 12; i--, n++) {
    const word = s[i]?.lower ?? ''
    if (OPENERS.has(word)) return true
    if (THEM.has(word) && OPENERS.has(s[i - 1]?.lower ?? '')) return true
    const listed =
      word === 'and' ||
      word === ',' ||
      s[i]?.number ||
      s[i]?.tag === 'NOUN' ||
      s[i]?.tag === 'PROPN' ||
      s[i]?.tag === 'ADJ' ||
      s[i]?.tag === 'DET'
    if (!listed) return false
  }
  return false
}

/** "a teacher among them" */
const isAmong = (s: Sentence, i: number): boolean =>
  AMONG.has(s[i]?.lower ?? '') && THEM.has(s[i + 1]?.lower ?? '')

/** The number that a group is told by, where it is one. */
const exact = ({ group }: Mention): number | null => {
  const number = group.number?.number
  if (number && !number.unit) return number.low !== null && number.low === number.high ? number.low : null
  return isOne(group) ? 1 : null
}

/** "Three civilians, two women and a man, died": those that add up to the one before them are its parts. */
export function withoutSums(all: readonly Mention[]): Mention[] {
  return all.map((mention) => {
    const alike = all.filter((m) => m.at === mention.at && m.counts === mention.counts && !m.part)
    const [whole, ...rest] = alike
    if (!whole || rest.length < 2 || !rest.includes(mention)) return mention
    const sum = rest.reduce<number | null>((n, m) => (n === null ? null : addedTo(n, exact(m))), 0)
    return sum !== null && sum === exact(whole) ? { ...mention, part: true as const } : mention
  })
}

const addedTo = (sum: number, n: number | null): number | null => (n === null ? null : sum + n)
