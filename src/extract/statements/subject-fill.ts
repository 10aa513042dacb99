import type { FoundAttribution } from '../../model/found.ts'
import { firstFrom, overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../../model/passage.ts'
import { type Run, subjectBefore } from './subject.ts'
import { SAYING } from './verbs.table.ts'

/** How many words back the subject that a joined verb shares with the one before it may stand. */
const REACH = 40
const BE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being'])

/**
 * The subject of an active verb that the model left without a source: right before it ("Norway on Monday dismissed …"), or
 * that of the verb it is joined to by "and" or "but" ("The ministry has moved the line and has not said why").
 */
export function withSubject(attribution: FoundAttribution, report: AnnotatedReport): FoundAttribution {
  const [cue] = attribution.cue
  if (attribution.source.length > 0 || !cue) return attribution
  const tokens = overlapping(report.passages, cue)[0]?.tokens ?? []
  const at = firstFrom(tokens, cue.start)
  const said = tokens.slice(at, firstFrom(tokens, cue.end))
  const verb = said.findIndex((t) => t.tag === 'VERB')
  if (verb < 0 || said[verb]?.quoted) return attribution
  if (/ing$/.test(said[verb]?.lower ?? '')) return besideParticiple(attribution, tokens, at)
  if ([...tokens.slice(Math.max(0, at - 2), at), ...said.slice(0, verb)].some((t) => BE.has(t.lower)))
    return attribution
  const subject = subjectBefore(tokens, at) ?? sharedSubject(tokens, at)
  const [first, last] = subject ? [tokens[subject.first], tokens[subject.last - 1]] : []
  if (!first || !last || first.lower === 'it') return attribution
  const taken = attribution.content.some((c) => c.start < last.end && first.start < c.end)
  return taken ? attribution : { ...attribution, source: [{ start: first.start, end: last.end }] }
}

/** "The rebels, accusing the army of treason, …": the subject that opens the sentence, right before the participle's comma. */
function besideParticiple(
  attribution: FoundAttribution,
  tokens: readonly Token[],
  at: number,
): FoundAttribution {
  const subject = tokens[at - 1]?.lower === ',' ? subjectBefore(tokens, at - 1) : null
  const [first, last] = subject?.first === 0 ? [tokens[0], tokens[subject.last - 1]] : []
  return first && last ? { ...attribution, source: [{ start: first.start, end: last.end }] } : attribution
}

/** The subject of the nearest verb before a joint, where the verb at `at` follows the joint with nothing but its auxiliaries. */
function sharedSubject(tokens: readonly Token[], at: number): Run | null {
  let joint = at - 1
  while (joint > 0 && at - joint < 4 && ['AUX', 'ADV', 'PART'].includes(tokens[joint]?.tag ?? 'X')) joint--
  if (tokens[joint]?.tag !== 'CCONJ' || tokens[joint]?.quoted) return null
  // Where somebody speaks before the joint, the verb is joined to his, and its source is found with his.
  if (tokens.slice(0, joint).some((t) => t.tag === 'VERB' && SAYING.has(t.lemma))) return null
  for (let i = joint - 1; i >= Math.max(1, joint - REACH); i--) {
    const t = tokens[i]
    if (t?.quoted || (t?.tag !== 'VERB' && t?.tag !== 'AUX') || /ing$/.test(t.lower)) continue
    const subject = subjectBefore(tokens, i)
    if (subject) return subject
  }
  return null
}
