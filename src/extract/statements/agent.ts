import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Tag } from '../../model/passage.ts'

const NOMINAL: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const LINKS: ReadonlySet<string> = new Set(['of', 'for', "'s", '’s', '-'])

/** The source of a passive that the model left without one: the noun phrase behind "by" ("was denied by the ministry"). */
export function withAgent(attribution: FoundAttribution, report: AnnotatedReport): FoundAttribution {
  const cue = attribution.cue.at(-1)
  if (attribution.source.length > 0 || !cue) return attribution
  const tokens = overlapping(report.passages, cue)[0]?.tokens ?? []
  const by = tokens.findIndex((t) => t.start >= cue.end)
  if (tokens[by]?.lower !== 'by') return attribution
  let last = by + 1
  while (NOMINAL.has(tokens[last]?.tag ?? 'X') || (last > by + 1 && LINKS.has(tokens[last]?.lower ?? '')))
    last++
  const [a, b] = [tokens[by + 1], tokens[last - 1]]
  if (!a || !b || last === by + 1) return attribution
  const taken = attribution.content.some((c) => c.start < b.end && a.start < c.end)
  return taken ? attribution : { ...attribution, source: [{ start: a.start, end: b.end }] }
}
