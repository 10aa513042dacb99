import { ownWordsOf } from '../extract/statements/own-words.ts'
import type { FoundStatement, PartyMention, ResolvedSource } from '../model/found.ts'
import { slug } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { Party, Speaker } from '../model/party.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Stance } from '../model/statement.ts'
import { findBlocs, type Quarrel } from './blocs.ts'
import { type Desk, type PersonMention, type SourceMemory, sentenceAt } from './desk.ts'
import { type Heard, inheritChannels } from './inherit-channels.ts'
import { findOrgans } from './organs.ts'
import { ownerOf } from './owner.ts'
import { GENERAL } from './party-lexicon.ts'
import { type PartyName, partyNames } from './party-names.ts'
import { powersOf } from './powers.ts'
import { readSource } from './read-source.ts'
import { Registry, VOTE } from './registry.ts'
import { phraseIn } from './role.ts'
import { type Called, callingsIn, rolesOf } from './roles.ts'
import { type Roster, rosterOf } from './roster.ts'
import { settleStance } from './settle-stance.ts'
import type { BlocOf } from './sides.ts'
import { storyLexicon } from './story-parties.ts'
import { OFFICES } from './tables/offices.table.ts'

/** A source with what its statement does and how it was said, now that it is known who speaks and for whom. */
export type SettledSource = ResolvedSource & Heard & { readonly stance: Stance }

/** Who speaks in a story: parties, speakers, each statement's source, and every mention of them. */
export type Resolution = {
  readonly parties: readonly Party[]
  readonly speakers: readonly Speaker[]
  /** By report, parallel to its found statements. */
  readonly sources: ReadonlyMap<string, readonly SettledSource[]>
  readonly mentions: ReadonlyMap<string, readonly PartyMention[]>
  readonly notes: readonly Note[]
}

/**
 * Resolves each statement's source to a speaker and a party, by names, titles, demonyms, metonyms and what was said before.
 * What the texts do not tell is `null`. The order of reports does not matter.
 */
export function resolveSources(
  reports: readonly AnnotatedReport[],
  statements: ReadonlyMap<string, readonly FoundStatement[]>,
): Resolution {
  const { desks, named, registry } = desksOf(reports)
  const read = new Map<string, ResolvedSource[]>()
  for (const [id, desk] of desks) {
    const memory: SourceMemory = { last: [] }
    read.set(
      id,
      (statements.get(id) ?? []).map((s) => readSource(s, desk, memory)),
    )
  }
  const kinds = new Map(registry.parties(() => null).map((p) => [p.id, p.kind]))
  const completed = new Map([...read].map(([id, list]) => [id, list.map((s) => registry.completed(s))]))
  const organs = findOrgans(completed, statements, (id) => kinds.get(id))
  const blocs = findBlocs(reports, named, quarrelsIn(desks, statements, read), organs)
  return {
    parties: registry.parties(blocs.blocOf),
    speakers: registry.speakers(),
    sources: settled(desks, statements, read, blocs.blocOf),
    mentions: new Map([...desks].map(([id, desk]) => [id, mentionsOf(desk)])),
    notes: blocs.notes,
  }
}

/** A desk for each report, with what the story names and calls its people. */
function desksOf(reports: readonly AnnotatedReport[]): {
  readonly desks: ReadonlyMap<string, Desk>
  readonly named: ReadonlyMap<string, readonly PartyName[]>
  readonly registry: Registry
} {
  const { lexicon, groups } = storyLexicon(reports, GENERAL)
  const roster = rosterOf(reports, lexicon)
  const registry = new Registry()
  const named = new Map(reports.map((r) => [r.report.id, partyNames(r, lexicon)]))
  for (const list of named.values())
    for (const n of list) registry.mention(n.party, n.form, lexicon.party(n.party))
  const called = new Map(reports.map((r) => [r.report.id, callingsIn(r, roster)]))
  const people = new Map(reports.map((r) => [r.report.id, peopleIn(r, roster)]))
  const shared = {
    roster,
    registry,
    groups: new Map(groups.map((g) => [g.id, g])),
    roles: rolesOf(called, people),
    powers: powersOf(reports, named, registry),
  }
  const desks = new Map(
    reports.map((report): [string, Desk] => {
      const { id } = report.report
      return [id, { ...shared, report, parties: named.get(id) ?? [], people: people.get(id) ?? [] }]
    }),
  )
  for (const [id, desk] of desks) noteOffices(called.get(id) ?? [], desk)
  return { desks, named, registry }
}

/** What each statement does and how it was said, once it is known for whom everybody speaks. */
function settled(
  desks: ReadonlyMap<string, Desk>,
  statements: ReadonlyMap<string, readonly FoundStatement[]>,
  read: ReadonlyMap<string, readonly ResolvedSource[]>,
  blocOf: BlocOf,
): Map<string, SettledSource[]> {
  const sources = new Map<string, SettledSource[]>()
  for (const [id, desk] of desks) {
    const found = statements.get(id) ?? []
    const known = (read.get(id) ?? []).map((s) => desk.registry.completed(s))
    const heard = inheritChannels(found, known, desk)
    const own = ownWordsOf(found)
    sources.set(
      id,
      known.flatMap((source, i) => {
        const [statement, said] = [found[i], heard[i]]
        if (!statement || !said) return []
        const words = { ...statement, content: own[i] ?? statement.content }
        return [{ ...source, ...said, stance: settleStance(words, source, desk, blocOf) }]
      }),
    )
  }
  return sources
}

/** Who accuses whom: a party whose accusation begins with the name of another. */
function quarrelsIn(
  desks: ReadonlyMap<string, Desk>,
  statements: ReadonlyMap<string, readonly FoundStatement[]>,
  read: ReadonlyMap<string, readonly ResolvedSource[]>,
): Quarrel[] {
  return [...desks].flatMap(([id, { parties, registry }]) =>
    (statements.get(id) ?? []).flatMap((statement, i): Quarrel[] => {
      const source = read.get(id)?.[i]
      const party = source && registry.completed(source).party
      const [first] = statement.content
      const accused = first && overlapping(parties, first)[0]?.party
      const quarrels = ['accuses', 'denies', 'threatens'].includes(statement.stance)
      return quarrels && party && accused && party !== accused && statement.lemma !== 'say'
        ? [[party, accused]]
        : []
    }),
  )
}

/** The people a report names outside quotation marks, each with its sentence. */
function peopleIn(report: AnnotatedReport, roster: Roster): PersonMention[] {
  const { text } = report.report
  return (roster.names.get(report.report.id) ?? []).flatMap((name): PersonMention[] => {
    const person = roster.personOf(report.report.id, name)
    const passage = sentenceAt(report, name.start)
    const tokens = report.passages[passage]?.tokens ?? []
    const token = tokens[firstFrom(tokens, name.start)]
    if (!person || !token || token.quoted) return []
    const possessive =
      /^[’']s?\b/.test(text.slice(name.end, name.end + 2)) || /[’']s?$/.test(text.slice(name.start, name.end))
    return [{ start: name.start, end: name.end, person, passage, possessive }]
  })
}

/** "Ilmarian President Danilo Verrick", "Osk, who leads the union": what a story calls its people votes for their party. */
function noteOffices(called: readonly Called[], desk: Desk): void {
  const { text } = desk.report.report
  for (const { person, calling, at } of called) {
    const owner = ownerOf(calling.tokens, desk, at)
    if (owner.party !== null)
      desk.registry.serves(person, owner.party, owner.told ? VOTE.told : VOTE.inferred)
    if (owner.chief) desk.registry.follows(person, owner.chief)
    const role =
      calling.clause || !calling.tokens.some((t) => OFFICES.has(t.lower))
        ? null
        : phraseIn(text, calling.tokens)
    if (role !== null) desk.registry.calledBy(person, role)
  }
}

/** Names of parties and of speakers who are known by now, in reading order. */
function mentionsOf({ report, parties: named, roster, registry }: Desk): PartyMention[] {
  const people = (roster.names.get(report.report.id) ?? []).flatMap((name): PartyMention[] => {
    const person = roster.personOf(report.report.id, name)
    const speaker = person ? registry.speaker(slug(person.name)) : undefined
    return speaker ? [{ start: name.start, end: name.end, party: speaker.party, speaker: speaker.id }] : []
  })
  const parties = named
    .filter((n) => n.acts)
    .map(({ start, end, party }): PartyMention => ({ start, end, party, speaker: null }))
  return [...people, ...parties].sort((a, b) => a.start - b.start || a.end - b.end)
}
