import type { FoundAttribution } from '../../model/found.ts'
import type { Passage, Token } from '../../model/passage.ts'
import { UNREAL } from './relays.table.ts'
import { NEGATIONS } from './stance-words.ts'
import { type Run, spanOf, subjectBefore } from './subject.ts'

/** Verbs by which somebody is said to have put forward what stands before "as": "as the operator alleges". */
const SAYING: ReadonlySet<string> = new Set(
  'say state claim insist report announce declare maintain assert argue allege contend charge suggest'.split(
    ' ',
  ),
)
/** How many words behind "as" the verb may stand. */
const REACH = 12

/**
 * "…, as the operator of the port alleges", "… as claimed by the union": its subject says what stands before it. `null` too where
 * that holds a negation: then it is open which of the two was said.
 */
export function relayedAs({ tokens }: Passage, as: number): FoundAttribution | null {
  const before = tokens.slice(0, as)
  const comma = tokens[as - 1]?.lower === ','
  if (as < 3 || before.some((t) => NEGATIONS.has(t.lower)) || tokens[as]?.quoted) return null
  const found = byVerb(tokens, as) ?? byAgent(tokens, as)
  const [first, last] = [tokens[0], tokens[comma ? as - 2 : as - 1]]
  if (!found || !first || !last) return null
  return {
    source: [spanOf(tokens, found.subject)],
    cue: [spanOf(tokens, found.verb)],
    content: [{ start: first.start, end: last.end }],
    probability: null,
  }
}

type Clause = { readonly subject: Run; readonly verb: Run }

function byVerb(tokens: readonly Token[], as: number): Clause | null {
  for (let k = as + 2; k < as + REACH; k++) {
    const verb = tokens[k]
    if (!verb || verb.tag === 'PUNCT') return null
    if (verb.tag !== 'VERB') continue
    const subject = SAYING.has(verb.lemma) ? subjectBefore(tokens, k) : null
    if (subject?.first !== as + 1 || tokens[as + 1]?.tag === 'PRON') return null
    const between = tokens.slice(subject.last, k)
    if (between.some((t) => UNREAL.has(t.lower)) || !ends(tokens[k + 1])) return null
    return { subject, verb: { first: subject.last, last: k + 1 } }
  }
  return null
}

/** Nothing more is said behind the verb but when. */
const ends = (next: Token | undefined): boolean =>
  next === undefined ||
  next.tag === 'PUNCT' ||
  next.tag === 'ADV' ||
  next.tag === 'ADP' ||
  next.tag === 'CCONJ'

function byAgent(tokens: readonly Token[], as: number): Clause | null {
  const verb = tokens[as + 1]
  if (!verb || !SAYING.has(verb.lemma) || tokens[as + 2]?.lower !== 'by') return null
  let last = as + 3
  while (last < as + REACH && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].includes(tokens[last]?.tag ?? ''))
    last++
  return last === as + 3 ? null : { subject: { first: as + 3, last }, verb: { first: as + 1, last: as + 2 } }
}
