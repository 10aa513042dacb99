import type { Token } from '../../model/passage.ts'
import type { Stance } from '../../model/statement.ts'
import { ACTS, HOSTILE } from './stance.table.ts'
import { isFirstPerson } from './stance-words.ts'

const ASKED: ReadonlySet<string> = new Set(['you', 'they', 'he', 'she'])
const DID: ReadonlySet<string> = new Set(['did', 'do', 'does', 'could', 'can', 'have', 'has', 'are', 'were'])
const MORE: ReadonlySet<string> = new Set(['many', 'much', 'long', 'often'])

/**
 * What a question of a speaker's own does: "Why did they shoot?", "How many more must die?" and "Where was the army?"
 * accuse, "What curfew?" waves something away. `null` for a question that only asks, and for what is no question.
 */
export function asksReproach(tokens: readonly Token[]): Stance | null {
  if (tokens.at(-1)?.lower !== '?') return null
  const [first, second, third] = tokens
  if (!first?.quoted) return null
  if (first.lower === 'what' && tokens.length <= 4 && second?.tag === 'NOUN') return 'declines'
  if (first.lower === 'how' && MORE.has(second?.lower ?? '') && third !== undefined && isLament(tokens))
    return 'accuses'
  if (first.lower === 'where' && /^(?:was|were|is|are)$/.test(second?.lower ?? '') && third?.tag === 'DET')
    return 'accuses'
  if (wouldDo(tokens)) return 'denies'
  const why = /^(?:why|how)$/.test(first.lower)
  const from = why ? 1 : 0
  const asked = DID.has(tokens[from]?.lower ?? '') && ASKED.has(tokens[from + 1]?.lower ?? '')
  const hostile = tokens.slice(from + 2, from + 7).some((t) => t.tag === 'VERB' && isHostile(t))
  return asked && hostile ? 'accuses' : null
}

/** "Why should I attack him?", "Why would we shell our own people?" says that one did not. */
const wouldDo = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'why' &&
  /^(?:should|would)$/.test(tokens[1]?.lower ?? '') &&
  isFirstPerson(tokens.slice(2, 5)) &&
  tokens.slice(3, 8).some((t) => t.tag === 'VERB' && isHostile(t))

const isHostile = (t: Token): boolean => HOSTILE.has(t.lemma) || ACTS.has(t.lemma)

const isLament = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      t.lower === 'more' || t.lower === 'must' || (t.lower === 'have' && tokens[i + 2]?.lower === 'to'),
  )
