import { type Desk, recent, type SourceMemory, sentenceAt } from './desk.ts'
import { headOf, type Phrase } from './phrase.ts'

const SPEAKING_FOR: ReadonlySet<string> = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'statement',
  'communique',
  'communiqué',
])
/** Farther back than so many sentences nobody is taken up. */
const NEAR = 2

/** "A spokesman said", "the statement added" right behind what a body said: that body's. `null` where more words tell whose, or nobody spoke near. */
export function spokenFor({ core }: Phrase, desk: Desk, memory: SourceMemory, at: number): string | null {
  if (!SPEAKING_FOR.has(headOf(core)) || core.some((t) => t.tag !== 'DET' && !SPEAKING_FOR.has(t.lower)))
    return null
  const last = recent(memory, at).findLast(({ start }) => start < at)
  if (!last || !['group', 'office', 'document'].includes(last.kind)) return null
  return sentenceAt(desk.report, at) - sentenceAt(desk.report, last.start) <= NEAR ? last.party : null
}
