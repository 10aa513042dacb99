import type { FoundEvent, Somebody } from '../../model/found.ts'
import { accusedBy, actorsOf, isPassive, RESULT, takers, takersBy } from './actors.ts'
import {
  ASCRIBED,
  ASCRIBING,
  BLAMING,
  INVOLVED,
  KILLINGS,
  LIGHT,
  RENEWING,
  RESPONSIBILITY,
} from './roles.table.ts'
import { somebodyAt, type Tree, withJoined } from './tree.ts'
import { NOUNS, WEAK_NOUNS } from './triggers.table.ts'

/** Who acts and who is acted upon. */
export type Roles = Pick<FoundEvent, 'agents' | 'targets'>

/** Farther up than this no verb is looked for over a noun of what was done. */
const CLIMB = 4

/** The roles of a verb that tells what happened. */
export function verbRoles(tree: Tree, verb: number): Roles {
  const { agents, targets } = actorsOf(tree, verb)
  return { agents: people(tree, agents), targets: people(tree, targets) }
}

/** The roles of a noun that tells what happened; whose it is counts for the agent unless the noun is `weak` ("act"). */
export function nounRoles(tree: Tree, noun: number, weak: boolean): Roles {
  const by = doersUnder(tree, noun)
  const agents = [
    () => by,
    () => governed(tree, noun),
    () => (tree.under(noun, 'case').some((c) => tree.lower(c) === 'behind') ? tree.under(noun, 'nsubj') : []),
    () => (weak || KILLINGS.has(tree.lower(noun)) ? [] : whose(tree, noun)),
  ].reduce<readonly number[]>((found, look) => (found.length > 0 ? found : look()), [])
  const upon = tree
    .under(noun, 'nmod')
    .filter((n) => !agents.includes(n) && tree.under(n, 'case').some((c) => UPON.has(tree.lower(c))))
  const own = KILLINGS.has(tree.lower(noun)) ? tree.under(noun, 'nmod:poss') : []
  const modifiers = agents.filter(
    (a) => a < noun && tree.head(a) === noun && MODIFIERS.includes(tree.relation(a)),
  )
  return {
    agents: [...nameOf(tree, modifiers), ...people(tree, agents)],
    targets: people(tree, upon.length > 0 ? upon : own),
  }
}

/** "suspended its attacks" tells of none. */
const CEASING: ReadonlySet<string> = new Set(['suspend', 'stop', 'halt', 'cease', 'end', 'prevent', 'avoid'])

const MODIFIERS: readonly string[] = ['nmod:poss', 'compound', 'amod']

/** "the front's attacks", "rebel attacks", "the front stepped up its attacks" */
function whose(tree: Tree, noun: number): readonly number[] {
  const modifiers = tree.under(noun, ...MODIFIERS)
  const over = tree.head(noun)
  const itself = modifiers.some((m) => ['its', 'their'].includes(tree.lower(m)))
  const done =
    tree.relation(noun) === 'obj' || (tree.relation(noun) === 'obl' && tree.under(noun, 'case').length === 0)
  if (done && CEASING.has(tree.lemma(over))) return []
  if (!itself || !done || tree.tag(over) !== 'VERB') return modifiers
  const { agents } = actorsOf(tree, over)
  return agents.length > 0 ? agents : modifiers
}

/** "the Dawn Path attack": two modifiers side by side, the first with a capital, may be one name. */
function nameOf(tree: Tree, modifiers: readonly number[]): Somebody[] {
  const [before, last] = modifiers.slice(-2)
  if (before === undefined || last !== before + 1) return []
  const [a, b] = [tree.tokens[before], tree.tokens[last]]
  return a && b ? [{ start: a.start, end: b.end, head: { start: b.start, end: b.end } }] : []
}

const UPON: ReadonlySet<string> = new Set(['on', 'of', 'against', 'upon', 'to'])

const people = (tree: Tree, words: readonly number[]): Somebody[] =>
  [...new Set(words.flatMap((w) => withJoined(tree, w)))].flatMap((w) => somebodyAt(tree, w) ?? [])

/** "an attack by rebels", "the murder committed by rebels", "the attack that rebels made" */
function doersUnder(tree: Tree, noun: number): readonly number[] {
  const by = tree
    .under(noun, 'nmod', 'obl:agent', 'obl')
    .filter((n) => tree.under(n, 'case').some((c) => tree.lower(c) === 'by'))
  if (by.length > 0) return by
  for (const clause of tree.under(noun, 'acl', 'acl:relcl')) {
    if (!isLight(tree, clause) && !ASCRIBED.has(tree.lower(clause))) continue
    const found =
      isPassive(tree, clause) || tree.relation(clause) === 'acl'
        ? behind(tree, clause)
        : actorsOf(tree, clause).agents
    if (found.length > 0) return found
  }
  return []
}

/** Whom a passive verb of doing, claiming or blaming names: "carried out by", "attributed to", "blamed on". */
function behind(tree: Tree, verb: number): readonly number[] {
  const mark = ASCRIBED.get(tree.lower(verb)) ?? 'by'
  return tree
    .under(verb, 'obl', 'obl:agent', 'nmod')
    .filter((n) => tree.under(n, 'case').some((c) => tree.lower(c) === mark))
}

const isLight = (tree: Tree, verb: number): boolean =>
  LIGHT.has(tree.lemma(verb)) ||
  RENEWING.has(tree.lemma(verb)) ||
  LIGHT.has(tree.lower(verb).replace(/(?:ed|d)$/, '')) ||
  tree.lemma(verb) === 'claim'

/** "a series of attacks" is attacks; "an investigation of the attacks" is not. */
const PARTITIVE: ReadonlySet<string> = new Set(
  'series wave string spate number dozens scores hundreds campaign kind type sort any one two three most some all'.split(
    ' ',
  ),
)

/** "a murder investigation" is no murder; "sabotage actions" are sabotage. */
const isSame = (tree: Tree, over: number): boolean =>
  PARTITIVE.has(tree.lower(over)) || NOUNS.has(tree.lemma(over)) || WEAK_NOUNS.has(tree.lemma(over))

/** "a murder investigation", "an attacking force": the word tells what another thing is about. */
export const isModifier = (tree: Tree, word: number): boolean =>
  tree.relation(word) === 'amod' || (tree.relation(word) === 'compound' && !isSame(tree, tree.head(word)))

/** What the verb or the responsibility over a noun tells of who did it. */
function governed(tree: Tree, noun: number): readonly number[] {
  let word = noun
  let apart = false
  for (let n = 0; n < CLIMB; n++) {
    const over = tree.head(word)
    if (over < 0) return []
    const taken = isFor(tree, noun, 'for') ? takersBy(tree, over) : []
    if (taken.length > 0) return taken
    const found = apart && isLight(tree, over) ? [] : overNoun(tree, word, over)
    if (found !== null) return found
    apart ||= ['nmod', 'compound'].includes(tree.relation(word)) && !isSame(tree, over)
    if (
      !['nmod', 'conj', 'compound', 'obl', 'appos'].includes(tree.relation(word)) ||
      tree.tag(over) === 'VERB'
    )
      return []
    word = over
  }
  return []
}

/** `null` where the word over it tells nothing. */
function overNoun(tree: Tree, word: number, over: number): readonly number[] | null {
  const bare = tree.relation(word) === 'obl' && word > over && tree.under(word, 'case').length === 0
  const relation = bare ? 'obj' : tree.relation(word)
  if (RESPONSIBILITY.has(tree.lower(over)) && tree.tag(over) === 'NOUN') return takers(tree, over)
  const link = BURDENS.get(tree.lower(over))
  if (link !== undefined) return isFor(tree, word, link) ? bearers(tree, over) : []
  if (relation === 'nsubj' && WORK.has(tree.lower(over))) return workOf(tree, over)
  if (tree.tag(over) !== 'VERB') return null
  if (relation === 'obj' && word < over) return []
  const taken = relation === 'obl' ? takersBy(tree, over) : []
  if (taken.length > 0) return taken
  const does = isLight(tree, over) || RESULT.has(tree.lemma(over))
  if (relation === 'obj' && ASCRIBING.has(tree.lemma(over))) return ascribedTo(tree, word, over)
  if (relation === 'obj' && does) return actorsOf(tree, over).agents
  if (relation === 'nsubj' && tree.lemma(over) === 'involve') return tree.under(over, 'obj')
  if (relation === 'nsubj:pass' || (relation === 'nsubj' && isPassive(tree, over)))
    return does || ASCRIBED.has(tree.lower(over)) ? behind(tree, over) : []
  if (relation === 'obl' || relation === 'nmod' || relation === 'obj') return charged(tree, word, over)
  return []
}

/** "the attack was the work of the front" */
const workOf = (tree: Tree, work: number): readonly number[] =>
  tree.lower(work + 1) === 'of' ? tree.under(work, 'nmod').filter((n) => n > work) : []
const WORK: ReadonlySet<string> = new Set(['work', 'doing', 'handiwork'])

/** What somebody is who did it, and what stands before what he did: "responsible for", "guilty of". */
const BURDENS: ReadonlyMap<string, string> = new Map([
  ['responsible', 'for'],
  ['guilty', 'of'],
])
const isFor = (tree: Tree, word: number, link: string): boolean =>
  tree.under(word, 'case').some((c) => tree.lower(c) === link)

/** "the army was responsible for", "those responsible for" tells nobody. */
const bearers = (tree: Tree, responsible: number): readonly number[] =>
  tree.under(responsible, 'nsubj', 'nsubj:pass').length > 0
    ? subjectsOf(tree, responsible)
    : tree.relation(responsible) === 'xcomp'
      ? [...tree.under(tree.head(responsible), 'obj')]
      : []

/** "attributed the attack to the front" */
function ascribedTo(tree: Tree, what: number, verb: number): readonly number[] {
  const mark = ASCRIBING.get(tree.lemma(verb))
  return [...tree.under(what, 'nmod'), ...tree.under(verb, 'obl')].filter((n) =>
    tree.under(n, 'case').some((c) => tree.lower(c) === mark),
  )
}

/** "nobody claimed the bombing, but officials blamed it on the front": the word that means it, and whom the verb names. */
export function laidOn(
  tree: Tree,
  noun: number,
): { readonly at: number; readonly agents: readonly Somebody[] } | null {
  for (let i = noun + 1; i < Math.min(tree.tokens.length, noun + BEHIND); i++) {
    if (!ITSELF.has(tree.lower(i)) || tree.relation(i) !== 'obj') continue
    const verb = tree.head(i)
    const ascribed = ASCRIBING.has(tree.lemma(verb)) ? ascribedTo(tree, i, verb) : []
    const named = tree.lemma(verb) === 'blame' ? blamedOn(tree, i, verb) : ascribed
    if (named.length > 0) return { at: i, agents: people(tree, named) }
  }
  return null
}
/** So many words behind what was done "it" still means it. */
const BEHIND = 12
const ITSELF: ReadonlySet<string> = new Set(['it', 'this', 'them'])

/** "blamed the attack on the front" */
const blamedOn = (tree: Tree, what: number, verb: number): readonly number[] =>
  [...tree.under(what, 'nmod'), ...tree.under(verb, 'obl')].filter((n) =>
    tree.under(n, 'case').some((c) => tree.lower(c) === 'on'),
  )

const subjectsOf = (tree: Tree, word: number): readonly number[] => {
  const { agents, targets } = actorsOf(tree, word)
  return agents.length > 0 ? agents : targets
}

/** "blamed the front for the attack", "soldiers were implicated in the murder", "took part in the attack" */
function charged(tree: Tree, word: number, verb: number): readonly number[] {
  const mark = tree.under(word, 'case').map((c) => tree.lower(c))
  if (tree.lemma(verb) === 'blame' && mark.length === 0) return blamedOn(tree, word, verb)
  const lemma = tree.lemma(verb)
  if (BLAMING.has(lemma) && mark.some((m) => ['for', 'of', 'with'].includes(m))) return accusedBy(tree, verb)
  if (!INVOLVED.has(lemma) || !mark.includes('in')) return []
  if (tree.under(verb, 'obj').length > 0 && lemma !== 'take') return tree.under(verb, 'obj')
  const { agents, targets } = actorsOf(tree, verb)
  return isPassive(tree, verb) || tree.relation(verb) === 'acl' ? targets : agents
}
