import { SAYING } from '../extract/statements/verbs.table.ts'
import type { ResolvedSource } from '../model/found.ts'
import { slug } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import { isInside, type Span } from '../model/span.ts'
import {
  type Desk,
  type PersonMention,
  REACH,
  type Remembered,
  recent,
  type SourceMemory,
  sentenceAt,
} from './desk.ts'
import type { Gender } from './tables/given-names.table.ts'
import { CLASS_OF, PEOPLE } from './tables/groups.table.ts'
import { GROUPS } from './tables/offices.table.ts'
import type { Unnamed } from './unnamed.ts'

/** How many sentences back a pronoun is followed. */
const SENTENCES = 12
const SINGULAR: ReadonlyMap<string, Gender | null> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
])
/** How many words before "who" or "which" its antecedent may end. */
const BEFORE_RELATIVE = 60

/** Whom a pronoun means; `unnamed` where that is somebody who spoke without a name. */
export type Antecedent = ResolvedSource & { readonly unnamed?: Unnamed | null }

/**
 * Whom a pronoun means: he and she the person that fits, they the last group, it the last that is no person. Else nobody.
 * Who is only named in what the pronoun says (`told`) is not meant: in "Roe was shot, he said" another speaks.
 */
export function byPronoun(
  pronoun: string,
  at: number,
  desk: Desk,
  memory: SourceMemory,
  told: readonly Span[] = [],
): Antecedent {
  const unknown = (kind: 'person' | 'group'): ResolvedSource => ({ kind, speaker: null, party: null })
  if (pronoun === 'we' || pronoun === 'i') return unknown(pronoun === 'i' ? 'person' : 'group')
  if (pronoun === 'who' || pronoun === 'which' || pronoun === 'that' || pronoun === 'whom')
    return relativeTo(pronoun, at, desk) ?? unknown(pronoun === 'who' ? 'person' : 'group')
  const gender = SINGULAR.get(pronoun)
  const author = authorOf(gender !== undefined, at, desk)
  if (author) return author
  if (gender) return personFor(gender, at, desk, memory, told) ?? unknown('person')
  return groupFor(at, desk, memory) ?? unknown('group')
}

/** "a letter signed by Roe, in which he", "the front's communique, in which it": whose the writing is. */
function authorOf(isPerson: boolean, at: number, desk: Desk): ResolvedSource | null {
  const tokens = desk.report.passages[sentenceAt(desk.report, at)]?.tokens ?? []
  const which = tokens.findIndex((t) => t.start >= at) - 1
  if (tokens[which]?.lower !== 'which' || tokens[which - 1]?.lower !== 'in') return null
  const end = tokens[which - 1]?.start ?? at
  const near = <T extends { start: number; end: number }>(list: readonly T[]): T | undefined =>
    overlapping(list, { start: Math.max(0, end - BEFORE_RELATIVE), end }).findLast((m) => m.end <= end)
  const isIts = ({ start, end }: { start: number; end: number }): boolean => {
    const [first, after] = [tokens.findIndex((t) => t.end > start), tokens.findIndex((t) => t.start >= end)]
    return (
      [1, 2].some((n) => BY.has(tokens[first - n]?.lower ?? '')) ||
      /^['’]s?$/.test(tokens[after]?.lower ?? '')
    )
  }
  const found = isPerson ? near(desk.people) : near(desk.parties)
  if (!found || !isIts(found)) return null
  return 'person' in found ? personSource(found, desk) : { kind: 'group', speaker: null, party: found.party }
}

const BY: ReadonlySet<string> = new Set(['by', 'from', 'of'])

/** The person that "he" or "she" means: in its own sentence the first that fits, before it who spoke last or comes first. */
export function personFor(
  gender: Gender | null,
  at: number,
  desk: Desk,
  memory: SourceMemory,
  told: readonly Span[] = [],
): Antecedent | null {
  const here = sentenceAt(desk.report, at)
  const agrees = (id: string): boolean => {
    const own = desk.roles.genderOf(id)
    return gender === null || own === null || own === gender
  }
  const reach = { start: Math.max(0, at - REACH), end: at }
  const people = overlapping(desk.people, reach).filter(
    (m) => m.end <= at && agrees(slug(m.person.name)) && !told.some((t) => isInside(m, t)),
  )
  const fits = ({ kind, speaker, unnamed }: Remembered): boolean =>
    unnamed
      ? gender === null || unnamed.gender === null || unnamed.gender === gender
      : kind === 'person' && (speaker === null || agrees(speaker))
  const spoken = recent(memory, at)
    .filter((s) => s.start < at && fits(s))
    .map((s) => ({ ...s, sentence: sentenceAt(desk.report, s.start) }))
  for (let s = here; s >= Math.max(0, here - SENTENCES); s--) {
    const speaker = spoken.findLast((x) => x.sentence === s)
    const inside = people.filter((m) => m.passage === s)
    const source = speaker && sourceOf(speaker)
    const sure = inside.filter((m) => gender !== null && desk.roles.genderOf(slug(m.person.name)) === gender)
    const subject = subjectOf(sure) ?? subjectOf(inside)
    const found =
      s === here
        ? subject
          ? personSource(subject, desk)
          : source
        : (source ?? (subject && personSource(subject, desk)))
    if (found) return found
  }
  return null
}

const sourceOf = ({ kind, speaker, party, unnamed }: Remembered): Antecedent => ({
  kind,
  speaker,
  party,
  unnamed,
})

/** The first that is not named only to say whose something is. */
const subjectOf = (mentions: readonly PersonMention[]): PersonMention | undefined =>
  mentions.find((m) => !m.possessive) ?? mentions[0]

const personSource = ({ person }: PersonMention, { registry }: Desk): ResolvedSource => ({
  kind: 'person',
  speaker: registry.speaks(person, null, null),
  party: null,
})

/** They: the last group that spoke; it: the last that is no person; else the party that comes first in this sentence or the one before. */
function groupFor(at: number, desk: Desk, memory: SourceMemory): ResolvedSource | null {
  const here = sentenceAt(desk.report, at)
  const before = recent(memory, at).filter((s) => s.start < at)
  if (isUnknownName(before.at(-1), here, desk)) return null
  const spoken = before.findLast((s) => s.kind !== 'person' && s.kind !== 'none')
  const named = [here, here - 1].flatMap((s) => {
    const passage = desk.report.passages[s]
    const names = passage ? overlapping(desk.parties, passage) : []
    const first = names.find((p) => p.end <= at && (p.acts || p.metonym))
    return first ? [first] : []
  })
  const [inSentence] = named.filter((p) => sentenceAt(desk.report, p.start) === here)
  if (inSentence && (!spoken || spoken.end <= inSentence.start))
    return { kind: 'group', speaker: null, party: inSentence.party }
  if (spoken) return { kind: spoken.kind, speaker: spoken.speaker, party: spoken.party }
  return named[0] ? { kind: 'group', speaker: null, party: named[0].party } : null
}

/** "Osk denies this, as it denies …": a name that nobody knows, and that may be a capital's. */
const isUnknownName = (last: Remembered | undefined, here: number, { report }: Desk): boolean =>
  last?.kind === 'person' &&
  last.speaker === null &&
  last.unnamed === null &&
  sentenceAt(report, last.start) === here

/** "supporters of Holm, who claim …": the verb tells that more than one is meant, so the name before it is not the one. */
function isPlural({ report }: Desk, at: number): boolean {
  const tokens = report.passages[sentenceAt(report, at)]?.tokens ?? []
  const verb = tokens[tokens.findIndex((t) => t.start >= at) + 1]
  if (!verb) return false
  return /^(?:are|were|have)$/.test(verb.lower) || SAYING.has(verb.lower)
}

/** ", who": the name, group or institution that ends right before it. */
function relativeTo(pronoun: string, at: number, desk: Desk): ResolvedSource | null {
  const near = <T extends { start: number; end: number }>(list: readonly T[]): T | undefined =>
    overlapping(list, { start: Math.max(0, at - BEFORE_RELATIVE), end: at }).findLast((m) => m.end <= at)
  const person = pronoun === 'which' || isPlural(desk, at) ? undefined : near(desk.people)
  const party = near(desk.parties)
  if (person && !person.possessive && (!party || person.end >= party.end)) return personSource(person, desk)
  if (party && pronoun !== 'who') return { kind: 'group', speaker: null, party: party.party }
  const passage = desk.report.passages[sentenceAt(desk.report, at)]
  const noun = passage?.tokens.findLast(
    (t) =>
      t.end <= at &&
      t.end >= at - BEFORE_RELATIVE &&
      (PEOPLE.has(t.lower) || CLASS_OF.has(t.lower) || GROUPS.has(t.lower)),
  )
  const people = noun && PEOPLE.get(noun.lower)
  if (people)
    return { kind: 'group', speaker: null, party: desk.registry.group(people.name, people.kind, noun.lower) }
  if (person) return personSource(person, desk)
  return party ? { kind: 'group', speaker: null, party: party.party } : null
}
