import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport } from '../../model/passage.ts'

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who'])

/**
 * One subject where the model took two: a pronoun right before the cue is who speaks, not the name further off as well
 * ("Holm called it a lie after she blamed the crew"). A name in two pieces stays.
 */
export function oneSource(attribution: FoundAttribution, report: AnnotatedReport): FoundAttribution {
  const { source, cue } = attribution
  const [first] = cue
  if (source.length < 2 || !first) return attribution
  const nearest = source.findLast((s) => s.end <= first.start)
  if (!nearest || first.start - nearest.end > 90) return attribution
  const tokens = overlapping(report.passages, nearest)[0]?.tokens ?? []
  const words = overlapping(tokens, nearest)
  return words.length === 1 && PRONOUNS.has(words[0]?.lower ?? '')
    ? { ...attribution, source: [nearest] }
    : attribution
}
