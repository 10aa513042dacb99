import type { Claim, EntryRole } from '../../model/claim.ts'
import { carriersOf } from './carriers.ts'
import { isPutForward } from './claims.ts'
import { cutTo, padTo } from './columns.ts'
import { wholeCounts } from './figure-words.ts'
import { casualtyClaims, rangeOf, titleOf } from './figures.ts'
import { printableStart } from './printable.ts'
import { paragraph } from './style.ts'
import { limited, type View } from './view.ts'

const LETTERS: Readonly<Record<EntryRole, string>> = {
  asserts: 's',
  admits: 'a',
  denies: 'd',
  doubts: '~',
  declines: '~',
}
const LEGEND =
  's says · a acknowledges · d denies · ~ doubts or declines to say · – not mentioned · ? cannot tell · < published before it was said; columns are the reports by number'
/** Rows shown unless all are asked for, and the narrowest room for what a row is about. */
const SHOWN = 16
const NARROWEST = 24
const WIDEST = 60

/** Who is silent: claims that are granted, contested or count people harmed in several reports, against the reports by number. */
export function silenceText(view: View): string {
  const { dossier, style } = view
  const answered = dossier.claims.filter(
    (c) =>
      c.kind !== 'casualties' && (c.status === 'acknowledged' || c.status === 'contested') && isPutForward(c),
  )
  const counts = casualtyClaims(view)
  const counted = view.all ? counts : wholeCounts(counts).filter((c) => carriersOf(c, view).length > 1)
  const claims = [...answered, ...counted]
  if (claims.length === 0 || dossier.reports.length < 2) return ''
  const { shown, more } = limited(claims, SHOWN, view)
  const cell = String(dossier.reports.length).length + 2
  const label = Math.min(WIDEST, style.width - 4 - cell * dossier.reports.length)
  const rows = label < NARROWEST ? shown.map((c) => countLine(c, view)) : matrix(shown, label, cell, view)
  const legend = label < NARROWEST ? [] : [paragraph(style.colors.dim(LEGEND), '  ', '  ', style)]
  return [...rows, ...more.map((m) => style.colors.dim(m)), ...legend].join('\n')
}

const labelOf = (claim: Claim, view: View): string =>
  claim.kind === 'casualties'
    ? [titleOf(claim, view), ...rangeOf(claim)].join(': ')
    : printableStart(claim.gist, 160)

function matrix(claims: readonly Claim[], label: number, cell: number, view: View): string[] {
  const { reports } = view.dossier
  const head = reports.map((_, i) => String(i + 1).padStart(cell)).join('')
  const rows = claims.map((claim) => {
    const cells = reports.map((r) => cellOf(claim, r.id).padStart(cell)).join('')
    return `  ${padTo(cutTo(labelOf(claim, view), label), label)}${cells}`
  })
  return [view.style.colors.dim(`  ${' '.repeat(label)}${head}`), ...rows]
}

function cellOf(claim: Claim, report: string): string {
  const roles = new Set(claim.entries.filter((e) => e.report === report).map((e) => LETTERS[e.role]))
  if (roles.size > 0) return [...roles].join('').slice(0, 2)
  if (claim.silent.includes(report)) return '–'
  return claim.cannotTell.includes(report) ? '?' : claim.notYet.includes(report) ? '<' : ' '
}

/** Where the reports are too many for columns: how many are silent. */
function countLine(claim: Claim, view: View): string {
  const { silent, cannotTell, notYet } = claim
  const of = view.dossier.reports.length
  const told = [
    `not mentioned in ${silent.length} of ${of}`,
    ...(cannotTell.length > 0 ? [`cannot tell in ${cannotTell.length}`] : []),
    ...(notYet.length > 0 ? [`published before it was said in ${notYet.length}`] : []),
  ].join(', ')
  return paragraph(`${cutTo(labelOf(claim, view), WIDEST)}: ${told}`, '  ', '      ', view.style)
}
