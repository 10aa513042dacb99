import type { AnnotatedReport } from '../model/passage.ts'

import type { Lexicon } from './party-lexicon.ts'
import { fold, groupPeople, type Person } from './people.ts'
import { type NameRun, personNames } from './person-names.ts'

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
    reports.map((r) => [r.report.id, r.passages.flatMap((p) => personNames(r.report.text, p, lexicon))]),
  )
  const all = [...names.values()].flat().map(withoutPossessive)
  const full = all.filter((n) => n.words.length >= 2 && n.words.length <= 4).map((n) => n.words)
  const people = groupPeople(full)
  const known = new Set(people.map((p) => p.surname))
  const titled = all
    .filter((n) => n.title && n.words.length === 1 && !known.has(fold(n.words[0] ?? '')))
    .map((n) => n.words)
  const everybody = [...people, ...groupPeople(titled)]
  const local = new Map(
    [...names].map(([report, list]) => [report, localPeople(everybody, list.map(withoutPossessive))]),
  )
  return {
    people: everybody,
    names,
    personOf: (report, name) => find(everybody, local.get(report) ?? [], withoutPossessive(name)),
  }
}

const localPeople = (people: readonly Person[], names: readonly NameRun[]): Person[] => {
  const forms = new Set(names.map((n) => n.words.join(' ')))
  return people.filter((p) => [...p.forms].some((f) => forms.has(f)))
}

function find(
  everybody: readonly Person[],
  local: readonly Person[],
  { words }: NameRun,
): Person | undefined {
  const name = words.join(' ')
  const exact = everybody.find((p) => p.forms.has(name))
  if (exact) return exact
  const last = fold(words.at(-1) ?? '')
  const here = local.filter((p) => p.surname === last)
  if (here.length > 0) return here.length === 1 ? here[0] : undefined
  const anywhere = everybody.filter((p) => p.surname === last)
  return anywhere.length === 1 ? anywhere[0] : undefined
}

function withoutPossessive(name: NameRun): NameRun {
  return {
    ...name,
    words: name.words.map((w) => w.replace(/[’']s?$/, '').replace(/[,.;:]$/, '')).filter((w) => w !== ''),
  }
}
