import type { Somebody, Syntax } from '../../model/found.ts'
import type { Token } from '../../model/passage.ts'

/** A sentence's tokens as a tree of words; -1 is no word. */
export type Tree = {
  readonly tokens: readonly Token[]
  readonly lower: (i: number) => string
  readonly lemma: (i: number) => string
  readonly tag: (i: number) => string
  readonly head: (i: number) => number
  readonly relation: (i: number) => string
  /** The words right under `i`, in reading order; of the given relations where any are given. */
  readonly under: (i: number, ...relations: readonly string[]) => readonly number[]
}

/** `null` where the parse does not fit the tokens. */
export function treeOf(tokens: readonly Token[], syntax: Syntax | null | undefined): Tree | null {
  if (!syntax || syntax.heads.length !== tokens.length || syntax.relations.length !== tokens.length)
    return null
  const children: number[][] = tokens.map(() => [])
  syntax.heads.forEach((head, i) => {
    children[head]?.push(i)
  })
  const isObject = (i: number): boolean => isMisread(syntax, children[syntax.heads[i] ?? -1] ?? [], i)
  const relation = (i: number): string => (isObject(i) ? 'obj' : (syntax.relations[i] ?? ''))
  return {
    tokens,
    lower: (i) => tokens[i]?.lower ?? '',
    lemma: (i) => tokens[i]?.lemma ?? '',
    tag: (i) => syntax.tags[i] ?? '',
    head: (i) => syntax.heads[i] ?? -1,
    relation,
    under: (i, ...relations) => {
      const all = children[i] ?? []
      return relations.length === 0 ? all : all.filter((c) => relations.includes(relation(c)))
    },
  }
}

/** "Kesh accused Tolm": a passive's subject behind a verb that has a subject before it, and no auxiliary, is its object. */
function isMisread({ heads, relations }: Syntax, siblings: readonly number[], i: number): boolean {
  const head = heads[i] ?? -1
  if (relations[i] !== 'nsubj:pass' || i < head) return false
  return (
    siblings.some((s) => relations[s] === 'nsubj' && s < head) &&
    !siblings.some((s) => relations[s] === 'aux:pass')
  )
}

/** What does not belong to the name of somebody: further people, clauses, remarks. */
const APART: ReadonlySet<string> = new Set(
  'conj cc acl:relcl advcl advcl:relcl parataxis ccomp appos case mark cop nsubj nsubj:pass aux advmod obl discourse dep'.split(
    ' ',
  ),
)
/** "a band called the Owls", "men belonging to the Front": the participle leads to the name. */
const CALLED: ReadonlySet<string> = new Set(['call', 'belong', 'name', 'know', 'identify', 'link'])
/** Deeper than this no noun phrase is followed. */
const DEPTH = 12

/** The phrase of a noun, without clauses and without further people. */
export function somebodyAt(tree: Tree, noun: number): Somebody | null {
  const own = new Set<number>()
  const visit = (i: number, depth: number): void => {
    own.add(i)
    if (depth < DEPTH) for (const c of tree.under(i)) if (belongs(tree, c, i, noun)) visit(c, depth + 1)
  }
  visit(noun, 0)
  const isOwn = (i: number): boolean => own.has(i) || (tree.relation(i) === 'punct' && own.has(tree.head(i)))
  let [first, last] = [noun, noun]
  while (first > 0 && isOwn(first - 1)) first--
  while (last + 1 < tree.tokens.length && isOwn(last + 1)) last++
  while (last > noun && !own.has(last)) last--
  while (first < noun && !own.has(first)) first++
  first = besideBrackets(tree, first, noun)
  const [a, b, head] = [tree.tokens[first], tree.tokens[last], tree.tokens[noun]]
  return a && b && head ? { start: a.start, end: b.end, head: { start: head.start, end: head.end } } : null
}

/**
 * Where a phrase begins beside brackets: behind those that it begins with ("[bulletin] The front"), and before those that only
 * explain its own first name ("DF [Dawn Front] urban cells").
 */
function besideBrackets(tree: Tree, start: number, noun: number): number {
  let first = start
  while (OPENS.has(tree.lower(first))) {
    const close = closing(tree, first, noun)
    if (close < 0) break
    first = close + 1
  }
  if (first !== start || !CLOSES.has(tree.lower(first - 1))) return first
  let open = first - 2
  while (open > 0 && first - open < EXPLAINED && !OPENS.has(tree.lower(open))) open--
  const name = open - 1
  return OPENS.has(tree.lower(open)) && tree.tag(name) === 'PROPN' ? name : first
}

const OPENS: ReadonlySet<string> = new Set(['(', '['])
const CLOSES: ReadonlySet<string> = new Set([')', ']'])
/** A name is explained in at most so many words. */
const EXPLAINED = 12

function closing(tree: Tree, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (CLOSES.has(tree.lower(i))) return i
  return -1
}

function belongs(tree: Tree, word: number, over: number, noun: number): boolean {
  const relation = tree.relation(word)
  if (relation === 'case' || relation === 'det' || relation === 'conj' || relation === 'cc')
    return over !== noun || relation === 'det'
  if (relation === 'punct') return true
  if (relation === 'acl') return CALLED.has(tree.lemma(word))
  if (relation === 'appos') return isBracketed(tree, word) || (over === noun && tree.tag(word) === 'PROPN')
  if (relation === 'obl' || relation === 'xcomp' || relation === 'obj')
    return tree.relation(over) === 'acl' && CALLED.has(tree.lemma(over))
  return !APART.has(relation)
}

/** "the Dawn Front (DF)" */
const isBracketed = (tree: Tree, word: number): boolean =>
  ['(', '[', '"', '“'].includes(tree.lower(word - 1)) || ['(', '['].includes(tree.lower(word - 2))

/** A word and those joined with it: "the army and the police". */
export const withJoined = (tree: Tree, word: number): readonly number[] => [word, ...tree.under(word, 'conj')]

/** Farther up than this no "whether" is looked for. */
const CLIMB = 6

/** "if the front did it", "no word on whether the front did it": who did it is left open. */
export function isOpen(tree: Tree, word: number): boolean {
  let at = word
  for (let n = 0; n < CLIMB && at >= 0; n++) {
    if (tree.under(at, 'mark').some((m) => OPEN.has(tree.lower(m)))) return true
    at = tree.head(at)
  }
  return false
}

const OPEN: ReadonlySet<string> = new Set(['if', 'whether'])

/** "any attack that the front might launch", "entered the town to carry out an attack": what a verb over or under a noun leaves open. */
export function isPlanned(tree: Tree, noun: number): boolean {
  if (tree.tag(noun) !== 'NOUN') return false
  const over = tree.relation(noun) === 'obj' ? [tree.head(noun)] : []
  const verbs = [...over, ...tree.under(noun, 'acl:relcl')]
  return verbs.some(
    (v) =>
      tree.under(v, 'aux').some((a) => MODALS.has(tree.lower(a))) ||
      (tree.relation(v) === 'advcl' && tree.under(v, 'mark').some((m) => tree.lower(m) === 'to')),
  )
}
export const MODALS: ReadonlySet<string> = new Set([
  'might',
  'may',
  'could',
  'will',
  'would',
  'can',
  'should',
  'must',
  'shall',
])
