import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../../model/passage.ts'
import { CHANNEL_NOUNS, LEADS, OUTLET_NAMES, PLATFORMS } from './channel.table.ts'

const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later'.split(' '),
)
const OUTLETS: ReadonlySet<string> = new Set([...OUTLET_NAMES].map((name) => name.toLowerCase()))
/** Where something was said is told in no more words. */
const LONGEST = 8

/**
 * A content without the words at its end that tell where it was said: "a “disgrace” Wednesday on The Late Show" says
 * nothing of a show. They are cut only behind a closing quotation mark, where what was said has visibly ended.
 */
export function withoutTail(attribution: FoundAttribution, report: AnnotatedReport): FoundAttribution {
  const last = attribution.content.at(-1)
  const cue = attribution.cue[0]
  if (!last || !cue || cue.start > last.start) return attribution
  const tokens = overlapping(
    overlapping(report.passages, { start: last.end - 1, end: last.end })[0]?.tokens ?? [],
    last,
  )
  const close = tokens.findLastIndex((t) => /^["”]$/.test(t.lower))
  const tail = tokens.slice(close + 1)
  const end = tokens[close]?.end
  if (close < 1 || end === undefined || !isWhere(tail)) return attribution
  return { ...attribution, content: [...attribution.content.slice(0, -1), { start: last.start, end }] }
}

/** "Wednesday on The Late Show", "in a statement": nothing but days before the preposition, and a channel behind it. */
function isWhere(tail: readonly Token[]): boolean {
  const lead = tail.findIndex((t) => LEADS.has(t.lower) && !DAYS.has(tail[tail.indexOf(t) + 1]?.lower ?? ''))
  if (
    lead < 0 ||
    tail.length > LONGEST ||
    !tail.slice(0, lead).every((t) => DAYS.has(t.lower) || t.lower === 'on')
  )
    return false
  const behind = tail.slice(lead + 1).filter((t) => !DAYS.has(t.lower))
  return behind.some(
    (t) =>
      PLATFORMS.has(t.lower) || OUTLETS.has(t.lower) || CHANNEL_NOUNS.some(({ nouns }) => nouns.has(t.lower)),
  )
}
