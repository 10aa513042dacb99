import { groupBy } from '../model/group-by.ts'
import { slug } from '../model/id.ts'
import { firstFrom } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import type { PersonMention } from './desk.ts'
import { type Calling, callingsOf, isOfficeWord } from './offices.ts'
import type { Person } from './people.ts'
import { fold } from './people.ts'
import { qualifiersOf } from './powers.ts'
import type { Roster } from './roster.ts'
import { GENDERED, type Gender, GIVEN_NAMES } from './tables/given-names.table.ts'

/** How a story calls its people: by what "the minister" or "she" may mean one of them. */
export type Roles = {
  readonly genderOf: (speaker: string) => Gender | null
  /** The person whom a description means in a report before `at`; `undefined` where none or more than one would do. */
  readonly described: (
    report: string,
    head: string,
    qualifiers: ReadonlySet<string>,
    at: number,
    fits: (person: Person) => boolean,
  ) => Person | undefined
}

/** A person called by something at one place of a report. */
export type Called = { readonly person: Person; readonly calling: Calling; readonly at: number }

type Facts = { readonly heads: Map<string, Set<string>>; men: number; women: number }

/** Of two who would do, the one named last before; farther back than this neither. */
const NEAR = 700

export function callingsIn(report: AnnotatedReport, roster: Roster): Called[] {
  return (roster.names.get(report.report.id) ?? []).flatMap((name) => {
    const person = roster.personOf(report.report.id, name)
    return person ? callingsOf(report, name).map((calling) => ({ person, calling, at: name.start })) : []
  })
}

export function rolesOf(
  called: ReadonlyMap<string, readonly Called[]>,
  mentions: ReadonlyMap<string, readonly PersonMention[]>,
): Roles {
  const facts = new Map<Person, Facts>()
  const genders = new Map<string, Gender | null>()
  for (const list of called.values())
    for (const { person, calling } of list) note(factsOf(facts, person), calling)
  const places = new Map([...mentions].map(([report, list]) => [report, groupBy(list, (m) => m.person)]))
  const people = new Set([...mentions.values()].flat().map((m) => m.person))
  const byHead = new Map<string, Person[]>()
  for (const person of people)
    for (const head of facts.get(person)?.heads.keys() ?? []) {
      const list = byHead.get(head) ?? []
      list.push(person)
      byHead.set(head, list)
    }
  for (const person of people) genders.set(slug(person.name), genderOf(person, facts.get(person)))
  return {
    genderOf: (speaker) => genders.get(speaker) ?? null,
    described: (report, head, qualifiers, at, fits) => {
      const would = (byHead.get(head) ?? []).filter((person) => {
        const words = facts.get(person)?.heads.get(head)
        return words !== undefined && [...qualifiers].every((q) => words.has(q)) && fits(person)
      })
      const own = places.get(report)
      const here = would.filter((person) => own?.has(person))
      if (here.length === 1) return here[0]
      if (here.length === 0) return would.length === 1 ? would[0] : undefined
      const last = here.map((person) => ({ person, end: lastBefore(own?.get(person) ?? [], at) }))
      const [nearest] = last.filter((x) => x.end >= 0 && at - x.end <= NEAR).sort((a, b) => b.end - a.end)
      return nearest?.person
    },
  }
}

/** Where the last of some mentions, in reading order, ends that stands before `at`; -1 where none does. */
const lastBefore = (mentions: readonly PersonMention[], at: number): number =>
  mentions[firstFrom(mentions, at) - 1]?.end ?? -1

const factsOf = (all: Map<Person, Facts>, person: Person): Facts => {
  const facts = all.get(person) ?? { heads: new Map(), men: 0, women: 0 }
  all.set(person, facts)
  return facts
}

function note(facts: Facts, { tokens, clause }: Calling): void {
  if (clause) return
  const qualifiers = qualifiersOf(tokens)
  const gender = genderWord(tokens)
  if (gender === 'man') facts.men++
  if (gender === 'woman') facts.women++
  for (const { lower } of tokens) {
    const word = fullWord(lower)
    if (!isOfficeWord(word)) continue
    const words = facts.heads.get(word) ?? new Set<string>()
    for (const q of qualifiers) words.add(q)
    facts.heads.set(word, words)
  }
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['maj', 'major'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
])
const fullWord = (lower: string): string => {
  const word = lower.replace(/\.$/, '')
  return SHORT.get(word) ?? word
}

/** The gender that a title right by the name or the head of a description tells; not that of a person within it. */
function genderWord(tokens: readonly Token[]): Gender | undefined {
  const stop = tokens.findIndex((t, i) => i > 0 && ['of', 'for', 'to'].includes(t.lower))
  const own = stop < 0 ? tokens : tokens.slice(0, stop)
  const last = own.findLast((t) => GENDERED.has(t.lower.replace(/\.$/, '')))
  return last && GENDERED.get(last.lower.replace(/\.$/, ''))
}

function genderOf(person: Person, facts: Facts | undefined): Gender | null {
  const [men, women] = [facts?.men ?? 0, facts?.women ?? 0]
  if (men !== women) return men > women ? 'man' : 'woman'
  const [first = ''] = person.name.split(' ')
  return person.name.includes(' ') ? (GIVEN_NAMES.get(fold(first)) ?? null) : null
}
