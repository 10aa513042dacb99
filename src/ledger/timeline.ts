import type { Claim, TimelineItem } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'

/** When each claim is said to have happened: the dates its events and figures give, earliest first. */
export function timelineOf(
  claims: readonly Claim[],
  events: readonly Event[],
  figures: readonly Figure[],
): TimelineItem[] {
  const when = new Map([...events, ...figures].map((item) => [item.id, item.when]))
  const items = claims.flatMap((claim) => {
    const days = claim.entries.flatMap((e) => when.get(e.event ?? '') ?? when.get(e.figure ?? '') ?? [])
    const unique = new Map(days.map((d) => [`${d.from}/${d.to}`, d]))
    return [...unique.values()].map((day) => ({ when: day, claim: claim.id }))
  })
  return items.sort(
    (a, b) => compare(a.when.from, b.when.from) || compare(a.when.to, b.when.to) || compare(a.claim, b.claim),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
