import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../../model/passage.ts'

const NOBODY =
  /^(?:nobody|no[ -]one|none|none of \w+|neither|neither side|neither .{1,80} nor .{1,80}|no (?:\w+ )?(?:group|organi[sz]ation|side|party|faction|movement|country|official|officials|authority))$/i
/** "who asked not to be named" tells how the source is named, not what it says. */
const UNNAMED =
  /^(?:not to be |to remain |to stay )?(?:named|identified|quoted by name|anonymous|anonymity)\b/i
const ASKING: ReadonlySet<string> = new Set(['who', 'what', 'why', 'when', 'where', 'how', 'which'])
const AUXILIARIES: ReadonlySet<string> = new Set([
  'did',
  'do',
  'does',
  'has',
  'have',
  'had',
  'is',
  'was',
  'will',
])

/** False of "Nobody said …", "who asked not to be named" and the report's own questions ("Did the mayor say …?"): nobody is told to have said it. */
export function tellsOfSaying({ source, cue, content }: FoundAttribution, report: AnnotatedReport): boolean {
  const [who, how, what] = [source[0], cue[0], content[0]]
  if (what && UNNAMED.test(report.report.text.slice(what.start, what.end))) return false
  if (who && NOBODY.test(report.report.text.slice(who.start, who.end))) return false
  const [passage] = how ? overlapping(report.passages, how) : []
  return passage === undefined || !isQuestion(passage)
}

function isQuestion({ tokens }: Passage): boolean {
  const [head, last] = [tokens[0], tokens.at(-1)]
  if (!head || last?.lower !== '?' || head.quoted || last.quoted) return false
  return ASKING.has(head.lower) || AUXILIARIES.has(head.lower)
}
