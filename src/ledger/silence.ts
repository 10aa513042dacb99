import type { Claim } from '../model/claim.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { nearness } from './pair-score.ts'
import type { Vectors } from './reading.ts'
import { containment, namesNothing, type Terms, termsOf, type Weigh } from './terms.ts'
import { wordingOf } from './wordings.ts'

/** A report with one sentence that holds this share of a claim's words may well mention it; set on the development stories. */
const MAY_MENTION = 0.55
/** So may one with a sentence that means this nearly the same (cosine). */
const MEANS_IT = 0.8
/** Furniture (captions, promos) has no sentences of its own, so it is searched as a bag of lower-case words. */
const WORD = /[\p{L}\p{N}]+/gu

/** A report made ready for the search: its sentences' terms, and the words of its furniture. */
export type Searchable = {
  readonly id: string
  readonly published: string | null
  /** It has sentences in a language that is read. */
  readonly readable: boolean
  readonly passages: readonly Wording[]
  readonly furniture: readonly Wording[]
}

/** Words to look for or in, and what they mean (`null` where that was not told). */
export type Wording = { readonly terms: Terms; readonly vector: Float32Array | null }

export function searchable(report: AnnotatedReport, vectors: Vectors): Searchable {
  const { id, published, language, text, blocks } = report.report
  const rest = blocks.filter((b) => b.kind !== 'paragraph' && b.kind !== 'header')
  const bags = rest.map((b) => ({
    terms: new Map((text.slice(b.start, b.end).toLowerCase().match(WORD) ?? []).map((w) => [w, 1])),
    vector: null,
  }))
  return {
    id,
    published,
    readable: language === 'en' && report.passages.length > 0,
    passages: report.passages.map((p) => ({
      terms: termsOf(report, [p]),
      vector: vectors.get(wordingOf(report, [p])) ?? null,
    })),
    furniture: bags,
  }
}

/** The reports that carry no entry of a claim, told apart. */
export type Silence = Pick<Claim, 'silent' | 'cannotTell' | 'notYet'>

/** When a claim is first carried: the earliest day known of its carriers, and whether all their days are known. */
export type Since = { readonly day: string | null; readonly sure: boolean }

/**
 * Looks through the whole text of every report that has no entry, with a low threshold, before calling it silent.
 * A report that is not read, or has a sentence near the claim's words, is "cannot tell", and so are all where the claim
 * has no words to look for; one published before the claim arose is "not yet", and where the days do not show
 * whether it was, "cannot tell" again.
 */
export function silenceOf(
  carriers: ReadonlySet<string>,
  wordings: readonly Wording[],
  since: Since,
  reports: readonly Searchable[],
  weigh: Weigh,
): Silence {
  const silence = { silent: [] as string[], cannotTell: [] as string[], notYet: [] as string[] }
  const sought = wordings.filter((w) => !namesNothing(w.terms))
  for (const report of reports) {
    if (carriers.has(report.id)) continue
    const texts = [...report.passages, ...report.furniture]
    const near = texts.some((t) => sought.some((w) => mayMention(w, t, weigh)))
    const answer =
      !report.readable || sought.length === 0 || near ? 'cannotTell' : byDay(report.published, since)
    silence[answer].push(report.id)
  }
  return silence
}

/** Where no carrier has a day, or the report has none, nothing shows that the report is older, and it is silent. */
function byDay(published: string | null, { day, sure }: Since): keyof Silence {
  if (day === null || published === null || published >= day) return 'silent'
  return sure ? 'notYet' : 'cannotTell'
}

const mayMention = (wording: Wording, text: Wording, weigh: Weigh): boolean =>
  containment(wording.terms, text.terms, weigh) >= MAY_MENTION ||
  nearness(wording.vector, text.vector) >= MEANS_IT
