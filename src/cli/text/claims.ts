import type { Claim } from '../../model/claim.ts'
import { carryLine } from './carriers.ts'
import { quoted } from './names.ts'
import { printableStart } from './printable.ts'
import { paragraph } from './style.ts'
import type { View } from './view.ts'
import { headOf, voiceLines, voicesOf, whereOf } from './voices.ts'

/** Claims in full: the gist once, each side in its own words, why it stands here, who carries it. */
export const claimsInFull = (claims: readonly Claim[], view: View): string =>
  claims.map((claim) => claimInFull(claim, view)).join('\n\n')

function claimInFull(claim: Claim, view: View): string {
  const { style } = view
  const { bold, dim } = style.colors
  const dimmed = (text: string): string => paragraph(dim(text), '    ', '    ', style)
  return [
    paragraph(bold(printableStart(claim.gist)), '  • ', '    ', style),
    ...voiceLines(claim, view).map((line) => paragraph(line, '    ', '      ', style)),
    dimmed(printableStart(claim.why)),
    dimmed(carryLine(claim, view)),
  ].join('\n')
}

/** Claims that are two-sided, and those that are only denied: nobody in the reports puts them forward. */
export function contestedText(claims: readonly Claim[], view: View): string {
  return [
    claimsInFull(claims.filter(isPutForward), view),
    answersText(
      claims.filter((c) => !isPutForward(c)),
      view,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** True when an entry asserts or admits the claim; others have answers alone. */
export const isPutForward = (claim: Claim): boolean =>
  claim.entries.some((e) => e.role === 'asserts' || e.role === 'admits')

/** What is only denied, doubted or declined, a line for each voice. */
export function answersText(claims: readonly Claim[], view: View): string {
  if (claims.length === 0) return ''
  const rows = claims.flatMap((claim) => denialLines(claim, view))
  return ['  Denied; who puts it forward is in none of the reports:', ...rows].join('\n')
}

function denialLines(claim: Claim, view: View): string[] {
  const { colors } = view.style
  return voicesOf(claim, view).map((voice) => {
    const line = `${colors.cyan(headOf(voice.entries[0], view))}: ${quoted(voice.words)} ${colors.dim(`— ${whereOf(voice, view)}`)}`
    return paragraph(line, '    ', '      ', view.style)
  })
}
