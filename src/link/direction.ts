import type { DescentEvidence } from '../model/lineage.ts'
import type { Credits } from './credits.ts'
import type { Kin } from './kinship.ts'

/** One of two texts that share passages. */
export type Carrier = Credits &
  Kin & {
    /** ISO 8601, a day or an instant; `null` where unknown. */
    readonly published: string | null
    /** Another text of the family credits its outlet, or its own dateline does. */
    readonly isSource: boolean
  }

/** A text that is cut from another has so much of its words there … */
const CUT_MATCHED = 0.85
/** … and is shorter by so much. */
const CUT_LENGTH = 0.9
/** Cuts come from the bottom: so much of what is missing stands behind the last words kept. */
const CUT_TAIL = 0.6

/** What it costs, in words, that a copy was made from a copy: most are made from the first text. */
export const PASSED_ON = 6
/** A word put into a sentence that was kept; a word of a sentence of its own costs one. */
const CHANGED = 2
/** A word of the other that was struck out of a sentence that was kept. */
const STRUCK = 0.3
/** A word of its beginning, which is seldom left out, up to so many words. */
const LEAD = 0.3
const MOST_LEAD = 120
/** A word of its middle, up to so many words. */
const MIDDLE = 0.05
const MOST_MIDDLE = 200
/** A word of its end, where cuts come from. */
const TAIL = 0.02

// What evidence is worth, in words, strongest first.
/** Nobody whom others credit takes from one whom nobody credits. */
const FROM_NOBODY = 60
const CREDITED = 30
const SOURCE = 10
const CUT = 6
/** Published later than what was made from it: instants, or days alone. */
const LATER = 30
const LATER_DAY = 15
const DAY_LENGTH = 10

/**
 * What it costs to make `copy` from `parent`, in words: those it changed, those of its own, and a little for what it left
 * out; less where evidence speaks for that parent, more where it speaks against.
 */
export function costOf(parent: Carrier, copy: Carrier): number {
  const middle = parent.words - parent.paired - parent.lead - parent.tail
  let cost = CHANGED * (copy.paired - copy.matched) + (copy.words - copy.paired)
  cost += STRUCK * (parent.paired - parent.matched)
  cost +=
    LEAD * Math.min(parent.lead, MOST_LEAD) + MIDDLE * Math.min(middle, MOST_MIDDLE) + TAIL * parent.tail
  if (copy.isSource && !parent.isSource) cost += FROM_NOBODY
  if (isCredited(parent, copy)) cost -= CREDITED
  if (parent.isSource) cost -= SOURCE
  if (isCutFrom(parent, copy)) cost -= CUT
  if (isEarlier(copy, parent)) {
    const isInstant = Math.min(copy.published?.length ?? 0, parent.published?.length ?? 0) > DAY_LENGTH
    cost += isInstant ? LATER : LATER_DAY
  }
  return cost
}

/** All that speaks for a parent, strongest first. `wording`: it has more of the copy's words in order than any other text. */
export function evidenceFor(parent: Carrier, copy: Carrier, wording: boolean): DescentEvidence[] {
  const found: DescentEvidence[] = []
  if (isCredited(parent, copy)) found.push('credit line')
  else if (parent.isSource && !copy.isSource) found.push('credited by others')
  if (isCutFrom(parent, copy)) found.push('cut')
  if (wording) found.push('wording')
  if (isEarlier(parent, copy)) found.push('published')
  return found
}

const isCredited = (parent: Carrier, copy: Carrier): boolean =>
  parent.outlet !== null && copy.outlet !== parent.outlet && copy.credited.has(parent.outlet)

const isCutFrom = (parent: Carrier, copy: Carrier): boolean =>
  copy.matched >= CUT_MATCHED * copy.words &&
  copy.words <= CUT_LENGTH * parent.words &&
  parent.tail >= CUT_TAIL * (parent.words - parent.matched)

/** Days and instants compare as far as both go: a day is not earlier than an instant within it. */
function isEarlier(one: Carrier, other: Carrier): boolean {
  if (one.published === null || other.published === null) return false
  const known = Math.min(one.published.length, other.published.length)
  return one.published.slice(0, known) < other.published.slice(0, known)
}
