import { useNavigation } from '../route/use-route.ts'
import { useStory } from '../story/context.ts'
import { claimOf, claimsOf, passageOf } from '../story/passage.ts'
import { parseSelection, type Selection } from '../story/selection.ts'
import { Absence } from './absence.tsx'
import { Facts } from './facts.tsx'
import { Idle } from './idle.tsx'
import { Others, SamePassage } from './others.tsx'
import { PlaceCard } from './place-card.tsx'
import { Quote } from './quote.tsx'
import { ReportLine } from './report-line.tsx'

/** The sentence behind whatever is selected, in its paragraph, with outlet, date and speaker. */
export function SourcePanel() {
  const { route, href } = useNavigation()
  const selection = parseSelection(route.sel)
  return (
    <aside class={`panel ${selection ? 'open' : ''}`} aria-label="Source" tabIndex={-1}>
      <div class="panel-head">
        <h2>{selection ? 'Source' : 'Sides and words'}</h2>
        {selection && (
          <a class="close" href={href({ sel: null })} aria-label="Close the source (Escape)">
            ×
          </a>
        )}
      </div>
      {selection ? (
        <div data-shown={route.sel}>
          <Content selection={selection} />
        </div>
      ) : (
        <Idle />
      )}
    </aside>
  )
}

function Content({ selection }: { readonly selection: Selection }) {
  const story = useStory()
  if (selection.kind === 'place') return <PlaceCard id={selection.id} />
  if (selection.kind === 'cell') return <Absence claim={selection.claim} report={selection.report} />
  const passage = passageOf(selection, story)
  const report = story.reports.get(passage?.report ?? '')
  if (!passage || !report)
    return <p class="hint">This address points at something that this dossier does not have.</p>
  return (
    <>
      <Facts selection={selection} />
      <ReportLine report={report} />
      <Quote passage={passage} report={report} />
      <Actions selection={selection} report={report.id} />
      <SamePassage passage={passage} />
      {claimsOf(selection, story)
        .slice(0, 4)
        .map((id) => (
          <Others key={id} claim={id} selection={selection} />
        ))}
    </>
  )
}

function Actions({ selection, report }: { readonly selection: Selection; readonly report: string }) {
  const { route, href } = useNavigation()
  const claim = claimOf(selection, useStory())
  return (
    <p class="actions">
      {(route.view !== 'report' || route.id !== report) && (
        <a href={href({ view: 'report', id: report })}>
          Open in the report <kbd>r</kbd>
        </a>
      )}
      {claim !== null && (route.view !== 'claim' || route.id !== claim) && (
        <a href={href({ view: 'claim', id: claim })}>
          Open the claim <kbd>c</kbd>
        </a>
      )}
    </p>
  )
}
