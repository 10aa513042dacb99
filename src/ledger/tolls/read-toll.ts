import type { TollReading } from '../../model/claim.ts'
import type { Profile } from './profile.ts'
import { agreedIn } from './standing.ts'
import type { CaseCount, TollCase } from './toll-case.ts'

type Numbers = Pick<TollReading, 'low' | 'high' | 'best' | 'imputed'>
const NONE = { low: null, high: null, best: null, standing: null, imputed: [] } as const

/** A claim's numbers as a profile reads them, with the rules that made them. */
export function readToll(profile: Profile, toll: TollCase): TollReading {
  const { id, effects } = profile
  if (effects !== null && !effects.includes(toll.effect))
    return { profile: id, ...NONE, why: `Its rules count ${effects.filter(isTold).join(' and ')} alone.` }
  if (toll.effect === 'casualties' && profile.undivided === 'zero') {
    const why = 'Only “casualties” are told, killed and injured not apart: nobody is counted.'
    return { profile: id, low: 0, high: 0, best: 0, standing: null, why, imputed: ['undivided-zero'] }
  }
  if (id === 'plain') {
    const imputed = [...new Set(toll.counts.flatMap((c) => c.imputed))]
    const best = toll.level
      ? 'as many lineages carry another number as carry the best, which is the later report’s or, of one day, the higher'
      : 'best is the number that most lineages carry'
    const why = `The lowest and the highest of ${reportsOf(toll.counts)}; ${best}.`
    return { profile: id, ...toll.plain, standing: null, why, imputed }
  }
  const counts = usable(profile, toll.counts).map((count) => withWord(profile, count))
  if (counts.length === 0) return { profile: id, ...NONE, why: whyNone(profile) }
  const numbers = bounded(profile, counts, toll)
  return {
    profile: id,
    ...numbers,
    standing: standingOf(profile, counts, toll),
    why: whyOf(profile, counts, toll),
  }
}

const isTold = (effect: string): boolean => effect !== 'casualties'

/** The counts that a profile takes; a report that tells of one of several is no count of all. */
function usable({ whom, conceded, replaced }: Profile, all: readonly CaseCount[]): CaseCount[] {
  const taken = all.filter(
    (c) =>
      !(whom === 'civilians' && c.fighters) &&
      !(conceded === 'apart' && c.conceded) &&
      !(replaced === 'left-out' && c.replaced),
  )
  const whole = taken.filter((c) => c.whole)
  return whole.length > 0 ? whole : taken
}

/** A word that gives no number with the number that the profile puts for it. */
function withWord({ vague, id }: Profile, count: CaseCount): CaseCount {
  const n = count.word === null ? undefined : vague?.get(count.word)
  if (n === undefined) return count
  return {
    ...count,
    low: n,
    high: n,
    best: n,
    imputed: [...count.imputed, `${id}-${count.word || 'plural'}`],
  }
}

function bounded(profile: Profile, counts: readonly CaseCount[], toll: TollCase): Numbers {
  const imputed = [...new Set(counts.flatMap((c) => c.imputed))]
  if (profile.differing === 'lowest') {
    const low = least(counts.flatMap((c) => c.best ?? c.low ?? []))
    return { low, high: low, best: low, imputed }
  }
  const sure = profile.unconfirmed === 'high-only' ? counts.filter((c) => c.confirmed) : counts
  const high = most(counts.flatMap((c) => c.high ?? c.best ?? []))
  if (sure.length === 0) return { low: 0, high, best: 0, imputed: [...imputed, 'unconfirmed-high-only'] }
  const low = least(sure.flatMap((c) => c.low ?? []))
  const best = bestOf(profile, sure, toll)
  if (profile.contested !== 'from-zero' || !toll.contested) return { low, high, best, imputed }
  return { low: 0, high, best, imputed: [...imputed, 'contested-from-zero'] }
}

function bestOf({ best }: Profile, counts: readonly CaseCount[], toll: TollCase): number | null {
  if (best === 'most-carried') return toll.carried(counts)
  return best === 'agreed' ? agreedIn(counts) : null
}

function standingOf(
  { standing }: Profile,
  counts: readonly CaseCount[],
  { origins }: TollCase,
): TollReading['standing'] {
  if (standing === 'two-origins') return origins > 1 ? 'entered' : 'provisional'
  if (standing === 'two-independent') return agreedIn(counts) === null ? 'undecided' : 'confirmed'
  return null
}

const least = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.min(...values))
const most = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.max(...values))

const reportsOf = (counts: readonly unknown[]): string =>
  `${counts.length} ${counts.length === 1 ? 'report' : 'reports'}`

const whyNone = ({ whom }: Profile): string =>
  whom === 'civilians'
    ? 'No report counts civilians here but what a side concedes.'
    : 'No report gives a number.'

function whyOf(profile: Profile, counts: readonly CaseCount[], { contested, origins }: TollCase): string {
  const differ = new Set(counts.map((c) => c.best ?? c.low)).size > 1
  const said = [
    profile.differing === 'lowest'
      ? `${differ ? 'The figures differ, which is noted; the' : 'The'} lowest of ${reportsOf(counts)} is taken.`
      : `The lowest and the highest of ${reportsOf(counts)}.`,
    ...(profile.unconfirmed === 'high-only' && counts.some((c) => !c.confirmed)
      ? ['What nobody confirms counts in the highest number alone.']
      : []),
    ...(profile.contested === 'from-zero' && contested ? ['It is denied, so the lowest is nobody.'] : []),
    ...(profile.standing === 'two-origins'
      ? [`It has ${origins} independent ${origins === 1 ? 'origin' : 'origins'}; two are asked for.`]
      : []),
    ...(profile.standing === 'two-independent'
      ? ['Confirmed is a number that two reports give which differ in outlet, author and primary source.']
      : []),
    ...(profile.notFound.length > 0 ? [`Not found in its rules: ${profile.notFound.join('; ')}.`] : []),
  ]
  return said.join(' ')
}
