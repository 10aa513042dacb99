import type { FoundStatement, ResolvedSource } from '../model/found.ts'
import { slug } from '../model/id.ts'
import type { Party } from '../model/party.ts'
import type { Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { capitalGroup } from './capital-group.ts'
import { type Desk, placeOf, type SourceMemory } from './desk.ts'
import { groupCalled, groupsOf } from './group-called.ts'
import { disputedLand, landOfReport, SEPARATISTS } from './lands.ts'
import { isElsewhere, isNational, powerAt } from './national.ts'
import { type Owner, ownerOf } from './owner.ts'
import type { PartyName } from './party-names.ts'
import { headIndex, headOf, type Phrase } from './phrase.ts'
import type { SourceWords } from './source-kind.ts'
import { spokenFor } from './spoken-for.ts'
import { CLASS_OF, FORCES, PEOPLE } from './tables/groups.table.ts'
import { GROUPS, INSTITUTIONS, OFFICES } from './tables/offices.table.ts'
import { unnamedIn } from './unnamed.ts'

/** An office, an institution or a group. A bare one ("officials", "the ministry") is whoever held power just before. */
export function collective(
  words: SourceWords,
  phrase: Phrase,
  owner: Owner,
  statement: FoundStatement,
  desk: Desk,
  memory: SourceMemory,
): ResolvedSource {
  const { kind } = words
  const at = placeOf(statement)
  const of = (party: string | null): ResolvedSource => ({ kind, speaker: null, party })
  const chief = owner.chief ? desk.registry.partyOf(slug(owner.chief.name)) : null
  const head = headOf(phrase.core)
  const people = PEOPLE.get(head)
  if (people && BYSTANDERS.has(people.name) && !(owner.told && owner.party) && unnamedIn(phrase.core))
    return { kind: 'anonymous', speaker: null, party: null }
  const isOwn = people !== undefined && kind === 'group' && !STAFFED.has(head)
  if (isOwn && !(owner.told && owner.party !== null && ownsPeople(phrase)))
    return of(theArmed(phrase, people, desk, at) ?? peopleParty(phrase, desk))
  if (owner.told && owner.party !== null) return { ...of(owner.party), kind: kindOf(kind, owner.party, desk) }
  if (owner.chief !== null) return of(chief)
  const body = owner.party === null ? spokenFor(phrase, desk, memory, at) : null
  if (body !== null) return of(body)
  if (kind === 'anonymous') return of(owner.told ? owner.party : staffParty(head, desk, at))
  if (kind === 'document') return of(owner.party ?? publisherOf(phrase, desk, at))
  if (kind === 'media')
    return of(
      isStateMedia(phrase.core) ? powerAt(phrase.core, desk, at, memory) : mediaParty(statement.source, desk),
    )
  return unowned({ words, phrase, owner, statement, desk, at, head })
}

/** People who are no side: one of them speaks for himself ("a witness"), several are told of together. */
const BYSTANDERS: ReadonlySet<string> = new Set(['witnesses', 'residents', 'neighbours', 'survivors'])

type Unowned = {
  readonly words: SourceWords
  readonly phrase: Phrase
  readonly owner: Owner
  readonly statement: FoundStatement
  readonly desk: Desk
  readonly at: number
  readonly head: string
}

/** A source whose own words name nobody: a group that was named before, the powers that be, or a party of its own. */
function unowned({ words, phrase, owner, statement, desk, at, head }: Unowned): ResolvedSource {
  const { kind } = words
  const of = (party: string | null): ResolvedSource => ({ kind, speaker: null, party })
  const written = (): string | null => capitalGroup(desk, statement.source)
  if (CLASS_OF.has(head)) {
    const known = groupCalled(head, desk, at) ?? (isCapital(phrase.core, head, desk) ? written() : null)
    return of(known ?? desk.registry.group(head, CLASS_OF.get(head)?.kind ?? 'organisation'))
  }
  const staff = staffParty(head, desk, at)
  if (staff !== null) return of(staff)
  if (FORCES.has(head) && (owner.party === null || owner.party === 'government'))
    return of(written() ?? desk.registry.group(head, 'organisation'))
  if (owner.party !== null) return { ...of(owner.party), kind: kind === 'group' ? 'office' : kind }
  if (isElsewhere(phrase.core)) return of(written())
  if (isNational(phrase.core) && INSTITUTIONS.has(head) && !GENERAL_WORDS.has(head))
    return of(ownGroup(words, phrase, desk))
  if (STAFFED.has(head) && isSomebodys(phrase)) return of(null)
  return of(written() ?? peopleParty(phrase, desk) ?? ownGroup(words, phrase, desk))
}

/** "The rebels", and no more words, are the one armed group that the story names. */
const theArmed = (
  { core }: Phrase,
  people: { readonly name: string; readonly kind: Party['kind'] },
  desk: Desk,
  at: number,
): string | null =>
  people.kind === 'armed-group' && core.every((t) => t.tag === 'DET' || t === core.at(-1))
    ? groupCalled(people.name, desk, at)
    : null

/** A newspaper that the story tells of by its name is media, whatever its words are. */
const kindOf = (kind: SourceWords['kind'], party: string, { registry }: Desk): SourceWords['kind'] =>
  kind === 'group' && registry.kindOf(party) === 'media' ? 'media' : kind

/** "Danish rebels", "the union's miners": whose they are, where it is told right before them and not where they are. */
const ownsPeople = ({ core }: Phrase): boolean => {
  const at = headIndex(core)
  return core.slice(0, at).some((t) => t.tag === 'PROPN' || /^[’']s?$/.test(t.lower))
}

/** "Osk's lawyer", "a doctor for the team": whose they are is told, and nobody knows him. */
const isSomebodys = ({ core }: Phrase): boolean =>
  core.some((t) => /^[’']s?$/.test(t.lower) || t.lower === 'for')

const GENERAL_WORDS: ReadonlySet<string> = new Set(['officials', 'authorities', 'administration'])
const WORKPLACES: ReadonlyMap<string, string> = new Map([
  ['executives', 'company'],
  ['executive', 'company'],
  ['doctors', 'hospital'],
  ['doctor', 'hospital'],
  ['nurses', 'hospital'],
  ['surgeons', 'hospital'],
  ['medics', 'hospital'],
  ['officers', 'police'],
  ['detectives', 'police'],
  ['detective', 'police'],
])

/** "two executives", "doctors", "officers": those of the one company, hospital or police that the story tells of. */
function staffParty(head: string, desk: Desk, at: number): string | null {
  const place = WORKPLACES.get(head)
  return place !== undefined && groupsOf(desk, place).length === 1 ? groupCalled(place, desk, at) : null
}

/** "a count that the observatory published": whose a document is, where a clause tells it. */
function publisherOf({ relatives }: Phrase, desk: Desk, at: number): string | null {
  const [clause] = relatives
  if (
    !clause?.some((t) =>
      ['publish', 'release', 'issue', 'compile', 'write', 'make', 'keep', 'commission'].includes(t.lemma),
    )
  )
    return null
  const owner = ownerOf(clause.slice(1), desk, at)
  return owner.told ? owner.party : null
}

const STAFFED: ReadonlySet<string> = new Set(
  'doctors doctor nurses nurse medics executives executive lawyers lawyer attorneys attorney'.split(' '),
)

/** "protesters", "civil rights activists": a party by what they are, with the nouns that part them from others. */
function peopleParty({ core }: Phrase, desk: Desk): string | null {
  const { registry, report } = desk
  const at = headIndex(core)
  const head = core[at]
  const people = head && PEOPLE.get(head.lower)
  if (!head || !people) return null
  let from = at
  while (from > 0 && isModifier(core[from - 1])) from--
  const first = core[from] ?? head
  const written = report.report.text.slice(first.start, head.end).replace(/\s+/g, ' ')
  if (from === at && SEPARATISTS.has(head.lower)) return disputedLand(desk)
  if (from === at || written.length > 50) return registry.group(people.name, people.kind, head.lower)
  const plural = /s$|men$|people$/.test(head.lower)
    ? written
    : `${written.slice(0, -head.lower.length)}${people.name}`
  return registry.group(plural.toLowerCase(), people.kind, plural)
}

const COMPOUNDS: ReadonlySet<string> = new Set(['civil', 'human', 'rights'])
const isModifier = (t: Token | undefined): boolean =>
  t !== undefined &&
  (COMPOUNDS.has(t.lower) ||
    (t.tag === 'NOUN' &&
      /^\p{Ll}/u.test(t.lower) &&
      !t.lower.endsWith('ing') &&
      t.lower.length > 3 &&
      !/^(?:many|some|several|local|eye|fellow|area|hundreds|dozens|thousands|groups?)$/.test(t.lower)))

const isCapital = (core: readonly Token[], head: string, { report }: Desk): boolean => {
  const token = core.find((t) => t.lower === head)
  return token !== undefined && /^\p{Lu}/u.test(report.report.text.charAt(token.start)) && token !== core[0]
}

const isStateMedia = (core: readonly Token[]): boolean =>
  core.some((t) => t.lower === 'state' || t.lower === 'state-run' || t.lower === 'official')

const powerful = new WeakMap<readonly PartyName[], boolean>()

/** Whether a report names any state or land. */
function namesPower(parties: readonly PartyName[], registry: Desk['registry']): boolean {
  const known = powerful.get(parties) ?? parties.some((p) => registry.holdsPower(p.party))
  powerful.set(parties, known)
  return known
}

/** A newspaper or station by its name is a party; "local media" is none. */
function mediaParty(source: readonly Span[], desk: Desk): string | null {
  return capitalGroup(desk, source, 'media')
}

/**
 * "protesters", "the navy", "the court": a party of its own by what it is called. A ministry that is nobody's is the
 * government's only where the report names no land at all: otherwise whose it is stays open.
 */
function ownGroup(words: SourceWords, { core }: Phrase, desk: Desk): string | null {
  const { registry } = desk
  const head = headOf(core)
  if (words.group !== null) return registry.group(words.group, GROUPS.get(words.group) ?? 'unknown')
  if (FORCES.has(head)) return registry.group(head, 'organisation')
  if (['officials', 'authorities'].includes(head)) return registry.group(head, 'organisation')
  const national = isNational(core) && (INSTITUTIONS.has(head) || OFFICES.has(head))
  return national
    ? ofState(
        desk,
        core
          .filter((t) => t.tag !== 'DET')
          .map((t) => t.lower)
          .join(' '),
      )
    : null
}

/**
 * Whose a ministry or minister is whom no words give to a land: the land's that the report is about, and the government's where
 * it names no land at all. `alias` is what the report calls it.
 */
export function ofState(desk: Desk, alias?: string): string | null {
  const land = landOfReport(desk)
  if (land !== null || namesPower(desk.parties, desk.registry)) return land
  return desk.registry.group('government', 'state', alias)
}
