import { findNumbers } from '../../language/numbers.ts'
import type { FoundEvent, Somebody, Syntax } from '../../model/found.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { findGroups, type Groups } from '../figures/groups.ts'
import { type Sentence, splitAsides, wordsOf } from '../figures/words.ts'
import { isUnclaimed, lateSubjects } from './actors.ts'
import { MANAGED } from './roles.table.ts'
import { rolesOfNoun, rolesOfVerb } from './roles.ts'
import { withTags } from './tags.ts'
import { isOpen, isPlanned, type Tree, treeOf } from './tree.ts'
import { isModifier, laidOn, nounRoles, type Roles, verbRoles } from './tree-roles.ts'
import {
  BOTH_SIDES,
  CAUSED,
  DROPPED,
  type EventType,
  INFLICTING,
  NEEDS_WEAPON,
  NEGATIONS,
  NOUNS,
  PHRASAL,
  UNREAL,
  VERBS,
  WEAK_NOUNS,
  WEAPONS,
} from './triggers.table.ts'

/** "held hostage", "took two hostages" */
const HOSTAGE: ReadonlySet<string> = new Set(['hold', 'take'])
/** "fired at a car" */
const AIMED: ReadonlySet<string> = new Set(['at', 'on', 'upon', 'into'])
/** How many words before a trigger can turn it into a denial, a threat or a demand. */
const REACH = 5
const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', '.', '!', '?', '"', '“', '”', ':'])

/**
 * Finds what a report says happened, in reading order: a trigger word, its PLOVER and ACLED type,
 * and who acts and is acted upon by the parse of its sentence, where there is one (`syntax`, parallel to the passages), else
 * by the order of its words. A passive that names nobody has no agent.
 */
export function findEvents(report: AnnotatedReport, syntax: readonly (Syntax | null)[] = []): FoundEvent[] {
  return report.passages.flatMap((passage, i) => eventsOf(passage, report.report.text, syntax[i] ?? null))
}

function eventsOf(passage: Passage, text: string, syntax: Syntax | null): FoundEvent[] {
  const found: FoundEvent[] = []
  const laid = new Map<number, FoundEvent>()
  const tree = treeOf(passage.tokens, syntax)
  const tokens = tree ? withTags(passage.tokens, tree) : passage.tokens
  let read: Clause[] | null = null
  tokens.forEach((token, at) => {
    const weak = token.tag === 'NOUN' ? weakAt(tokens, at) : undefined
    const type = typeOf(tokens, at) ?? weak
    if (!type) return
    read ??= clausesOf(passage, text)
    const { start, end } = token
    const parsed =
      tree && (token.tag === 'VERB' ? verbRoles(tree, at) : nounRoles(tree, at, weak !== undefined))
    const told = parsed && (parsed.agents.length > 0 || isSufferedAt(tree, at, parsed))
    const plain = parsed && told ? parsed : rolesAt(read, token, weak !== undefined)
    const agents =
      tree && (isOpen(tree, at) || isUnclaimed(tree, at) || isModifier(tree, at)) ? [] : plain.agents
    const targets = parsed && parsed.targets.length > 0 ? parsed.targets : plain.targets
    if (weak && agents.length === 0) return
    const roles =
      type.acled === BOTH_SIDES ? { agents: [], targets: [...agents, ...targets] } : { agents, targets }
    const reported = reality(tokens, at)
    const happened = reported === 'asserted' && tree && isPlanned(tree, at) ? 'threatened' : reported
    found.push({ start, end, ...type, ...roles, happened })
    const again = tree && token.tag !== 'VERB' ? laidOn(tree, at) : null
    const meant = again && tokens[again.at]
    if (again && meant)
      laid.set(again.at, { ...spanOf(meant), ...type, ...roles, agents: again.agents, happened })
  })
  return [...found, ...laid.values()].sort((a, b) => a.start - b.start)
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** A noun that tells an attack by who did it; one in the plural is too vague unless its sentence says that it was grave. */
function weakAt(tokens: readonly Token[], at: number): EventType | undefined {
  const { lower = '', lemma = '' } = tokens[at] ?? {}
  const plural = WEAK_NOUNS.get(lower) === undefined
  const grave = tokens.slice(Math.max(0, at - GRAVE_REACH), at)
  return plural && !grave.some((t) => GRAVE.has(t.lower))
    ? undefined
    : (WEAK_NOUNS.get(lower) ?? WEAK_NOUNS.get(lemma))
}
const GRAVE_REACH = 9
const GRAVE: ReadonlySet<string> = new Set(
  'sabotage armed terrorist violent criminal perpetrate perpetrated perpetrating committed responsibility credit responsible guilty'.split(
    ' ',
  ),
)

/** A verb whose only people are those it was done to: nobody is said to have done it. */
const isSufferedAt = (tree: Tree | null, at: number, { targets }: Roles): boolean =>
  tree !== null &&
  tree.tag(at) === 'VERB' &&
  targets.length > 0 &&
  tree.under(at, 'obj').length === 0 &&
  lateSubjects(tree, at).length === 0

/** A sentence or an aside of it, with its noun groups. */
type Clause = { readonly s: Sentence; readonly groups: Groups }

function clausesOf(passage: Passage, text: string): Clause[] {
  const words = wordsOf(passage, text, findNumbers(passage, text), [])
  return splitAsides(words).map((s) => ({ s, groups: findGroups(s) }))
}

function rolesAt(clauses: readonly Clause[], { start, tag }: Token, weak: boolean): Roles {
  for (const { s, groups } of clauses) {
    const at = s.findIndex((w) => w.start === start)
    if (at < 0) continue
    const { agent, target } = tag === 'VERB' ? rolesOfVerb(s, groups, at) : rolesOfNoun(s, groups, at, weak)
    return { agents: somebody(agent, s), targets: somebody(target, s) }
  }
  return { agents: [], targets: [] }
}

/** Whom a span names is by its last noun before "of" and the like. */
function somebody(span: Span | null, s: Sentence): Somebody[] {
  if (span === null) return []
  const own = s.filter((w) => w.start >= span.start && w.end <= span.end)
  const cut = own.findIndex((w, i) => i > 0 && w.tag === 'ADP')
  const head = (cut < 0 ? own : own.slice(0, cut)).findLast((w) => w.tag !== 'PUNCT') ?? span
  return [{ ...span, head: { start: head.start, end: head.end } }]
}

function typeOf(tokens: readonly Token[], at: number): EventType | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.lemma === 'strike' && isLabour(tokens, at)) return undefined
  if (token.tag === 'NOUN' || token.tag === 'PROPN')
    return NOUNS.get(token.lemma) ?? NOUNS.get(token.lower) ?? underFire(tokens, at) ?? damageDone(tokens, at)
  if (token.tag !== 'VERB') return undefined
  const phrasal = PHRASAL.get(token.lemma)
  const next = tokens[at + 1]?.lower === '-' ? tokens[at + 2] : tokens[at + 1]
  if (phrasal && next?.lower === phrasal[0]) return phrasal[1]
  if (HOSTAGE.has(token.lemma) && tokens.slice(at + 1, at + 4).some((t) => t.lower.startsWith('hostage')))
    return VERBS.get('kidnap')
  if (token.lemma === 'fire' && AIMED.has(tokens[at + 1]?.lower ?? '')) return VERBS.get('fire')
  if (NEEDS_WEAPON.has(token.lemma) && !hasWeapon(tokens, at)) return undefined
  return token.lemma === 'open' ? VERBS.get('fire') : VERBS.get(token.lemma)
}

/** "fired rockets", "the bomb had been planted", "the shells were fired by": a weapon behind the verb, or before a passive. */
const hasWeapon = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'drop' ? isNear(tokens, at, DROPPED) : isArmed(tokens, at)

const isNear = (tokens: readonly Token[], at: number, things: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, at - WEAPON_REACH), at + 1 + WEAPON_REACH).some((t) => things.has(t.lemma))

const isArmed = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 1 + WEAPON_REACH).some((t) => WEAPONS.has(t.lemma)) ||
  (PASSIVES.has(tokens[at - 1]?.lower ?? '') &&
    (!SHOOTING.has(tokens[at]?.lemma ?? '') ||
      tokens[at + 1]?.lower === 'by' ||
      realityBefore(tokens, at) === 'negated') &&
    tokens.slice(Math.max(0, at - WEAPON_REACH), at).some((t) => WEAPONS.has(t.lemma)))
/** "shots were fired" tells of no attack unless it tells by whom, or that none was. */
const SHOOTING: ReadonlySet<string> = new Set(['fire', 'launch', 'open'])
const WEAPON_REACH = 7
const PASSIVES: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being'])

/** "a hunger strike", "the judges' strike", "on strike": nobody is hit. */
const isLabour = (tokens: readonly Token[], at: number): boolean =>
  LABOUR.has(tokens[at - 1]?.lower ?? '') ||
  tokens.slice(Math.max(0, at - STRIKERS), at + STRIKERS).some((t) => STRIKING.has(t.lemma))
const STRIKERS = 6
const LABOUR: ReadonlySet<string> = new Set(
  'hunger general labor labour transport transportation rail wage on wildcat teachers nurses judicial national sit-down solidarity sympathy'.split(
    ' ',
  ),
)
const STRIKING: ReadonlySet<string> = new Set(
  'union worker striker teacher employee miner judge docker dockworker stevedore walkout wage wages pay labor labour stoppage'.split(
    ' ',
  ),
)

/** "came under intense rocket fire": the noun tells an attack behind "under" alone. */
const underFire = (tokens: readonly Token[], at: number): EventType | undefined =>
  tokens[at]?.lower === 'fire' && tokens.slice(Math.max(0, at - REACH), at).some((t) => t.lower === 'under')
    ? NOUNS.get('attack')
    : undefined

/** "the attack caused damage to", "no serious damage was inflicted": the noun tells an event beside such a verb alone. */
const damageDone = (tokens: readonly Token[], at: number): EventType | undefined =>
  tokens[at]?.lower === 'damage' &&
  tokens.slice(Math.max(0, at - REACH), at + REACH).some((t) => t.tag === 'VERB' && INFLICTING.has(t.lemma))
    ? VERBS.get('damage')
    : undefined

function reality(tokens: readonly Token[], at: number): FoundEvent['happened'] {
  const [to, before] = [tokens[at - 1], tokens[at - 2]]
  const isAim = to?.lower === 'to' && !MANAGED.has(before?.lemma ?? '') && !CAUSED.has(before?.lower ?? '')
  if (tokens[at]?.tag === 'VERB' && isAim) {
    const earlier = realityBefore(tokens, at)
    return earlier === 'asserted' ? 'threatened' : earlier
  }
  return realityBefore(tokens, at)
}

function realityBefore(tokens: readonly Token[], at: number): FoundEvent['happened'] {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower = '', lemma = '' } = tokens[i] ?? {}
    if (CLAUSE_ENDS.has(lower) || lower === 'but') break
    if (NEGATIONS.has(lower) || NEGATIONS.has(lemma)) return 'negated'
    const unreal = UNREAL.get(lemma) ?? UNREAL.get(lower)
    if (unreal && !isCarriedOut(tokens, i)) return unreal
  }
  return 'asserted'
}

/** "planned and carried out the attack": the plan was done. */
const isCarriedOut = (tokens: readonly Token[], plan: number): boolean =>
  /ed$/.test(tokens[plan]?.lower ?? '') &&
  tokens[plan + 1]?.lower === 'and' &&
  /(?:ed|made)$/.test(tokens[plan + 2]?.lower ?? '')
