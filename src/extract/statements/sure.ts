import type { FoundAttribution } from '../../model/found.ts'
import type { AnnotatedReport } from '../../model/passage.ts'
import { cueOf } from './cue.ts'
import { SAYING } from './verbs.table.ts'

/** The chance of being right from which on words are a cue that are no verb of saying ("was seen as", "plans to"); chosen on PolNeAR dev. */
const SURE = 0.45

/** The same where nobody is told to say it ("over a plan to cut jobs"). */
const SURE_OF_NOBODY = 0.55

/** Verbs of saying are cues from the reader's own threshold on, other words only where it is surer. */
export function isSure({ source, cue, probability }: FoundAttribution, report: AnnotatedReport): boolean {
  if (probability === null || probability >= (source.length > 0 ? SURE : SURE_OF_NOBODY)) return true
  const { lemma } = cueOf(cue, report)
  return lemma === 'according to' || SAYING.has(lemma)
}
