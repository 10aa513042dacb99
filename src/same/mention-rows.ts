import { cosine } from '../model/cosine.ts'
import { aboveOthers, allPairs, type Pair, residuals, weighAmong } from './among.ts'
import { MENTION_FEATURES, mentionFeatures } from './features.ts'
import type { Mention } from './mention.ts'
import { containment, likeness, type Weighed } from './weighed.ts'

/** Features of two mentions among all mentions of one story, behind those of `MENTION_FEATURES`. */
export const STORY_FEATURES = [
  ['rarer trigger here', 'here'],
  ['commoner trigger here', 'here'],
  ['arguments here', 'here'],
  ['sentences here', 'here'],
  ['clause vectors here', 'here'],
  ['trigger vectors above others', 'here'],
  ['clause vectors above others', 'here'],
  ['sentence vectors above others', 'here'],
] as const

const ABOVE = ['trigger vectors', 'clause vectors', 'sentence vectors'].map((name) =>
  MENTION_FEATURES.findIndex(([own]) => own === name),
)

/** The features of all pairs of mentions of one story. Quadratic in their number. */
export function mentionRows(mentions: readonly Mention[]): Pair[] {
  const terms = weighAmong(mentions.map((m) => m.terms))
  const args = weighAmong(
    mentions.map(({ agent, patient, other }): Weighed => new Map([...agent, ...patient, ...other])),
  )
  const clauses = residuals(mentions.map((m) => m.vectors[1]))
  const share = sharesOf(mentions)
  const here = (one: number, other: number): number[] => {
    const [a, b, v, w, x, y] = [
      args[one],
      args[other],
      clauses[one],
      clauses[other],
      terms[one],
      terms[other],
    ]
    const [p, q] = [share[one] ?? 0, share[other] ?? 0]
    return a && b && v && w && x && y
      ? [Math.min(p, q), Math.max(p, q), containment(a, b), likeness(x, y), cosine(v, w)]
      : [0, 0, 0, 0, 0]
  }
  const pairs = allPairs(mentions.length, (one, other) => {
    const [a, b] = [mentions[one], mentions[other]]
    return a && b ? [...mentionFeatures(a, b), ...here(one, other)] : []
  })
  const above = ABOVE.map((feature) => aboveOthers(pairs, feature, mentions.length))
  return pairs.map(({ one, other, row }, i) => ({
    one,
    other,
    row: [...row, ...above.map((column) => column[i] ?? 0)],
  }))
}

/** For each mention, the share of all mentions whose trigger has its stem. */
function sharesOf(mentions: readonly Mention[]): number[] {
  const counts = new Map<string, number>()
  for (const { stem } of mentions) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return mentions.map(({ stem }) => (counts.get(stem) ?? 0) / mentions.length)
}
