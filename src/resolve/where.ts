import type { PlaceMention } from '../model/found.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { Passage, Token } from '../model/passage.ts'
import { isInside, overlap, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { type Context, nearest, passageAt } from './context.ts'
import { BEARINGS, LOCATIVES, TOWN_NOUNS } from './where.table.ts'

/**
 * The id of the place where an event or a figure is told to be; `null` where no place of its sentence can be it. What a
 * statement tells happened where its content says, and only then where its sentence does. A land or capital that acts or
 * speaks is no place, a town is nearer the mark than the land it is in, and "the city" is the town named last.
 */
export function whereIs(span: Span, statement: Statement | null, context: Context): string | null {
  const sentence = passageAt(context, span)
  const room = sentence ?? span
  const named = overlapping(context.places, room).filter(
    (m) => isInside(m, room) && isSite(m, sentence, context),
  )
  if (statement === null) return nearestOf(named, span, sentence, context)
  const told = named.filter((m) => statement.content.spans.some((s) => isInside(m, s)))
  const around = named.filter((m) => !m.wide && !statement.source.spans.some((s) => overlap(m, s) > 0))
  return nearestOf(told, span, sentence, context) ?? nearestOf(around, span, sentence, context)
}

function nearestOf(
  named: readonly PlaceMention[],
  span: Span,
  sentence: Passage | undefined,
  context: Context,
): string | null {
  const room = sentence ?? span
  const towns = named.filter((m) => !m.wide)
  const again = isTownNamedAgain(span, sentence) ? lastTown(span, context) : undefined
  return (nearest(towns, span, room) ?? again ?? nearest(named, span, room))?.place ?? null
}

/** No government that acts or speaks, and no adjective: a name that is a party too stands behind a word of place. */
function isSite(mention: PlaceMention, sentence: Passage | undefined, { parties, report }: Context): boolean {
  if (mention.metonym) return false
  const after = report.report.text.slice(mention.end, mention.end + 2)
  if (mention.wide && /^['’]s/.test(after)) return false
  if (sentence && isBearing(mention, sentence.tokens)) return false
  if (!overlapping(parties, mention).some((p) => p.party !== null)) return true
  const before = sentence?.tokens.findLast((t) => t.end <= mention.start && t.lower !== 'the')
  return before !== undefined && LOCATIVES.has(before.lemma)
}

/** How many words before a name its bearing may begin: "Dolm, about 12 miles to the north of". */
const BEARING_WORDS = 8
const BESIDE: ReadonlySet<string> = new Set(['of', 'from', 'the', 'to', 'about', 'some', 'just', ','])

/** "at Dolm, 12 miles north of Tarsun": the town only tells where a place lies that is named before it. */
function isBearing({ start }: PlaceMention, tokens: readonly Token[]): boolean {
  const at = firstFrom(tokens, start)
  let before = at - 1
  while (before >= 0 && at - before <= BEARING_WORDS && isBearingWord(tokens[before])) before--
  const told = tokens.slice(before + 1, at)
  return told[0]?.lower === ',' && told.some((t) => BEARINGS.has(t.lower)) && tokens[before]?.tag === 'PROPN'
}

const isBearingWord = (t: Token | undefined): boolean =>
  t !== undefined && (BEARINGS.has(t.lower) || BESIDE.has(t.lower) || t.tag === 'NUM')

/** "at least four missiles hit the city": a town noun behind "the" in the event's sentence. */
const isTownNamedAgain = (span: Span, sentence: Passage | undefined): boolean => {
  const tokens: readonly Token[] = sentence?.tokens ?? []
  return tokens.some(
    (t, i) =>
      TOWN_NOUNS.has(t.lower) &&
      tokens[i - 1]?.lower === 'the' &&
      t.start >= span.start &&
      tokens[i + 1]?.lower !== 'of',
  )
}

/** The town that the report named last before a span. */
const lastTown = (span: Span, { places }: Context): PlaceMention | undefined =>
  places.findLast((m) => m.end <= span.start && !m.metonym && !m.wide)
