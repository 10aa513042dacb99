import { Glyph } from '../marks/glyph.tsx'
import { useNavigation } from '../route/use-route.ts'
import { absenceOf } from '../story/claim-rows.ts'
import { useStory } from '../story/context.ts'
import { MARK_WORDS, type Mark } from '../story/stance.ts'
import { Others } from './others.tsx'
import { ReportLine } from './report-line.tsx'

const REASONS: Readonly<Partial<Record<Mark, string>>> = {
  silent:
    'The whole report was looked through, and no sentence comes near the words of this claim. It appeared when the claim had already been made.',
  'cannot-tell':
    'Whether this report mentions the claim cannot be told: a sentence comes near its words, the report has no date, or its language is not read.',
  'not-yet': 'This report appeared before anyone is known to have said it. Its silence says nothing.',
}

/** Why a report has no entry in a claim. */
export function Absence({
  claim: id,
  report: reportId,
}: {
  readonly claim: string
  readonly report: string
}) {
  const { claims, reports } = useStory()
  const { href } = useNavigation()
  const claim = claims.get(id)
  const report = reports.get(reportId)
  if (!claim || !report) return <p class="hint">This dossier does not have it.</p>
  const mark = absenceOf(claim, reportId) ?? 'cannot-tell'
  return (
    <>
      <p class="said">
        <Glyph mark={mark} /> <span>{MARK_WORDS[mark].replace(/^./, (c) => c.toUpperCase())}</span>
      </p>
      <ReportLine report={report} />
      <p class="reason">{REASONS[mark]}</p>
      <p class="actions">
        <a href={href({ view: 'report', id: reportId })}>
          Read the report <kbd>r</kbd>
        </a>
      </p>
      <Others claim={id} selection={{ kind: 'cell', claim: id, report: reportId }} />
    </>
  )
}
