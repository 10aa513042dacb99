import type { DateRange } from '../../model/dates.ts'
import type { Report } from '../../model/report.ts'
import { columnsOf, padTo } from './columns.ts'
import { copyOf } from './copies.ts'
import { counted } from './names.ts'
import { printable, printableStart } from './printable.ts'
import { paragraph } from './style.ts'
import type { View } from './view.ts'

const LANGUAGES_READ: ReadonlySet<string> = new Set(['en', 'und'])

/** The story in two lines, and its reports one a line: number, day, outlet, credits, what it copies. */
export function headerText(view: View): string {
  const { story, reports, lineages } = view.dossier
  const { colors } = view.style
  const told = `${counted(reports.length, 'report')}${story.when === null ? '' : `, ${daysOf(story.when)}`}; ${counted(lineages.length, 'independent text')}.`
  return [
    paragraph(colors.bold(printableStart(story.title, 200)), '', '', view.style),
    paragraph(told, '', '', view.style),
    '',
    ...reportLines(view),
  ].join('\n')
}

export const daysOf = ({ from, to }: DateRange): string => (from === to ? from : `${from} to ${to}`)

function reportLines(view: View): string[] {
  const { names, style } = view
  const { reports } = view.dossier
  const digits = String(reports.length).length
  const widest = Math.min(28, Math.max(...reports.map((r) => columnsOf(names.report(r.id)))))
  return reports.map((report) => {
    const number = String(names.number(report.id)).padStart(digits)
    const told = remarksOf(report, view).join('; ')
    const name = told === '' ? names.report(report.id) : padTo(names.report(report.id), widest)
    const head = `  ${number}  ${(report.published ?? 'no date').padEnd(10)}  ${name}`
    if (told === '') return head
    if (columnsOf(head) > 46)
      return `${head}\n${paragraph(style.colors.dim(told), ' '.repeat(8), ' '.repeat(8), style)}`
    return paragraph(style.colors.dim(told), `${head}  `, ' '.repeat(columnsOf(head) + 2), style)
  })
}

function remarksOf(report: Report, view: View): string[] {
  const credits = report.credits.map((c) => printableStart(c, 40)).filter((c) => c !== '')
  const copy = copyOf(report.id, view)
  return [
    ...(credits.length > 0 ? [`credits ${credits.join(', ')}`] : []),
    ...(copy === null ? [] : [copy]),
    ...(LANGUAGES_READ.has(report.language)
      ? []
      : [`its language (${printable(report.language)}) is not read`]),
  ]
}
