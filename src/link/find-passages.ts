import type { SharedPassage } from '../model/lineage.ts'
import {
  type Comparison,
  compareTexts,
  LINK_OPTIONS,
  type LinkOptions,
  type LinkText,
} from './compare-texts.ts'
import { identityOf } from './runs.ts'

/**
 * A passage of text `a` that text `b` has too, verbatim or edited; both are indices into the list of
 * texts, and `a`'s id comes before `b`'s. Offsets are UTF-16 code units, ends exclusive; passages are
 * whole sentences.
 */
export type LinkedPassage = {
  readonly a: number
  readonly b: number
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
  /** Words of both in the same order. */
  readonly matched: number
  /** Words of the longer sentence of each pair, added up. */
  readonly aligned: number
}

/**
 * Finds the passages that texts share, among any number of texts, whatever their order. Capitals,
 * accents, apostrophes and quotation marks make no difference. Of what far more than `textCap` texts
 * share every text is paired with a few carriers only, so lineages hold and not every pair is listed.
 * @throws {RangeError} when two texts have one id, or a body span leaves its text.
 */
export function findPassages(
  texts: readonly LinkText[],
  options: Partial<LinkOptions> = {},
): LinkedPassage[] {
  return passagesOf(compareTexts(texts, { ...LINK_OPTIONS, ...options }))
}

/** The passages of a comparison, by ids of both texts, then by place in the first. */
export function passagesOf({ order, table, pairs }: Comparison): LinkedPassage[] {
  const passages: LinkedPassage[] = []
  const { sentenceStart, sentenceEnd } = table
  for (const { a, b, runs } of pairs)
    for (const run of runs)
      passages.push({
        a: order[a] as number,
        b: order[b] as number,
        aStart: sentenceStart[run.a] as number,
        aEnd: sentenceEnd[run.a + run.sentences - 1] as number,
        bStart: sentenceStart[run.b] as number,
        bEnd: sentenceEnd[run.b + run.sentences - 1] as number,
        matched: run.matched,
        aligned: run.aligned,
      })
  return passages
}

/** A passage as the dossier has it. Verbatim means every word, in order, whatever the case and marks. */
export function toSharedPassage(texts: readonly LinkText[], passage: LinkedPassage): SharedPassage {
  const { a, b, aStart, aEnd, bStart, bEnd, matched, aligned } = passage
  return {
    a: { report: (texts[a] as LinkText).id, start: aStart, end: aEnd },
    b: { report: (texts[b] as LinkText).id, start: bStart, end: bEnd },
    kind: matched === aligned ? 'verbatim' : 'edited',
    identity: identityOf({ matched, aligned }),
  }
}
