import { STATUS_WORDS } from '../../../src/cli/text/status-words.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { sorted } from '../../story/facets.ts'
import { claimOf } from '../../story/passage.ts'
import { parseSelection } from '../../story/selection.ts'
import type { Story } from '../../story/story.ts'
import { Carriers } from './carriers.tsx'
import { Checks } from './checks.tsx'
import { Differences } from './differences.tsx'
import { Grading } from './grading.tsx'
import { Voices } from './voices.tsx'

/** One claim: its entries side by side, why its status is what it is, who carries it and who does not. */
export function ClaimView() {
  const { route, href } = useNavigation()
  const story = useStory()
  const row = story.rowById.get(shownClaim(route.id, route.sel, story) ?? '')
  if (!row)
    return (
      <div class="view">
        <p class="empty">
          {story.rows.length === 0
            ? 'No claim was found in these reports.'
            : 'This dossier has no such claim.'}{' '}
          <a href={href({ view: 'claims', id: null })}>All claims</a>
        </p>
      </div>
    )
  const { claim, lead, title, numbers } = row
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="view claim-view" tabIndex={0} aria-label="Claim">
      <Neighbours claim={claim} />
      <h2 class="headline">
        {lead !== '' && <span class="lead">{lead} </span>}
        <span dir="auto">{title}</span>
        {numbers !== null && <span class="lead"> {numbers}</span>}
      </h2>
      <p class="status-line">
        <strong>{STATUS_WORDS[claim.status].replace(/^./, (c) => c.toUpperCase())}.</strong> {claim.why}
      </p>
      <Grading claim={claim} />
      <Voices claim={claim} />
      <Differences claim={claim} />
      <Checks claim={claim} />
      <Carriers claim={claim} />
    </section>
  )
}

/** The claim that is shown: the one named, that of the selection, or the first of the matrix that is contested. */
function shownClaim(id: string | null, sel: string | null, story: Story): string | null {
  if (id !== null) return id
  const all = sorted(story.rows, 'contradiction')
  const first = all.find((r) => r.claim.status === 'contested') ?? all[0]
  return claimOf(parseSelection(sel), story) ?? first?.claim.id ?? null
}

/** The claims before and behind this one, in the order of the matrix. */
function Neighbours({ claim }: { readonly claim: Claim }) {
  const { href, route } = useNavigation()
  const rows = sorted(useStory().rows, route.sort)
  const at = rows.findIndex((r) => r.claim.id === claim.id)
  const [before, behind] = [rows[at - 1], rows[at + 1]]
  return (
    <nav class="neighbours" aria-label="Claims">
      <a href={href({ view: 'claims', id: null })}>All claims</a>
      <span>
        {at + 1} of {rows.length}
      </span>
      {before && <a href={href({ id: before.claim.id, sel: null })}>Previous</a>}
      {behind && <a href={href({ id: behind.claim.id, sel: null })}>Next</a>}
    </nav>
  )
}
