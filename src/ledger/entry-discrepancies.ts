import type { Claim, ClaimEntry, Discrepancy } from '../model/claim.ts'
import type { DateRange } from '../model/dates.ts'
import type { Event } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { Lineage } from '../model/lineage.ts'
import type { Place } from '../model/place.ts'
import type { Statement } from '../model/statement.ts'
import { copiesIn, type IsCopy } from './copied.ts'
import { kilometresBetween } from './kilometres.ts'
import { putsForward } from './roots.ts'
import { areSame, type Comparable, comparable } from './same-words.ts'

/** What discrepancies are looked for in; every map is by id, names are those of speakers and parties. */
export type Told = {
  readonly texts: ReadonlyMap<string, string>
  readonly statements: ReadonlyMap<string, Statement>
  readonly figures: ReadonlyMap<string, Figure>
  readonly events: ReadonlyMap<string, Event>
  readonly places: ReadonlyMap<string, Place>
  readonly names: ReadonlyMap<string, string>
  readonly lineages: readonly Lineage[]
}

/** Places nearer than this may be two names of one. */
const APART_KM = 30
/** A place that is known no better than this may hold the other. */
const CLOSE: ReadonlySet<Place['precision']> = new Set(['exact', 'near'])
/** The same words are a quotation of so many characters or more. */
const QUOTED = 25

/** What a claim's entries tell apart in place, date, speaker and stance, each with the entries that do. */
export function entryDiscrepancies(claims: readonly Claim[], told: Told): Discrepancy[] {
  const isCopy = copiesIn(told.lineages)
  return claims.flatMap((claim) => [
    ...placesApart(claim, told),
    ...datesApart(claim, told),
    ...speakersApart(claim, told, isCopy),
    ...stancesApart(claim, told),
  ])
}

type Valued<T> = { readonly i: number; readonly entry: ClaimEntry; readonly value: T }

/** What each entry that puts the claim forward gives for something, where it gives it. */
const given = <T>({ entries }: Claim, read: (entry: ClaimEntry) => T | null | undefined): Valued<T>[] =>
  entries.flatMap((entry, i) => {
    const value = putsForward(entry) ? read(entry) : null
    return value === null || value === undefined ? [] : [{ i, entry, value }]
  })

/** The entries that differ from another one in another report, as one discrepancy. */
function apart<T>(
  { id }: Claim,
  what: Discrepancy['what'],
  rows: readonly Valued<T>[],
  differ: (a: Valued<T>, b: Valued<T>) => boolean,
  note: (rows: readonly Valued<T>[]) => string,
): Discrepancy[] {
  const found = rows.filter((a) => rows.some((b) => a.entry.report !== b.entry.report && differ(a, b)))
  return found.length === 0 ? [] : [{ claim: id, what, entries: found.map(({ i }) => i), note: note(found) }]
}

function placesApart(claim: Claim, { figures, events, places, texts }: Told): Discrepancy[] {
  const rows = given(claim, ({ event, figure }) => {
    const place = places.get(events.get(event ?? '')?.place ?? figures.get(figure ?? '')?.place ?? '')
    return place && CLOSE.has(place.precision) ? place : null
  })
  /** "targeted Orvel and Tamsk" tells of both, whichever of them its event was given. */
  const names = ({ entry: { report, start, end } }: Valued<Place>, { name }: Place): boolean =>
    (texts.get(report) ?? '').slice(start, end).includes(name)
  const differ = (a: Valued<Place>, b: Valued<Place>): boolean =>
    a.value.id !== b.value.id &&
    !names(a, b.value) &&
    !names(b, a.value) &&
    (kilometresBetween(a.value, b.value) ?? 0) > APART_KM
  return apart(
    claim,
    'place',
    rows,
    differ,
    (found) => `The reports place it in ${list(found, (p) => p.name)}.`,
  )
}

/** A day that is named: by its weekday or by its month. */
const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b/

/** Single days, named in the entries themselves: one that was worked out from the words around it may be another's. */
function datesApart(claim: Claim, { figures, events, texts }: Told): Discrepancy[] {
  const rows = given(claim, ({ event, figure, report, start, end }) => {
    const counted = figures.get(figure ?? '')
    const when = events.get(event ?? '')?.when ?? (counted?.scope === 'event' ? counted.when : null)
    return when?.from === when?.to && DAY.test(texts.get(report)?.slice(start, end) ?? '') ? when : null
  })
  const differ = ({ value: a }: Valued<DateRange>, { value: b }: Valued<DateRange>): boolean =>
    a.to < b.from || b.to < a.from
  return apart(
    claim,
    'date',
    rows,
    differ,
    (found) => `The reports date it ${list(found, ({ from }) => from)}.`,
  )
}

type Said = { readonly speaker: string; readonly length: number; readonly words: Comparable }

/** The same words, copied or quoted alike, given to two who are named. */
function speakersApart(claim: Claim, { statements, texts, names }: Told, isCopy: IsCopy): Discrepancy[] {
  const rows = given(claim, ({ statement }): Said | null => {
    const { report = '', content, source } = statements.get(statement ?? '') ?? {}
    const spans = content?.spans ?? []
    const words = spans.map(({ start, end }) => texts.get(report)?.slice(start, end) ?? '').join(' ')
    return source?.speaker && words.length >= QUOTED
      ? { speaker: source.speaker, length: words.length, words: comparable(words) }
      : null
  })
  const differ = (a: Valued<Said>, b: Valued<Said>): boolean => {
    const [one, other] = [a.value, b.value]
    if (one.speaker === other.speaker || one.length > 2 * other.length || other.length > 2 * one.length)
      return false
    return areSame(one.words, other.words) || isCopy(a.entry, b.entry)
  }
  const name = ({ speaker }: Said): string => names.get(speaker) ?? speaker
  return apart(claim, 'speaker', rows, differ, (found) => `The same words are given to ${list(found, name)}.`)
}

const POLARITY = {
  asserts: 'asserts it',
  admits: 'asserts it',
  denies: 'denies it',
  doubts: 'doubts it',
  declines: null,
}

/** One speaker who asserts the claim in one report and denies or doubts it in another. */
function stancesApart(claim: Claim, { statements, names }: Told): Discrepancy[] {
  const rows = claim.entries.flatMap((entry, i) => {
    const speaker = statements.get(entry.statement ?? '')?.source.speaker ?? null
    const stance = POLARITY[entry.role]
    return speaker === null || stance === null ? [] : [{ i, entry, value: { speaker, stance } }]
  })
  const speakers = [...new Set(rows.map(({ value }) => value.speaker))]
  return speakers.flatMap((speaker) =>
    apart(
      claim,
      'stance',
      rows.filter(({ value }) => value.speaker === speaker),
      (a, b) => a.value.stance !== b.value.stance,
      (found) =>
        `By the reports ${names.get(speaker) ?? speaker} ${list(found, ({ stance }) => stance, ' and ')}.`,
    ),
  )
}

/** Each thing once, in the order of the entries. */
const list = <T>(rows: readonly Valued<T>[], told: (value: T) => string, between = ', '): string =>
  [...new Set(rows.map(({ value }) => told(value)))].join(between)
