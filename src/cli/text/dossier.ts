import type { Claim, Status } from '../../model/claim.ts'
import type { Dossier } from '../../model/dossier.ts'
import { claimsInBrief } from './brief-claims.ts'
import { answersText, claimsInFull, contestedText, isPutForward } from './claims.ts'
import { copiesText } from './copies.ts'
import { figuresText } from './figures.ts'
import { headerText } from './header.ts'
import { discrepanciesText, notesText } from './notes.ts'
import { silenceText } from './silence.ts'
import { SECTIONS } from './status-words.ts'
import type { Style } from './style.ts'
import { type View, viewOf } from './view.ts'

/** `all`: nothing is cut short. `unopened`: why inputs could not be opened, a sentence each. */
export type TextOptions = { readonly all?: boolean; readonly unopened?: readonly string[] }

/** A dossier for a person, in sections that are left out when empty. It is only a view: nothing of the dossier changes. */
export function dossierText(dossier: Dossier, style: Style, options: TextOptions = {}): string {
  const view = viewOf(dossier, style, options.all === true)
  const sections = [
    headerText(view),
    ...SECTIONS.map(([status, title]) => section(title, statusText(status, view), style)),
    section('Figures side by side', figuresText(view), style),
    section('Who repeats whom', copiesText(view), style),
    section('Where the reports differ', discrepanciesText(view), style),
    section('Who is silent', silenceText(view), style),
    section('What could not be read or decided', notesText(options.unopened ?? [], view), style),
  ]
  return `${sections.filter((s) => s !== '').join('\n\n')}\n`
}

const section = (title: string, body: string, { colors }: Style): string =>
  body === '' ? '' : `${colors.bold(colors.underline(title))}\n${body}`

/** The claims of one status; those that count people harmed stand with the figures. */
function statusText(status: Status, view: View): string {
  const claims: readonly Claim[] = view.dossier.claims.filter(
    (c) => c.status === status && c.kind !== 'casualties',
  )
  if (status === 'contested') return contestedText(claims, view)
  if (status === 'acknowledged' || status === 'corroborated') return claimsInFull(claims, view)
  const forward = claimsInBrief(claims.filter(isPutForward), view)
  const answered = answersText(
    claims.filter((c) => !isPutForward(c)),
    view,
  )
  return [answered, forward].filter((part) => part !== '').join('\n\n')
}
