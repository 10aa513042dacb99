import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../model/passage.ts'
import type { Lexicon } from './party-lexicon.ts'
import { fold, groupPeople, type Person } from './people.ts'
import { type NameRun, personNames } from './person-names.ts'
import { GIVEN_NAMES } from './tables/given-names.table.ts'

/** Who is named in a story, and how a name in one report finds its person. */
export type Roster = {
  readonly people: readonly Person[]
  /** The names of each report, in reading order. */
  readonly names: ReadonlyMap<string, readonly NameRun[]>
  /** The person a name means in a report: by full name, else the one person of that surname; `undefined` where in doubt. */
  readonly personOf: (report: string, name: NameRun) => Person | undefined
}

/** All people of a story, from names of two words and more, and from single names that a title introduces. */
export function rosterOf(reports: readonly AnnotatedReport[], lexicon: Lexicon): Roster {
  const names = new Map(
    reports.map((r) => {
      const all = r.passages.flatMap((p) => personNames(r.report.text, p, lexicon))
      return [r.report.id, withoutLoose(all)] as const
    }),
  )
  const body = reports.flatMap((r) =>
    r.passages.filter((p) => !isHeading(r, p)).flatMap((p) => overlapping(names.get(r.report.id) ?? [], p)),
  )
  const spots = new Set(
    body.filter((n) => n.located && !n.title).map((n) => withoutPossessive(n).words.join(' ')),
  )
  const all = body
    .map(withoutPossessive)
    .filter((n) => !spots.has(n.words.join(' ')) || GIVEN_NAMES.has(fold(n.words[0] ?? '')))
  const full = all.filter((n) => n.words.length >= 2 && n.words.length <= 4).map((n) => n.words)
  const people = groupPeople(full)
  const known = new Set(people.flatMap((p) => [p.surname, ...p.middle]))
  const titled = all
    .filter((n) => n.title && n.words.length === 1 && !known.has(fold(n.words[0] ?? '')))
    .map((n) => n.words)
  const everybody = [...people, ...groupPeople(titled)]
  const index = indexOf(everybody)
  const local = new Map(
    [...names].map(([report, list]) => [report, localPeople(index, list.map(withoutPossessive))]),
  )
  const cache = new Map<NameRun, Person | undefined>()
  return {
    people: everybody,
    names,
    personOf: (report, name) => {
      if (!cache.has(name))
        cache.set(name, find(index, local.get(report) ?? new Set(), withoutPossessive(name)))
      return cache.get(name)
    },
  }
}

/** A word that may be no noun is a name where somebody of that surname is named in full: "John Cook … Cook said". */
function withoutLoose(names: readonly NameRun[]): NameRun[] {
  const surnames = new Set(names.filter((n) => n.words.length > 1).map((n) => fold(n.words.at(-1) ?? '')))
  return names.filter((n) => !n.loose || surnames.has(fold(n.words[0] ?? '')))
}

/** A headline sets capitals on words that are no names. */
const isHeading = ({ report }: AnnotatedReport, passage: Passage): boolean =>
  ['headline', 'heading'].includes(report.blocks[passage.block]?.kind ?? '')

type Index = {
  readonly byForm: ReadonlyMap<string, Person>
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  readonly byMiddle: ReadonlyMap<string, readonly Person[]>
}

function indexOf(people: readonly Person[]): Index {
  const byForm = new Map<string, Person>()
  const bySurname = new Map<string, Person[]>()
  const byMiddle = new Map<string, Person[]>()
  const put = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const list = map.get(key) ?? []
    list.push(person)
    map.set(key, list)
  }
  for (const person of people) {
    for (const form of person.forms) if (!byForm.has(form)) byForm.set(form, person)
    for (const surname of surnamesOf(person)) put(bySurname, surname, person)
    for (const middle of person.middle) put(byMiddle, middle, person)
  }
  return { byForm, bySurname, byMiddle }
}

const localPeople = ({ byForm }: Index, names: readonly NameRun[]): Set<Person> =>
  new Set(names.flatMap((n) => byForm.get(n.words.join(' ')) ?? []))

/** By full name, by the one of that surname here, by the one anywhere; then by an earlier surname ("Maza" of Maza Ruiz). */
function find(
  { byForm, bySurname, byMiddle }: Index,
  local: ReadonlySet<Person>,
  { words, gender }: NameRun,
): Person | undefined {
  const exact = byForm.get(words.join(' '))
  if (exact) return exact
  const last = fold(words.at(-1) ?? '')
  for (const map of words.length === 1 ? [bySurname, byMiddle] : [bySurname]) {
    const anywhere = (map.get(last) ?? []).filter((p) => agrees(p, gender))
    const here = anywhere.filter((p) => local.has(p))
    if (here.length > 0) return here.length === 1 ? here[0] : undefined
    if (anywhere.length > 0) return anywhere.length === 1 ? anywhere[0] : undefined
  }
  return undefined
}

/** A person is called by each surname that the spellings of the name end in. */
const surnamesOf = ({ surname, forms }: Person): Set<string> =>
  new Set([surname, ...[...forms].map((f) => fold(f.split(' ').at(-1) ?? ''))])

/** "Mrs. Osk" is not Peter Osk. */
function agrees({ name }: Person, gender: NameRun['gender']): boolean {
  const own = GIVEN_NAMES.get(fold(name.split(' ')[0] ?? ''))
  return !gender || !own || own === gender
}

function withoutPossessive(name: NameRun): NameRun {
  return {
    ...name,
    words: name.words.map((w) => w.replace(/[’']s?$/, '').replace(/[,.;:]$/, '')).filter((w) => w !== ''),
  }
}
