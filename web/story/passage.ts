import type { Span } from '../../src/model/span.ts'
import type { Selection } from './selection.ts'
import type { Story } from './story.ts'

/** A piece of one report, and what was found there. */
export type Passage = Span & { readonly report: string }

/** The passage behind a selection; `null` where there is none, or the dossier does not know it. */
export function passageOf(selection: Selection, story: Story): Passage | null {
  const found = lookUp(selection, story)
  const report = story.reports.get(found?.report ?? '')
  if (!found || !report) return null
  const { length } = report.text
  const isWithin = found.start >= 0 && found.start <= found.end && found.end <= length
  return isWithin ? { report: report.id, start: found.start, end: found.end } : null
}

type Found = (Span & { readonly report: string | null }) | null | undefined

function lookUp(s: Selection, { dossier, claims, statements, figures, events }: Story): Found {
  switch (s.kind) {
    case 'entry':
      return claims.get(s.claim)?.entries[s.index]
    case 'check':
      return claims.get(s.claim)?.verification[s.index]
    case 'statement':
      return statements.get(s.id)
    case 'figure':
      return figures.get(s.id)
    case 'event':
      return events.get(s.id)
    case 'copy':
      return dossier.lineages.find((l) => l.id === s.lineage)?.passages[s.index]?.[s.side]
    case 'label':
      return dossier.wording[s.index]?.labels[s.label]
    case 'note':
      return dossier.notes[s.index]
    case 'text':
      return s
    default:
      return null
  }
}

/** The claim that a selection belongs to: its own, or the first that has an entry there. */
export function claimOf(selection: Selection | null, story: Story): string | null {
  if (!selection) return null
  if ('claim' in selection) return selection.claim
  return claimsOf(selection, story)[0] ?? null
}

/** Every claim with an entry that stands on a selection's statement, figure or event, or shares its passage. */
export function claimsOf(selection: Selection, story: Story): string[] {
  if ('claim' in selection) return [selection.claim]
  const passage = passageOf(selection, story)
  if (!passage) return []
  const id = 'id' in selection ? selection.id : null
  const entries = story.of.get(passage.report)?.entries ?? []
  const exact = entries.filter(
    ({ entry }) => id !== null && (entry.statement === id || entry.figure === id || entry.event === id),
  )
  const near = entries.filter(({ entry }) => entry.start < passage.end && entry.end > passage.start)
  return [...new Set([...exact, ...near].map((e) => e.claim.id))]
}

/** The report that a selection points into. */
export function reportOf(selection: Selection | null, story: Story): string | null {
  if (!selection) return null
  if (selection.kind === 'cell') return story.reports.has(selection.report) ? selection.report : null
  return passageOf(selection, story)?.report ?? null
}
