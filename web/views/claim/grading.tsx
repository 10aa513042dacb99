import type { Claim } from '../../../src/model/claim.ts'

/** How one recorder of civilian harm would grade the sourcing of a claim. */
export function Grading({ claim: { grading } }: { readonly claim: Claim }) {
  if (!grading) return null
  return (
    <p class="hint">
      Graded by its sources in the manner of Airwars: {grading.grade}; the strike:{' '}
      {grading.strike.replace('-', ' ')}. {grading.why}
    </p>
  )
}
