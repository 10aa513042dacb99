import type { Dossier } from '../../model/dossier.ts'
import { claimText, HEADINGS } from './claims.ts'
import { figuresText } from './figures.ts'
import { counted, type Names, namesOf } from './names.ts'
import { paragraph, plainWords, type Style } from './style.ts'

/** A dossier for a person: claims by status, figures side by side, who repeats whom, what could not be read. */
export function dossierText(dossier: Dossier, style: Style): string {
  const names = namesOf(dossier)
  const sections = [
    headText(dossier, names, style),
    ...HEADINGS.map(([status, title]) => statusText(dossier, status, title, names, style)),
    section('Figures side by side', figuresText(dossier, names, style), style),
    section('Who repeats whom', copiesText(dossier, names, style), style),
    section('What could not be read or decided', notesText(dossier, names, style), style),
  ]
  return `${sections.filter((s) => s !== '').join('\n\n')}\n`
}

const section = (title: string, body: string, { colors }: Style): string =>
  body === '' ? '' : `${colors.bold(colors.underline(title))}\n${body}`

function headText({ story, reports, lineages }: Dossier, names: Names, style: Style): string {
  const days =
    story.when === null
      ? ''
      : story.when.from === story.when.to
        ? `, ${story.when.from}`
        : `, ${story.when.from} to ${story.when.to}`
  const told = `${counted(reports.length, 'report')}${days}; ${counted(lineages.length, 'independent text')}.`
  const list = reports.map((r) => names.report(r.id)).join(', ')
  return [
    paragraph(style.colors.bold(plainWords(story.title)), '', '', style),
    paragraph(told, '', '', style),
    paragraph(style.colors.dim(list), '', '', style),
  ].join('\n')
}

function statusText(dossier: Dossier, status: string, title: string, names: Names, style: Style): string {
  const claims = dossier.claims.filter((c) => c.status === status && c.kind !== 'casualties')
  return section(title, claims.map((c) => claimText(c, names, style)).join('\n\n'), style)
}

function copiesText({ lineages }: Dossier, names: Names, style: Style): string {
  return lineages
    .filter((l) => l.reports.length > 1)
    .map((lineage) => {
      const shares = lineage.reports.map(
        ({ report, shared }) => `${names.report(report)} (${Math.round(100 * shared)} % of its words)`,
      )
      const root = lineage.root === null ? 'One text' : `One text of ${plainWords(lineage.root)}`
      return paragraph(
        `${root} in ${counted(lineage.reports.length, 'report')}: ${shares.join(', ')}.`,
        '  ',
        '  ',
        style,
      )
    })
    .join('\n')
}

const notesText = (dossier: Dossier, names: Names, style: Style): string =>
  dossier.notes
    .map((n) =>
      paragraph(
        `${n.report === null ? '' : `${names.report(n.report)}: `}${plainWords(n.message)}`,
        '  ',
        '    ',
        style,
      ),
    )
    .join('\n')
