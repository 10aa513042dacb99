import type { FoundStatement } from '../../model/found.ts'
import type { Passage } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { accusedBy, actorsOf, isPassive } from './actors.ts'
import { RESPONSIBILITY, TAKING } from './roles.table.ts'
import { MODALS, somebodyAt, type Tree } from './tree.ts'

/** A claim or a blame as its words stand: who makes it, by which word, and what is claimed. */
export type Told = Pick<FoundStatement, 'source' | 'cue' | 'lemma' | 'content' | 'stance'>

/** "The Front has claimed responsibility for the bombing" */
export function taken(tree: Tree, passage: Passage, at: number): Told | null {
  const lemma = tree.lemma(at)
  const noun = tree
    .under(at, 'obj')
    .find((n) => RESPONSIBILITY.has(tree.lower(n)) && tree.lower(n) !== 'blame')
  if (!TAKING.has(lemma) || tree.tag(at) !== 'VERB' || noun === undefined || isNegated(tree, at, noun))
    return null
  const [by] = actorsOf(tree, at).agents
  const source = by === undefined ? null : somebodyAt(tree, by)
  if (!source || isNobody(tree, by ?? at)) return null
  const content = restOf(tree, passage, noun)
  return (
    content && {
      source: [plain(source)],
      cue: [verbAt(tree, at)],
      lemma,
      content: [content],
      stance: 'admits',
    }
  )
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'one', 'none', 'no-one', 'who', 'neither', 'no'])

/** "nobody", "neither side": who does it is left open. */
export const isNobody = (tree: Tree, by: number): boolean =>
  [by, ...tree.under(by, 'det', 'cc:preconj', 'cc', 'advmod')].some((w) => NOBODY.has(tree.lower(w)))

/** "has not claimed", "must take": nobody took it. */
const isNegated = (tree: Tree, verb: number, noun: number): boolean =>
  tree.under(verb, 'aux').some((w) => MODALS.has(tree.lower(w))) ||
  tree.under(verb, 'advmod').some((w) => ['not', "n't", 'never'].includes(tree.lower(w))) ||
  tree.under(noun, 'det').some((w) => tree.lower(w) === 'no')

/** "is attributed to the Front", "which officials blamed on the Front", "the Front is accused of" */
export function blamed(tree: Tree, passage: Passage, at: number): Told | null {
  const lower = tree.lower(at)
  if (tree.tag(at) !== 'VERB' || !BLAMES.has(lower)) return null
  const passive = isPassive(tree, at) || tree.relation(at) === 'acl'
  if (passive && accusedBy(tree, at).length === 0 && tree.under(at, 'obl').length === 0) return null
  const by = passive ? actorsOf(tree, at).agents[0] : tree.under(at, 'nsubj')[0]
  const source = by === undefined ? null : somebodyAt(tree, by)
  return around(tree, passage, at, source && plain(source))
}

const BLAMES: ReadonlySet<string> = new Set([
  'attributed',
  'ascribed',
  'blamed',
  'suspected',
  'accused',
  'implicated',
])

/** "presumably carried out by the Front", "alleged members of the Front" */
export function presumed(tree: Tree, passage: Passage, at: number): Told | null {
  const relation = tree.relation(at)
  if (!PRESUMED.has(tree.lower(at)) || !['advmod', 'amod'].includes(relation)) return null
  return around(tree, passage, at, null)
}

const PRESUMED: ReadonlySet<string> = new Set([
  'presumably',
  'allegedly',
  'supposedly',
  'alleged',
  'presumed',
  'suspected',
  'supposed',
])

/** The sentence around a word is what is said. */
function around(tree: Tree, passage: Passage, at: number, source: Span | null): Told | null {
  const cue = verbAt(tree, at)
  const end = lastWord(passage)
  const kept = [
    { start: source && source.start === passage.start ? source.end : passage.start, end: cue.start },
    { start: cue.end, end },
  ].flatMap((piece) => trimmed(passage, piece) ?? [])
  if (kept.length === 0) return null
  return {
    source: source ? [source] : [],
    cue: [cue],
    lemma: tree.lemma(at),
    content: kept.filter((c) => !source || c.end <= source.start || c.start >= source.end),
    stance: 'accuses',
  }
}

export const plain = ({ start, end }: Span): Span => ({ start, end })

export function verbAt(tree: Tree, at: number): Span {
  const aux = tree.under(at, 'aux', 'aux:pass').filter((a) => a < at)
  const first = tree.tokens[aux[0] ?? at]
  const last = tree.tokens[at]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** From a word to the end of the sentence, without the mark that ends it. */
function restOf(tree: Tree, passage: Passage, from: number): Span | null {
  const first = tree.tokens[from]
  return first ? trimmed(passage, { start: first.start, end: lastWord(passage) }) : null
}

const lastWord = ({ tokens, end }: Passage): number => tokens.findLast((t) => t.tag !== 'PUNCT')?.end ?? end

/** The words of a piece, without the marks around them. */
export function trimmed({ tokens }: Passage, { start, end }: Span): Span | null {
  const own = tokens.filter((t) => t.start >= start && t.end <= end)
  const first = own.find((t) => t.tag !== 'PUNCT')
  const last = own.findLast((t) => t.tag !== 'PUNCT')
  return first && last ? { start: first.start, end: last.end } : null
}
