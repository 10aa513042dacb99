import type { Claim } from '../model/claim.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { containment, type Terms, termsOf, type Weigh } from './terms.ts'

/** A report with one sentence that holds this share of a claim's words may well mention it. */
const MAY_MENTION = 0.5
/** Furniture (captions, promos) has no sentences of its own, so it is searched as a bag of lower-case words. */
const WORD = /[\p{L}\p{N}]+/gu

/** A report made ready for the search: its sentences' terms, and the words of its furniture. */
export type Searchable = {
  readonly id: string
  readonly published: string | null
  readonly readable: boolean
  readonly passages: readonly Terms[]
  readonly furniture: readonly Terms[]
}

export function searchable(report: AnnotatedReport): Searchable {
  const { id, published, language, text, blocks } = report.report
  const rest = blocks.filter((b) => b.kind !== 'paragraph' && b.kind !== 'header')
  const bags = rest.map(
    (b) => new Map((text.slice(b.start, b.end).toLowerCase().match(WORD) ?? []).map((w) => [w, 1])),
  )
  const readable = language === 'en' || language === 'und'
  return {
    id,
    published,
    readable,
    passages: report.passages.map((p) => termsOf(report, [p])),
    furniture: bags,
  }
}

/** The reports that carry no entry of a claim, told apart. */
export type Silence = Pick<Claim, 'silent' | 'cannotTell' | 'notYet'>

/**
 * Looks through the whole text of every report that has no entry, with a low threshold, before calling it silent.
 * A report that is not read, or has a sentence near the claim's words, is "cannot tell";
 * one published before the claim arose (`since`) is "not yet".
 */
export function silenceOf(
  carriers: ReadonlySet<string>,
  wordings: readonly Terms[],
  since: string | null,
  reports: readonly Searchable[],
  weigh: Weigh,
): Silence {
  const silence = { silent: [] as string[], cannotTell: [] as string[], notYet: [] as string[] }
  for (const report of reports) {
    if (carriers.has(report.id)) continue
    const texts = [...report.passages, ...report.furniture]
    if (!report.readable || texts.some((t) => wordings.some((w) => mayMention(w, t, weigh))))
      silence.cannotTell.push(report.id)
    else if (since !== null && report.published !== null && report.published < since)
      silence.notYet.push(report.id)
    else silence.silent.push(report.id)
  }
  return silence
}

const mayMention = (wording: Terms, text: Terms, weigh: Weigh): boolean =>
  containment(wording, text, weigh) >= MAY_MENTION
