import { widest } from '../../ledger/widest.ts'
import type { Claim } from '../../model/claim.ts'
import type { Counted, Figure, Scope } from '../../model/figure.ts'

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

/** Casualty claims without those that hold one number of a wider one, where it is told anyway. */
export const wholeCounts = (claims: readonly Claim[]): Claim[] =>
  widest(claims, ({ entries }) => entries.map((e) => e.figure))

/** What parties and places are called, by id. */
type Called = {
  readonly party: (id: string) => string
  readonly place: (id: string) => string | undefined
}

/** "Killed, civilians, of Ilmaria, in all so far": what the figures of a claim have in common. */
export function casualtyTitle(figures: readonly Figure[], called: Called): string {
  const counts = figures[0]?.counts ?? 'other'
  const whom = only(figures.flatMap((f) => (f.whom === 'unknown' ? [] : [f.whom])))
  const side = only(figures.flatMap((f) => f.side ?? []))
  const place = called.place(only(figures.map((f) => f.place)) ?? '')
  const scope = only(figures.map((f) => f.scope ?? 'event'))
  return [
    effectWords(counts),
    ...(figures[0]?.part ? ['part of a larger number'] : []),
    ...(whom === 'civilian' ? ['civilians'] : whom === 'combatant' ? ['fighters'] : []),
    ...(side === undefined ? [] : [`of ${called.party(side)}`]),
    ...(place === undefined ? [] : [`at ${place}`]),
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
