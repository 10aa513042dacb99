import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../../model/passage.ts'
import { clauseFrom } from './clause.ts'
import { subjectBefore } from './subject.ts'

const SPEAKING: ReadonlySet<string> = new Set(
  'say tell yell shout scream cry plead beg call ask warn curse swear'.split(' '),
)
/** "that" or "to" stands no farther behind the verb. */
const REACH = 6

/** What somebody "can be heard yelling", where the trained reader found nothing: a recording is told of. */
export function fromRecordings(
  known: readonly FoundAttribution[],
  report: AnnotatedReport,
): FoundAttribution[] {
  const cues = known.flatMap((a) => a.cue).sort((a, b) => a.start - b.start)
  return report.passages.flatMap((passage) => {
    const found = heardIn(passage)
    const [cue] = found?.cue ?? []
    return found && cue && overlapping(cues, cue).length === 0 ? [found] : []
  })
}

function heardIn({ tokens }: Passage): FoundAttribution | null {
  const heard = tokens.findIndex((t, i) => t.lower === 'heard' && !t.quoted && tokens[i - 1]?.lower === 'be')
  const verb = tokens[heard + 1]
  if (heard < 3 || verb?.tag !== 'VERB' || !SPEAKING.has(verb.lemma) || !/ing$/.test(verb.lower)) return null
  const subject = subjectBefore(tokens, heard - 2)
  const that = tokens.findIndex((t, i) => i > heard + 1 && i <= heard + 1 + REACH && t.lower === 'that')
  const between = tokens.slice(heard + 2, that)
  if (!subject || that < 0 || between.some((t) => t.tag === 'VERB' || t.lower === ',')) return null
  const end = clauseFrom(tokens, that)
  const [who, last, first, stop] = [
    tokens[subject.first],
    tokens[subject.last - 1],
    tokens[that],
    tokens[end - 1],
  ]
  if (!who || !last || !first || !stop || end - that < 3) return null
  return {
    source: [{ start: who.start, end: last.end }],
    cue: [{ start: verb.start, end: verb.end }],
    content: [{ start: first.start, end: stop.end }],
    probability: null,
  }
}
