import type { Mention } from './mentions.ts'
import type { Victim } from './victims.ts'
import type { Sentence } from './words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words of a court: whoever is named beside them as killed is named to tell which case it is. */
const COURT = set(
  'accused charged convicted indicted sentenced pleaded acquitted testified jurors jury defendant manslaughter trial prosecutors arraigned',
)
/** Words of a burial: the body is one that is known of. */
const BURIAL = set(
  'funeral buried burial wake coffin mourners cemetery repatriated cremated transferred flown',
)

/**
 * One person whom a sentence names only to say what it is about: "the gunman accused of killing Ana Sol", "the body of Ana Sol
 * lay in state". That they died was told before, and nothing is counted.
 */
export function isRecalled(s: Sentence, { counts, at, group }: Mention, { told }: Victim): boolean {
  if (told !== 'named' && told !== 'definite') return false
  if (counts !== 'killed') return false
  if (s.some((w, i) => COURT.has(w.lower) && !isAccusing(s, i)) && !isCourtVerb(s, at)) return true
  return BODY.has(s[at]?.lower ?? '') && group.first > at && s.some((w) => BURIAL.has(w.lower))
}

/** "the movement accused the army of killing Ana Sol": who accuses tells what was done. */
const isAccusing = (s: Sentence, at: number): boolean =>
  s[at]?.lower === 'accused' &&
  s[at]?.tag === 'VERB' &&
  !['was', 'were', 'is', 'are', 'been', 'being', 'stands', 'stand'].includes(s[at - 1]?.lower ?? '') &&
  (s[at + 1]?.capital === true || ['DET', 'PRON', 'PROPN'].includes(s[at + 1]?.tag ?? ''))

const BODY = set('body bodies remains corpse')

/** "The judge who tried them was killed in court": a passive that is the news. */
const isCourtVerb = (s: Sentence, at: number): boolean =>
  ['was', 'were'].includes(s[at - 1]?.lower ?? '') && !s.slice(0, at).some((w) => COURT.has(w.lower))
