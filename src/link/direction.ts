/** What tells which of two texts the other was made from, strongest first. */
export type DirectionEvidence = 'credit line' | 'cut' | 'wording' | 'published'

/** One of two texts that share passages. Counts are body words. */
export type Carrier = {
  /** The agency that is its outlet, or `null`. */
  readonly agency: string | null
  /** Agencies that its credit line or dateline names. */
  readonly credits: readonly string[]
  /** ISO 8601, a day or an instant; `null` where unknown. */
  readonly published: string | null
  readonly words: number
  /** Words the other text has in the same order. */
  readonly shared: number
  /** Words of sentences behind the last one shared. */
  readonly tail: number
  /** Mean identity of what third texts share with it, 0 to 1; `null` where no third text does. */
  readonly agreement: number | null
}

/** `null`: nothing tells. `evidence` is all that speaks for that parent, strongest first. */
export type Direction = { readonly parent: 'a' | 'b' | null; readonly evidence: readonly DirectionEvidence[] }

/** A text that is cut from another has so much of its words there … */
const CUT_SHARED = 0.85
/** … and is shorter by so much. */
const CUT_LENGTH = 0.9
/** Cuts come from the bottom: so much of what is missing stands behind the last words kept. */
const CUT_TAIL = 0.6
/** Third texts agree better with the text nearer to the root, by so much. */
const CLOSER = 0.02

/**
 * Tells which of two texts is the other's parent. A text that credits an agency comes from the agency's
 * own. A text whose words are nearly all in a longer one was cut from it, where what is missing stood at
 * the bottom. A text whose wording third texts keep is older than one with edits of its own. Timestamps
 * come last. The strongest evidence decides; what speaks against it is left out.
 */
export function parentOf(a: Carrier, b: Carrier): Direction {
  const votes = RULES.map(([evidence, rule]) => ({ evidence, parent: vote(rule, a, b) }))
  const parent = votes.find((v) => v.parent !== null)?.parent ?? null
  if (parent === null) return { parent, evidence: [] }
  return { parent, evidence: votes.filter((v) => v.parent === parent).map((v) => v.evidence) }
}

type Rule = (parent: Carrier, child: Carrier) => boolean

const RULES: readonly (readonly [DirectionEvidence, Rule])[] = [
  ['credit line', isCredited],
  ['cut', isCutFrom],
  ['wording', isCloser],
  ['published', isEarlier],
]

/** A rule that speaks for both is silent. */
function vote(rule: Rule, a: Carrier, b: Carrier): 'a' | 'b' | null {
  const forA = rule(a, b)
  return forA === rule(b, a) ? null : forA ? 'a' : 'b'
}

function isCredited(parent: Carrier, child: Carrier): boolean {
  return parent.agency !== null && child.agency !== parent.agency && child.credits.includes(parent.agency)
}

function isCutFrom(parent: Carrier, child: Carrier): boolean {
  const missing = parent.words - parent.shared
  return (
    child.shared >= CUT_SHARED * child.words &&
    child.words <= CUT_LENGTH * parent.words &&
    parent.tail >= CUT_TAIL * missing
  )
}

function isCloser(parent: Carrier, child: Carrier): boolean {
  if (parent.agreement === null || child.agreement === null) return false
  return parent.agreement >= child.agreement + CLOSER
}

/** Days and instants compare as far as both go: a day is not earlier than an instant within it. */
function isEarlier(parent: Carrier, child: Carrier): boolean {
  if (parent.published === null || child.published === null) return false
  const known = Math.min(parent.published.length, child.published.length)
  return parent.published.slice(0, known) < child.published.slice(0, known)
}
