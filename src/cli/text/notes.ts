import type { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { titleOf } from './figures.ts'
import { numberWords } from './numbers.ts'
import { printableStart } from './printable.ts'
import { paragraph } from './style.ts'
import { limited, type View } from './view.ts'

const SHOWN = 10

/** What could not be read or decided, the inputs that could not even be opened first. */
export function notesText(unopened: readonly string[], view: View): string {
  const { dossier, names, style } = view
  const whole = dossier.notes.filter((n) => n.report === null)
  const within = dossier.notes.filter((n) => n.report !== null)
  const messages = [
    ...unopened,
    ...whole.map((n) => n.message),
    ...within.map((n) => `${names.report(n.report ?? '')}: ${n.message}`),
  ]
  const { shown, more } = limited(messages, SHOWN, view)
  return [
    ...shown.map((m) => paragraph(printableStart(m, 300), '  ', '      ', style)),
    ...more.map((m) => style.colors.dim(m)),
  ].join('\n')
}

/** Where reports give what cannot both hold; which one holds is not said. */
export function discrepanciesText(view: View): string {
  const { dossier, style } = view
  const { shown, more } = limited(dossier.discrepancies, SHOWN, view)
  const lines = shown.map(({ claim: id, what, note, entries }) => {
    const claim = dossier.claims.find((c) => c.id === id)
    const about =
      claim === undefined
        ? what
        : claim.kind === 'casualties'
          ? titleOf(claim, view)
          : printableStart(claim.gist, 80)
    const told = what === 'figure' && claim ? numbersOf(claim, entries, view) : printableStart(note)
    return paragraph(`${about}: ${told}`, '  ', '      ', style)
  })
  return [...lines, ...more.map((m) => style.colors.dim(m))].join('\n')
}

/** The numbers of a claim's entries, small ones first. */
function numbersOf(claim: Claim, indices: readonly number[], { figures }: View): string {
  const rows = indices.flatMap((i) => figures.get(claim.entries[i]?.figure ?? '') ?? [])
  const size = ({ low, high }: Figure): number => low ?? high ?? Number.MAX_SAFE_INTEGER
  return [...new Set(rows.sort((a, b) => size(a) - size(b)).map(numberWords))].join('; ')
}
