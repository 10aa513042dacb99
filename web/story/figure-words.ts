import type { Names } from '../../src/cli/text/names.ts'
import { numberWords } from '../../src/cli/text/numbers.ts'
import type { Counted, Figure, Scope } from '../../src/model/figure.ts'
import type { Place } from '../../src/model/place.ts'

export { numberWords }

/** Harm in the order in which it is told. */
export const EFFECTS: readonly Counted[] = [
  'killed',
  'injured',
  'missing',
  'casualties',
  'captured',
  'arrested',
  'displaced',
  'other',
]
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  event: 'in this event',
  cumulative: 'in all so far',
  background: 'background',
}

type Known = { readonly names: Names; readonly places: ReadonlyMap<string, Place> }

/** "Killed, civilians, of Ilmaria, in all so far": what the figures of a claim have in common. */
export function casualtyTitle(figures: readonly Figure[], { names, places }: Known): string {
  const counts = figures[0]?.counts ?? 'other'
  const whom = only(figures.flatMap((f) => (f.whom === 'unknown' ? [] : [f.whom])))
  const side = only(figures.flatMap((f) => f.side ?? []))
  const place = places.get(only(figures.map((f) => f.place)) ?? '')
  const scope = only(figures.map((f) => f.scope ?? 'event'))
  return [
    effectWords(counts),
    ...(figures[0]?.part ? ['part of a larger number'] : []),
    ...(whom === 'civilian' ? ['civilians'] : whom === 'combatant' ? ['fighters'] : []),
    ...(side === undefined ? [] : [`of ${names.party(side)}`]),
    ...(place === undefined ? [] : [`at ${place.name}`]),
    ...(scope === undefined || scope === 'event' ? [] : [SCOPE_WORDS[scope]]),
  ].join(', ')
}

/** "Killed", "Killed or injured". */
export const effectWords = (counts: Counted): string =>
  counts === 'casualties'
    ? 'Killed or injured'
    : counts === 'other'
      ? 'Other counts'
      : counts.replace(/^./, (c) => c.toUpperCase())

const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined)

/** Where a figure stands among others: by its lower bound, or the only one it has. */
export const sizeOf = ({ low, high }: Figure): number => low ?? high ?? Number.MAX_SAFE_INTEGER

/** "1 – 5", "27", "at least 11 – 22". `null` where no figure has a number. */
export function spanOfNumbers(figures: readonly Figure[]): string | null {
  const given = figures.filter((f) => f.low !== null || f.high !== null).sort((a, b) => sizeOf(a) - sizeOf(b))
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last) return null
  const [low, high] = [numberWords(first), numberWords(last)]
  return low === high ? low : `${low} – ${high}`
}
