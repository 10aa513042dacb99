import { ALL, type Postings } from './postings.ts'
import { type Place, take } from './varints.ts'

/**
 * Texts that share fingerprints with one text, asked text by text, in order. `rare` counts the shared
 * fingerprints below the cap, `common` those above it. `own` and `other` are the sentences of the last
 * fingerprint met.
 */
export type Candidates = {
  readonly rare: Int32Array
  readonly common: Int32Array
  readonly own: Int32Array
  readonly other: Int32Array
  /** Texts met, ascending: the first `count` of the list. */
  readonly met: Int32Array
  count: number
}

export const emptyCandidates = (texts: number): Candidates => ({
  rare: new Int32Array(texts),
  common: new Int32Array(texts),
  own: new Int32Array(texts),
  other: new Int32Array(texts),
  met: new Int32Array(texts),
  count: 0,
})

/**
 * Finds the later texts that share fingerprints with text `t`; what was found before is forgotten. The postings are used up
 * text by text: every text is to be asked once, in order. `textSentence` gives the first sentence of each text.
 */
export function findCandidates(
  found: Candidates,
  postings: Postings,
  textSentence: Int32Array,
  t: number,
): void {
  forget(found)
  const groups = waitingFor(postings, t)
  for (let i = 0; i < groups.length; i++) meet(found, postings, textSentence, t, groups[i] as number)
  found.met.subarray(0, found.count).sort()
}

/** The fingerprints that wait for a text, in their order. */
function waitingFor({ first, next }: Postings, t: number): Int32Array {
  let count = 0
  for (let group = first[t] as number; group !== -1; group = next[group] as number) count++
  const groups = new Int32Array(count)
  for (let group = first[t] as number; group !== -1; group = next[group] as number) groups[--count] = group
  return groups.sort()
}

const place: Place = { at: 0 }

function meet(
  found: Candidates,
  postings: Postings,
  textSentence: Int32Array,
  t: number,
  group: number,
): void {
  const { rare, own, other, met } = found
  const { bytes, at } = postings
  const counts = postings.common.has(group) ? found.common : rare
  place.at = at[group] as number
  const sentence = (textSentence[t] as number) + take(bytes, place)
  let text = t
  let [heir, heirAt] = [-1, -1]
  for (let distance = take(bytes, place); distance !== 0; distance = take(bytes, place)) {
    text += distance
    if (heir === -1) [heir, heirAt] = [text, place.at]
    const there = (textSentence[text] as number) + take(bytes, place)
    if (rare[text] === 0 && found.common[text] === 0) met[found.count++] = text
    counts[text] = (counts[text] as number) + 1
    own[text] = sentence
    other[text] = there
  }
  if (text > heir) handOn(postings, group, heir, heirAt)
}

/** From now on a fingerprint waits for its next text, unless enough of its texts were paired with the rest. */
function handOn({ at, next, first, common }: Postings, group: number, text: number, from: number): void {
  const left = common.get(group) ?? ALL
  if (left !== ALL) {
    common.set(group, left - 1)
    if (left === 1) return
  }
  at[group] = from
  next[group] = first[text] as number
  first[text] = group
}

function forget(found: Candidates): void {
  for (let i = 0; i < found.count; i++) {
    const text = found.met[i] as number
    found.rare[text] = 0
    found.common[text] = 0
  }
  found.count = 0
}
