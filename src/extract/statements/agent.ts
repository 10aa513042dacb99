import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Tag, Token } from '../../model/passage.ts'

const NOMINAL: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const LINKS: ReadonlySet<string> = new Set(['of', 'for', "'s", '’s', '-'])

/** The source of a passive that the model left without one: the noun phrase behind "by" ("was denied by the ministry"). */
export function withAgent(attribution: FoundAttribution, report: AnnotatedReport): FoundAttribution {
  const cue = attribution.cue.at(-1)
  if (attribution.source.length > 0 || !cue) return attribution
  const tokens = overlapping(report.passages, cue)[0]?.tokens ?? []
  const by = tokens.findIndex((t) => t.start >= cue.end)
  if (tokens[by]?.lower !== 'by') return inverted(attribution, tokens, by)
  let last = by + 1
  const isTold = (t: Token | undefined): boolean =>
    attribution.content.some((c) => t !== undefined && c.start <= t.start && t.end <= c.end)
  while (
    !isTold(tokens[last]) &&
    (NOMINAL.has(tokens[last]?.tag ?? 'X') || (last > by + 1 && LINKS.has(tokens[last]?.lower ?? '')))
  )
    last++
  const [a, b] = [tokens[by + 1], tokens[last - 1]]
  if (!a || !b || last === by + 1) return attribution
  const taken = attribution.content.some((c) => c.start < b.end && a.start < c.end)
  return taken ? attribution : { ...attribution, source: [{ start: a.start, end: b.end }] }
}

/** "Eleven killed in fire, says coast guard": the noun phrase behind the cue that ends the sentence, where all else stands before. */
function inverted(attribution: FoundAttribution, tokens: readonly Token[], at: number): FoundAttribution {
  const rest = tokens.slice(at).filter((t) => t.lower !== '.')
  const [first, last] = [rest[0], rest.at(-1)]
  const before = attribution.content.every((c) => first !== undefined && c.end <= first.start)
  const noun = rest.every((t) => NOMINAL.has(t.tag) || LINKS.has(t.lower))
  return first && last && before && noun && rest.length <= 5
    ? { ...attribution, source: [{ start: first.start, end: last.end }] }
    : attribution
}
