import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { LABELS, SPEAKERS } from './colons.table.ts'

/** A speaker beside a headline's colon has no more words, and what is said no fewer. */
const SPEAKER_WORDS = 4
const SAID_WORDS = 3

/** Statements of headlines that a colon makes: "Ministry: no shots were fired", "Twelve dead in blast: police". */
export function fromHeadlines(
  known: readonly FoundAttribution[],
  { passages, report }: AnnotatedReport,
): FoundAttribution[] {
  const taken = known
    .flatMap((a) => [...a.cue, ...a.content])
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return passages.flatMap((passage) => {
    const kind = report.blocks[passage.block]?.kind
    if (kind !== 'headline' && kind !== 'heading') return []
    const found = byColon(passage, report.text)
    return found && overlapping(taken, passage).length === 0 ? [found] : []
  })
}

function byColon({ tokens }: Passage, text: string): FoundAttribution | null {
  const colons = tokens.flatMap((t, i) => (t.lower === ':' ? [i] : []))
  const [at] = colons
  if (at === undefined || colons.length > 1) return null
  const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)]
  const colon = tokens[at]
  if (!colon) return null
  if (isSpeaker(before, text) && behind.length >= SAID_WORDS && tellsSpeech(before, behind))
    return attribution(before, colon, behind)
  return behind.length <= SPEAKER_WORDS && before.length > SAID_WORDS && isSpeaker(behind, text)
    ? attribution(behind, colon, before)
    : null
}

/** A noun of a speaker, or a name: one to four words, none a verb or a label. */
function isSpeaker(tokens: readonly Token[], text: string): boolean {
  const last = tokens.at(-1)
  if (!last || tokens.length > SPEAKER_WORDS) return false
  if (tokens.some((t) => LABELS.has(t.lower) || t.tag === 'VERB' || t.tag === 'AUX' || t.tag === 'PUNCT'))
    return false
  return SPEAKERS.has(last.lower) || (tokens.every((t) => t.tag === 'PROPN') && isCapital(text, last))
}

const isCapital = (text: string, t: Token): boolean => /^\p{Lu}/u.test(text.charAt(t.start))

/** A name before a colon may be a topic ("Tessel: road closed"): then what follows must be speech of its own. */
const tellsSpeech = (before: readonly Token[], behind: readonly Token[]): boolean =>
  SPEAKERS.has(before.at(-1)?.lower ?? '') ||
  behind[0]?.quoted === true ||
  /^["“‘']$/.test(behind[0]?.lower ?? '') ||
  /^(?:we|i|our|my)$/.test(behind[0]?.lower ?? '')

const attribution = (
  source: readonly Token[],
  colon: Token,
  content: readonly Token[],
): FoundAttribution => ({
  source: [spanOf(source)],
  cue: [{ start: colon.start, end: colon.end }],
  content: [spanOf(content)],
  probability: null,
})

const spanOf = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})
