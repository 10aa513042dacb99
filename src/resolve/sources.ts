import type { FoundStatement, PartyMention, ResolvedSource } from '../model/found.ts'
import { slug } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import { overlapping } from '../model/overlapping.ts'
import type { Party, Speaker } from '../model/party.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { findBlocs } from './blocs.ts'
import { GENERAL } from './party-lexicon.ts'
import { type PartyName, partyNames } from './party-names.ts'
import { homeOf, readSource, type SourceMemory } from './read-source.ts'
import { Registry } from './registry.ts'
import { type Roster, rosterOf } from './roster.ts'
import { storyLexicon } from './story-parties.ts'
import { TITLES } from './tables/offices.table.ts'

/** Longest words of office between a party's name and a person's, in UTF-16 code units. */
const LONGEST_OFFICE = 60

/** Who speaks in a story: parties, speakers, each statement's source, and every mention of them. */
export type Resolution = {
  readonly parties: readonly Party[]
  readonly speakers: readonly Speaker[]
  /** By report, parallel to its found statements. */
  readonly sources: ReadonlyMap<string, readonly ResolvedSource[]>
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
  const lexicon = storyLexicon(reports, GENERAL)
  const roster = rosterOf(reports, lexicon)
  const registry = new Registry()
  const sources = new Map<string, ResolvedSource[]>()
  const mentions = new Map<string, PartyMention[]>()
  const named = new Map(reports.map((r) => [r.report.id, partyNames(r, lexicon)]))
  for (const report of reports)
    for (const n of named.get(report.report.id) ?? [])
      registry.mention(n.party, n.form, lexicon.party(n.party))
  for (const report of reports) noteOffices(report, named.get(report.report.id) ?? [], roster, registry)
  for (const report of reports) {
    const { id } = report.report
    const memory: SourceMemory = { last: [] }
    const own = statements.get(id) ?? []
    const parties = named.get(id) ?? []
    const desk = { report, roster, registry, parties, home: homeOf(parties, registry) }
    sources.set(
      id,
      own.map((s) => readSource(s, desk, memory)),
    )
  }
  for (const report of reports)
    mentions.set(report.report.id, mentionsOf(report, named.get(report.report.id) ?? [], roster, registry))
  const blocs = findBlocs(reports, named)
  return {
    parties: registry.parties(blocs.blocOf),
    speakers: registry.speakers(),
    sources: new Map([...sources].map(([id, list]) => [id, list.map((s) => registry.completed(s))])),
    mentions,
    notes: blocs.notes,
  }
}

/** "Ilmarian President Danilo Verrick": words of office between a party's name and a person's make that person its own. */
function noteOffices(
  { report, passages }: AnnotatedReport,
  named: readonly PartyName[],
  roster: Roster,
  registry: Registry,
): void {
  for (const name of roster.names.get(report.id) ?? []) {
    const before = { start: Math.max(0, name.start - LONGEST_OFFICE), end: name.start }
    const party = overlapping(named, before).findLast((n) => n.end <= name.start)
    if (!party) continue
    const room = { start: party.end, end: name.start }
    const between = overlapping(passages, room).flatMap((p) => overlapping(p.tokens, room))
    const office =
      between.length > 0 &&
      between.every((t) => TITLES.has(t.lower) && !['and', 'of', 'the'].includes(t.lower))
    const person = office ? roster.personOf(report.id, name) : undefined
    if (person) registry.serves(person, party.party)
  }
}

/** Names of parties and of speakers who are known by now, in reading order. */
function mentionsOf(
  report: AnnotatedReport,
  named: readonly PartyName[],
  roster: Roster,
  registry: Registry,
): PartyMention[] {
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
