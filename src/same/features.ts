import { cosine } from '../model/cosine.ts'
import type { Mention } from './mention.ts'
import { containment, likeness, type Weighed } from './weighed.ts'
import { wordWeight } from './word-weights.ts'

/** Features of two mentions, in the order in which the trees know them, by family. */
export const MENTION_FEATURES = [
  ['same lemma', 'trigger'],
  ['same stem', 'trigger'],
  ['common beginning', 'trigger'],
  ['weight of triggers', 'trigger'],
  ['both verbs', 'trigger'],
  ['trigger vectors', 'vectors'],
  ['clause vectors', 'vectors'],
  ['sentence vectors', 'vectors'],
  ['agents', 'arguments'],
  ['agents apart', 'arguments'],
  ['patients', 'arguments'],
  ['patients apart', 'arguments'],
  ['other arguments', 'arguments'],
  ['arguments in any role', 'arguments'],
  ['arguments in the sentence', 'arguments'],
  ['sentences', 'words'],
  ['sentences contained', 'words'],
  ['names', 'words'],
  ['names apart', 'words'],
  ['numbers', 'conflicts'],
  ['numbers apart', 'conflicts'],
  ['days', 'conflicts'],
  ['days apart', 'conflicts'],
  ['one report', 'place'],
  ['one sentence', 'place'],
] as const

/** What two mentions share; the order of the two does not matter. */
export function mentionFeatures(a: Mention, b: Mention): number[] {
  const [trigger, clause, sentence] = a.vectors.map((v, i) => cosine(v, b.vectors[i] ?? v)) as [
    number,
    number,
    number,
  ]
  const one = argumentsOf(a)
  const other = argumentsOf(b)
  return [
    Number(a.lemma === b.lemma),
    Number(a.stem === b.stem),
    commonBeginning(a.lemma, b.lemma),
    Math.min(wordWeight(a.lemma), wordWeight(b.lemma)),
    Number(a.isVerb) + Number(b.isVerb),
    trigger,
    clause,
    sentence,
    likeness(a.agent, b.agent),
    apart(a.agent, b.agent),
    likeness(a.patient, b.patient),
    apart(a.patient, b.patient),
    likeness(a.other, b.other),
    containment(one, other),
    Math.max(containment(one, b.terms), containment(other, a.terms)),
    likeness(a.terms, b.terms),
    containment(a.terms, b.terms),
    likeness(a.names, b.names),
    apart(a.names, b.names),
    shared(a.numbers, b.numbers),
    differ(a.numbers, b.numbers),
    shared(a.days, b.days),
    differ(a.days, b.days),
    Number(a.report === b.report),
    Number(a.report === b.report && a.passage === b.passage),
  ]
}

const argumentsOf = ({ agent, patient, other }: Mention): Weighed => new Map([...agent, ...patient, ...other])

/** Letters that two lemmas begin with alike, as a share of the longer. */
function commonBeginning(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n / Math.max(a.length, b.length, 1)
}

/** 1 where both name some and share none. */
const apart = (a: Weighed, b: Weighed): number => (a.size > 0 && b.size > 0 && likeness(a, b) === 0 ? 1 : 0)

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size > 0 && b.size > 0 && shared(a, b) === 0 ? 1 : 0
