import type { Counted } from '../../model/figure.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import type { Sentence } from './words.ts'

const OPENERS: ReadonlySet<string> = new Set(['including', 'among', 'amongst', 'mostly', 'namely'])
const THEM: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those'])

/**
 * "killing five people, two of them children", "12 dead, including three women": parts of those told of before them in
 * the same sentence, to whom the same happened.
 */
export function findParts(s: Sentence, groups: Groups, told: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  for (const group of groups.from.values()) {
    if (!(group.number || isOne(group)) || told.some((m) => m.group.first === group.first)) continue
    const counts = isPart(s, group) ? before(s, told, group) : null
    if (counts === null) continue
    found.push({ group, counts, at: group.last, part: true })
  }
  return found
}

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
  if (group.part) return true
  if (!personNoun(group.head?.lower ?? '')) return false
  for (let i = group.first - 1, n = 0; i >= 0 && n < 12; i--, n++) {
    const word = s[i]?.lower ?? ''
    if (OPENERS.has(word)) return true
    if (THEM.has(word) && OPENERS.has(s[i - 1]?.lower ?? '')) return true
    const listed =
      word === 'and' ||
      word === ',' ||
      s[i]?.number ||
      s[i]?.tag === 'NOUN' ||
      s[i]?.tag === 'ADJ' ||
      s[i]?.tag === 'DET'
    if (!listed) return false
  }
  return false
}
