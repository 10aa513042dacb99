import type { Candidate } from './candidates.ts'
import type { Sense } from './senses.ts'

/** What a story says of where it plays: how much of it each country has, 0 to 1, and points already sure. */
export type Setting = {
  readonly countries: ReadonlyMap<string, number>
  readonly points: readonly { readonly lat: number; readonly lon: number; readonly key: string }[]
}

/** A sense with its weight; a million inhabitants weigh 6. */
export type Weighed = { readonly sense: Sense; readonly weight: number }

/** What the story's countries weigh: a town of 2,000 in the story's only country beats one of 300,000 elsewhere. */
const SETTING = 2.3
/** The country is named in the same sentence. */
const HINT = 0.9
/** The country or region stands right after the name. */
const QUALIFIED = 8
const KIND = 4
/** Points of a story lie together. */
const NEARBY = 0.5
const NEARBY_KM = 150
/** Weights that differ by less do not decide. */
const MARGIN = 0.3
/** A place with so many inhabitants needs no country after it. */
const FAMOUS = 100_000
/** Senses so near to one another are one point to whoever asks. */
const SAME_KM = 25

/** Weighs candidates in one setting; two whose words say the same are weighed once. */
export function weigher(setting: Setting): (candidate: Candidate) => readonly Weighed[] {
  const known = new Map<string, readonly Weighed[]>()
  return (candidate) => {
    const { written, head, qualifier, listed, hints } = candidate
    const like = [written, head, qualifier?.id, listed, ...hints].join('|')
    const weighed = known.get(like) ?? weigh(candidate, setting)
    known.set(like, weighed)
    return weighed
  }
}

/** The senses of a candidate, heaviest first. Only what its own words allow is left in. */
function weigh(candidate: Candidate, setting: Setting): Weighed[] {
  return allowed(candidate)
    .map((sense) => ({ sense, weight: weightOf(sense, candidate, setting) }))
    .sort((a, b) => b.weight - a.weight || (a.sense.id < b.sense.id ? -1 : 1))
}

/** The sense that wins, or `null` when the next is as heavy and lies elsewhere. */
export function winner(weighed: readonly Weighed[], margin = MARGIN): Sense | null {
  const [best] = weighed
  if (!best) return null
  const rival = weighed.find((w) => w !== best && !isSamePoint(w.sense, best.sense))
  return rival && best.weight - rival.weight < margin ? null : best.sense
}

function isSamePoint(a: Sense, b: Sense): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return a.id === b.id
  const isPart = a.admin1 === b.admin1 && a.countries[0] === b.countries[0] && (isArea(a) || isArea(b))
  return isPart || kilometres(a.lat, a.lon, b.lat, b.lon) <= SAME_KM
}

const isArea = ({ kind }: Sense): boolean =>
  kind === 'province' || kind === 'district' || kind === 'region' || kind === 'territory'

/** A district is only meant where it is called one; what is called a town is no province, where a town is known. */
function allowed({ senses, head, qualifier, listed }: Candidate): readonly Sense[] {
  const areas = senses.filter(isArea)
  const towns = senses.filter(({ kind }) => kind === 'city' || kind === 'section')
  const others = senses.filter(({ kind }) => kind !== 'district')
  const base = isAreaHead(head) || others.length === 0 ? senses : others
  const fitting =
    head === 'settlement' && towns.length > 0 ? towns : isAreaHead(head) && areas.length > 0 ? areas : base
  const isNation = senses.some(({ kind }) => kind === 'country' || kind === 'territory' || kind === 'region')
  if (qualifier === null || isNation) return fitting
  const inside = fitting.filter((sense) => isInside(sense, qualifier))
  const isFamous = listed && fitting.some(({ population }) => population >= FAMOUS) // then what follows is the next of a list
  return inside.length > 0 || !isFamous ? inside : fitting
}

const isAreaHead = (head: Candidate['head']): boolean => head === 'district' || head === 'province'

/** Lies the place in what its qualifier names? */
export function isInside(sense: Sense, qualifier: Sense): boolean {
  if (sense.id === qualifier.id) return false
  if (!sense.countries.some((country) => qualifier.countries.includes(country))) return false
  return (
    qualifier.kind !== 'province' ||
    sense.admin1 === null ||
    sense.admin1 === (qualifier.admin1 ?? qualifier.name)
  )
}

function weightOf(sense: Sense, { key, qualifier, hints, head }: Candidate, setting: Setting): number {
  const share = Math.max(0, ...sense.countries.map((country) => setting.countries.get(country) ?? 0))
  const hint = sense.countries.some((country) => hints.includes(country))
  return (
    sense.prior +
    SETTING * share +
    (hint ? HINT : 0) +
    (qualifier && isInside(sense, qualifier) ? QUALIFIED : 0) +
    (head === sense.kind ? KIND : 0) +
    (hasNeighbour(sense, key, setting) ? NEARBY : 0)
  )
}

function hasNeighbour({ lat, lon }: Sense, key: string, { points }: Setting): boolean {
  if (lat === null || lon === null) return false
  return points.some((point) => point.key !== key && kilometres(lat, lon, point.lat, point.lon) <= NEARBY_KM)
}

/** Great-circle distance of two points in degrees. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(a))
}
