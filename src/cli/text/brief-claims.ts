import type { Claim } from '../../model/claim.ts'
import { leadEntry } from '../../model/lead-entry.ts'
import { carriedBy, carriersOf, reportList, reportsWithin } from './carriers.ts'
import { columnsOf, cutTo } from './columns.ts'
import { printableStart } from './printable.ts'
import { paragraph } from './style.ts'
import { limited, type View } from './view.ts'
import { headOf } from './voices.ts'

/** Claims of a section that are shown unless all are asked for. */
const SHOWN = 12

/**
 * Claims in brief, the most carried first: two lines for those in several reports, one line for those in one,
 * these with their side's others.
 */
export function claimsInBrief(claims: readonly Claim[], view: View): string {
  const carried = (claim: Claim): number => carriersOf(claim, view).length
  const ranked = [...claims].sort((a, b) => carried(b) - carried(a))
  const { shown, more } = limited(ranked, SHOWN, view)
  const several = shown.filter((c) => carried(c) > 1)
  const single = bySide(
    shown.filter((c) => carried(c) === 1),
    view,
  )
  const { dim } = view.style.colors
  return [
    ...several.map((c) => inTwoLines(c, view)),
    ...single.map((c) => inOneLine(c, view)),
    ...more.map((m) => dim(m)),
  ].join('\n')
}

/** "Ilmaria says: " and the like; nothing for the report's own voice. */
function headOfClaim(claim: Claim, view: View): string {
  const lead = leadEntry(claim, view.names.words)
  const who = lead ? view.names.who(lead) : null
  if (!lead || (who === null && lead.role === 'asserts')) return ''
  return `${headOf(lead, view)}: `
}

function inTwoLines(claim: Claim, view: View): string {
  const { style } = view
  const { cyan, dim } = style.colors
  const head = headOfClaim(claim, view)
  const line = `${head === '' ? '' : cyan(head)}${printableStart(claim.gist, view.all ? 360 : 150)}`
  const told = `${carriedBy(claim, view)}: `
  const answers = answersOf(claim, view).map((a) => `; ${a}`)
  const room = style.width - columnsOf(told + answers.join('')) - 4
  const ids = carriersOf(claim, view)
  const where = told + (view.all ? reportList(ids, view) : reportsWithin(ids, room, view))
  return [
    paragraph(line, '  ', '    ', style),
    paragraph(dim(where + answers.join('')), '    ', '    ', style),
  ].join('\n')
}

function inOneLine(claim: Claim, view: View): string {
  const { cyan, dim } = view.style.colors
  const lead = leadEntry(claim, view.names.words)
  const who = lead ? view.names.who(lead) : null
  const head =
    who === null ? '' : lead && view.names.verb(lead) === 'says' ? `${who}: ` : headOfClaim(claim, view)
  const tail = ` — ${[reportList(carriersOf(claim, view), view), ...answersOf(claim, view)].join('; ')}`
  const gist = printableStart(claim.gist, 240)
  if (view.all) return paragraph(`${cyan(head)}${gist}${dim(tail)}`, '  ', '      ', view.style)
  const room = view.style.width - 2 - columnsOf(head) - columnsOf(tail)
  if (room < 24) return paragraph(`${cyan(head)}${cutTo(gist, 60)}${dim(tail)}`, '  ', '      ', view.style)
  return `  ${cyan(head)}${cutTo(gist, room)}${dim(tail)}`
}

/** Who else speaks to a claim without deciding it: "“the mission” denies". */
function answersOf(claim: Claim, view: View): string[] {
  const lead = leadEntry(claim, view.names.words)
  const others = claim.entries.filter((e) => e.role !== 'asserts' && e.role !== lead?.role)
  return [...new Set(others.map((e) => headOf(e, view)))]
}

/** Claims of one side stand together, sides in the order in which they come up. */
function bySide(claims: readonly Claim[], { names }: View): Claim[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const lead = leadEntry(claim, names.words)
    const side = lead ? names.side(lead) : ''
    groups.set(side, [...(groups.get(side) ?? []), claim])
  }
  return [...groups.values()].flat()
}
