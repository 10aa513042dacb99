import type { PileStories, PileStory } from '../../pipeline/stories.ts'
import { counted } from './names.ts'
import { printable, printableStart } from './printable.ts'
import { paragraph, type Style } from './style.ts'

/** The stories of a pile as text: each with its title and days, then a line a report with its file and headline. */
export function storiesText({ stories }: PileStories, style: Style): string {
  const reports = stories.reduce((sum, s) => sum + s.reports.length, 0)
  const head = `${counted(reports, 'report')}, ${stories.length === 1 ? '1 story' : `${stories.length} stories`}`
  const parts = stories.map((story, i) => storyText(story, i + 1, style))
  return `${[head, ...parts].join('\n\n')}\n`
}

function storyText({ title, when, reports }: PileStory, number: number, style: Style): string {
  const days =
    when === null ? '' : when.from === when.to ? ` · ${when.from}` : ` · ${when.from} to ${when.to}`
  const head = paragraph(`${printable(title)}${days}`, `${number}. `, '   ', style)
  return [style.colors.bold(head), ...reports.map((report) => reportText(report, title, style))].join('\n')
}

/** A report by where it came from, and its headline where that is not the story's title already. */
function reportText({ origin, headline }: PileStory['reports'][number], title: string, style: Style): string {
  const place = 'file' in origin ? origin.file : 'url' in origin ? origin.url : ''
  const told = headline === null || headline === title ? '' : `: ${printableStart(headline)}`
  return paragraph(`${printable(place)}${told}`, '   ', '     ', style)
}
