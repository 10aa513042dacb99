import type { FoundFigure } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { Passage } from '../../model/passage.ts'
import { isInside } from '../../model/span.ts'
import { type Shot, tellShot } from './shot.ts'

/** A figure; `known`: it counts one person by name or as one told of before ("the driver"); `shot`: by a shot or a stab. */
export type Told = Shot & { readonly known: boolean }

/**
 * What only the whole report tells of its figures. One named or known person is a part where the report also counts
 * several to whom the same happened; of those shot it tells who is injured.
 */
export function acrossReport(all: readonly Told[], passages: readonly Passage[]): FoundFigure[] {
  const told = withoutNames(all, passages)
  const several = told.map(({ figure }) => figure).filter(isSeveral)
  const summed = new Set(
    told
      .filter(({ figure }) => figure.scope === 'cumulative' && isMany(figure))
      .map(({ figure }) => keyOf(figure)),
  )
  let before: FoundFigure | undefined
  const placed = told.map(({ figure: own, known, shot }) => {
    const sums =
      goesOn(own, before, passages) || (own.scope === 'event' && isMany(own) && summed.has(keyOf(own)))
    const figure = sums ? { ...own, scope: 'cumulative' as const } : own
    before = figure
    const part = figure.part || (known && isAmong(figure, several, passages))
    return { figure: { ...figure, part }, shot }
  })
  return tellShot(placed, passages)
}

/**
 * "A man was killed … Ivo Tarn, 40, died at the scene": who is told of by name behind a single person of whom the same was said in
 * another sentence is that person, and counts once.
 */
function withoutNames(all: readonly Told[], passages: readonly Passage[]): Told[] {
  const open = new Map<string, Told[]>()
  return all.filter((told) => {
    const { figure, known } = told
    if (figure.counts !== 'killed' || !isOne(figure)) return true
    const waiting = open.get(figure.counts) ?? []
    if (!known) {
      open.set(figure.counts, [...waiting, told])
      return true
    }
    const [own] = overlapping(passages, figure)
    const same = waiting.find((w) => !own || !isInside(w.figure, own))
    if (!same || own?.tokens.some((t) => APART.has(t.lower))) return true
    open.set(
      figure.counts,
      waiting.filter((w) => w !== same),
    )
    return false
  })
}

const isOne = ({ low, high, scope }: FoundFigure): boolean => low === 1 && high === 1 && scope === 'event'
/** Words by which a sentence tells of one more. */
const APART: ReadonlySet<string> = new Set([
  'also',
  'another',
  'too',
  'second',
  'third',
  'meanwhile',
  'separate',
  'separately',
])

/** The number that a report sums up in one sentence is the same sum in its headline. */
const keyOf = ({ counts, low }: FoundFigure): string => `${counts} ${low}`
const isMany = ({ low }: FoundFigure): boolean => low !== null && low > 1

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
