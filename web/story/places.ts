import { oncePer } from './once-per.ts'
import type { Selection } from './selection.ts'
import type { Side } from './sides.ts'
import type { Mark } from './stance.ts'
import type { Story } from './story.ts'

export const PRECISION_WORDS: Readonly<Record<string, string>> = {
  exact: 'a place on the map',
  near: 'near a place, within about 10 km',
  district: 'a district, not a point',
  province: 'a province, not a point',
  country: 'a country, not a point',
  unknown: 'where it lies is not known',
}

/** Radius that a precision stands for, in kilometres: a drawn size, not a border. */
export const PRECISION_KM: Readonly<Record<string, number>> = {
  exact: 0,
  near: 10,
  district: 25,
  province: 60,
  country: 250,
}

/** One thing that is said to have happened at a place. */
export type SaidThere = {
  readonly key: string
  readonly selection: Selection
  readonly mark: Mark
  readonly side: Side | null
  readonly words: string
  readonly report: string
}

/** Events and figures that are placed somewhere, in reading order. */
export function saidAt(place: string, { dossier, statements, sides, names }: Story): SaidThere[] {
  const found = (kind: 'event' | 'figure', item: Located): SaidThere => {
    const statement = statements.get(item.statement ?? '')
    return {
      key: item.id,
      selection: { kind, id: item.id },
      mark: statement?.stance ?? 'voice',
      side: sides.of(statement?.source.party ?? null),
      words: names.passage(item.report, item),
      report: item.report,
    }
  }
  return [
    ...dossier.events.filter((e) => e.place === place).map((e) => found('event', e)),
    ...dossier.figures.filter((f) => f.place === place).map((f) => found('figure', f)),
  ]
}

/** How many events and figures are placed at each place. */
export const countsAt = oncePer(({ dossier }: Story): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { place } of [...dossier.events, ...dossier.figures])
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts
})

type Located = {
  readonly id: string
  readonly report: string
  readonly start: number
  readonly end: number
  readonly statement: string | null
}
