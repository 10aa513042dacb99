import { overlapping } from '../model/overlapping.ts'
import type { Party } from '../model/party.ts'
import type { Token } from '../model/passage.ts'
import type { Desk, SourceMemory } from './desk.ts'
import { groupCalled } from './group-called.ts'
import { disputedLand, SEPARATISTS } from './lands.ts'
import { isNational, powerAt } from './national.ts'
import type { PartyName } from './party-names.ts'
import type { Person } from './people.ts'
import { CLASS_OF, KIN, PARTY_LETTERS, PEOPLE, POLITICAL } from './tables/groups.table.ts'
import { INSTITUTIONS, OFFICES } from './tables/offices.table.ts'

/** For whom a phrase speaks, and whether its own words tell it or only who holds power here. */
export type Owner = { readonly party: string | null; readonly told: boolean; readonly chief: Person | null }
const NOBODY: Owner = { party: null, told: false, chief: null }
const told = (party: string): Owner => ({ party, told: true, chief: null })

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'by', 'to', 'representing'])

/**
 * The party that a title, a description or an institution speaks for: one that it names, else the group, family or
 * people that it belongs to ("the union's lawyer"), else the person it serves, else a political party beside it, else
 * whoever holds power here ("the foreign minister").
 */
export function ownerOf(tokens: readonly Token[], desk: Desk, at: number, memory?: SourceMemory): Owner {
  const named = namedIn(tokens, desk)
  if (named) return told(named.party)
  const minister = tokens.some((t) => t.lower === 'minister' || t.lower === 'ministry')
  const group = minister ? null : groupIn(tokens, desk, at)
  if (group !== null) return told(group)
  const chief = chiefIn(tokens, desk)
  if (chief) return { party: null, told: true, chief }
  const political = politicalIn(tokens, desk)
  if (political !== null) return told(political)
  const party = isNational(tokens) ? powerAt(tokens, desk, at, memory) : null
  return party === null ? NOBODY : { party, told: false, chief: null }
}

const TO: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'visit',
  'emissary',
  'expert',
  'experts',
  'correspondent',
])
const BACKED = /^[-–]?(?:backed|allied|led|held|controlled|occupied|based|born)$/

/** The first party that a phrase names and that it is not only near to, backed by or sent to. */
function namedIn(tokens: readonly Token[], { parties, report }: Desk): PartyName | undefined {
  const { text } = report.report
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  const sent = tokens.some((t) => TO.has(t.lower))
  return overlapping(parties, { start: first.start, end: last.end }).find((name) => {
    if (!tokens.some((t) => t.start >= name.start && t.end <= name.end)) return false
    const behind = tokens.filter((t) => t.start >= name.end).slice(0, 2)
    if (behind.some((t) => BACKED.test(t.lower))) return false
    const before = tokens.findLast((t) => t.end <= name.start && t.lower !== 'the')?.lower ?? ''
    if (sent && (before === 'to' || before === 'in')) return false
    if (before === 'from' && tokens.some((t) => t.lower === 'reports' || t.lower === 'report')) return false
    if (name.demonym || !['in', 'near', 'outside', 'on'].includes(before)) return true
    return isSeatOf(tokens, name, text)
  })
}

/** "the ministry in Sarvel" is that of whose seat Sarvel is; "villagers in Denmark" are not Denmark. */
const isSeatOf = (tokens: readonly Token[], name: PartyName, text: string): boolean =>
  tokens.some((t) => t.end <= name.start && INSTITUTIONS.has(t.lower)) &&
  text.slice(name.start, name.end) !== ''

/** "company spokeswoman", "the union's secretary", "a lawyer for the family", "Osk's mother". */
function groupIn(tokens: readonly Token[], desk: Desk, at: number): string | null {
  for (const [i, token] of tokens.entries()) {
    const { lower } = token
    const joined = isJoined(tokens, i)
    if (KIN.has(lower)) {
      const family = familyOf(tokens, i, desk, at)
      if (family !== null) return family
    }
    if (!joined) continue
    if (CLASS_OF.has(lower)) {
      const group = groupCalled(lower, desk, at)
      if (group !== null) return group
      const own = ownClass(tokens, i, desk)
      if (own !== null) return own
    }
    const people = isSmall(token, desk) ? PEOPLE.get(lower) : undefined
    if (
      people &&
      tokens[i - 1] !== undefined &&
      (JOINING.has(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.tag === 'DET') &&
      i > 1
    )
      return peopleNamed(people, lower, desk)
    if (people && POSSESSIVES.has(tokens[i + 1]?.lower ?? '')) return peopleNamed(people, lower, desk)
    const armed = PEOPLE.get(lower)
    if (armed?.kind === 'armed-group' && servesIn(tokens.slice(i + 1)))
      return groupCalled(armed.name, desk, at) ?? peopleNamed(armed, lower, desk)
  }
  return null
}

/** "rebel health officials", "a militant commander": who serves those that the first word names. */
const servesIn = (behind: readonly Token[]): boolean =>
  behind.length > 0 &&
  behind.length <= 3 &&
  behind.every((t) => t.tag === 'NOUN' || t.tag === 'ADJ') &&
  behind.some((t) => OFFICES.has(t.lower) || STAFF.has(t.lower))
const STAFF: ReadonlySet<string> = new Set(['officials', 'authorities', 'sources', 'commanders', 'leaders'])

/** "the separatists' leader" is of the land that they want, where the report tells of one. */
const peopleNamed = ({ name, kind }: PeopleParty, word: string, desk: Desk): string | null =>
  SEPARATISTS.has(word) ? disputedLand(desk) : desk.registry.group(name, kind, word)

type PeopleParty = { readonly name: string; readonly kind: Party['kind'] }

const isSmall = (token: Token, { report }: Desk): boolean =>
  /^\p{Ll}/u.test(report.report.text.charAt(token.start))

/** "the district council", "the company": a group that nobody named is a party by what it is called. */
function ownClass(tokens: readonly Token[], i: number, { registry, report }: Desk): string | null {
  const token = tokens[i]
  const group = token && CLASS_OF.get(token.lower)
  if (!token || !group || !/^\p{Ll}/u.test(report.report.text.charAt(token.start))) return null
  if (token.lower === 'police') return registry.group('police', 'organisation')
  let from = i
  while (from > 0 && ['ADJ', 'NOUN'].includes(tokens[from - 1]?.tag ?? '') && i - from < 3) from--
  const definite = tokens[from - 1]?.tag === 'DET' && tokens[from - 1]?.lower === 'the'
  const behind = from > 1 && (JOINING.has(tokens[from - 2]?.lower ?? '') || tokens[from - 2]?.tag === 'VERB')
  const possessive = POSSESSIVES.has(tokens[i + 1]?.lower ?? '')
  if (!definite || !(behind || possessive)) return null
  return registry.group(report.report.text.slice(tokens[from]?.start ?? token.start, token.end), group.kind)
}

/** A word before a title ("police chief"), with a possessive, or behind "of" and "for". */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined) {
    const before = tokens.slice(Math.max(0, i - 3), i)
    return (
      before.some((t) => JOINING.has(t.lower)) ||
      tokens.length <= 2 ||
      before.at(-1)?.tag === 'VERB' ||
      before.some((t) => t.tag === 'VERB')
    )
  }
  return true
}

/** "Osk's widow", "the Osk family", "the family": the family of that name; without a name the one that the report tells of. */
function familyOf(tokens: readonly Token[], i: number, desk: Desk, at: number): string | null {
  const mark = tokens[i - 1]
  const name = mark && POSSESSIVES.has(mark.lower) ? tokens[i - 2] : undefined
  if (name?.tag === 'PROPN') {
    const surname = desk.report.report.text.slice(name.start, name.end)
    return desk.registry.group(`${surname} family`, 'people')
  }
  if (name) return null
  return ['family', 'relatives', 'wife', 'widow', 'mother', 'father', 'parents'].includes(
    tokens[i]?.lower ?? '',
  ) && tokens[i - 1]?.lower === 'the'
    ? groupCalled('family', desk, at)
    : null
}

/** Whom somebody serves, if it is a person: "Holm's spokesman", "an aide to Holm". */
function chiefIn(tokens: readonly Token[], { roster, report }: Desk): Person | null {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return null
  const names = overlapping(roster.names.get(report.report.id) ?? [], { start: first.start, end: last.end })
  for (const name of names) {
    if (!tokens.some((t) => t.start >= name.start && t.end <= name.end)) continue
    const before = tokens.findLast((t) => t.end <= name.start && t.tag !== 'PROPN' && t.tag !== 'DET')
    const own =
      /[’']s?$/.test(report.report.text.slice(name.start, name.end)) ||
      POSSESSIVES.has(tokens.find((t) => t.start >= name.end)?.lower ?? '')
    if (own || ['to', 'for', 'of', 'with'].includes(before?.lower ?? ''))
      return roster.personOf(report.report.id, name) ?? null
  }
  return null
}

/** "Republican nominee", "(R-Wis.)". */
function politicalIn(tokens: readonly Token[], { registry, report }: Desk): string | null {
  for (const token of tokens) {
    const written = report.report.text.slice(token.start, token.end)
    const letter = tokens.length <= 6 && token === tokens[0] ? PARTY_LETTERS.get(written) : undefined
    const name = letter ?? POLITICAL.find(([, forms]) => forms.includes(written))?.[0]
    if (name === undefined) continue
    const party = registry.group(name, 'organisation', letter ? name : written)
    for (const form of POLITICAL.find(([n]) => n === name)?.[1] ?? []) registry.called(party, form)
    return party
  }
  return null
}
