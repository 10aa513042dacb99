import type { Report } from '../../src/model/report.ts'
import type { Passage } from '../story/passage.ts'

/** Code units shown before and behind a passage in a paragraph without end. */
const AROUND = 700

/** A passage in its paragraph, as text nodes; the report's words are never read as markup. */
export function Quote({ passage, report }: { readonly passage: Passage; readonly report: Report }) {
  const { text, language } = report
  const block = report.blocks.find((b) => b.start <= passage.start && passage.start < b.end)
  const from = Math.max(block?.start ?? 0, passage.start - AROUND)
  const to = Math.min(Math.max(block?.end ?? text.length, passage.end), passage.end + AROUND)
  const shown = Math.min(passage.end, passage.start + 4 * AROUND)
  return (
    <blockquote class="quote" dir="auto" lang={language}>
      {from > (block?.start ?? 0) && '… '}
      {text.slice(from, passage.start)}
      <mark>{text.slice(passage.start, shown)}</mark>
      {shown < passage.end ? ' …' : text.slice(passage.end, to)}
      {to < (block?.end ?? 0) && ' …'}
    </blockquote>
  )
}
