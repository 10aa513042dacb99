import type { FoundStatement, ResolvedSource } from '../model/found.ts'
import { slug } from '../model/id.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { Token } from '../model/passage.ts'
import { type Antecedent, byPronoun, personFor } from './antecedents.ts'
import { collective, ofState } from './collective.ts'
import { type Desk, placeOf, recent, type SourceMemory, sentenceAt, tokensIn } from './desk.ts'
import { jointParty } from './joint.ts'
import { landCalled } from './lands.ts'
import { isOfficeWord } from './offices.ts'
import { type Owner, ownerOf } from './owner.ts'
import type { Person } from './people.ts'
import type { NameRun } from './person-names.ts'
import { headOf, type Phrase, phraseOf } from './phrase.ts'
import { qualifiersOf } from './powers.ts'
import { VOTE } from './registry.ts'
import { roleOf } from './role.ts'
import { sourceWords } from './source-kind.ts'
import { nameIn } from './speaker-name.ts'
import { KIN, LEADING } from './tables/groups.table.ts'
import { type Unnamed, unnamedIn } from './unnamed.ts'

const NOBODY: ResolvedSource = { kind: 'none', speaker: null, party: null }

/** Who one statement's source is; remembers it for the statements after it, unless it speaks in a quotation. */
export function readSource(statement: FoundStatement, desk: Desk, memory: SourceMemory): ResolvedSource {
  const source: Antecedent =
    statement.source.length === 0 ? joinedTo(statement, desk, memory) : resolved(statement, desk, memory)
  const quoted = tokensIn(desk.report, statement.source).some((t) => t.quoted)
  if (!quoted) {
    const { kind, speaker, party } = source
    const unnamed = source.unnamed ?? unnamedOf(statement, source, desk)
    memory.last.push({ kind, speaker, party, unnamed, start: placeOf(statement), end: statement.end })
  }
  return { kind: source.kind, speaker: source.speaker, party: source.party }
}

function unnamedOf(
  { source }: FoundStatement,
  { speaker }: ResolvedSource,
  { report }: Desk,
): Unnamed | null {
  return speaker === null ? unnamedIn(phraseOf(tokensIn(report, source)).core) : null
}

/** "The union demanded talks and threatened a strike": a verb without a subject, joined to one before in its sentence. */
function joinedTo(statement: FoundStatement, desk: Desk, memory: SourceMemory): Antecedent {
  const [cue] = statement.cue
  const last = memory.last.at(-1)
  if (!cue || !last || last.kind === 'none' || last.start > cue.start) return NOBODY
  const sentence = sentenceAt(desk.report, cue.start)
  const tokens = desk.report.passages[sentence]?.tokens ?? []
  const at = firstFrom(tokens, cue.start)
  const verb = tokens.slice(at, at + 3).find((t) => t.tag === 'VERB')
  const before = tokens.slice(Math.max(0, at - 3), at)
  const joint = before.findLastIndex((t) => t.tag === 'CCONJ' || t.lower === ',')
  const subject = before.slice(joint + 1).some((t) => ['PRON', 'NOUN', 'PROPN'].includes(t.tag))
  if (!verb || joint < 0 || subject || sentenceAt(desk.report, last.start) !== sentence) return NOBODY
  return { kind: last.kind, speaker: last.speaker, party: last.party, unnamed: last.unnamed }
}

function resolved(statement: FoundStatement, desk: Desk, memory: SourceMemory): Antecedent {
  const { text } = desk.report.report
  const tokens = leadingPiece(statement, desk) ?? tokensIn(desk.report, statement.source)
  if (tokens.length === 0) return NOBODY
  const phrase = phraseOf(tokens)
  const words = sourceWords(statement.source.map((s) => text.slice(s.start, s.end)).join(' '), tokens, phrase)
  const at = placeOf(statement)
  if (words.pronoun !== null) return byPronoun(words.pronoun, at, desk, memory, statement.content)
  if (words.joint) return { kind: 'group', speaker: null, party: jointParty(tokens, desk, at) }
  const land = landCalled(phrase.core, desk)
  const owner = land ? { party: land, told: true, chief: null } : ownerOfPhrase(phrase, desk, at, memory)
  const name = words.kind === 'anonymous' ? undefined : nameIn(phrase, desk)
  if (name) return named(name, phrase, tokens, owner, desk)
  const person = words.kind === 'anonymous' ? undefined : describedBy(phrase, owner, desk, at)
  if (person) return { kind: 'person', speaker: desk.registry.speaks(person, null, null), party: null }
  return collective(words, phrase, owner, statement, desk, memory)
}

/** Of a source in pieces the first, a name, where the rest is no office of his: "Brask … the Osk Press Club" is Brask. */
function leadingPiece({ source }: FoundStatement, desk: Desk): Token[] | undefined {
  const [first, ...rest] = source.map((span) => tokensIn(desk.report, [span]))
  if (!first || rest.length === 0 || !nameIn(phraseOf(first), desk)) return undefined
  return rest.some((piece) => isOfficeWord(headOf(phraseOf(piece).core))) ? undefined : first
}

/** By what a phrase calls itself, then by what else it is called; a pronoun's antecedent last ("his spokesman"). */
function ownerOfPhrase(phrase: Phrase, desk: Desk, at: number, memory: SourceMemory): Owner {
  const lists = [phrase.core, ...phrase.appositions, phrase.bracketed].filter((list) => list.length > 0)
  const owners = lists.map((list) => ownerOf(list, desk, at, memory))
  const toldBy = owners.find((o) => o.told && o.party !== null)
  const found = toldBy ?? owners.find((o) => o.chief !== null)
  const possessor = found ? null : possessorOf(phrase, desk, at, memory)
  const leads = found || possessor ? undefined : clauseOwner(phrase, desk, at)
  return (
    found ??
    possessor ??
    leads ??
    owners.find((o) => o.party !== null) ?? { party: null, told: false, chief: null }
  )
}

/** "who runs the union", "who speaks for Osk". */
function clauseOwner(phrase: Phrase, desk: Desk, at: number): Owner | undefined {
  const [clause] = phrase.relatives
  if (clause?.[0]?.lower !== 'who') return undefined
  const verb = clause.find((t) => t.tag === 'VERB')
  const owner = verb && LEADING.has(verb.lemma) ? ownerOf(clause.slice(1), desk, at) : undefined
  return owner?.told ? owner : undefined
}

const HIS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its'])

/** "his spokesman", "its general secretary", "their lawyers": of who was named before. */
function possessorOf(phrase: Phrase, desk: Desk, at: number, memory: SourceMemory): Owner | null {
  const first = [phrase.core, ...phrase.appositions].flat().find((t) => HIS.has(t.lower))
  if (!first) return null
  const isPerson = first.lower === 'his' || first.lower === 'her'
  const source = isPerson
    ? personFor(first.lower === 'his' ? 'man' : 'woman', at, desk, memory)
    : byPronoun(first.lower === 'their' ? 'they' : 'it', at, desk, memory)
  const kin = phrase.core.some((t) => KIN.has(t.lower))
  if (kin && isPerson) return familyOf(source, desk)
  const party = source?.party ?? (source?.speaker ? desk.registry.partyOf(source.speaker) : null)
  if (party !== null) return { party, told: true, chief: null }
  const last = recent(memory, at).findLast((s) => s.party !== null)?.party ?? null
  return last === null || source?.speaker ? null : { party: last, told: false, chief: null }
}

/** "his mother": a family party by the surname of the person whose mother she is. */
function familyOf(source: ResolvedSource | null, desk: Desk): Owner | null {
  const person = source?.speaker
    ? desk.people.find((m) => slug(m.person.name) === source.speaker)?.person
    : undefined
  const surname = person?.name.split(' ').at(-1)
  return surname
    ? { party: desk.registry.group(`${surname} family`, 'people'), told: true, chief: null }
    : null
}

/** A named person: role and party from the words around the name. */
function named(
  name: NameRun,
  phrase: Phrase,
  tokens: readonly Token[],
  owner: Owner,
  desk: Desk,
): ResolvedSource {
  const { report, roster, registry } = desk
  const found = roster.personOf(report.report.id, name)
  if (!found) return { kind: 'person', speaker: null, party: owner.party }
  if (isOneOfTwo(name, phrase, desk))
    return { kind: 'person', speaker: registry.speaks(found, null, null), party: null }
  const role = roleOf(report, tokens, name)
  const speaker = registry.speaks(found, role, null)
  if (owner.chief && owner.chief !== found) registry.follows(found, owner.chief)
  const party = owner.party ?? (isMinister(role) ? ofState(desk) : null)
  if (party !== null) registry.serves(found, party, owner.told ? VOTE.told : VOTE.inferred)
  const own = phrase.core.length > 0 && owner.told ? owner.party : null
  return { kind: 'person', speaker, party: own }
}

/** "Brask and Roe": what is told of the one is not told of the other. */
const isOneOfTwo = (name: NameRun, { core }: Phrase, { report, roster }: Desk): boolean => {
  const joint = core.findIndex((t) => t.lower === 'and' && t.start >= name.end)
  const [behind, last] = [core[joint + 1], core.at(-1)]
  if (joint < 0 || !behind || !last) return false
  const others = overlapping(roster.names.get(report.report.id) ?? [], { start: behind.start, end: last.end })
  return others.some((n) => roster.personOf(report.report.id, n) !== undefined)
}

const isMinister = (role: string | null): boolean =>
  role !== null && /\b(?:minister|premier)\b/i.test(role) && !/\b(?:former|ex)\b/i.test(role)

/** "the minister", "the union's general secretary", "Osk's widow": the person of the story that it means. */
function describedBy({ core }: Phrase, owner: Owner, desk: Desk, at: number): Person | undefined {
  const [first] = core
  const joined = core.findIndex(
    (t, i) => i > 0 && ['of', 'for', 'in', 'at', 'to'].includes(t.lower) && core[i + 1]?.lower !== 'state',
  )
  const heads = (joined < 0 ? core : core.slice(0, joined))
    .map((t) => t.lower)
    .filter((w) => isOfficeWord(w) && !w.endsWith('s') && !COLLECTIVE.has(w) && !HIS.has(w))
    .reverse()
  if (!first || heads.length === 0 || !isOfficeWord(headOf(core))) return undefined
  if (/^(?:an?|another|one|some|any|no|two|three|former)$/.test(first.lower)) return undefined
  const fits = (person: Person): boolean => {
    const party = desk.registry.partyOf(slug(person.name))
    if (owner.chief === person) return false
    return !owner.told || owner.party === null || party === null || party === owner.party
  }
  for (const head of heads) {
    const found = desk.roles.described(desk.report.report.id, head, qualifiersOf(core), at, fits)
    if (found) return found
  }
  return undefined
}

/** Words of kin and office that mean more than one. */
const COLLECTIVE: ReadonlySet<string> = new Set([
  'family',
  'staff',
  'relatives',
  'parents',
  'children',
  'grandparents',
  'siblings',
  'police',
])
