import type { Passage, Token } from '../../model/passage.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Stance } from '../../model/statement.ts'
import type { Cue } from './cues.ts'
import { HOSTILE, SPEECH, WILL_HARM } from './stance.table.ts'

const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', "n't", 'n’t', 'never', 'neither', 'nor', 'none'])
const WILL: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", '’ll'])
const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'i', 'our', 'his', 'their', 'its'])
/** How many words after a negation may still be what it negates. */
const REACH = 7

/** What a statement does: its cue's stance, turned by negation and by what the content itself says. */
export function stanceOf(
  cue: Pick<Cue, 'verb' | 'lemma' | 'negated'>,
  content: readonly Span[],
  context: readonly Passage[],
): Stance {
  const { stance } = cue.verb
  const tokens = context.flatMap((p) => p.tokens.filter((t) => content.some((c) => overlap(t, c) > 0)))
  if (cue.negated) return negated(stance, cue.lemma)
  if (stance !== 'asserts') return refined(stance, tokens, cue.lemma)
  if (tokens[0]?.lower === 'whether') return 'doubts'
  if (deniesAct(tokens)) return 'denies'
  return threatens(tokens) ? 'threatens' : 'asserts'
}

function negated(stance: Stance, lemma: string): Stance {
  if (stance === 'denies') return 'admits'
  if (stance === 'admits') return 'denies'
  if (lemma === 'believe' || lemma === 'think') return 'doubts'
  return stance === 'asserts' && SPEECH.has(lemma) ? 'declines' : stance
}

/** "refused to comment" declines, and so does "refused to withdraw"; "vowed to strike" threatens. */
function refined(stance: Stance, tokens: readonly Token[], lemma: string): Stance {
  if (lemma === 'refuse') return 'declines'
  const verb = tokens.find((t) => t.tag === 'VERB')
  return stance === 'offers' &&
    tokens.some((t) => t.lower === 'to') &&
    verb !== undefined &&
    WILL_HARM.has(verb.lemma)
    ? 'threatens'
    : stance
}

/** "no shot was fired from our side": a negated hostile act at the head of the content. */
function deniesAct(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => NEGATIONS.has(t.lower))
  if (at < 0 || at > 6) return false
  return tokens.slice(at + 1, at + 1 + REACH).some((t) => HOSTILE.has(t.lemma))
}

/** "we will strike their cities": a first person, or a side's own forces, and a harm to come. */
function threatens(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => WILL.has(t.lower))
  if (at < 0 || at > 8) return false
  const own = tokens.slice(0, at).some((t) => FIRST_PERSON.has(t.lower))
  return own && tokens.slice(at + 1, at + 4).some((t) => WILL_HARM.has(t.lemma))
}
