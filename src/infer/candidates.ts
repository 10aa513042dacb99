import { bestPath, type Chain, chanceOf, type Emissions } from './chain.ts'
import type { Rows } from './graphs.ts'

/** What a word is to a cue: the labels of the role chain, in the model's order. */
export const ROLES = { none: 0, source: 1, content: 2, cue: 3 } as const

/** Lowest probability of starting a cue with which a word is looked at. */
const PROPOSED = 0.05

/** A word that may start a cue, and the role scores of its window's words. */
export type Candidate = {
  readonly word: number
  /** The first word of its window. */
  readonly first: number
  readonly emissions: Emissions
  readonly probability: number
}

/** A candidate with the role of each word that has one, by word. */
export type Decoded = Candidate & { readonly roles: ReadonlyMap<number, number> }

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Words of a window (counted in it) that may start a cue; `owned` tells which the window answers for. */
export function proposed(triggers: Float32Array, owned: (word: number) => boolean): number[] {
  const cues: number[] = []
  triggers.forEach((odds, word) => {
    if (sigmoid(odds) > PROPOSED && owned(word)) cues.push(word)
  })
  return cues
}

/**
 * Candidates out of the role scores of a window's cues. Two views are mixed (the mean of their log odds): the trigger's,
 * and the role chain's own, since false cues were trained to have no roles.
 */
export function candidatesOf(
  cues: readonly number[],
  triggers: Float32Array,
  roles: Rows,
  window: { readonly first: number; readonly last: number },
  chain: Chain,
): Candidate[] {
  const count = window.last - window.first
  return cues.map((cue, n) => {
    const emissions = { values: roles.values, first: n * count, count }
    const conditioned = chanceOf(chain, emissions, { word: cue, label: ROLES.cue })
    const odds = [sigmoid(triggers[cue] ?? 0), conditioned].map(logOdds)
    const probability = sigmoid(odds.reduce((sum, o) => sum + o, 0) / 2)
    return { word: window.first + cue, first: window.first, emissions, probability }
  })
}

const logOdds = (p: number): number => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6))

/**
 * The candidates at or above the threshold with their roles, surest first, less those whose content is mostly a surer
 * one's; one that stands whole inside a surer one's content, source and all, is relayed by it and stays.
 */
export function keep(candidates: readonly Candidate[], chain: Chain, threshold: number): Decoded[] {
  const kept: Decoded[] = []
  const contents: ReadonlySet<number>[] = []
  const sure = candidates.filter((c) => c.probability >= threshold)
  for (const candidate of sure.sort((a, b) => b.probability - a.probability || a.word - b.word)) {
    const decoded = { ...candidate, roles: rolesOf(candidate, chain) }
    const content = contentOf(decoded)
    if (content.size === 0 || contents.some((other) => mostly(content, other))) continue
    kept.push(decoded)
    contents.push(content)
  }
  return kept
}

function rolesOf({ word, first, emissions }: Candidate, chain: Chain): Map<number, number> {
  const path = bestPath(chain, emissions, { word: word - first, label: ROLES.cue })
  return new Map(path.flatMap((role, i) => (role === ROLES.none ? [] : [[first + i, role] as const])))
}

const contentOf = ({ roles }: Decoded): Set<number> =>
  new Set([...roles].filter(([, role]) => role === ROLES.content).map(([word]) => word))

/** More than half of the shorter of both is shared. */
function mostly(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of short) if (long.has(word)) shared++
  return shared > short.size / 2
}

/** The chance that a kept candidate is right, out of its probability, as measured on development data. */
export const calibrated = (
  probability: number,
  { scale, shift }: { readonly scale: number; readonly shift: number },
): number => sigmoid(scale * logOdds(probability) + shift)
