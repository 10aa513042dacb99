import type { Claim } from '../../../src/model/claim.ts'
import { SelectLink } from '../../marks/select-link.tsx'
import { useStory } from '../../story/context.ts'

const OUTCOMES = {
  verified: 'says it was verified',
  'not-verified': 'says it was not verified',
  'cannot-be-verified': 'says it cannot be verified',
} as const

/** What the reports themselves say of checking the claim. */
export function Checks({ claim }: { readonly claim: Claim }) {
  const { names } = useStory()
  if (claim.verification.length === 0) return null
  return (
    <section class="block">
      <h3>What the reports say of checking it</h3>
      <ul class="plain">
        {claim.verification.map((check, index) => (
          <li key={`${check.report} ${check.start}`}>
            <SelectLink to={{ kind: 'check', claim: claim.id, index }}>
              <bdi>{names.report(check.report)}</bdi> {OUTCOMES[check.outcome]}
              {check.by === null ? '' : `, by ${check.by}`}
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
