import type { Name, PartyMention, Somebody } from '../model/found.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { Party } from '../model/party.ts'
import { isInside, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { type Context, passageAt } from './context.ts'
import { groupOfKind, type KnownGroup, knownGroup } from './known-groups.ts'
import {
  AGAIN,
  FIGHTERS,
  FORCE_NAMES,
  MEMBERS,
  OF_STATE,
  OURS,
  SOLDIERS,
  UNKNOWN,
} from './tables/forces.table.ts'

/** A force of a state, named by what it is called; `state` where the words or the story tell whose it is. */
export type Force = {
  readonly name: string | null
  readonly state: string | null
  readonly said: string | null
}

/** Whom the words of a role mean: a party of the story, or a state's force. */
export type Meant = { readonly party: string } | { readonly force: Force } | KnownGroup

/** The kinds of a story's parties, by id. */
export type Kinds = ReadonlyMap<string, Party['kind']>

/** A state, or a land that only the story tells of. */
export const isPower = (kind: Party['kind'] | undefined): boolean => kind === 'state' || kind === 'unknown'

/** Words behind which a group says whose it is: "members of the front". */
const WHOSE = / (?:of|from|belonging|called|in|with) /u

/**
 * Whom the words of a role mean: a party they name (the last before their head, else the first behind), a force, the armed
 * group that "the guerrillas" are in this report, or whom a pronoun stands for; `null` where they do not tell.
 */
export function whoIs(
  role: Somebody,
  event: Span,
  statement: Statement | null,
  context: Context,
  kinds: Kinds,
  names: readonly Name[],
): Meant | null {
  const text = wordsAt(context, role)
  if (/^(?:no|neither|none|nobody)\b/iu.test(text)) return null
  const head = wordsAt(context, role.head).toLowerCase()
  if (NO_DOERS.has(head) || (KIND_OF_ATTACK.has(head) && role.end === event.start - 1)) return null
  const named = namedIn(role, event, context)
  const known = knownGroup(text)
  if (known && named && isPartOf(named, known, role)) return known
  if (named && isItself(named, role, head, text, kinds)) return forceOr(named, head, text, context, kinds)
  const called = known ?? (isFighter(text) || AGAIN.has(head) ? group(role, names, context) : null)
  if (called) return called
  if (OURS.has(head)) return own(role, statement, context, kinds)
  if (AGAIN.has(head)) return again(role, event, statement, context, kinds)
  if (isFighter(text)) return fighters(role, context, kinds)
  if (named && !isPower(kinds.get(named.party ?? ''))) return null
  return force(head, text, null) ?? group(role, names, context) ?? groupOfKind(text)
}

/** "the Popular Liberation Army" is no "Liberation Army". */
const isPartOf = (named: PartyMention, { at }: KnownGroup, role: Somebody): boolean =>
  at !== undefined &&
  named.start < role.start + at.end &&
  role.start + at.start < named.end &&
  named.end - named.start < at.end - at.start

/** "a terrorist attack" tells what kind of attack it was, not who made it. */
const KIND_OF_ATTACK: ReadonlySet<string> = new Set(['terrorist', 'terror', 'suicide', 'extremist'])

/** "subversive violence" is nobody. */
const NO_DOERS: ReadonlySet<string> = new Set([
  'violence',
  'war',
  'conflict',
  'terrorism',
  'struggle',
  'activity',
  'activities',
])

/** An organisation that no table knows, by the name that the trained reader finds. */
function group(role: Somebody, names: readonly Name[], context: Context): Meant | null {
  const text = wordsAt(context, role)
  const [name] = overlapping(names, role).filter(
    (n) =>
      n.kind === 'organization' && isInside(n, role) && !BESIDE.test(text.slice(0, n.start - role.start)),
  )
  const head = wordsAt(context, role.head).toLowerCase()
  if (!name || (name.end < role.head.start && !MEMBERS.has(head) && !FIGHTERS.has(head) && !AGAIN.has(head)))
    return null
  const said = wordsAt(context, name).replace(/\s+/g, ' ').replace(/^the /i, '')
  return said.length > 2 && said.length <= 60 && /^\p{L}/u.test(said) ? { group: said } : null
}

const wordsAt = ({ report }: Context, { start, end }: Span): string => report.report.text.slice(start, end)
const party = (id: string | null | undefined): Meant | null => (id ? { party: id } : null)

/** "unknown men near Osk": what only tells where they were. */
const BESIDE = / (?:near|outside|around|against|at|on) (?:the )?(?:\p{Lu}[\p{L}'’-]*,? ){0,4}$/u

function namedIn(words: Span, event: Span, context: Context): PartyMention | undefined {
  const text = wordsAt(context, words)
  const head = words.start + (WHOSE.exec(text)?.index ?? text.length)
  const named = overlapping(context.parties, words).filter(
    (m) =>
      m.party !== null &&
      !m.party.endsWith('-municipality') &&
      isInside(m, words) &&
      !isInside(event, m) &&
      !BESIDE.test(text.slice(0, m.start - words.start)),
  )
  return named.findLast((m) => m.start < head) ?? named[0]
}

/** "Ruvian troops" are Ruvia's, "Ruvian farmers" and "Ruvian rebels" are not Ruvia. */
function isItself(named: PartyMention, role: Somebody, head: string, text: string, kinds: Kinds): boolean {
  const kind = kinds.get(named.party ?? '')
  if (!isPower(kind))
    return (
      kind === 'armed-group' ||
      named.end >= role.head.start ||
      !/^[a-z]+s?$/.test(head) ||
      MEMBERS.has(head) ||
      OF_STATE.has(head)
    )
  if (named.speaker !== null || ofOthers(named, role, text)) return false
  if (isFighter(text) || ONE_OF.test(text)) return false
  if (isInside(role.head, named)) return true
  return OF_STATE.has(head) || FORCE_NAMES.some(([said]) => said.test(text.toLowerCase()))
}

/** "gunfire on two Ruvian priests": behind the head a land that only says of which people others are. */
function ofOthers(named: PartyMention, role: Somebody, text: string): boolean {
  if (named.start < role.head.end) return false
  const next = /^ (\p{L}+)/u.exec(text.slice(named.end - role.start))?.[1]?.toLowerCase()
  return next !== undefined && /^\p{L}+s$/u.test(next) && !OF_STATE.has(next) && !MEMBERS.has(next)
}

/** "another Ruvian" is a person. */
const ONE_OF = /^(?:an?|another|one|every|each|no|some|many|\d+) \S+$/iu

const isFighter = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => FIGHTERS.has(w))

/** A state's force where the words name one, else the party. */
function forceOr(
  named: PartyMention,
  head: string,
  text: string,
  context: Context,
  kinds: Kinds,
): Meant | null {
  if (!isPower(kinds.get(named.party ?? ''))) return party(named.party)
  return force(head, text, { id: named.party ?? '', said: wordsAt(context, named) }) ?? party(named.party)
}

/** "army patrols", "members of the armed forces", but not "the government's offensive". */
function force(
  head: string,
  text: string,
  state: { readonly id: string; readonly said: string } | null,
): Meant | null {
  const lower = text.toLowerCase()
  if ((!OF_STATE.has(head) && !MEMBERS.has(head)) || DRESSED.test(lower)) return null
  const name = FORCE_NAMES.find(([said]) => said.test(lower))?.[1] ?? null
  const soldiers = lower.split(/[^\p{L}]+/u).some((w) => SOLDIERS.has(w))
  if (name === null && !soldiers) return null
  return { force: { name, state: state?.id ?? null, said: state?.said ?? null } }
}

/** "men in military uniforms" may be anybody. */
const DRESSED = /\b(?:wearing|dressed|uniforms?|uniformed|disguised|posing|clad)\b/

/** "we" are those for whom one speaks; "I" in words that are not quoted is whoever writes. */
function own(role: Somebody, statement: Statement | null, context: Context, kinds: Kinds): Meant | null {
  const head = wordsAt(context, role.head).toLowerCase()
  const isReporter = head === 'i' && statement?.quotation === 'indirect'
  const id = isReporter ? null : (statement?.source.party ?? null)
  return id !== null && FIGHTERS.has(id) ? fighters(role, context, kinds) : party(id)
}

/** "it", "they", "the group": the speaker's own in what a group says, else the armed group that was named last. */
function again(
  role: Somebody,
  event: Span,
  statement: Statement | null,
  context: Context,
  kinds: Kinds,
): Meant | null {
  const source = statement?.source
  const speaks = source?.party ? kinds.get(source.party) === 'armed-group' : false
  if (speaks && source?.speaker === null) return own(role, statement, context, kinds)
  if (source?.speaker === null && statement?.quotation === 'indirect' && isActor(role, event, context))
    return party(source.party)
  const room = passageAt(context, event)
  if (!room) return null
  const before = context.parties[firstFrom(context.parties, role.start) - 1]
  const near = before && before.start >= room.start - NEAR && before.speaker === null && isFighting(before)
  return near && kinds.get(before.party ?? '') === 'armed-group' ? party(before.party) : null
}

/** "the army says that it captured a rebel": it is the speaker, and no thing that burns or explodes. */
const isActor = (role: Somebody, event: Span, context: Context): boolean =>
  wordsAt(context, role.head).toLowerCase() === 'it' &&
  !/^(?:expl|deton|burn|hit|dest|damag)/iu.test(wordsAt(context, event))

/** How far before its sentence a group may stand that a pronoun or "the guerrillas" mean, in UTF-16 code units. */
const NEAR = 250
const FAR = 700

/** "the guerrillas": the one armed group that the report names, else the one named last. */
function fighters(role: Somebody, context: Context, kinds: Kinds): Meant | null {
  if (
    wordsAt(context, role)
      .toLowerCase()
      .split(/\s+/)
      .some((w) => UNKNOWN.has(w))
  )
    return null
  const armed = context.parties.filter(
    (m) => m.speaker === null && kinds.get(m.party ?? '') === 'armed-group' && isFighting(m),
  )
  const only = new Set(armed.map((m) => m.party))
  const last = armed.findLast((m) => m.start < role.start && m.start > role.start - FAR)
  const meant = only.size === 1 ? armed[0]?.party : last?.party
  const before = armed.filter((m) => m.party === meant && m.start < role.start)
  if (before.length > 0 && before.every((m) => HEDGED.test(textBefore(context, m)))) return null
  return party(meant)
}

/** Where a report has named a group as suspected alone, "the guerrillas" are no surer to be that group. */
const HEDGED = /\b(?:alleged|presumed|suspected|supposed)(?: [\p{L}-]+){0,2} $/iu
const textBefore = ({ report }: Context, { start }: Span): string =>
  report.report.text.slice(Math.max(0, start - 50), start).replace(/\s/g, ' ')

/** Parties called by the bare word ("rebels") name no group, and battalions are a state's. */
const isFighting = ({ party: id }: PartyMention): boolean =>
  id !== null && !FIGHTERS.has(id) && !UNIT.test(id) && !id.includes('police')
const UNIT = /(?:^|-)(?:battalion|brigade|infantry|regiment|division|municipality)(?:-|$)/
