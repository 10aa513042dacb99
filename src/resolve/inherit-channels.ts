import type { FoundStatement, ResolvedSource } from '../model/found.ts'
import type { Passage } from '../model/passage.ts'
import type { Channel, Stance } from '../model/statement.ts'
import { type Desk, placeOf, sentenceAt } from './desk.ts'

export type Heard = { readonly channel: Channel | null; readonly platform: string | null }

/** Verbs by which a speaker goes on where he was speaking. */
const GOES_ON: ReadonlySet<string> = new Set(['add', 'continue', 'go', 'conclude'])
/** Channels in which one goes on speaking or writing. */
const LASTING: ReadonlySet<Channel | null> = new Set<Channel | null>([
  'interview',
  'video',
  'briefing',
  'written-statement',
  'social-post',
])

/**
 * The channel of what a speaker goes on to say: the next statement of the same speaker, nobody else having spoken since,
 * is in the same interview or statement where it is a direct quotation, stands in the same sentence or says so ("added").
 */
export function inheritChannels(
  statements: readonly FoundStatement[],
  sources: readonly ResolvedSource[],
  { report }: Pick<Desk, 'report'>,
): Heard[] {
  let last: Last | null = null
  return statements.map((statement, i) => {
    const source = sources[i]
    const who: Who | null = source && (source.speaker || source.party) ? source : null
    const sentence = sentenceAt(report, placeOf(statement))
    const block = blockOf(report.passages[sentence])
    const own: Heard = { channel: statement.channel, platform: statement.platform }
    if (own.channel !== null) {
      last = who !== null && LASTING.has(own.channel) ? { heard: own, who, sentence, block } : null
      return own
    }
    if (who === null || statement.within !== null) return own
    if (last === null || !isSame(last.who, who, last.heard.channel)) {
      last = null
      return own
    }
    const goesOn =
      GOES_ON.has(statement.lemma) ||
      statement.quotation === 'direct' ||
      sentence === last.sentence ||
      (block === last.block && STAYING.has(last.heard.channel) && SPOKEN.has(statement.stance))
    const near = block - last.block <= 2
    if (near) last = { ...last, sentence: goesOn ? sentence : last.sentence, block }
    return goesOn && near ? last.heard : own
  })
}

type Who = Pick<ResolvedSource, 'speaker' | 'party'>
type Last = { readonly heard: Heard; readonly who: Who; readonly sentence: number; readonly block: number }

/** The same speaker; or the same party, where an interview was given by an office alone ("the nominee") or neither is named. */
function isSame(a: Who, b: Who, channel: Channel | null): boolean {
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker
  const unnamed = a.speaker === null && b.speaker === null
  return (
    a.party !== null && a.party === b.party && (unnamed || (a.speaker === null && channel === 'interview'))
  )
}

/** In one paragraph a speaker goes on in the same interview or statement; a post is over with its sentence. */
const STAYING: ReadonlySet<Channel | null> = new Set<Channel | null>([
  'interview',
  'video',
  'written-statement',
])
const SPOKEN: ReadonlySet<Stance> = new Set<Stance>(['asserts', 'denies', 'accuses', 'admits', 'demands'])

const blockOf = (passage: Passage | undefined): number => passage?.block ?? -1
