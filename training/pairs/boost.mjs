// Gradient-boosted trees for two classes (Friedman 2001, with Newton leaves): small, deterministic, no dependencies.
// Features are binned to at most 64 quantiles; a feature may be held to rise or fall with the score (`trend`).

const BINS = 64

/**
 * Trains on rows of features and labels 0 or 1. `weights` (a number a row) say how much a row counts; `trend` holds
 * 1 (more makes the pair likelier), -1 or 0 for each feature. Gives `{ bias, trees }`, a tree being a list of
 * `[feature, threshold, left, right]` for a fork (left where value <= threshold) and `[value]` for a leaf, root first.
 */
export function boost(rows, labels, settings) {
  const { weights, trend, trees: count, depth, rate, leaf, lambda = 1, share = 1, seed = 1 } = settings
  const width = rows[0].length
  const edges = Array.from({ length: width }, (_, f) => edgesOf(rows, f))
  const binned = edges.map((own, f) => Uint8Array.from(rows, (row) => binOf(own, row[f])))
  const weight = weights ?? new Float64Array(rows.length).fill(1)
  const positive = labels.reduce((sum, y, i) => sum + y * weight[i], 0)
  const total = weight.reduce((sum, w) => sum + w, 0)
  const bias = Math.log(positive / (total - positive))
  const scores = new Float64Array(rows.length).fill(bias)
  const gradient = new Float64Array(rows.length)
  const curvature = new Float64Array(rows.length)
  const random = mulberry(seed)
  const trees = []
  for (let n = 0; n < count; n++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]))
      gradient[i] = (labels[i] - p) * weight[i]
      curvature[i] = Math.max(1e-9, p * (1 - p)) * weight[i]
    }
    const features = edges.map((_, f) => f).filter(() => share >= 1 || random() < share)
    const grower = { binned, edges, gradient, curvature, weight, features, trend, leaf, lambda, rate }
    const nodes = []
    grow(grower, Uint32Array.from(rows, (_, i) => i), depth, nodes, [-Infinity, Infinity], scores)
    trees.push(nodes)
  }
  return { bias, trees }
}

/** The score of a row, in logits. */
export function scoreOf({ bias, trees }, row) {
  let sum = bias
  for (const nodes of trees) {
    let node = nodes[0]
    while (node.length > 1) node = nodes[row[node[0]] <= node[1] ? node[2] : node[3]]
    sum += node[0]
  }
  return sum
}

/** Grows the node of `members` and those below it; adds each leaf's value to the scores of its rows. */
function grow(grower, members, depth, nodes, bounds, scores) {
  const at = nodes.push(null) - 1
  const split = depth > 0 ? bestSplit(grower, members, bounds) : null
  if (split === null) {
    const value = grower.rate * clamp(valueOf(grower, members), bounds)
    nodes[at] = [round(value)]
    for (const i of members) scores[i] += round(value)
    return at
  }
  const { feature, bin } = split
  const column = grower.binned[feature]
  const [left, right] = [members.filter((i) => column[i] <= bin), members.filter((i) => column[i] > bin)]
  const middle = (split.low + split.high) / 2
  const sign = grower.trend?.[feature] ?? 0
  const [below, above] = [
    sign > 0 ? [bounds[0], middle] : sign < 0 ? [middle, bounds[1]] : bounds,
    sign > 0 ? [middle, bounds[1]] : sign < 0 ? [bounds[0], middle] : bounds,
  ]
  const to = grow(grower, left, depth - 1, nodes, below, scores)
  const other = grow(grower, right, depth - 1, nodes, above, scores)
  nodes[at] = [feature, grower.edges[feature][bin], to, other]
  return at
}

function valueOf({ gradient, curvature, lambda }, members) {
  let [g, h] = [0, 0]
  for (const i of members) {
    g += gradient[i]
    h += curvature[i]
  }
  return g / (h + lambda)
}

function bestSplit(grower, members, bounds) {
  const { binned, gradient, curvature, weight, features, trend, leaf, lambda } = grower
  let best = null
  for (const feature of features) {
    const [g, h, n] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)]
    const column = binned[feature]
    let [allG, allH, allN] = [0, 0, 0]
    for (const i of members) {
      g[column[i]] += gradient[i]
      h[column[i]] += curvature[i]
      n[column[i]] += weight[i]
      allG += gradient[i]
      allH += curvature[i]
      allN += weight[i]
    }
    let [lg, lh, ln] = [0, 0, 0]
    const sign = trend?.[feature] ?? 0
    const worth = (a, b) => (a * a) / (b + lambda)
    for (let bin = 0; bin < grower.edges[feature].length; bin++) {
      lg += g[bin]
      lh += h[bin]
      ln += n[bin]
      if (ln < leaf || allN - ln < leaf) continue
      const low = clamp(lg / (lh + lambda), bounds)
      const high = clamp((allG - lg) / (allH - lh + lambda), bounds)
      if (sign * (high - low) < 0) continue
      const gain = worth(lg, lh) + worth(allG - lg, allH - lh) - worth(allG, allH)
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin, low, high }
    }
  }
  return best
}

/** Upper edges of a feature's bins: quantiles of all its values and of its different ones, so that a rare value has a bin too. */
function edgesOf(rows, feature) {
  const values = Float64Array.from(rows, (row) => row[feature]).sort()
  const different = [...new Set(values)]
  const edges = new Set()
  for (const list of [values, different])
    for (let b = 1; b < BINS / 2; b++) {
      const value = round(list[Math.floor((2 * b * list.length) / BINS)])
      if (value < values.at(-1)) edges.add(value)
    }
  return [...edges].sort((a, b) => a - b)
}

function binOf(edges, value) {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]) high = middle
    else low = middle + 1
  }
  return low
}

const clamp = (value, [low, high]) => Math.min(high, Math.max(low, value))
const round = (value) => Math.round(value * 1e4) / 1e4

/** Numbers from 0 to 1, the same for the same seed. */
export function mulberry(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
