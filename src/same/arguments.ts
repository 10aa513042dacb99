import type { Syntax } from '../model/found.ts'

/** The tokens, by index in their sentence, that tell who does what to whom, and the rest, around a word for an event. */
export type Arguments = {
  readonly agent: readonly number[]
  readonly patient: readonly number[]
  readonly other: readonly number[]
}

type Role = keyof Arguments

/** Of an argument's subtree so many tokens are taken, nearest to its head first. */
const LONGEST = 8

const OF_VERB: Readonly<Record<string, Role>> = {
  nsubj: 'agent',
  'nsubj:outer': 'agent',
  csubj: 'agent',
  'obl:agent': 'agent',
  'nsubj:pass': 'patient',
  'csubj:pass': 'patient',
  obj: 'patient',
  iobj: 'patient',
  ccomp: 'patient',
  xcomp: 'patient',
  obl: 'other',
  'obl:unmarked': 'other',
}
const OF_NOUN: Readonly<Record<string, Role>> = {
  'nmod:poss': 'agent',
  nmod: 'other',
  'nmod:desc': 'other',
  'nmod:unmarked': 'other',
  compound: 'other',
  amod: 'other',
  nummod: 'other',
  appos: 'other',
  flat: 'other',
}
const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer'])
/** A verb of this relation has the subject of the verb it hangs on. */
const SHARES_SUBJECT = new Set(['xcomp', 'conj', 'advcl', 'ccomp'])
/** A participle or relative clause tells of the noun it hangs on. */
const OF_ITS_NOUN = new Set(['acl', 'acl:relcl'])
/** Never part of an argument: clauses of their own, and marks. */
const BESIDE = new Set([
  'acl:relcl',
  'advcl',
  'punct',
  'parataxis',
  'conj',
  'cc',
  'mark',
  'acl',
  'cop',
  'case',
  'det',
])

/** The arguments of the word at `at`: a verb's own and those it shares, or a noun's, with those of a verb it completes. */
export function argumentsOf({ tags, heads, relations }: Syntax, at: number): Arguments {
  const children = childrenOf(heads)
  const found: Record<Role, number[]> = { agent: [], patient: [], other: [] }
  const isVerb = tags[at] === 'VERB' || tags[at] === 'AUX'
  const take = (role: Role, head: number): void => {
    found[role].push(...subtreeOf(head, children, relations, at))
  }
  for (const child of children[at] ?? []) {
    const role = (isVerb ? OF_VERB : { ...OF_VERB, ...OF_NOUN })[relations[child] ?? '']
    if (role) take(role, child)
  }
  const head = heads[at] ?? -1
  const relation = relations[at] ?? ''
  if (head < 0) return found
  if (isVerb && OF_ITS_NOUN.has(relation))
    take(isPassive(at, children, relations, tags) ? 'patient' : 'agent', head)
  const isShared = isVerb ? SHARES_SUBJECT.has(relation) && found.agent.length === 0 : tags[head] === 'VERB'
  if (!isShared) return found
  for (const child of children[head] ?? [])
    if (
      child !== at &&
      (SUBJECTS.has(relations[child] ?? '') || (!isVerb && OF_VERB[relations[child] ?? '']))
    )
      take(SUBJECTS.has(relations[child] ?? '') ? 'agent' : 'other', child)
  return found
}

const isPassive = (
  at: number,
  children: readonly (readonly number[])[],
  relations: readonly string[],
  tags: Syntax['tags'],
): boolean =>
  (children[at] ?? []).some((c) => relations[c] === 'aux:pass' || relations[c] === 'obl:agent') ||
  (tags[at] === 'VERB' &&
    (children[at] ?? []).every((c) => relations[c] !== 'obj' && relations[c] !== 'nsubj'))

function childrenOf(heads: readonly number[]): number[][] {
  const children: number[][] = heads.map(() => [])
  heads.forEach((head, i) => {
    children[head]?.push(i)
  })
  return children
}

/** A head with what hangs on it, clauses and `without` left out, breadth first, in reading order. */
function subtreeOf(
  head: number,
  children: readonly (readonly number[])[],
  relations: readonly string[],
  without: number,
): number[] {
  const taken = [head]
  for (const at of taken) {
    for (const child of children[at] ?? [])
      if (child !== without && !BESIDE.has(relations[child] ?? '') && taken.length < LONGEST)
        taken.push(child)
  }
  return taken.sort((a, b) => a - b)
}
