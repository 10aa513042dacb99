import type { FoundFigure } from '../../model/found.ts'
import type { Passage } from '../../model/passage.ts'
import { isInside } from '../../model/span.ts'

/** Rule id: those shot are counted as injured where the whole report tells of nobody dead. */
const SHOT_AND_NONE_DEAD = 'shot-and-none-dead'

const DEATH: ReadonlySet<string> = new Set(
  `killed kill kills killing killings dead death deaths died die dies dying fatal fatally fatality fatalities homicide homicides murder
  murdered murders slain slaying body bodies morgue coroner deceased lifeless funeral mourners victim's`.split(
    /\s+/,
  ),
)

/** A figure; `known`: it counts one person by name or as one told of before ("the driver"); `shot`: by a shot or a stab. */
export type Told = { readonly figure: FoundFigure; readonly known: boolean; readonly shot: boolean }

/**
 * What only the whole report tells of its figures. One named or known person is a part where the report also counts
 * several to whom the same happened. Those shot are injured where nobody is dead; that is imputed and says so.
 */
export function acrossReport(told: readonly Told[], passages: readonly Passage[]): FoundFigure[] {
  const several = told.map(({ figure }) => figure).filter(isSeveral)
  const open = told.some(({ figure, shot }) => shot && figure.counts === 'casualties')
  const deadly = open && passages.some((p) => p.tokens.some((t) => DEATH.has(t.lower)))
  let before: FoundFigure | undefined
  return told.map(({ figure: own, known, shot }) => {
    const figure = goesOn(own, before, passages) ? { ...own, scope: 'cumulative' as const } : own
    before = figure
    const part = figure.part || (known && isAmong(figure, several, passages))
    if (figure.counts !== 'casualties' || !shot || deadly || figure.high === 0) return { ...figure, part }
    return { ...figure, part, counts: 'injured', imputed: [...figure.imputed, SHOT_AND_NONE_DEAD] }
  })
}

/** Another sentence counts several to whom the same happened; in one sentence they are told apart. */
function isAmong(
  figure: FoundFigure,
  several: readonly FoundFigure[],
  passages: readonly Passage[],
): boolean {
  if (figure.scope !== 'event') return false
  const own = passages.find((p) => isInside(figure, p))
  return several.some((o) => o.counts === figure.counts && (!own || !isInside(o, own)))
}

/** "Nearly 200 fighters have died so far. Eighteen civilians have been killed": the next sentence still sums up. */
function goesOn(figure: FoundFigure, before: FoundFigure | undefined, passages: readonly Passage[]): boolean {
  if (figure.scope !== 'event' || figure.when !== null || before?.scope !== 'cumulative') return false
  const at = passages.findIndex((p) => isInside(figure, p))
  const [passage, last] = [passages[at], passages[at - 1]]
  if (passage && isInside(before, passage)) return true
  if (!passage || passage.block !== last?.block || !isInside(before, last)) return false
  const near = passage.tokens.filter((t) => t.end > figure.start - PERFECT && t.start < figure.end)
  return near.some((t) => t.lower === 'have' || t.lower === 'has')
}

/** How far before a figure its "have" may stand, in UTF-16 code units. */
const PERFECT = 12

const isSeveral = ({ low, scope, part }: FoundFigure): boolean =>
  low !== null && low >= 2 && scope === 'event' && !part
