import { BLAMING, RESPONSIBILITY, TAKING } from './roles.table.ts'
import type { Tree } from './tree.ts'

/** The words that act and are acted upon, by their places in the sentence. */
export type Actors = { readonly agents: readonly number[]; readonly targets: readonly number[] }

/** Farther up than this no subject is looked for. */
const CLIMB = 5
const NOBODY: Actors = { agents: [], targets: [] }

/** Lemmas of verbs that bring about what their object names: "inflicted casualties". */
export const RESULT: ReadonlySet<string> = new Set(['cause', 'inflict'])

export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.under(verb, 'aux:pass', 'nsubj:pass').length > 0 || tree.under(verb, 'obl:agent').length > 0

/** The subject and objects of a verb, those it shares with the verbs around it included. */
export function actorsOf(tree: Tree, verb: number, climbed = 0): Actors {
  const by = byAgents(tree, verb)
  const objects = objectsOf(tree, verb)
  const accused = accusedBefore(tree, verb)
  if (accused.length > 0) return { agents: accused, targets: objects }
  const told = subjectOf(tree, verb)
    .map((s) => meant(tree, s, verb))
    .filter((s) => s >= 0)
  if (isPassive(tree, verb)) return { agents: by, targets: told.length > 0 ? told : overPassive(tree, verb) }
  if (isReduced(tree, verb)) return { agents: by, targets: told.length > 0 ? told : overPassive(tree, verb) }
  if (told.length > 0) return { agents: told, targets: objects }
  const blamed = [...blamedOver(tree, verb), ...takersOver(tree, verb)]
  if (blamed.length > 0) return { agents: blamed, targets: objects }
  if (climbed >= CLIMB) return NOBODY
  return { ...sharedWith(tree, verb, by, objects, climbed) }
}

/** The objects behind a verb; what the parse calls its subject there is one ("kidnapped on Monday two Ruvians"). */
function objectsOf(tree: Tree, verb: number): readonly number[] {
  const objects = tree.under(verb, 'obj').filter((o) => o > verb)
  return objects.length > 0 || isPassive(tree, verb) ? objects : lateSubjects(tree, verb)
}

export const lateSubjects = (tree: Tree, verb: number): readonly number[] =>
  tree.under(verb, 'nsubj').filter((s) => s > verb && NOUNS.has(tree.tag(s)))

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** The subject that stands nearest before a verb; a second one is another verb's that the parse hung here. */
function subjectOf(tree: Tree, verb: number): readonly number[] {
  const all = tree.under(verb, 'nsubj', 'nsubj:pass')
  const before = all.filter((s) => s < verb)
  return before.length > 0 ? before.slice(-1) : isPassive(tree, verb) ? all : []
}

/** "the guards kidnapped in May are free": a participle, although it reads like a verb with its subject. */
const isReduced = (tree: Tree, verb: number): boolean =>
  ['advcl', 'acl', 'acl:relcl'].includes(tree.relation(verb)) &&
  /(?:ed|en|shot|held)$/.test(tree.lower(verb)) &&
  tree.under(verb, 'obj', 'aux', 'mark').length === 0 &&
  !tree.under(verb, 'nsubj').some((s) => tree.tag(s) === 'PRON')

function byAgents(tree: Tree, verb: number): readonly number[] {
  const own = tree
    .under(verb, 'obl:agent', 'obl')
    .filter((n) => tree.under(n, 'case').some((c) => tree.lower(c) === 'by') && !isMeans(tree, n))
  if (own.length > 0) return own
  const next = nextBy(tree, verb)
  return next.length > 0 ? next : sharedBy(tree, verb)
}

/** "were abducted and killed by rebels": one agent for both. */
function sharedBy(tree: Tree, verb: number): readonly number[] {
  const [other] = tree.under(verb, 'conj').filter((c) => tree.tag(c) === 'VERB')
  if (other === undefined || tree.under(other, 'nsubj', 'nsubj:pass', 'obj').length > 0) return []
  return byAgents(tree, other)
}

/** "two men who were shot by soldiers": whom the words right behind the verb name, wherever the parse hangs them. */
function nextBy(tree: Tree, verb: number): readonly number[] {
  const by = tree.tag(verb + 1) === 'ADV' || tree.relation(verb + 1) === 'compound:prt' ? verb + 2 : verb + 1
  const noun = tree.lower(by) === 'by' && tree.relation(by) === 'case' ? tree.head(by) : -1
  return noun > by && !isMeans(tree, noun) ? [noun] : []
}

/** "by bus", "by two bombs" act too, as words; "by killing" does not. */
const isMeans = (tree: Tree, noun: number): boolean => tree.tag(noun) === 'VERB'

/** The one meant by a relative word is whom its clause is about; "the ones who did it" are whoever is said to be them. */
function meant(tree: Tree, subject: number, verb: number): number {
  if (!RELATIVES.has(tree.lower(subject)) || tree.tag(subject) !== 'PRON') return subject
  let clause = verb
  for (let n = 0; n < CLIMB && !tree.relation(clause).startsWith('acl'); n++) clause = tree.head(clause)
  const over = tree.relation(clause).startsWith('acl') ? tree.head(clause) : -1
  const noun = over >= 0 && over < subject ? over : nounBefore(tree, subject)
  const [own] = ['one', 'ones', 'those', 'people'].includes(tree.lower(noun)) ? tree.under(noun, 'nsubj') : []
  return own ?? noun
}

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
/** What hangs on the noun that a name or an apposition ends. */
const OF_NAME: ReadonlySet<string> = new Set(['flat', 'compound', 'appos', 'amod'])

/** The noun right before a relative word, where the parse hangs its clause elsewhere; -1 where there is none. */
function nounBefore(tree: Tree, relative: number): number {
  let noun = relative - 1
  while (noun >= 0 && relative - noun <= MARKS && tree.tag(noun) === 'PUNCT') noun--
  for (let n = 0; n < CLIMB && OF_NAME.has(tree.relation(noun)) && tree.head(noun) < noun; n++)
    noun = tree.head(noun)
  return NOUNS.has(tree.tag(noun)) && tree.tag(noun) !== 'PRON' ? noun : -1
}

/** At most so many marks stand before a relative word. */
const MARKS = 2

/** "two guards, kidnapped in May": the participle's noun; "were shot and killed": the first verb's subject. */
function overPassive(tree: Tree, verb: number): readonly number[] {
  const relation = tree.relation(verb)
  if (relation.startsWith('acl')) return [tree.head(verb)]
  return relation === 'conj' ? actorsOf(tree, tree.head(verb), CLIMB - 1).targets : []
}

/** A verb without a subject of its own shares that of the verb over it. */
function sharedWith(
  tree: Tree,
  verb: number,
  by: readonly number[],
  objects: readonly number[],
  climbed: number,
): Actors {
  const relation = tree.relation(verb)
  const over = tree.head(verb)
  const ending = tree.lower(verb)
  if (relation === 'acl') {
    if (!ending.endsWith('ing')) return { agents: by, targets: [over] }
    const habit = tree.under(verb, 'mark', 'case').length > 0 ? tree.under(over, 'nsubj') : []
    return { agents: habit.length > 0 ? habit : [over], targets: objects }
  }
  if (over < 0 || !['VERB', 'AUX', 'ADJ', 'NOUN'].includes(tree.tag(over)))
    return { agents: by, targets: objects }
  if (relation === 'conj' || relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp') {
    const passive = isPassive(tree, over)
    const up = actorsOf(tree, over, climbed + 1)
    if (relation === 'conj' && isSuffered(tree, verb, over, objects))
      return { agents: by, targets: up.agents }
    if (relation === 'conj' && passive && objects.length === 0 && !ending.endsWith('ing'))
      return { agents: by.length > 0 ? by : up.agents, targets: up.targets }
    if (relation === 'xcomp' && tree.under(over, 'obj').length > 0)
      return { agents: tree.under(over, 'obj'), targets: objects }
    if (relation === 'xcomp' && passive) return { agents: up.targets, targets: objects }
    if (relation === 'ccomp') return { agents: by, targets: objects }
    if (relation === 'advcl' && !ending.endsWith('ing') && tree.lower(verb - 1) !== 'to')
      return { agents: by, targets: up.agents.length > 0 ? up.agents : objects }
    return { agents: up.agents, targets: objects }
  }
  return { agents: by, targets: objects }
}

/** "the men were farmers and therefore murdered": a participle that shares "were". */
const isSuffered = (tree: Tree, verb: number, over: number, objects: readonly number[]): boolean =>
  tree.tag(over) !== 'VERB' &&
  tree.under(over, 'cop').length > 0 &&
  objects.length === 0 &&
  tree.under(verb, 'aux').length === 0 &&
  /(?:ed|en|shot)$/.test(tree.lower(verb))

/** Whom a verb of blaming blames: "blamed the front", "soldiers accused of". */
export const accusedBy = (tree: Tree, verb: number): readonly number[] =>
  isPassive(tree, verb) || (tree.relation(verb).startsWith('acl') && tree.under(verb, 'obj').length === 0)
    ? actorsOf(tree, verb).targets
    : tree.under(verb, 'obj')

/** "accused the army of killing two men", "suspected of having shot" */
function blamedOver(tree: Tree, verb: number): readonly number[] {
  if (!['advcl', 'ccomp', 'xcomp', 'acl', 'obl'].includes(tree.relation(verb))) return []
  const over = tree.head(verb)
  if (!BLAMING.has(tree.lemma(over)) || tree.tag(over) !== 'VERB' || over > verb) return []
  const accused = accusedBy(tree, over)
  return accused.length > 0 ? accused : tree.under(verb, 'obj').filter((o) => o < verb)
}

/** "Kesh accusing Tolm of shelling": whom the words between the two name, wherever the parse hangs them. */
function accusedBefore(tree: Tree, verb: number): readonly number[] {
  const of = tree.tag(verb - 1) === 'ADV' ? verb - 2 : verb - 1
  if (!tree.lower(verb).endsWith('ing') || tree.lower(of) !== 'of') return []
  let over = of - 1
  while (over >= 0 && of - over <= ACCUSED && tree.tag(over) !== 'VERB') over--
  if (!BLAMING.has(tree.lemma(over)) || tree.tag(over) !== 'VERB' || isPassive(tree, over)) return []
  for (let i = over + 1; i < of; i++) {
    const isTop = tree.head(i) <= over || tree.head(i) >= of
    if (isTop && NOUNS.has(tree.tag(i))) return [i]
  }
  return []
}

/** At most so many words name the accused. */
const ACCUSED = 12

/** "claimed responsibility for bombing the bridge": who took it. */
function takersOver(tree: Tree, verb: number): readonly number[] {
  if (!tree.lower(verb).endsWith('ing')) return []
  if (!tree.under(verb, 'mark', 'case').some((m) => tree.lower(m) === 'for')) return []
  const over = tree.head(verb)
  return RESPONSIBILITY.has(tree.lower(over)) ? takers(tree, over) : takersBy(tree, over)
}

/** "the front claimed responsibility for", "responsibility was claimed by the front" */
export function takers(tree: Tree, responsibility: number): readonly number[] {
  const verb = tree.head(responsibility)
  if (!TAKING.has(tree.lemma(verb))) return []
  return tree.relation(responsibility) === 'obj' ? actorsOf(tree, verb).agents : byAgents(tree, verb)
}

/** "accepted responsibility on Monday for the deaths": what it is for may hang on the verb. */
export const takersBy = (tree: Tree, verb: number): readonly number[] =>
  TAKING.has(tree.lemma(verb)) && tree.under(verb, 'obj').some((o) => RESPONSIBILITY.has(tree.lower(o)))
    ? actorsOf(tree, verb).agents
    : []

/** "no group has claimed responsibility for the attack", "neither side admitted" */
export function isUnclaimed(tree: Tree, noun: number): boolean {
  const responsibility = tree.under(noun, 'case').some((c) => tree.lower(c) === 'for') ? tree.head(noun) : -1
  const verb = RESPONSIBILITY.has(tree.lower(responsibility)) ? tree.head(responsibility) : responsibility
  if (!TAKING.has(tree.lemma(verb))) return false
  const subjects = tree.under(verb, 'nsubj')
  return [...tree.under(verb, 'advmod'), ...subjects.flatMap((s) => [s, ...tree.under(s)])].some((w) =>
    UNTAKEN.has(tree.lower(w)),
  )
}
const UNTAKEN: ReadonlySet<string> = new Set("no nobody none neither nor not n't never one no-one".split(' '))
