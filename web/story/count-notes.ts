import type { Claim, Superseded } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Story } from './story.ts'

/** A count that its origin has since replaced. `by`: the entry with the later one, where it is one. Indices of entries. */
export type Replaced = { readonly index: number; readonly by: number | null; readonly told: Superseded }

/** The replaced counts of a claim, in the order of its entries. */
export function replacedIn(claim: Claim, story: Story): Replaced[] {
  const { entries, superseded = [] } = claim
  if (superseded.length === 0) return []
  const figureAt = (index: number): Figure | undefined => story.figures.get(entries[index]?.figure ?? '')
  const at = superseded.flatMap((told) =>
    entries.flatMap((entry, index) => (isOf(told, entry.report, figureAt(index)) ? [{ index, told }] : [])),
  )
  const old = new Set(at.map(({ index }) => index))
  const laterIn = (report: string): number | null => {
    const later = entries.flatMap((e, i) => (e.report === report && !old.has(i) && figureAt(i) ? [i] : []))
    const whole = later.filter((i) => !figureAt(i)?.part)
    return (whole.length === 1 ? whole[0] : later.length === 1 ? later[0] : null) ?? null
  }
  return at
    .sort((a, b) => a.index - b.index)
    .map(({ index, told }) => ({ index, by: laterIn(told.by), told }))
}

/** A bound that is open in the report stands closed in the count that was replaced. */
const isOf = (told: Superseded, report: string, figure: Figure | undefined): boolean =>
  figure !== undefined &&
  report === told.report &&
  figure.low === told.low &&
  (figure.high === told.high || figure.high === null)

/** What a claim tells of one of its counts beside the number: replaced since, or of the other side's losses. */
export function countNotes(claim: Claim, index: number, story: Story): string[] {
  const replaced = replacedIn(claim, story).find((r) => r.index === index)
  return [
    ...(replaced ? [`replaced in ${story.names.report(replaced.told.by)}`] : []),
    ...(isOfEnemy(claim, index) ? [OF_ENEMY] : []),
  ]
}

const OF_ENEMY = 'one side’s count of the other’s losses'

/** In this entry one side counts the other's dead or hurt. */
export const isOfEnemy = ({ ofEnemy }: Claim, index: number): boolean => ofEnemy?.includes(index) === true
