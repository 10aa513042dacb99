import { EFFECT_NOUNS, HOMES } from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import { BODIES, DROVE, FOUND, LIVES, LOST, NO_CORPSE, WHOSE } from './lives.table.ts'
import type { Mention } from './mentions.ts'
import { formsOf, personNoun } from './nouns.ts'
import { objectsAfter } from './objects.ts'
import { subjectsBefore } from './sides.ts'
import { verbGroupAt } from './verbs.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''

/** What happened to people, told by turns of phrase rather than by a verb of its own. */
export function ofIdiom(s: Sentence, groups: Groups, at: number): Mention[] {
  return [
    ...ofVerb(s, groups, at),
    ...ofLives(s, groups, at),
    ...ofBody(s, groups, at),
    ...ofVictim(s, groups, at),
  ]
}

/** "cost 14,000 lives", "lost four men", "drove 180,000 from their homes", by the verb at `at`. */
function ofVerb(s: Sentence, groups: Groups, at: number): Mention[] {
  const group = groups.from.get(at + 1)
  if (!group?.number) return []
  const verb = word(s, at)
  const head = group.head?.lower ?? ''
  if (LIVES.has(verb) && head === 'lives') return [{ group, counts: 'killed', at }]
  if (LOST.has(verb) && personNoun(head)?.whom === 'combatant') return [{ group, counts: 'killed', at }]
  if (LOST.has(verb) && ['lives', 'men'].includes(head))
    return [{ group, counts: 'killed', at, whom: 'unknown' }]
  const behind = s.slice(group.last + 1, group.last + 4)
  const fromHome = behind[0]?.lower === 'from' && behind.slice(1).some((w) => HOMES.has(w.lower))
  return DROVE.has(verb) && fromHome ? [{ group, counts: 'displaced', at }] : []
}

/** "claimed the lives of four guards" by its object, "12 people lost their lives" by its subject. */
function ofLives(s: Sentence, groups: Groups, at: number): Mention[] {
  const life = [at + 1, at + 2].find((i) => ['life', 'lives'].includes(word(s, i)))
  if (life === undefined) return []
  const verb = verbGroupAt(s, at)
  if (verb.unreal || verb.negated) return []
  if (LOST.has(word(s, at)) && WHOSE.has(word(s, at + 1)))
    return subjectsBefore(s, groups, verb.start).map((group) => ({ group, counts: 'killed', at }))
  if (!LIVES.has(word(s, at)) || word(s, life + 1) !== 'of') return []
  return objectsAfter(s, groups, life + 2).map((group) => ({ group, counts: 'killed', at }))
}

/** "the bodies of two men", "recovered 107 bodies", "13 bodies were found". */
function ofBody(s: Sentence, groups: Groups, at: number): Mention[] {
  if (!BODIES.has(word(s, at))) return []
  const group = groups.to.get(at)
  const near = group
    ? [...s.slice(Math.max(0, group.first - 3), group.first), ...s.slice(at + 1, pastAside(s, at + 1) + 4)]
    : []
  const other = word(s, at + 1) === 'of' && NO_CORPSE.has(word(s, at + 2))
  if (group?.number && !other && near.some((w) => FOUND.has(w.lower)))
    return [{ group, counts: 'killed', at }]
  if (word(s, at + 1) !== 'of') return []
  if (s.slice(Math.max(0, at - 4), at).some((w) => ['will', 'would', 'could', 'might'].includes(w.lower)))
    return []
  const people = objectsAfter(s, groups, at + 2).filter((g) => isSomebody(s, g))
  return people.map((g) => ({ group: g, counts: 'killed', at }))
}

/** Past ", some of them burned," behind a noun. */
function pastAside(s: Sentence, from: number): number {
  if (word(s, from) !== ',') return from
  const end = s.findIndex((w, i) => i > from && i < from + LONGEST_ASIDE && w.lower === ',')
  return end < 0 ? from : end + 1
}
const LONGEST_ASIDE = 14

const isSomebody = (s: Sentence, { first, last, head }: Group): boolean =>
  head !== null && !NO_CORPSE.has(head.lower) && !s.slice(first, last + 1).some((w) => NO_CORPSE.has(w.lower))

/** "became a victim of the shelling": who stands before it, killed. */
function ofVictim(s: Sentence, groups: Groups, at: number): Mention[] {
  const fell =
    ['became', 'become'].includes(word(s, at)) && word(s, at + 1) === 'a' && word(s, at + 2) === 'victim'
  const lost = word(s, at) === 'fell' && word(s, at + 1) === 'victim'
  if (!fell && !lost) return []
  return subjectsBefore(s, groups, at).map((group) => ({ group, counts: 'killed', at }))
}

/** "Tarn's murder", "the six monks' deaths": the owner of what happened; "the army's killing of" is the killer's. */
export function ofOwner(s: Sentence, groups: Groups, at: number): Mention[] {
  const noun = formsOf(word(s, at)).find((w) => OWNED.has(w))
  const counts = noun === undefined ? undefined : EFFECT_NOUNS.get(noun)
  const group = groups.to.get(at)
  if (!group || group.owner === null) return []
  if (counts === undefined || ['of', 'by'].includes(word(s, at + 1))) return []
  const owner = ownerOf(s, group, group.owner)
  return noun === 'death' && owner.number === null ? [] : [{ group: owner, counts, at }]
}

const OWNED: ReadonlySet<string> = new Set(
  'death murder assassination slaying kidnapping abduction'.split(' '),
)

function ownerOf(s: Sentence, group: Group, mark: number): Group {
  const own = s.slice(group.first, mark)
  const number = own.find((w) => w.number && !w.number.unit) ?? null
  const first = own[0]
  const determiner = first && ['DET', 'PRON'].includes(first.tag) ? first.lower : null
  return { ...group, last: mark - 1, head: own.at(-1) ?? null, number, determiner, owner: null, effect: null }
}
