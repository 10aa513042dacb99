import { groupBy } from '../model/group-by.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import type { PartyName } from './party-names.ts'
import type { Registry } from './registry.ts'
import { INSTITUTIONS, OFFICES } from './tables/offices.table.ts'

/** "the Danish interior ministry": an institution that a text gives an owner. */
type Institution = {
  readonly at: number
  readonly head: string
  readonly words: ReadonlySet<string>
  readonly party: string
}

/** Whose an unnamed ministry, army or minister is in a story. */
export type Powers = {
  /** The owner of an institution of this head and these words: the last one named before, else the story's only one. */
  readonly ownerOf: (report: string, head: string, words: ReadonlySet<string>, at: number) => string | null
  /** The state or land that a report names far more often than any other; `null` where there is none. */
  readonly homeOf: (report: string) => string | null
}

/** So often at least, and so many times as often as the next, is the land named that a report is about. */
const HOME = { least: 3, times: 3 }
const AFTER = 6

/** Words that part one ministry, minister or force from another. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  `interior foreign defence defense finance justice health energy transport education culture labour labor trade commerce
  agriculture economy environment information emergencies emergency prime vice deputy acting former police home water
  first second regional provincial presidential parliamentary military naval`
    .trim()
    .split(/\s+/),
)
const SAME: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['emergencies', 'emergency'],
])

/** The qualifying words of a phrase, one spelling each. */
export const qualifiersOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((t) => QUALIFIERS.has(t.lower)).map((t) => SAME.get(t.lower) ?? t.lower))

export function powersOf(
  reports: readonly AnnotatedReport[],
  named: ReadonlyMap<string, readonly PartyName[]>,
  registry: Registry,
): Powers {
  const own = new Map(
    reports.map((r) => [
      r.report.id,
      groupBy(institutionsOf(r, named.get(r.report.id) ?? [], registry), (i) => i.head),
    ]),
  )
  const story = kindsOf([...own.values()])
  const land = homeIn(
    reports.flatMap((r) => named.get(r.report.id) ?? []),
    registry,
  )
  const homes = new Map(
    reports.map((r) => {
      const names = named.get(r.report.id) ?? []
      return [
        r.report.id,
        homeIn(names, registry) ?? (isOfStory(names, land, registry) ? land : null),
      ] as const
    }),
  )
  return {
    homeOf: (report) => homes.get(report) ?? null,
    ownerOf: (report, head, words, at) => {
      const here = (own.get(report) ?? new Map<string, Institution[]>()).get(head) ?? []
      for (let i = firstAfter(here, at) - 1, left = LOOKS; i >= 0 && left > 0; i--, left--) {
        const before = here[i]
        if (before && isSame(before, words)) return before.party
      }
      const only = story.get(head)
      const parties = new Set((only ?? []).filter((i) => isSame(i, words)).map((i) => i.party))
      return parties.size === 1 ? ([...parties][0] ?? null) : null
    },
  }
}

/** How many institutions of one kind back the last of the right name is looked for. */
const LOOKS = 200

const firstAfter = (list: readonly Institution[], at: number): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** One of each kind and owner in the whole story, by head. */
function kindsOf(all: readonly ReadonlyMap<string, readonly Institution[]>[]): Map<string, Institution[]> {
  const kinds = new Map<string, Map<string, Institution>>()
  for (const reports of all)
    for (const [head, list] of reports)
      for (const i of list) {
        const known = kinds.get(head) ?? new Map<string, Institution>()
        known.set([i.party, ...[...i.words].sort()].join(' '), i)
        kinds.set(head, known)
      }
  return new Map([...kinds].map(([head, known]) => [head, [...known.values()]]))
}

/** A qualifier asked for must be there; a bare "ministry" takes any. */
const isSame = (i: Institution, words: ReadonlySet<string>): boolean =>
  words.size === 0 || [...words].every((w) => i.words.has(w))

function homeIn(names: readonly PartyName[], registry: Registry): string | null {
  const [first, second] = [...countsOf(names, registry)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || first[1] < HOME.least) return null
  return first[1] >= HOME.times * (second?.[1] ?? 0) ? first[0] : null
}

function countsOf(names: readonly PartyName[], registry: Registry): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { party } of names)
    if (registry.holdsPower(party)) counts.set(party, (counts.get(party) ?? 0) + 1)
  return counts
}

/** A report that names hardly any other land is about the land its story is about. */
function isOfStory(names: readonly PartyName[], story: string | null, registry: Registry): boolean {
  const counts = countsOf(names, registry)
  const others = [...counts].filter(([party]) => party !== story).map(([, n]) => n)
  return story !== null && Math.max(0, ...others) <= Math.max(1, (counts.get(story) ?? 0) - 1)
}

/** Behind a state's name or its possessive, within the same noun phrase; or before "of" and the name. */
function institutionsOf(
  { passages }: AnnotatedReport,
  names: readonly PartyName[],
  registry: Registry,
): Institution[] {
  const found: Institution[] = []
  for (const { tokens, ...span } of passages)
    for (const name of overlapping(names, { start: span.start, end: span.end })) {
      if (!registry.holdsPower(name.party)) continue
      const next = firstFrom(tokens, name.end)
      const phrase: Token[] = []
      for (const t of tokens.slice(next, next + AFTER)) {
        if (!['NOUN', 'PROPN', 'ADJ', 'PART', 'PUNCT'].includes(t.tag) || /^[,.;:)("“”]$/.test(t.lower)) break
        phrase.push(t)
      }
      const head = phrase.find((t) => INSTITUTIONS.has(t.lower) || OFFICES.has(t.lower))
      if (head)
        found.push({ at: name.start, head: head.lower, words: qualifiersOf(phrase), party: name.party })
    }
  return found
}
