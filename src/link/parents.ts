import type { ReadReport } from '../model/passage.ts'
import { agenciesIn, creditedAgencies } from './agencies.ts'
import type { Comparison } from './compare-texts.ts'
import { type Carrier, type Direction, type DirectionEvidence, parentOf } from './direction.ts'
import type { TextPair } from './furniture.ts'
import { identityOf, type Run } from './runs.ts'
import { type WordTable, wordsOfSentence, wordsOfText } from './word-table.ts'

/** From which report a report was made, as far as can be told, and what tells. */
export type Descent = {
  readonly report: string
  readonly parent: string
  readonly evidence: readonly DirectionEvidence[]
}

type Link = { readonly pair: TextPair; readonly matched: number; readonly direction: Direction }

/**
 * A parent for each report that was made from another one given: of those that may be, the one with which
 * it shares most words. Nothing is said of a report where no evidence points to a parent, so the root
 * of a lineage has none, and no report descends from itself.
 */
export function findParents(comparison: Comparison, reports: readonly ReadReport[]): Descent[] {
  const ordered = comparison.order.map((i) => reports[i] as ReadReport)
  const links = linksOf(comparison, ordered)
  const rank = rankByAge(links, ordered.length)
  const best = new Map<number, Link>()
  for (const link of links) {
    const { parent, child } = roles(link)
    if (parent === null || (rank[parent] as number) > (rank[child] as number)) continue
    if (link.matched > (best.get(child)?.matched ?? 0)) best.set(child, link)
  }
  const idAt = (t: number): string => (ordered[t] as ReadReport).id
  return [...best]
    .sort(([t], [u]) => t - u)
    .map(([t, link]) => ({
      report: idAt(t),
      parent: idAt(roles(link).parent ?? t),
      evidence: link.direction.evidence,
    }))
}

function roles({ pair, direction }: Link): { readonly parent: number | null; readonly child: number } {
  if (direction.parent === 'a') return { parent: pair.a, child: pair.b }
  return { parent: direction.parent === null ? null : pair.b, child: pair.a }
}

function linksOf(comparison: Comparison, reports: readonly ReadReport[]): Link[] {
  const agreement = agreementsOf(comparison)
  return comparison.pairs.map((pair) => {
    const carrier = (t: number, side: 'a' | 'b'): Carrier => ({
      ...creditsOf(reports[t] as ReadReport),
      ...extentOf(comparison.table, pair.runs, t, side),
      agreement: agreement(t, side === 'a' ? pair.b : pair.a),
    })
    const matched = pair.runs.reduce((sum, run) => sum + run.matched, 0)
    return { pair, matched, direction: parentOf(carrier(pair.a, 'a'), carrier(pair.b, 'b')) }
  })
}

function creditsOf(report: ReadReport): Pick<Carrier, 'agency' | 'credits' | 'published'> {
  const agency = report.outlet === null ? null : (agenciesIn(report.outlet)[0] ?? null)
  return { agency, credits: creditedAgencies(report), published: report.published }
}

function extentOf(
  table: WordTable,
  runs: readonly Run[],
  t: number,
  side: 'a' | 'b',
): Pick<Carrier, 'words' | 'shared' | 'tail'> {
  const last = Math.max(...runs.map((run) => run[side] + run.sentences - 1))
  let tail = 0
  for (let s = last + 1; s < (table.textSentence[t + 1] as number); s++) tail += wordsOfSentence(table, s)
  const shared = runs.reduce((sum, run) => sum + run.matched, 0)
  return { words: wordsOfText(table, t), shared, tail }
}

/** Mean identity of what a text shares with all texts but one, by words; `null` where that is nothing. */
function agreementsOf({ table, pairs }: Comparison): (text: number, but: number) => number | null {
  const sums = Array.from({ length: table.textCount }, () => ({ matched: 0, aligned: 0 }))
  const between = new Map<number, { matched: number; aligned: number }>()
  const keyOf = (a: number, b: number): number => Math.min(a, b) * table.textCount + Math.max(a, b)
  for (const { a, b, runs } of pairs) {
    const own = { matched: 0, aligned: 0 }
    for (const sum of [sums[a], sums[b], own])
      for (const run of runs) {
        if (sum === undefined) continue
        sum.matched += run.matched
        sum.aligned += run.aligned
      }
    between.set(keyOf(a, b), own)
  }
  return (text, but) => {
    const all = sums[text] ?? { matched: 0, aligned: 0 }
    const one = between.get(keyOf(text, but)) ?? { matched: 0, aligned: 0 }
    const rest = { matched: all.matched - one.matched, aligned: all.aligned - one.aligned }
    return rest.aligned === 0 ? null : identityOf(rest)
  }
}

/** Texts that are oftener parent than child come first; ties keep the order of ids. */
function rankByAge(links: readonly Link[], texts: number): number[] {
  const balance = new Array<number>(texts).fill(0)
  for (const { pair, direction } of links) {
    if (direction.parent === null) continue
    const sign = direction.parent === 'a' ? 1 : -1
    balance[pair.a] = (balance[pair.a] as number) + sign
    balance[pair.b] = (balance[pair.b] as number) - sign
  }
  const order = balance
    .map((_, t) => t)
    .sort((t, u) => (balance[u] as number) - (balance[t] as number) || t - u)
  const rank: number[] = []
  for (const [place, t] of order.entries()) rank[t] = place
  return rank
}
