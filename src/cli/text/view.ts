import type { Dossier } from '../../model/dossier.ts'
import type { Figure } from '../../model/figure.ts'
import { type Names, namesOf } from './names.ts'
import type { Style } from './style.ts'

/** What every part of a dossier's text needs. `all`: nothing is cut short. */
export type View = {
  readonly dossier: Dossier
  readonly names: Names
  readonly figures: ReadonlyMap<string, Figure>
  readonly style: Style
  readonly all: boolean
}

export const viewOf = (dossier: Dossier, style: Style, all: boolean): View => ({
  dossier,
  names: namesOf(dossier),
  figures: new Map(dossier.figures.map((f) => [f.id, f])),
  style,
  all,
})

/** The first `n` of a list, and a last line that says how many are left out. */
export function limited<T>(
  items: readonly T[],
  n: number,
  { all }: View,
): { shown: readonly T[]; more: string[] } {
  if (all || items.length <= n) return { shown: items, more: [] }
  return { shown: items.slice(0, n), more: [`  and ${items.length - n} more: --all shows them`] }
}
