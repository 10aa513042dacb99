import type { PlaceMention } from '../model/found.ts'
import type { Note } from '../model/note.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Place } from '../model/place.ts'
import type { Gazetteer } from './gazetteer.ts'
import { assemble, type Placed, tellApart } from './places/assemble.ts'
import { type Candidate, findNames, type Names } from './places/candidates.ts'
import { type Sense, senseFinder } from './places/senses.ts'
import { settle, type Verdict } from './places/settle.ts'
import { nearNames } from './places/variants.ts'

/** The places of a story in reading order, where each report names them, and what could not be decided. */
export type FoundPlaces = {
  readonly places: readonly Place[]
  /** By report id, in reading order; a report that names none has an empty list. */
  readonly mentions: ReadonlyMap<string, readonly PlaceMention[]>
  readonly notes: readonly Note[]
}

/**
 * Finds the places that the reports of one story name. Names of persons and organisations, common words and names
 * that only an unlikely place bears are left out. Where nothing in the story decides among namesakes that lie apart,
 * the place has no coordinates and a note says so. A place that no gazetteer knows is kept, without coordinates, when
 * its sentence says what it is ("the village of X"). Capitals and countries that speak or act are mentions still, with
 * `metonym`. Pure; the same reports in any order give the same places.
 */
export function findPlaces(reports: readonly AnnotatedReport[], gazetteer: Gazetteer): FoundPlaces {
  const senses = senseFinder(gazetteer)
  const names = reports.map((report) => findNames(report, senses))
  const verdicts = settle(names, gazetteer)
  const placed = withUnknown(names, placedOf(verdicts))
  const groups = grouped(inOrder(placed, reports))
  const places = new Map([...groups].map(([key, mentions]) => [key, assemble(mentions)]))
  const ids = new Map([...places].map(([key, { id }]) => [key, id]))
  const mentions = new Map<string, PlaceMention[]>(reports.map(({ report }) => [report.id, []]))
  for (const mention of [...groups.values()].flat())
    mentions.get(mention.report)?.push(mentionOf(mention, ids.get(identity(mention)) ?? ''))
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start)
  return { places: tellApart([...places.values()]), mentions, notes: notesOf(verdicts) }
}

/** Capitals and states stand for governments; other towns do not speak. */
function mentionOf({ start, end, metonym, sense }: Placed, place: string): PlaceMention {
  const isGovernment = sense?.capital || sense?.kind === 'country' || sense?.kind === 'territory'
  const isWide = sense !== null && WIDE.has(sense.kind)
  return {
    start,
    end,
    place,
    ...(metonym && isGovernment && { metonym: true }),
    ...(isWide && { wide: true }),
  }
}
const WIDE: ReadonlySet<Sense['kind']> = new Set(['country', 'territory', 'region'])

function grouped(placed: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const mention of placed) {
    const group = groups.get(identity(mention))
    if (group) group.push(mention)
    else groups.set(identity(mention), [mention])
  }
  return groups
}

/** One place, one key: the sense, or the name where there is none. */
const identity = ({ sense, written }: Placed): string => sense?.id ?? `unknown ${written.toLowerCase()}`

function placedOf(verdicts: ReadonlyMap<Candidate, Verdict>): Placed[] {
  return [...verdicts].flatMap(([candidate, verdict]) =>
    verdict.is === 'none' ? [] : [{ ...candidate, sense: verdict.is === 'place' ? verdict.sense : null }],
  )
}

/** Adds unknown names that a sentence calls places, wherever they stand, and slips of the pen in known ones. */
function withUnknown(names: readonly Names[], placed: readonly Placed[]): Placed[] {
  const unknown = names.flatMap((n) => n.unknown).filter(({ refused }) => !refused)
  const called = new Set(unknown.filter(({ called }) => called).map(({ key }) => key))
  const senses = new Map<string, Sense | null>()
  for (const { written, sense } of placed)
    if (sense) senses.set(written.toLowerCase().replace(/[^\p{L}]/gu, ''), sense)
  const near = nearNames(senses.keys())
  const more = unknown.flatMap((name): Placed[] => {
    const sense = senses.get(near(name.key) ?? '') ?? null
    return sense || called.has(name.key) ? [{ ...name, sense, near: false, metonym: false }] : []
  })
  return [...placed, ...more]
}

function inOrder(placed: readonly Placed[], reports: readonly AnnotatedReport[]): Placed[] {
  const order = new Map(reports.map(({ report }, i) => [report.id, i]))
  const at = ({ report }: Placed): number => order.get(report) ?? 0
  return [...placed].sort((a, b) => at(a) - at(b) || a.start - b.start)
}

/** One note for each name that nothing decides, at its first mention. */
function notesOf(verdicts: ReadonlyMap<Candidate, Verdict>): Note[] {
  const seen = new Set<string>()
  return [...verdicts].flatMap(([{ report, start, end, written, key }, verdict]) => {
    if (verdict.is !== 'ambiguous' || seen.has(key)) return []
    seen.add(key)
    const choices = verdict.senses
      .slice(0, 4)
      .map((s) => [s.name, s.admin1, s.countries[0]].filter(Boolean).join(', '))
    const message = `"${written}" may be ${choices.join(' or ')}: nothing in the story decides, so it has no point.`
    return [{ report, start, end, code: 'place-ambiguous', message }]
  })
}
