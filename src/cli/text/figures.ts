import { wordsOf } from '../../ledger/discrepancies.ts'
import type { Claim } from '../../model/claim.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Names } from './names.ts'
import { paragraph, type Style } from './style.ts'

/** The figures of each casualty claim side by side: number, who gives it, where. */
export function figuresText(dossier: Dossier, names: Names, style: Style): string {
  const figures = new Map(dossier.figures.map((f) => [f.id, f]))
  const claims = dossier.claims.filter((c) => c.kind === 'casualties')
  return claims.map((claim) => tollText(claim, figures, names, style)).join('\n')
}

function tollText(
  claim: Claim,
  figures: ReadonlyMap<string, Dossier['figures'][number]>,
  names: Names,
  style: Style,
): string {
  const { bold, dim } = style.colors
  const rows = claim.entries.flatMap((entry) => {
    const figure = figures.get(entry.figure ?? '')
    if (!figure) return []
    const said = `${bold(wordsOf(figure).padStart(12))}  ${names.who(entry)} ${dim(`— ${names.report(entry.report)}: “${names.passage(entry)}”`)}`
    return [paragraph(said, '    ', ' '.repeat(18), style)]
  })
  const [first] = claim.entries.flatMap((e) => figures.get(e.figure ?? '') ?? [])
  return [`  ${first ? titleOf(first, names) : ''}${rangeOf(claim)}`, ...rows].join('\n')
}

function titleOf(figure: Dossier['figures'][number], names: Names): string {
  const whom = figure.whom === 'civilian' ? 'civilians ' : figure.whom === 'combatant' ? 'fighters ' : ''
  const side = figure.side === null ? '' : ` of ${names.party(figure.side)}`
  const scope = figure.scope === 'cumulative' ? ', in all so far' : ''
  return `${whom}${figure.counts}${side}${scope}`.replace(/^./, (c) => c.toUpperCase())
}

const rangeOf = ({ toll }: Claim): string =>
  toll === null || toll.low === null
    ? ''
    : toll.low === toll.high
      ? `: ${toll.low}`
      : `: ${toll.low} to ${toll.high}`
