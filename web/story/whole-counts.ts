import { wholeCounts } from '../../src/cli/text/figure-words.ts'
import type { ClaimRow } from './claim-rows.ts'
import { oncePer } from './once-per.ts'
import type { Story } from './story.ts'

/** The rows of claims, without counts that hold one number of a wider count. */
export const wholeRows = oncePer(({ rows }: Story): ClaimRow[] => {
  const isCount = ({ claim, figures }: ClaimRow): boolean => claim.kind === 'casualties' && figures.length > 0
  const whole = new Set(wholeCounts(rows.filter(isCount).map((r) => r.claim)))
  return rows.filter((r) => !isCount(r) || whole.has(r.claim))
})
