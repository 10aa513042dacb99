import type { FoundAttribution } from '../../model/found.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import { type Span, trimmed } from '../../model/span.ts'
import { LABELS, SPEAKERS } from './colons.table.ts'

/** A paragraph that opens with who speaks: "ROE: We left at noon." `at` is its index among the report's blocks. */
type Turn = {
  readonly at: number
  readonly name: Span
  readonly colon: Span
  readonly said: Span
  /** It speaks of me, us or you: a person talks, where "Tessel: two seats" heads a list. */
  readonly talks: boolean
}

/** So many turns make a transcript; a single one is a speaker's only where a quotation follows. */
const TURNS = 3
/** A name with its title and place has no more words. */
const NAME_WORDS = 9
/** Paragraphs between two turns that still belong to the first. */
const RUNS_ON = 4
const QUOTED = /^["“„«‘']/
/** "(CROSSTALK)", "[applause]": nobody's words. */
const ASIDE = /^["“]?[([][^)\]]*[)\]]\.?["”]?$/

/**
 * What is said in a transcript, where each speaker's name opens a paragraph ("ROE: We left at noon."), and in a paragraph that gives a
 * quotation after a name and a colon. What stands between two turns goes on with the first.
 */
export function fromTurns(annotated: AnnotatedReport): FoundAttribution[] {
  const { report, passages } = annotated
  const heads = new Map(passages.toReversed().map((p) => [p.block, p]))
  const turns = report.blocks.flatMap((block, at) =>
    block.kind === 'paragraph' ? (turnOf(heads.get(at), report.text, block, at) ?? []) : [],
  )
  const isTranscript = turns.length >= TURNS && turns.filter((t) => t.talks).length >= turns.length / 2
  return turns
    .filter(({ said }) => isTranscript || QUOTED.test(report.text.slice(said.start, said.end)))
    .map(({ name, colon, said, at }, i) => ({
      source: [name],
      cue: [colon],
      content: [said, ...(isTranscript ? between(annotated, at, turns[i + 1]?.at) : [])],
      probability: null,
    }))
}

function turnOf(passage: Passage | undefined, text: string, block: Span, at: number): Turn | null {
  const all = passage?.tokens ?? []
  const tokens = /^["“„«]$/.test(all[0]?.lower ?? '') ? all.slice(1) : all
  const colon = tokens.findIndex((t) => t.lower === ':')
  const [first, last, mark] = [tokens[0], tokens[colon - 1], tokens[colon]]
  if (!first || !last || !mark || colon > NAME_WORDS || !isName(tokens.slice(0, colon), text)) return null
  const said = trimmed(text, { start: mark.end, end: block.end })
  if (said.start === said.end) return null
  return {
    at,
    name: { start: first.start, end: last.end },
    colon: { start: mark.start, end: mark.end },
    said,
    talks: tokens.some((t) => TALKING.has(t.lower)),
  }
}

const TALKING: ReadonlySet<string> = new Set(['i', 'we', 'you', 'me', 'us', 'my', 'our', 'your'])

/** "ROE", "Jane Roe", "Gov. Jane Roe (Tessel)", "REPORTER": a name or noun of a speaker. "Q" and "A" tell nobody. */
function isName(tokens: readonly Token[], text: string): boolean {
  const words = tokens.filter((t) => t.tag !== 'PUNCT' && t.tag !== 'X')
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || last.end - first.start < 2 || LABELS.has(last.lower)) return false
  const written = text.slice(first.start, last.end)
  if (written === written.toUpperCase()) return /\p{Lu}/u.test(written)
  return (
    /^\p{Lu}/u.test(written) &&
    words.every((t) => !['VERB', 'AUX', 'ADV', 'NUM'].includes(t.tag)) &&
    (SPEAKERS.has(last.lower) || last.lower === 'reporter' || words.every((t) => t.tag === 'PROPN'))
  )
}

/** The paragraphs between a turn and the next; behind the last turn the report may speak again. */
function between({ report }: AnnotatedReport, at: number, next: number | undefined): Span[] {
  if (next === undefined || next - at - 1 > RUNS_ON) return []
  return report.blocks
    .slice(at + 1, next)
    .filter((b) => b.kind === 'paragraph' && !ASIDE.test(report.text.slice(b.start, b.end).trim()))
    .map(({ start, end }) => trimmed(report.text, { start, end }))
}
