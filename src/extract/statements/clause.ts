import type { Token } from '../../model/passage.ts'
import { CONTRASTS } from './relays.table.ts'

/** A subject with its verb stands within so many words. */
const REACH = 12

const OPENS: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'NUM', 'ADJ', 'ADV'])

/** Whether a clause with a verb of its own begins at `at`: a noun phrase, then a finite verb, no mark between. */
export function isClauseAhead(tokens: readonly Token[], at: number): boolean {
  if (!OPENS.has(tokens[at]?.tag ?? 'X')) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const t = tokens[i]
    if (!t || /^[;:.?!]$/.test(t.lower)) return false
    if (t.tag === 'AUX') return true
    if (t.tag === 'VERB' && !/ing$/.test(t.lower) && tokens[i - 1]?.lower !== 'to') return true
  }
  return false
}

/** Index behind the last token of the clause that begins at `at`: the sentence's end, a semicolon, or a contrast with a new subject. */
export function clauseFrom(tokens: readonly Token[], at: number): number {
  let end = tokens.findIndex(
    (t, i) => i > at && (t.lower === ';' || (CONTRASTS.has(t.lower) && tokens[i - 1]?.lower === ',')),
  )
  if (end < 0) end = tokens.length
  while (end > at && /^[.,;?!"“”’]$/.test(tokens[end - 1]?.lower ?? '')) end--
  return end
}
