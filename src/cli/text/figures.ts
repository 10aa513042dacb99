import type { Claim, ClaimEntry } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { reportList } from './carriers.ts'
import { columnsOf, cutTo, padTo } from './columns.ts'
import { casualtyTitle, EFFECTS, SCOPE_WORDS, sizeOf, wholeCounts } from './figure-words.ts'
import { quoted } from './names.ts'
import { grouped, numberWords } from './numbers.ts'
import { printableStart } from './printable.ts'
import { STATUS_WORDS } from './status-words.ts'
import { paragraph } from './style.ts'
import { limited, type View } from './view.ts'
import { headOf } from './voices.ts'

/** Tables shown unless all are asked for. */
const SHOWN = 12
const WIDEST_SPEAKER = 34

type Row = { readonly figure: Figure; readonly who: string; readonly entries: ClaimEntry[] }

/** The claims that count people harmed, by effect, the most carried first. */
export function casualtyClaims({ dossier, figures }: View): Claim[] {
  const effect = (c: Claim): number =>
    EFFECTS.indexOf(figures.get(c.entries[0]?.figure ?? '')?.counts ?? 'other')
  return dossier.claims
    .filter((c) => c.kind === 'casualties')
    .sort((a, b) => effect(a) - effect(b) || b.entries.length - a.entries.length)
}

/** The figures of each casualties claim side by side: number, who gives it, outlets, words. */
export function figuresText(view: View): string {
  const { shown, more } = limited(wholeCounts(casualtyClaims(view)), SHOWN, view)
  const tables = shown.map((claim) => tableOf(claim, view))
  return [...tables, ...more.map((m) => view.style.colors.dim(m))].join('\n\n')
}

function tableOf(claim: Claim, view: View): string {
  const { bold, dim } = view.style.colors
  const rows = rowsOf(claim, view)
  const told = [...rangeOf(claim), STATUS_WORDS[claim.status]].join('; ')
  const title = paragraph(`${bold(titleOf(claim, view))}${dim(` — ${told}`)}`, '  ', '    ', view.style)
  const numbers = rows.map((r) => numberWords(r.figure))
  const first = Math.max(0, ...numbers.map(columnsOf))
  const second = Math.min(WIDEST_SPEAKER, Math.max(0, ...rows.map((r) => columnsOf(r.who))))
  const lines = rows.map((row, i) => {
    const who = cutTo(row.who, WIDEST_SPEAKER)
    const head = `    ${numbers[i]?.padStart(first)}  ${padTo(who, second)}  `
    const ids = [...new Set(row.entries.map((e) => e.report))]
    const [entry] = row.entries
    const words = entry ? quoted(view.names.passage(entry.report, row.figure)) : ''
    const told = `${reportList(ids, view)}${scopeOf(row, rows)} ${dim(words)}`
    return rowText(head, told, view)
  })
  const why = rows.length < 2 ? [] : [paragraph(dim(printableStart(claim.why)), '    ', '    ', view.style)]
  return [title, ...lines, ...why].join('\n')
}

/** A row in columns; where the last column would be narrow it stands on a line of its own. */
function rowText(head: string, told: string, { style }: View): string {
  const columns = columnsOf(head)
  if (style.width - columns >= 36) return paragraph(told, head, ' '.repeat(columns), style)
  return `${head.trimEnd()}\n${paragraph(told, ' '.repeat(8), ' '.repeat(8), style)}`
}

/** Figures of a claim: the same number, speaker and scope are one row, small numbers first. */
function rowsOf(claim: Claim, view: View): Row[] {
  const { figures, names } = view
  const rows: Row[] = []
  for (const entry of claim.entries) {
    const figure = figures.get(entry.figure ?? '')
    if (!figure) continue
    const name = names.who(entry)
    const who = entry.role === 'asserts' ? (name ?? 'in its own voice') : headOf(entry, view)
    const same = rows.find(
      (r) =>
        r.who === who && r.figure.scope === figure.scope && numberWords(r.figure) === numberWords(figure),
    )
    if (same) same.entries.push(entry)
    else rows.push({ figure, who, entries: [entry] })
  }
  return rows.sort((a, b) => sizeOf(a.figure) - sizeOf(b.figure))
}

/** A row tells its scope where the rows of its table differ. */
function scopeOf({ figure: { scope } }: Row, rows: readonly Row[]): string {
  const differ = new Set(rows.map((r) => r.figure.scope ?? 'event')).size > 1
  return differ && scope !== null ? `, ${SCOPE_WORDS[scope]}` : ''
}

/** What all figures of the claim have in common. */
export const titleOf = (claim: Claim, { dossier, names, figures }: View): string =>
  casualtyTitle(
    claim.entries.flatMap((e) => figures.get(e.figure ?? '') ?? []),
    {
      party: names.party,
      place: (id) => {
        const place = dossier.places.find((p) => p.id === id)
        return place && printableStart(place.name, 40)
      },
    },
  )

/** The lowest and the highest number that any report prints. */
export function rangeOf({ toll }: Claim): string[] {
  if (toll === null || (toll.low === null && toll.high === null)) return []
  const { low, high } = toll
  if (low === null) return [`up to ${grouped(high ?? 0)}`]
  if (high === null) return [`from ${grouped(low)}`]
  return [low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`]
}
