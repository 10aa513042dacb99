import type { Claim, Discrepancy } from '../model/claim.ts'
import { figureDiscrepancies } from './discrepancies.ts'
import { editedWording } from './edited-wording.ts'
import { entryDiscrepancies, type Told } from './entry-discrepancies.ts'

/** All that a story's reports tell apart, claim by claim: figures first, then place, date, speaker, stance and wording. */
export function storyDiscrepancies(claims: readonly Claim[], told: Told): Discrepancy[] {
  const order = new Map(claims.map(({ id }, i) => [id, i]))
  const found = [
    ...figureDiscrepancies(claims, told.figures),
    ...entryDiscrepancies(claims, told),
    ...editedWording(claims, told),
  ]
  return found.sort((a, b) => (order.get(a.claim) ?? 0) - (order.get(b.claim) ?? 0))
}
