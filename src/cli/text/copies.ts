import type { Lineage } from '../../model/lineage.ts'
import { counted } from './names.ts'
import { printableStart } from './printable.ts'
import { paragraph } from './style.ts'
import type { View } from './view.ts'

/** "shares 92 % of its words with …" for a report whose text is found elsewhere too; else `null`. */
export function copyOf(report: string, { dossier, names }: View): string | null {
  const lineage = dossier.lineages.find((l) => l.reports.some((r) => r.report === report))
  const member = lineage?.reports.find((r) => r.report === report)
  if (!lineage || !member || lineage.reports.length < 2) return null
  const [nearest, ...others] = lineage.reports
    .filter((r) => r.report !== report)
    .sort((a, b) => sharedBy(lineage, report, b.report) - sharedBy(lineage, report, a.report))
  if (!nearest || member.shared === 0) return null
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `shares ${percent(member.shared)} of its words with ${names.report(nearest.report)}${more}`
}

/** Who repeats whom: a line for each text that stands in several reports, and the passages that pairs share. */
export function copiesText(view: View): string {
  const { dossier, names, style } = view
  return dossier.lineages
    .filter((l) => l.reports.length > 1)
    .map((lineage) => {
      const root = lineage.root === null ? 'One text' : `One text, from ${printableStart(lineage.root, 60)},`
      const shares = lineage.reports.map((r) => `${names.report(r.report)} (${percent(r.shared)})`)
      const told = `${root} in ${counted(lineage.reports.length, 'report')}, with the share of words found in the others: ${shares.join(', ')}.`
      const evidence = `Found by ${lineage.evidence.map((e) => (e === 'passages' ? passagesOf(lineage) : 'a credit line')).join(' and ')}.`
      return [
        paragraph(told, '  ', '  ', style),
        ...(lineage.evidence.length === 0
          ? []
          : [paragraph(style.colors.dim(evidence), '    ', '    ', style)]),
      ].join('\n')
    })
    .join('\n')
}

const percent = (share: number): string => `${Math.round(100 * share)} %`

function passagesOf({ passages }: Lineage): string {
  const same = passages.filter((p) => p.kind === 'verbatim').length
  return `${counted(passages.length, 'shared passage')} (${same} word for word, ${passages.length - same} edited)`
}

/** Code units of one report that passages shared with another cover; an estimate that only ranks. */
function sharedBy({ passages }: Lineage, report: string, other: string): number {
  return passages.reduce((sum, { a, b }) => {
    if (a.report === report && b.report === other) return sum + a.end - a.start
    if (b.report === report && a.report === other) return sum + b.end - b.start
    return sum
  }, 0)
}
