import type { ReportCount } from './casualty-counts.ts'

/** Rule id: a later report tells that some of those counted as injured have died. */
export const DIED_SINCE = 'died-since'

type Published = (report: string) => string | null

/**
 * What a later report's deaths leave of an earlier number of injured: where a report of a later day counts more dead than
 * those before it and no injured but one who may have died, so many of the injured have died. The earlier counts stay beside it.
 */
export function withDiedSince(
  injured: readonly ReportCount[],
  killed: readonly ReportCount[],
  published: Published,
): ReportCount[] {
  const told = injured.filter(({ best }) => best !== null && best > 0)
  const day = firstDay(told, published)
  if (day === null) return [...injured]
  const [last] = told.filter(({ report }) => published(report) === day)
  const own = new Set(injured.filter(({ best }) => best !== 1).map(({ report }) => report))
  const dead = (counts: readonly ReportCount[]): number => Math.max(0, ...counts.map(({ best }) => best ?? 0))
  const before = dead(killed.filter(({ report }) => (published(report) ?? day) <= day))
  const after = killed.filter(({ report }) => (published(report) ?? '') > day && !own.has(report))
  const [first] = after
  const died = dead(after) - before
  if (!first || !last || died <= 0) return [...injured]
  const left = Math.max(0, (last.best ?? 0) - died)
  const now = { low: left, high: left, best: left, whole: true, imputed: [DIED_SINCE] }
  return [...injured, { report: first.report, ...now }]
}

/** The last day of the counts of several; where each tells of one alone, the first. */
function firstDay(counts: readonly ReportCount[], published: Published): string | null {
  const days = (of: readonly ReportCount[]) => of.flatMap(({ report }) => published(report) ?? []).sort()
  return days(counts.filter(({ best }) => best !== 1)).at(-1) ?? days(counts)[0] ?? null
}
