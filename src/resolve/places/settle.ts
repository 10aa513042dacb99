import type { Gazetteer } from '../gazetteer.ts'
import type { Candidate, Names } from './candidates.ts'
import type { Sense } from './senses.ts'
import { isKnown, isNation, isShown, personsOf } from './trust.ts'
import { type Setting, type Weighed, weigher, winner } from './weigh.ts'

/** A place; one of which the story does not tell which; one that its sentence names but no gazetteer has; or none. */
export type Verdict =
  | { readonly is: 'place'; readonly sense: Sense }
  | { readonly is: 'ambiguous'; readonly senses: readonly Sense[] }
  | { readonly is: 'unknown' }
  | { readonly is: 'none' }

const NONE: Verdict = { is: 'none' }
/** A first reading takes as sure only what wins by so much. */
const SURE = 1.2
/** A sure town speaks for its country with this part of what the country's own name does. */
const TOWN_SPEAKS = 0.5
/** A country named once has this share of a story, however often another is named. */
const NAMED_ONCE = 0.35
/** A city of this size is meant where it is as often a person's name. */
const LARGE = 300_000
/** Choices that a note names weigh less than the heaviest by no more than this. */
const RIVAL = 1

/**
 * Decides every candidate of a story together: the countries it names and the places that leave no doubt decide among
 * namesakes, population last. A name that is qualified in one sentence means the same in the others.
 */
export function settle(names: readonly Names[], gazetteer: Gazetteer): ReadonlyMap<Candidate, Verdict> {
  const candidates = names.flatMap((n) => n.candidates)
  const setting = settingOf(names, candidates, gazetteer)
  const weigh = weigher(setting)
  const isPlaceHere = (candidate: Candidate): boolean => {
    const [best] = weigh(candidate)
    return best !== undefined && isShown(candidate, best.sense, setting, gazetteer)
  }
  const story: Story = {
    setting,
    weigh,
    gazetteer,
    shown: new Set(candidates.filter(isPlaceHere).map(({ key }) => key)),
    qualified: qualifiedSenses(candidates, weigh),
    persons: personsOf(candidates),
  }
  return new Map(candidates.map((candidate) => [candidate, verdictOf(candidate, story)]))
}

type Weigh = (candidate: Candidate) => readonly Weighed[]

type Story = {
  readonly setting: Setting
  readonly weigh: Weigh
  readonly gazetteer: Gazetteer
  /** Keys that some sentence shows to be places. */
  readonly shown: ReadonlySet<string>
  /** What a name means where a sentence qualifies it. */
  readonly qualified: ReadonlyMap<string, Sense>
  readonly persons: ReadonlyMap<string, number>
}

function verdictOf(candidate: Candidate, story: Story): Verdict {
  if (candidate.refused) return NONE
  const weighed = story.weigh(candidate)
  if (weighed.length === 0) return candidate.qualifier && candidate.located ? { is: 'unknown' } : NONE
  const heir = candidate.qualifier === null ? story.qualified.get(candidate.key) : undefined
  const inherited = weighed.find(({ sense }) => sense.id === heir?.id)
  const best = inherited ?? weighed[0]
  if (!best || !isTrusted(candidate, best.sense, story)) return NONE
  const sense = inherited?.sense ?? winner(weighed)
  if (sense) return { is: 'place', sense }
  return story.shown.has(candidate.key) ? { is: 'ambiguous', senses: rivals(weighed) } : NONE
}

function isTrusted(
  candidate: Candidate,
  sense: Sense,
  { shown, persons, setting, gazetteer }: Story,
): boolean {
  const { key, head, qualifier } = candidate
  const asPerson = persons.get(key) ?? Number.NEGATIVE_INFINITY
  const isPerson = asPerson > 0 || (asPerson === 0 && sense.population < LARGE)
  if (isPerson && !isNation(sense) && head === null && qualifier === null) return false
  return shown.has(key) || isKnown(candidate, sense, setting, gazetteer)
}

const rivals = (weighed: readonly Weighed[]): Sense[] =>
  weighed.filter(({ weight }) => (weighed[0]?.weight ?? 0) - weight < RIVAL).map(({ sense }) => sense)

/** The countries that the story names, and those of the towns that they leave no doubt of. */
function settingOf(names: readonly Names[], candidates: readonly Candidate[], gazetteer: Gazetteer): Setting {
  const counts = countOf(names)
  const named: Setting = { countries: shares(counts), points: [] }
  const weigh = weigher(named)
  const points = new Map<string, Setting['points'][number]>()
  for (const candidate of candidates) {
    const sense = winner(weigh(candidate), SURE)
    if (sense === null || isNation(sense) || candidate.refused) continue
    const isSeen = isShown(candidate, sense, named, gazetteer) || isKnown(candidate, sense, named, gazetteer)
    if (!isSeen) continue
    for (const country of sense.countries) counts.set(country, (counts.get(country) ?? 0) + TOWN_SPEAKS)
    const { key } = candidate
    if (sense.lat !== null && sense.lon !== null) points.set(key, { lat: sense.lat, lon: sense.lon, key })
  }
  return { countries: shares(counts), points: [...points.values()] }
}

function countOf(names: readonly Names[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { countries } of names)
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  return counts
}

/** The country named most has 1. */
function shares(counts: ReadonlyMap<string, number>): Map<string, number> {
  const most = Math.max(1, ...counts.values())
  return new Map([...counts].map(([code, n]) => [code, NAMED_ONCE + ((1 - NAMED_ONCE) * n) / most]))
}

/** A name that is qualified in the same way wherever it is qualified means that everywhere. */
function qualifiedSenses(candidates: readonly Candidate[], weigh: Weigh): Map<string, Sense> {
  const found = new Map<string, Sense | null>()
  for (const candidate of candidates) {
    if (candidate.qualifier === null || candidate.refused) continue
    const sense = winner(weigh(candidate))
    const known = found.get(candidate.key)
    found.set(candidate.key, known === undefined || known?.id === sense?.id ? sense : null)
  }
  return new Map([...found].flatMap(([key, sense]) => (sense ? [[key, sense] as const] : [])))
}
