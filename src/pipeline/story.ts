import type { DateRange } from '../model/dates.ts'
import type { Dossier } from '../model/dossier.ts'
import { idOf } from '../model/id.ts'
import type { ReadReport } from '../model/passage.ts'
import type { Place } from '../model/place.ts'
import type { Context } from '../resolve/context.ts'

/** A title is cut after this many UTF-16 code units, at a space. */
const LONGEST_TITLE = 90
/** A story names the places that at least this share of its reports name. */
const SHARED = 0.5

/** What a story is called, when its reports were published, and the places most of them name. */
export function storyOf(
  reports: readonly ReadReport[],
  places: readonly Place[],
  contexts: readonly Context[],
  title?: string,
): Dossier['story'] {
  const ids = reports.map((r) => r.id)
  return {
    id: idOf('t', ...[...ids].sort()),
    title: title ?? titleOf(reports),
    when: daysOf(reports),
    places: places.map((p) => p.id).filter((id) => naming(id, contexts) >= SHARED * reports.length),
  }
}

const naming = (place: string, contexts: readonly Context[]): number =>
  contexts.filter((c) => c.places.some((m) => m.place === place)).length

function titleOf(reports: readonly ReadReport[]): string {
  const headline = reports.find((r) => r.headline !== null)?.headline
  if (headline) return headline
  const [first] = reports
  const body = first?.blocks.find((b) => b.kind === 'paragraph')
  const text = first && body ? first.text.slice(body.start, body.end).replace(/\s+/g, ' ') : ''
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE))} …`
}

function daysOf(reports: readonly ReadReport[]): DateRange | null {
  const days = reports.flatMap((r) => r.published ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : null
}
