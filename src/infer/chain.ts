/** A linear chain over a few labels: scores of starting with one, stepping from one to the next, ending with one. */
export type Chain = {
  readonly start: readonly number[]
  readonly step: readonly (readonly number[])[]
  readonly end: readonly number[]
}

/** Scores of `count` words, row by row: `values[(first + word) * labels + label]`. */
export type Emissions = { readonly values: Float32Array; readonly first: number; readonly count: number }

/** The likeliest labels of a run of words; `forced` fixes the label of one of them. */
export function bestPath(chain: Chain, emissions: Emissions, forced?: Forced): number[] {
  const labels = chain.start.length
  const { count } = emissions
  if (count === 0) return []
  let scores = initial(chain, emissions, forced)
  const came: Int32Array[] = []
  for (let w = 1; w < count; w++) {
    const next = new Float64Array(labels)
    const from = new Int32Array(labels)
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY
      for (let l = 0; l < labels; l++) {
        const score = (scores[l] ?? 0) + (chain.step[l]?.[to] ?? 0)
        if (score > best) {
          best = score
          from[to] = l
        }
      }
      next[to] = best + emission(emissions, labels, w, to, forced)
    }
    scores = next
    came.push(from)
  }
  const path = [highest(scores.map((s, l) => s + (chain.end[l] ?? 0)))]
  for (const from of came.reverse()) path.push(from[path.at(-1) ?? 0] ?? 0)
  return path.reverse()
}

/** A word, counted from the run's head, that must have a label. */
export type Forced = { readonly word: number; readonly label: number }

/**
 * The probability that a word has a label, whatever the others have: forwards to the word and backwards to it, as
 * shares that are scaled at every step so that nothing runs out of range.
 */
export function chanceOf(chain: Chain, emissions: Emissions, { word, label }: Forced): number {
  const labels = chain.start.length
  const weights = chain.step.map((row) => row.map(Math.exp))
  let forward = scaled(chain.start.map((s, l) => Math.exp(s) * share(emissions, labels, 0, l)))
  for (let w = 1; w <= word; w++) {
    const next = new Array<number>(labels).fill(0)
    for (let to = 0; to < labels; to++) {
      let sum = 0
      for (let l = 0; l < labels; l++) sum += (forward[l] ?? 0) * (weights[l]?.[to] ?? 0)
      next[to] = sum * share(emissions, labels, w, to)
    }
    forward = scaled(next)
  }
  let backward = scaled(chain.end.map(Math.exp))
  for (let w = emissions.count - 1; w > word; w--) {
    const ahead = backward.map((b, to) => b * share(emissions, labels, w, to))
    backward = scaled(weights.map((row) => row.reduce((sum, x, to) => sum + x * (ahead[to] ?? 0), 0)))
  }
  const both = scaled(forward.map((f, l) => f * (backward[l] ?? 0)))
  return both[label] ?? 0
}

/** The weight of a word's label, up to a factor that all labels of the word share. */
function share({ values, first }: Emissions, labels: number, word: number, label: number): number {
  const row = (first + word) * labels
  let top = Number.NEGATIVE_INFINITY
  for (let l = 0; l < labels; l++) top = Math.max(top, values[row + l] ?? 0)
  return Math.exp((values[row + label] ?? 0) - top)
}

function scaled(values: number[]): number[] {
  const sum = values.reduce((total, v) => total + v, 0)
  return sum > 0 ? values.map((v) => v / sum) : values
}

const initial = (chain: Chain, emissions: Emissions, forced?: Forced): Float64Array =>
  Float64Array.from(chain.start, (s, l) => s + emission(emissions, chain.start.length, 0, l, forced))

function emission(
  { values, first }: Emissions,
  labels: number,
  word: number,
  label: number,
  forced?: Forced,
): number {
  if (forced && forced.word === word && forced.label !== label) return -1e4
  return values[(first + word) * labels + label] ?? 0
}

function highest(scores: Float64Array): number {
  let best = 0
  scores.forEach((s, l) => {
    if (s > (scores[best] ?? 0)) best = l
  })
  return best
}
