// Scores of a partition of mentions against a key: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAF-e
// (Luo 2005, with φ4) and the mean of their F1, the CoNLL score, as Pradhan et al. (2014) settle them. A partition
// is a list of sets, each a list of mention ids; no mention stands in two sets. Mentions that one side alone has
// are counted, not left out.
import { bestAssignment } from './assignment.mjs'

/** Precision, recall and F1 of the three measures, and `conll`: all between 0 and 1. */
export function scoreCoreference(key, response) {
  const measures = { muc: muc(key, response), bCubed: bCubed(key, response), ceafE: ceafE(key, response) }
  const conll = Object.values(measures).reduce((sum, { f1 }) => sum + f1, 0) / 3
  return { ...measures, conll }
}

/** Links that must be added to rejoin each set of one side, as the other side cuts it. */
export function muc(key, response) {
  return prf(kept(key, response), links(key), kept(response, key), links(response))
}

/** Each mention's share of its set that the other side's set holds too. */
export function bCubed(key, response) {
  return prf(overlaps(key, response), count(key), overlaps(response, key), count(response))
}

/** The best pairing of the sets of both sides, each pair worth 2 × common / (size + size). */
export function ceafE(key, response) {
  const home = homes(response)
  const worth = key.map((set) => {
    const row = new Float64Array(response.length)
    for (const [to, common] of commonWith(set, home))
      if (to !== undefined) row[to] = (2 * common) / (set.length + response[to].length)
    return row
  })
  const similarity = bestAssignment(worth)
  return prf(similarity, key.length, similarity, response.length)
}

/** Over pairs of mentions of one set: how a clustering is often scored where no coreference is meant. */
export function pairwise(key, response) {
  const home = homes(response)
  let common = 0
  for (const set of key)
    for (const [to, n] of commonWith(set, home)) if (to !== undefined) common += choose2(n)
  const pairs = (sets) => sets.reduce((sum, s) => sum + choose2(s.length), 0)
  return prf(common, pairs(key), common, pairs(response))
}

const choose2 = (n) => (n * (n - 1)) / 2
const count = (sets) => sets.reduce((sum, set) => sum + set.length, 0)
const links = (sets) => sets.reduce((sum, set) => sum + set.length - 1, 0)
const homes = (sets) => new Map(sets.flatMap((set, i) => set.map((mention) => [mention, i])))

/** How many mentions of a set lie in each set of the other side; those that lie in none under `undefined`. */
function commonWith(set, home) {
  const common = new Map()
  for (const mention of set) common.set(home.get(mention), (common.get(home.get(mention)) ?? 0) + 1)
  return common
}

function kept(sets, other) {
  const home = homes(other)
  return sets.reduce((sum, set) => {
    const common = commonWith(set, home)
    const alone = common.get(undefined) ?? 0
    return sum + set.length - (common.size - (alone > 0 ? 1 : 0) + alone)
  }, 0)
}

function overlaps(sets, other) {
  const home = homes(other)
  let sum = 0
  for (const set of sets)
    for (const [to, n] of commonWith(set, home)) if (to !== undefined) sum += (n * n) / set.length
  return sum
}

function prf(found, ofKey, right, ofResponse) {
  const recall = ofKey === 0 ? 0 : found / ofKey
  const precision = ofResponse === 0 ? 0 : right / ofResponse
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
  return { precision, recall, f1 }
}
