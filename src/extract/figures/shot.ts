import type { FoundFigure } from '../../model/found.ts'
import { firstFrom, overlapping } from '../../model/overlapping.ts'
import type { Passage } from '../../model/passage.ts'

/** Rule id: those shot are counted as injured where the whole report tells of nobody dead. */
const SHOT_AND_NONE_DEAD = 'shot-and-none-dead'
/** Rule id: of those shot who are told to live the report tells so in the same breath. */
const SHOT_AND_LIVES = 'shot-and-lives'
/** Rule id: of those shot "others" than the dead of the same sentence are injured. */
const OTHERS_SHOT = 'others-shot'
/** Rule id: where a report counts those shot and the dead, the rest are injured. */
const SHOT_LESS_DEAD = 'shot-less-dead'

const DEATH: ReadonlySet<string> = new Set(
  'dead died dies fatal fatally slain deceased lifeless morgue'.split(' '),
)

/** Of whom these are told, he lives. */
const SURVIVES: ReadonlySet<string> = new Set(
  'survive survived survives surviving survivor stable stabilized stabilised recovering recovered condition'.split(
    ' ',
  ),
)
/** That he lives is told within so many words. */
const REACH = 14
const HE: ReadonlySet<string> = new Set('he she they'.split(' '))

const KILLED: ReadonlySet<string> = new Set('killed kills killing'.split(' '))

/** A figure; `shot`: by a shot or a stab. */
export type Shot = { readonly figure: FoundFigure; readonly shot: boolean }

/**
 * Tells the injured among those who were shot or stabbed, of whom the words alone do not say whether they live: all where
 * the report tells of nobody dead, one who "survived" or is "in critical condition", the "others" beside the dead, and the rest of
 * a number of which the dead are told.
 * Each is imputed and says so.
 */
export function tellShot(all: readonly Shot[], passages: readonly Passage[]): FoundFigure[] {
  if (!all.some(isOpen)) return all.map(({ figure }) => figure)
  const killed = all.map(({ figure }) => figure).filter(({ counts, low }) => counts === 'killed' && low !== 0)
  const deadly = killed.length > 0 || passages.some((p) => p.tokens.some((t) => DEATH.has(t.lower)))
  const deaths = passages.filter((p) => p.tokens.some((t) => DEATH.has(t.lower) || KILLED.has(t.lower)))
  const deathly = new Set(deaths)
  const told = all.map((one) => {
    if (!isOpen(one) || one.figure.high === 0) return one.figure
    if (!deadly) return injured(one.figure, SHOT_AND_NONE_DEAD)
    if (isToldToLive(one.figure, passages, deathly)) return injured(one.figure, SHOT_AND_LIVES)
    return isOthers(one.figure, deaths) ? injured(one.figure, OTHERS_SHOT) : one.figure
  })
  const rest = restOf(all, told, killed)
  return rest ? [...told, rest].sort((a, b) => a.start - b.start || a.end - b.end) : told
}

const isOpen = ({ figure, shot }: Shot): boolean => shot && figure.counts === 'casualties'

const injured = (figure: FoundFigure, rule: string): FoundFigure => ({
  ...figure,
  counts: 'injured',
  imputed: [...figure.imputed, rule],
})

/** "One killed, six others shot" */
const isOthers = (figure: FoundFigure, deadly: readonly Passage[]): boolean =>
  overlapping(deadly, figure).some(({ tokens }) =>
    overlapping(tokens, figure).some(({ lower }) => lower === 'other' || lower === 'others'),
  )

/** "A woman was shot, but survived", "A man was shot. He is in critical condition": nobody is told to have died there. */
function isToldToLive(
  figure: FoundFigure,
  passages: readonly Passage[],
  deathly: ReadonlySet<Passage>,
): boolean {
  const at = firstFrom(passages, figure.end) - 1
  const [home, next] = [passages[at], passages[at + 1]]
  if (!home || deathly.has(home)) return false
  const from = firstFrom(home.tokens, figure.end)
  const behind = home.tokens.slice(from, from + REACH)
  if (behind.some((t) => SURVIVES.has(t.lower))) return true
  return HE.has(next?.tokens[0]?.lower ?? '') && next !== undefined && !deathly.has(next) && tells(next)
}

const tells = ({ tokens }: Passage): boolean => tokens.some((t) => SURVIVES.has(t.lower))

/** The injured of "five people were shot" where the report counts its dead and no injured. */
function restOf(
  all: readonly Shot[],
  told: readonly FoundFigure[],
  killed: readonly FoundFigure[],
): FoundFigure | null {
  if (told.some((f) => f.counts === 'injured' && f.scope === 'event' && isSeveral(f) && !f.part)) return null
  const shot = all.filter(isOpen).filter(({ figure }) => figure.scope === 'event' && isSeveral(figure))
  const [most] = shot.map(({ figure }) => figure).sort((a, b) => (b.low ?? 0) - (a.low ?? 0))
  const dead = killed.filter(({ scope }) => scope === 'event').map(({ low }) => low ?? 0)
  const left = (most?.low ?? 0) - Math.max(0, ...dead)
  if (!most || most.low !== most.high || most.part || dead.length === 0 || left <= 0) return null
  return { ...injured(most, SHOT_LESS_DEAD), low: left, high: left }
}

const isSeveral = ({ low }: FoundFigure): boolean => low !== null && low > 1
