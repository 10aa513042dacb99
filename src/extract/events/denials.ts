import type { Passage } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { actorsOf, isPassive, RELATIVES } from './actors.ts'
import { phraseOf } from './clause.ts'
import { CHARGED, DEEDS, DENYING, DISPUTING } from './roles.table.ts'
import { isNobody, plain, type Told, trimmed, verbAt } from './told.ts'
import { MODALS, somebodyAt, type Tree } from './tree.ts'

/**
 * "The police denied the charges", "he denies any part in the murder", "the reports were denied by the army": who denies, by which
 * word, and what. `null` where nobody is named, where it is no charge that is refused ("denied reporters access"), and where
 * nothing is denied ("did not deny").
 */
export function denied(tree: Tree, passage: Passage, at: number): Told | null {
  const lemma = tree.lemma(at)
  if (tree.tag(at) !== 'VERB' || !(DENYING.has(lemma) || DISPUTING.has(lemma)) || isLeftOpen(tree, at))
    return null
  // "which the army denied" is read with two subjects.
  const passive = isPassive(tree, at) && tree.under(at, 'nsubj').length === 0
  const [by] = passive ? actorsOf(tree, at).agents : denierOf(tree, at)
  const source = by === undefined || isNobody(tree, by) ? null : somebodyAt(tree, by)
  const phrase = source && (passive ? refused(tree, at) : objectOf(tree, at))
  const content = phrase && trimmed(passage, phrase)
  if (!source || !content) return null
  return {
    source: [withOwner(tree, trimmed(passage, source) ?? plain(source))],
    cue: [verbAt(tree, at)],
    lemma,
    content: [content],
    stance: 'denies',
  }
}

/** The subject of an active verb, shared ones included; "Roe, leader of the union, at last denied" may be read as a clause about him. */
function denierOf(tree: Tree, at: number): readonly number[] {
  const own = tree.under(at, 'nsubj').filter((s) => !RELATIVES.has(tree.lower(s)))
  const agents = own.length > 0 ? own : actorsOf(tree, at).agents
  const before = agents.filter((s) => s < at && !RELATIVES.has(tree.lower(s)))
  return before.length === 0 && CLAUSES.has(tree.relation(at)) ? [tree.head(at)] : before
}

const CLAUSES: ReadonlySet<string> = new Set(['acl', 'acl:relcl'])

/** "Tolm’s Defence Ministry", wherever the parse hung its owner. */
function withOwner({ tokens }: Tree, { start, end }: Span): Span {
  const mark = tokens.findIndex((t) => t.start >= start) - 1
  const owner = tokens[mark - 1]
  return owner && /^['’]s?$/.test(tokens[mark]?.lower ?? '') && owner.tag === 'PROPN'
    ? { start: owner.start, end }
    : { start, end }
}

/** "did not deny", "neither denied nor confirmed", "would like to deny": nothing is denied, or not here. */
const isLeftOpen = (tree: Tree, at: number): boolean =>
  (tree.relation(at) === 'conj' && tree.under(at, 'nsubj').length === 0 && isNegated(tree, tree.head(at))) ||
  tree.under(at, 'aux').some((w) => MODALS.has(tree.lower(w))) ||
  tree.under(at, 'mark').length > 0 ||
  isNegated(tree, at)

const isNegated = (tree: Tree, at: number): boolean => tree.under(at).some((w) => OPENING.has(tree.lower(w)))

const OPENING: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'to', 'if'])

/** What an active verb denies: a clause, a charge, a deed, or that of a deed which a relative clause tells ("which the army denies"). */
function objectOf(tree: Tree, at: number): Span | null {
  const relative = tree.under(at, 'obj', 'nsubj:pass').find((o) => o < at && RELATIVES.has(tree.lower(o)))
  if (relative !== undefined) return antecedentOf(tree, at, relative)
  const whole = DENYING.has(tree.lemma(at))
  const clause = tree.under(at, 'ccomp', 'xcomp').find((c) => c > at && isClause(tree, c))
  const object = tree.under(at, 'obj').find((o) => o > at)
  if (tree.under(at, 'iobj').length > 0) return null
  const told = object === undefined ? (whole ? clause : undefined) : object
  if (told === undefined) return null
  const isTold = told === clause || tree.lemma(at) === 'disavow' || isDeniable(tree, told, whole)
  return isTold ? behind(tree, at, phraseOf(tree, told)) : null
}

/** What of a phrase stands behind the verb. */
const behind = (tree: Tree, at: number, { start, end }: Span): Span => ({
  start: Math.max(start, tree.tokens[at]?.end ?? 0),
  end,
})

/** The deed before "which", wherever the parse hung the clause. */
function antecedentOf(tree: Tree, at: number, relative: number): Span | null {
  const over = tree.head(at)
  const told = CLAUSES.has(tree.relation(at)) ? [over] : tree.under(over, 'obj', 'obl')
  const noun = told.findLast((n) => n < relative && isDeniable(tree, n, DENYING.has(tree.lemma(at))))
  const deed = noun === undefined ? null : somebodyAt(tree, noun)
  return deed && plain(deed)
}

const isClause = (tree: Tree, word: number): boolean =>
  tree.under(word, 'nsubj', 'nsubj:pass', 'mark').length > 0 || tree.lower(word).endsWith('ing')

/** What a passive verb denies: its subject, where that is a charge. */
function refused(tree: Tree, at: number): Span | null {
  const subject = tree.under(at, 'nsubj:pass').find((s) => s < at)
  return subject !== undefined && isDeniable(tree, subject, false) ? phraseOf(tree, subject) : null
}

/** A charge; under "deny" (`whole`) a deed or a part in one too. */
const isDeniable = (tree: Tree, noun: number, whole: boolean): boolean =>
  [tree.lemma(noun), tree.lower(noun).replace(/s$/, '')].some(
    (w) => CHARGED.has(w) || (whole && DEEDS.has(w)),
  ) ||
  (whole && tree.lower(noun).endsWith('ing'))
