import { LIMBS } from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import { objectsAfter } from './objects.ts'
import { subjectsBefore } from './sides.ts'
import { verbGroupAt } from './verbs.ts'
import { isNamed } from './victims.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''
const STRUCK: ReadonlySet<string> = new Set(['hit', 'struck', 'grazed'])
const BULLETS: ReadonlySet<string> = new Set('bullet bullets gunfire shrapnel pellets'.split(' '))
/** How far behind "hit by" the bullet may stand, in words. */
const REACH = 4

/** Who was "hit by a stray bullet" or "struck by gunfire", whether they live or not, and who shot himself in the hand. */
export function findStruck(s: Sentence, groups: Groups): Mention[] {
  return s.flatMap((_, at) => {
    const shot = [...byShot(s, groups, at), ...byOwnHand(s, groups, at)]
    if (shot.length > 0) return shot
    if (!STRUCK.has(word(s, at)) || word(s, at + 1) !== 'by') return []
    const near = s.slice(at + 2, at + 2 + REACH).findIndex((w) => BULLETS.has(w.lower))
    const verb = verbGroupAt(s, at)
    if (near < 0 || verb.unreal || verb.negated) return []
    const people = verb.passive ? subjectsBefore(s, groups, verb.start) : headlined(s, groups, verb.start)
    return people
      .filter(
        (g) =>
          personNoun(g.head?.lower ?? '') !== null || g.number !== null || g.head?.number?.unit === 'age',
      )
      .map((group): Mention => ({ group, counts: 'casualties', at: at + 2 + near }))
  })
}

/** Nouns of what is shot, and the shooting itself. */
const SHOTS: ReadonlySet<string> = new Set([...BULLETS, 'shots', 'shot', 'rounds', 'round', 'birdshot'])
const STRIKING: ReadonlySet<string> = new Set([
  'hit',
  'hits',
  'struck',
  'striking',
  'hitting',
  'grazed',
  'grazing',
])

/** "Gunfire struck Ana Sol and three others", "a stray bullet hit a child". */
function byShot(s: Sentence, groups: Groups, at: number): Mention[] {
  if (!STRIKING.has(word(s, at)) || !SHOTS.has(word(s, shotBefore(s, at)))) return []
  const verb = verbGroupAt(s, at)
  if (verb.passive || verb.unreal || verb.negated) return []
  return objectsAfter(s, groups, at + 1)
    .filter(
      (g) =>
        isNamed(s, g) || personNoun(g.head?.lower ?? '') !== null || (g.number !== null && g.head === null),
    )
    .map((group): Mention => ({ group, counts: 'casualties', at }))
}

const SELF: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves'])

/** "A boy shot himself in the hand": who shoots himself in a limb is hurt; elsewhere the words do not tell whether he lives. */
function byOwnHand(s: Sentence, groups: Groups, at: number): Mention[] {
  if (word(s, at) !== 'shot' || !SELF.has(word(s, at + 1)) || word(s, at + 2) !== 'in') return []
  const verb = verbGroupAt(s, at)
  if (verb.unreal || verb.negated || !s.slice(at + 3, at + 6).some((w) => LIMBS.has(w.lower))) return []
  const isPerson = (g: Group): boolean =>
    isNamed(s, g) || personNoun(g.head?.lower ?? '') !== null || g.head?.number?.unit === 'age'
  const subjects = subjectsBefore(s, groups, verb.start)
  const joined = [...groups.from.values()].filter((g) => g.last < at && isPerson(g)).slice(-1)
  return (subjects.length > 0 ? subjects.filter(isPerson) : joined).map(
    (group): Mention => ({ group, counts: 'injured', at }),
  )
}

/** Where a shot is named right before a verb, past "also" and "apparently". */
function shotBefore(s: Sentence, at: number): number {
  let before = at - 1
  while (before > at - 3 && (s[before]?.tag === 'ADV' || s[before]?.tag === 'AUX')) before--
  return before
}

/** "Teen injured in a fall", "Boy, 2, hit by a bullet": who a headline begins with. */
export function headlined(s: Sentence, groups: Groups, start: number): Group[] {
  const [first] = subjectsBefore(s, groups, start)
  if (!first || (first.first > 0 && word(s, first.first - 1) !== ':')) return []
  const person = personNoun(first.head?.lower ?? '')
  const one = first.head?.number?.unit === 'age' || (person !== null && !person.plural)
  return one && first.determiner === null && first.number === null ? [first] : []
}
