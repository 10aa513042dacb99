import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../../model/passage.ts'

const CHARGING: ReadonlySet<string> = new Set(
  'accuse charge blame criticize criticise denounce condemn fault implicate suspect indict convict'.split(
    ' ',
  ),
)
const BE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being'])

/**
 * "The mayor was accused of arson": the model takes the one who stands before the cue for its source, and nobody may be
 * made the speaker of a charge that is laid to him. He becomes the beginning of what is said.
 */
export function withAccused(attribution: FoundAttribution, report: AnnotatedReport): FoundAttribution {
  const { source, cue, content } = attribution
  const [who, first] = [source[0], cue[0]]
  if (!who || !first || source.length !== 1 || who.start > first.start) return attribution
  const tokens = overlapping(report.passages, first)[0]?.tokens ?? []
  const said = tokens.filter((t) => cue.some((c) => t.start < c.end && c.start < t.end))
  const verb = said.find((t) => t.tag === 'VERB' && CHARGING.has(t.lemma))
  if (!verb || !isPassive(tokens, verb)) return attribution
  return { ...attribution, source: [], content: [who, ...content] }
}

/** "was accused", "has also been blamed", "continued to be criticized and accused": a form of "be" before a participle. */
function isPassive(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb)
  if (!/(?:ed|en)$/.test(verb.lower)) return false
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const t = tokens[i]
    if (!t) return false
    if (BE.has(t.lower)) return true
    if (t.tag !== 'ADV' && t.tag !== 'CCONJ' && t.tag !== 'VERB') return false
  }
  return false
}
