import type { FoundFigure } from '../../model/found.ts'
import type { Passage, Token } from '../../model/passage.ts'

/** Rule id: of somebody whom the report names elsewhere only a pronoun or a crime's name tells that he or she died. */
const BY_PRONOUN = 'death-by-pronoun'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const WHO = set('he she')
const WHOM = set('him her')
const JOINED = set('but and')
const BETWEEN = set('was were has had later then also subsequently eventually soon instantly reportedly')
const FATAL = set('fatal deadly')
const CRIMES = set('shooting stabbing')
const SAYING = set('pronounced declared')
const UNREAL = set('if could would might may almost nearly not never until')

/**
 * Where a report counts nobody dead by a noun, the first death that a pronoun tells: "was taken to a hospital, where he
 * died", "killing her", "… but died the next day", or "the fatal shooting of" somebody by name. None where a word of the sentence makes it unreal.
 */
export function deathByPronoun(
  passages: readonly Passage[],
  figures: readonly FoundFigure[],
): FoundFigure | null {
  if (figures.some(({ counts, low }) => counts === 'killed' && low !== null)) return null
  for (const { tokens } of passages) {
    const at = tokens.findIndex((_, i) => isDeath(tokens, i))
    if (at < 0 || tokens.some((t) => UNREAL.has(t.lower))) continue
    const [first, last] = spanOf(tokens, at)
    const one = { low: 1, high: 1, hedge: 'exact', counts: 'killed', whom: 'unknown' } as const
    const rest = { scope: null, when: null, part: false, imputed: [BY_PRONOUN] } as const
    return { start: first.start, end: last.end, ...one, ...rest }
  }
  return null
}

function isDeath(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (FATAL.has(word)) return CRIMES.has(next) && tokens[at + 2]?.lower === 'of'
  if (word === 'killing')
    return WHOM.has(next) && !['ADJ', 'NOUN', 'PROPN'].includes(tokens[at + 2]?.tag ?? '')
  const dead = word === 'died' || (SAYING.has(word) && next === 'dead')
  if (!dead || isLongAgo(tokens, at)) return false
  let before = at - 1
  while (before > at - 5 && BETWEEN.has(tokens[before]?.lower ?? '')) before--
  const who = tokens[before]?.lower ?? ''
  return WHO.has(who) || JOINED.has(who)
}

/** "died in 2003", "died of cancer": none of this. */
const isLongAgo = (tokens: readonly Token[], at: number): boolean =>
  ['of', 'from'].includes(tokens[at + 1]?.lower ?? '') ||
  tokens.slice(at + 1, at + 5).some((t) => /^(?:19|20)\d\d$/.test(t.lower) || t.lower === 'ago')

function spanOf(tokens: readonly Token[], at: number): readonly [Token, Token] {
  const word = tokens[at]
  if (!word) throw new RangeError(`No token ${at}`)
  if (word.lower === 'killing' || FATAL.has(word.lower)) return [word, tokens[at + 1] ?? word]
  let first = at
  while (first > at - 5 && BETWEEN.has(tokens[first - 1]?.lower ?? '')) first--
  const who = WHO.has(tokens[first - 1]?.lower ?? '') ? tokens[first - 1] : tokens[first]
  return [who ?? word, word.lower === 'died' ? word : (tokens[at + 1] ?? word)]
}
