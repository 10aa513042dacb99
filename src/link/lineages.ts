import { idOf } from '../model/id.ts'
import type { Descent, Lineage, SharedPassage } from '../model/lineage.ts'
import type { ReadReport } from '../model/passage.ts'
import { agenciesIn, creditedAgencies } from './agencies.ts'
import { type Comparison, compareTexts, LINK_OPTIONS, type LinkText } from './compare-texts.ts'
import { editsOf } from './edits.ts'
import { type LinkedPassage, passagesOf, toSharedPassage } from './find-passages.ts'
import { sharedWithin } from './overlap.ts'
import { findParents, type Parent } from './parents.ts'
import { quotedSpans } from './quoted.ts'
import { unite } from './unite.ts'

/** Within a story most words are shared: sentences must agree in order to be shown as copies. */
const LEAST_IDENTITY = 0.4
/** A passage that two lineages share (a quotation, a stock sentence) is shown when so many words … */
const QUOTED_WORDS = 12
/** … in the same order are so much of it. */
const QUOTED_IDENTITY = 0.6

/** The text of a report for linking: its paragraphs, each said once. Everything else is furniture. */
const linkTextOf = ({ id, text, blocks }: ReadReport): LinkText => ({
  id,
  text,
  body: blocks.filter(({ kind, repeats }) => kind === 'paragraph' && repeats === null),
})

/**
 * Finds which reports go back to one text: every report is in one lineage, most in a lineage of one.
 * Only shared narration unites (see `unite`); one agency credited by two reports does not. The same
 * reports in any order give the same lineages. Passages that reports of two lineages share, such as a
 * quotation, are listed once, in the lineage of the report whose id comes first. A copy is told with its
 * parent and its edits, where evidence points to one.
 * @throws {RangeError} when two reports have one id.
 */
export function findLineages(reports: readonly ReadReport[]): Lineage[] {
  const texts = reports.map(linkTextOf)
  const comparison = compareTexts(texts, { ...LINK_OPTIONS, leastIdentity: LEAST_IDENTITY })
  const ordered = comparison.order.map((i) => reports[i] as ReadReport)
  const groups = unite(
    comparison,
    ordered.map(({ text, blocks }) => quotedSpans(text, blocks)),
  )
  const groupOf = groupNumbers(groups)
  const shares = sharedWithin(comparison.table, comparison.pairs, (t) => groupOf[t] as number)
  const passages = passagesByGroup(texts, comparison, groupOf)
  const descents = descentsOf(texts, comparison, findParents(comparison, reports, groups))
  return groups.map((members, group) => {
    const own = members.map((t) => ordered[t] as ReadReport)
    const root = rootOf(own)
    const credited = root !== null && own.some((report) => creditedAgencies(report).includes(root))
    return {
      id: idOf('l', ...own.map(({ id }) => id)),
      root,
      evidence: [
        ...(credited ? (['credit line'] as const) : []),
        ...(members.length > 1 ? (['passages'] as const) : []),
      ],
      reports: members.map((t) => ({ report: (ordered[t] as ReadReport).id, shared: shares[t] as number })),
      passages: passages[group] ?? [],
      ...(members.length > 1 ? { descents: members.flatMap((t) => descents.get(t) ?? []) } : {}),
    }
  })
}

/** How each text that was made from another came to be, by its number in the table. */
function descentsOf(
  texts: readonly LinkText[],
  { order, table }: Comparison,
  parents: readonly Parent[],
): Map<number, Descent> {
  const placed = (at: number) => ({ ...(texts[order[at] as number] as LinkText), at })
  return new Map(
    parents.map(({ copy, parent, pair, evidence }) => {
      const [made, from] = [placed(copy), placed(parent)]
      return [copy, { report: made.id, parent: from.id, evidence, edits: editsOf(table, pair, from, made) }]
    }),
  )
}

function groupNumbers(groups: readonly (readonly number[])[]): number[] {
  const numbers: number[] = []
  for (const [group, members] of groups.entries()) for (const t of members) numbers[t] = group
  return numbers
}

function passagesByGroup(
  texts: readonly LinkText[],
  comparison: Comparison,
  groupOf: readonly number[],
): SharedPassage[][] {
  const place: number[] = []
  for (const [t, i] of comparison.order.entries()) place[i] = t
  const groups: SharedPassage[][] = []
  for (const passage of passagesOf(comparison)) {
    const group = groupOf[place[passage.a] as number] as number
    const within = group === groupOf[place[passage.b] as number]
    if (!within && !isQuotable(passage)) continue
    groups[group] ??= []
    groups[group].push(toSharedPassage(texts, passage))
  }
  return groups
}

const isQuotable = ({ matched, aligned }: LinkedPassage): boolean =>
  matched >= QUOTED_WORDS && matched >= QUOTED_IDENTITY * aligned

/**
 * The agency that most reports of a lineage credit, or are: `null` where none does, or where two are
 * credited alike, since then no credit says which of them wrote it.
 */
function rootOf(reports: readonly ReadReport[]): string | null {
  const votes = new Map<string, number>()
  for (const report of reports) {
    const outlet = report.outlet === null ? [] : agenciesIn(report.outlet)
    for (const agency of new Set([...creditedAgencies(report), ...outlet]))
      votes.set(agency, (votes.get(agency) ?? 0) + 1)
  }
  const [first, second] = [...votes].sort(([, m], [, n]) => n - m)
  return first === undefined || first[1] === second?.[1] ? null : first[0]
}
