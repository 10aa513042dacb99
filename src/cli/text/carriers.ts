import type { Claim } from '../../model/claim.ts'
import { columnsOf } from './columns.ts'
import { counted } from './names.ts'
import type { View } from './view.ts'

/** Above so many reports a list gives way to a count. */
const NAMED = 4

/** The reports that carry a claim, in reading order. */
export const carriersOf = (claim: Claim, { names }: Pick<View, 'names'>): string[] =>
  [...new Set(claim.entries.map((e) => e.report))].sort((a, b) => names.number(a) - names.number(b))

/** "carried by 3 outlets, 1 origin"; two reports of one outlet are one outlet. */
export function carriedBy(claim: Claim, { dossier, names }: View): string {
  const ids = new Set(carriersOf(claim, { names }))
  const outlets = new Set(dossier.reports.filter((r) => ids.has(r.id)).map((r) => r.outlet ?? r.id))
  const origins = claim.roots === 0 ? '' : `, ${counted(claim.roots, 'origin')}`
  return `carried by ${counted(outlets.size, 'outlet')}${origins}`
}

/** Who carries a claim and who does not, in one line. */
export function carryLine(claim: Claim, view: View): string {
  return [
    carriedBy(claim, view),
    ...told('not mentioned in', ' ', claim.silent, view),
    ...told('cannot tell', ': ', claim.cannotTell, view),
    ...told('published before it was said', ': ', claim.notYet, view),
  ].join('; ')
}

function told(label: string, joint: string, ids: readonly string[], { dossier, names }: View): string[] {
  if (ids.length === 0) return []
  if (ids.length > NAMED) return [`${label}${joint}${ids.length} of ${dossier.reports.length}`]
  return [`${label}${joint}${ids.map(names.report).join(', ')}`]
}

/** Reports by name, the first few where they are many. */
export function reportList(ids: readonly string[], { names, all }: View): string {
  const shown = all || ids.length <= NAMED + 2 ? ids : ids.slice(0, NAMED)
  const more = ids.length - shown.length
  return `${shown.map(names.report).join(', ')}${more === 0 ? '' : ` and ${more} more`}`
}

/** As many names of reports as fit into `room` columns, one at least, and how many more there are. */
export function reportsWithin(ids: readonly string[], room: number, { names }: View): string {
  const all = ids.map(names.report)
  for (let n = all.length; n > 1; n--) {
    const more = n === all.length ? '' : ` and ${all.length - n} more`
    const list = `${all.slice(0, n).join(', ')}${more}`
    if (columnsOf(list) <= room) return list
  }
  return `${all[0] ?? ''}${all.length > 1 ? ` and ${all.length - 1} more` : ''}`
}
