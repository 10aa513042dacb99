import type { FoundStatement, ResolvedSource } from '../model/found.ts'
import { slug } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { PartyName } from './party-names.ts'
import type { NameRun } from './person-names.ts'
import type { Registry } from './registry.ts'
import type { Roster } from './roster.ts'
import { type SourceWords, sourceWords } from './source-kind.ts'
import { GROUPS, INSTITUTIONS, OFFICES, TITLES } from './tables/offices.table.ts'

/** Sources resolved so far in a report, latest last, for pronouns and "the ministry". */
export type SourceMemory = { readonly last: (ResolvedSource & { readonly end: number })[] }

/** What stands on the desk while one report's sources are read. */
export type SourceDesk = {
  readonly report: AnnotatedReport
  readonly roster: Roster
  readonly registry: Registry
  readonly parties: readonly PartyName[]
  /** The state or land that the report names far more often than any other; `null` where there is none. */
  readonly home: string | null
}

/** So often at least, and so many times as often as the next, is the land named that a report is about. */
const HOME = { least: 3, times: 3 }

export function homeOf(parties: readonly PartyName[], registry: Registry): string | null {
  const named = new Map<string, number>()
  for (const { party } of parties)
    if (registry.holdsPower(party)) named.set(party, (named.get(party) ?? 0) + 1)
  const [first, second] = [...named].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < HOME.least) return null
  return first[1] >= HOME.times * (second?.[1] ?? 0) ? first[0] : null
}

const NOBODY: ResolvedSource = { kind: 'none', speaker: null, party: null }
/** Farther back than this, in UTF-16 code units, a pronoun or "the ministry" is not followed. */
const REACH = 900
/** No more sources than this stand within that reach. */
const RECENT = 60
const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'i', 'who'])

/** Who one statement's source is; remembers it for the statements after it. */
export function readSource(
  statement: FoundStatement,
  desk: SourceDesk,
  memory: SourceMemory,
): ResolvedSource {
  const source = statement.source.length === 0 ? NOBODY : resolved(statement, desk, memory)
  memory.last.push({ ...source, end: statement.end })
  return source
}

function resolved(statement: FoundStatement, desk: SourceDesk, memory: SourceMemory): ResolvedSource {
  const { text } = desk.report.report
  const tokens = tokensOf(desk.report, statement.source)
  const words = sourceWords(statement.source.map((s) => text.slice(s.start, s.end)).join(' '), tokens)
  if (words.pronoun !== null) return byPronoun(words.pronoun, statement, memory)
  if (words.joint) return { kind: 'group', speaker: null, party: null }
  const party = partyOf(desk, statement.source, words)
  const named = words.kind === 'anonymous' ? undefined : personIn(desk, statement.source)
  if (named) return person(named, tokens, desk, party ?? possessorOf(tokens, statement, desk, memory))
  return collective(words, party ?? possessorOf(tokens, statement, desk, memory), statement, desk, memory)
}

/** A named person: role from the words around the name, party from those words. */
function person(
  name: NameRun,
  tokens: readonly Token[],
  { report, roster, registry }: SourceDesk,
  party: string | null,
): ResolvedSource {
  const found = roster.personOf(report.report.id, name)
  if (!found) return { kind: 'person', speaker: null, party }
  return { kind: 'person', speaker: registry.speaks(found, roleOf(report, tokens, name), party), party }
}

/** An office, an institution or a group. A bare one ("officials", "the ministry") is whoever held power just before. */
function collective(
  words: SourceWords,
  party: string | null,
  statement: FoundStatement,
  desk: SourceDesk,
  memory: SourceMemory,
): ResolvedSource {
  const { kind } = words
  if (party !== null) return { kind, speaker: null, party }
  if (words.bare) {
    const power = powerBefore(statement, desk, memory) ?? capitalGroup(desk, statement.source)
    return { kind: kind === 'group' ? 'office' : kind, speaker: null, party: power ?? ownGroup(words, desk) }
  }
  if (kind === 'anonymous') return { kind, speaker: null, party: null }
  const named = isNamed(words, desk.report, statement.source) ? capitalGroup(desk, statement.source) : null
  const group = named ?? ownGroup(words, desk) ?? capitalGroup(desk, statement.source)
  return { kind, speaker: null, party: group }
}

/** "police", "protesters": a party of its own by what it is called. */
const ownGroup = ({ group }: SourceWords, { registry }: SourceDesk): string | null =>
  group === null ? null : registry.group(group, GROUPS.get(group) ?? 'unknown')

/** "the Tessel Harbour Union", not "the union": what the group is called is part of a name. */
function isNamed({ group }: SourceWords, report: AnnotatedReport, source: readonly Span[]): boolean {
  const at = tokensOf(report, source).findIndex((t) => t.lower === group)
  const [before, head] = tokensOf(report, source).slice(Math.max(0, at - 1), at + 1)
  return [before, head].every(
    (t) => t?.tag !== 'DET' && /^\p{Lu}/u.test(report.report.text.charAt(t?.start ?? -1)),
  )
}

/**
 * Whose ministry an unnamed one is: of the one state or land that the sentence names, else of the one that the report is
 * about, else of the one that spoke last. No union or company has a ministry.
 */
function powerBefore(statement: FoundStatement, desk: SourceDesk, memory: SourceMemory): string | null {
  const { registry, report, parties } = desk
  const here = overlapping(report.passages, statement).flatMap((p) => overlapping(parties, p))
  const powers = new Set(here.map((p) => p.party).filter((party) => registry.holdsPower(party)))
  const [only] = powers
  if (only !== undefined && powers.size === 1) return only
  if (desk.home !== null) return desk.home
  return (
    recent(memory, statement).findLast((s) => s.party !== null && registry.holdsPower(s.party))?.party ?? null
  )
}

/** "Harbour Workers Union", "Ardan Liberation Front": a capitalised group that no table knows is a party of its own. */
function capitalGroup({ report, registry, roster }: SourceDesk, source: readonly Span[]): string | null {
  const [span] = source
  if (!span || overlapping(roster.names.get(report.report.id) ?? [], span).length > 0) return null
  const { text } = report.report
  const tokens = tokensOf(report, source).filter((t, i) => i > 0 || t.tag !== 'DET')
  const isCapital = (t: Token | undefined): boolean =>
    t !== undefined && /^\p{Lu}/u.test(text.charAt(t.start))
  const end = tokens.findIndex((t, i) => !isCapital(t) && !(JOINTS.has(t.lower) && isCapital(tokens[i + 1])))
  const name = tokens.slice(0, end < 0 ? tokens.length : end)
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last || (name.length === 1 && (first.tag !== 'PROPN' || TITLES.has(first.lower))))
    return null
  const written = text.slice(first.start, last.end)
  return written.length <= 60 && slug(written) !== '' ? registry.group(written, 'organisation') : null
}

/** Small words inside a group's name. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', "'", '’', "'s", '’s', '-'])

/** He, she: the last person; they: the last group or party; it: the last that is no person. Else nobody. */
function byPronoun(pronoun: string, statement: FoundStatement, memory: SourceMemory): ResolvedSource {
  const before = recent(memory, statement)
  if (pronoun === 'we') return { kind: 'group', speaker: null, party: null }
  const fits = (s: ResolvedSource): boolean =>
    SINGULAR.has(pronoun) ? s.kind === 'person' : s.kind !== 'person' && s.kind !== 'none'
  const found = before.findLast(fits)
  return found
    ? { kind: found.kind, speaker: found.speaker, party: found.party }
    : { kind: SINGULAR.has(pronoun) ? 'person' : 'group', speaker: null, party: null }
}

const recent = (memory: SourceMemory, { start }: Span): SourceMemory['last'] =>
  memory.last.slice(-RECENT).filter((s) => start - s.end <= REACH)

/** "his spokesman", "the ministry's spokeswoman": the party of who was named before. */
function possessorOf(
  tokens: readonly Token[],
  statement: FoundStatement,
  desk: SourceDesk,
  memory: SourceMemory,
): string | null {
  const [first, second] = tokens
  const his = first && ['his', 'her', 'their', 'its'].includes(first.lower)
  const the = first?.lower === 'the' && second !== undefined && INSTITUTIONS.has(second.lower)
  if (the) return powerBefore(statement, desk, memory)
  return his ? (recent(memory, statement).findLast((s) => s.party !== null)?.party ?? null) : null
}

/** The first party named in a source; a demonym or a possessive counts, where villagers or rebels are ("in Denmark") does not. */
function partyOf(
  { parties, report }: SourceDesk,
  source: readonly Span[],
  words: SourceWords,
): string | null {
  const isWhere = ({ start, demonym }: PartyName): boolean =>
    !demonym && /\b(?:in|near|outside) $/.test(report.report.text.slice(Math.max(0, start - 9), start))
  const own = words.kind === 'group' && words.group !== null
  return (
    source.flatMap((s) => overlapping(parties, s)).find((p) => (p.acts || p.metonym) && !(own && isWhere(p)))
      ?.party ?? null
  )
}

/** The name in a source that stands for its speaker: the one nearest its head, not one that only says whose aide it is. */
function personIn({ report, roster }: SourceDesk, source: readonly Span[]): NameRun | undefined {
  const all = roster.names.get(report.report.id) ?? []
  const names = source.flatMap((s) => overlapping(all, s))
  const text = report.report.text
  return names.find(
    (n) => !/^[’']s?\b/.test(text.slice(n.end, n.end + 2)) && !/[’']s$/.test(text.slice(n.start, n.end)),
  )
}

/** The words of office beside a name: before it as a title, or after it as an apposition. `null` where there are none. */
function roleOf(report: AnnotatedReport, tokens: readonly Token[], name: NameRun): string | null {
  const { text } = report.report
  const before = tokens.filter((t) => t.end <= name.start)
  const after = tokens.filter((t) => t.start >= name.end)
  const isOffice = (t: Token): boolean => OFFICES.has(t.lower)
  if (after.some(isOffice)) return phrase(text, after)
  const from = before.findIndex((t) => TITLES.has(t.lower) && t.lower !== 'the' && t.lower !== 'of')
  return before.some(isOffice) && from >= 0 ? phrase(text, before.slice(from)) : null
}

function phrase(text: string, tokens: readonly Token[]): string | null {
  const [a, b] = [tokens[0], tokens.at(-1)]
  const words =
    a && b
      ? text
          .slice(a.start, b.end)
          .replace(/^[\s,]+|[\s,]+$/g, '')
          .replace(/\s+/g, ' ')
      : ''
  return words === '' || words.length > 90 ? null : words
}

const tokensOf = (report: AnnotatedReport, source: readonly Span[]): Token[] =>
  source.flatMap((s) => overlapping(report.passages, s).flatMap((p) => overlapping(p.tokens, s)))
