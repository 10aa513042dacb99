import type { Postings } from './postings.ts'

/**
 * Texts that share fingerprints with one text, asked text by text. `rare` counts the shared
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

/** Finds the later texts that share fingerprints with text `t`; what was found before is forgotten. */
export function findCandidates(found: Candidates, postings: Postings, t: number): void {
  forget(found)
  const end = postings.textPlace[t + 1] as number
  for (let i = postings.textPlace[t] as number; i < end; i++)
    meet(found, postings, postings.placeOf[i] as number)
  found.met.subarray(0, found.count).sort()
}

function meet(found: Candidates, postings: Postings, place: number): void {
  const { rare, common, own, other, met } = found
  const counts = postings.common[place] === 1 ? common : rare
  const partnersEnd = postings.partnersEnd[place] as number
  const sentence = postings.sentence[place] as number
  for (let p = place + 1; p < partnersEnd; p++) {
    const text = postings.text[p] as number
    if (rare[text] === 0 && common[text] === 0) met[found.count++] = text
    counts[text] = (counts[text] as number) + 1
    own[text] = sentence
    other[text] = postings.sentence[p] as number
  }
}

function forget(found: Candidates): void {
  for (let i = 0; i < found.count; i++) {
    const text = found.met[i] as number
    found.rare[text] = 0
    found.common[text] = 0
  }
  found.count = 0
}
