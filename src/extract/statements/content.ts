import type { Token } from '../../model/passage.ts'
import { hasVerb, isMark, isVerbal, type Run } from './clause.ts'
import type { Cue } from './cues.ts'
import { opensSentence, type Source } from './source.ts'
import { ASIDE_PREPOSITIONS, DAYS } from './verbs.table.ts'

/** What a cue governs, as runs of its sentence: before it, after it, or both. Empty where nothing is attributed. */
export function contentOf(
  tokens: readonly Token[],
  cue: Cue,
  source: Source | undefined,
  next: Cue | undefined,
): Run[] {
  const run = source?.run
  if (!run) return []
  const head = { first: 0, last: Math.min(cue.first, run.first) }
  const tail = { first: Math.max(cue.last, run.first > cue.first ? run.last : 0), last: tokens.length }
  if (cue.form === 'passive') return kept(tokens, [{ first: 0, last: passiveStart(tokens, cue) }])
  if (opensSentence(cue)) return kept(tokens, [{ first: cue.last, last: run.first }])
  if (isParenthetical(tokens, head, tail)) return kept(tokens, [head, tail])
  if (cue.form === 'according')
    return kept(tokens, run.first > 2 && head.last > 2 ? [head] : [{ ...tail, last: tokens.length }])
  const after = { first: afterAside(tokens, tail.first, cue), last: stop(tokens, tail.first, next) }
  if (cue.form === 'participle' && (cue.verb.frame === 'object' || hasVerbOrQuote(tokens, after)))
    return kept(tokens, [run.last === cue.first ? beforeMainVerb(tokens, after) : after])
  if (!follows(tokens, head, tail, cue)) return kept(tokens, [after])
  const goesOn =
    (tokens[tail.first]?.lower === ',' && next?.first !== tail.first + 1) ||
    tokens.slice(tail.first, after.last).some((t) => t.quoted)
  return kept(tokens, goesOn && hasVerbOrQuote(tokens, after) ? [head, after] : [head])
}

const passiveStart = (tokens: readonly Token[], cue: Cue): number => {
  let at = cue.first
  while (at > 0 && (tokens[at - 1]?.tag === 'AUX' || tokens[at - 1]?.tag === 'ADV')) at--
  return at
}

/** The content stands before the cue: a closed quotation or a whole clause, then a comma or mark, then source and cue. */
function follows(tokens: readonly Token[], head: Run, tail: Run, cue: Cue): boolean {
  const edge = tokens[head.last - 1]
  if (
    !edge ||
    head.last < 2 ||
    !(edge.lower === ',' || isMark(edge) || edge.lower === '?' || edge.lower === '!')
  )
    return false
  if (isMark(edge) || tokens.slice(Math.max(0, head.last - 3), head.last).some((t) => t.quoted)) return true
  const [lead] = tokens
  const participle = lead?.tag === 'VERB' && /(?:ed|ing)$/.test(lead.lower)
  const opening = lead?.tag === 'ADP' || lead?.tag === 'SCONJ' || lead?.lower === 'when' || participle
  const subordinate = opening && hasVerb(tokens, tail)
  return hasVerb(tokens, head) && !subordinate && cue.verb.frame === 'clause'
}

/** "The rebels, accusing the army of treason, left the valley": up to the comma before the subject's own verb. */
function beforeMainVerb(tokens: readonly Token[], { first, last }: Run): Run {
  const comma = tokens.findIndex(
    (t, i) => i > first && i < last && t.lower === ',' && !t.quoted && isVerbal(tokens[i + 1]),
  )
  return { first, last: comma < 0 ? last : comma }
}

/** "The bridge, the mayor said, was closed": a subject without its verb before, and the verb right behind. */
function isParenthetical(tokens: readonly Token[], head: Run, tail: Run): boolean {
  const verb = tokens[tail.first + 1]?.tag === 'ADV' ? tail.first + 2 : tail.first + 1
  return (
    ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(tokens[0]?.tag ?? '') &&
    head.last > 1 &&
    tokens[head.last - 1]?.lower === ',' &&
    !hasVerbOrQuote(tokens, head) &&
    tokens[tail.first]?.lower === ',' &&
    isVerbal(tokens[verb]) &&
    !tokens[verb]?.lower.endsWith('ing')
  )
}

const hasVerbOrQuote = (tokens: readonly Token[], run: Run): boolean =>
  hasVerb(tokens, run) || tokens.slice(run.first, run.last).some((t) => t.quoted)

/** Passes over whom it is said to, where and when, up to "that", a quotation or the clause itself. */
function afterAside(tokens: readonly Token[], from: number, cue: Cue): number {
  const window = tokens.slice(from, from + 14)
  const that = window.findIndex((t) => t.lower === 'that')
  if (that >= 0 && that <= 12 && !window.slice(0, that).some((t) => isVerbal(t) || t.quoted))
    return from + that + 1
  const mark = window.findIndex((t) => isMark(t))
  if (cue.verb.frame !== 'object' && mark >= 0 && !window.slice(0, mark).some(isVerbal)) return from + mark
  if (cue.verb.frame === 'addressee' && cue.verb.stance === 'asserts')
    return skipAside(tokens, skipPhrase(tokens, from))
  return cue.verb.frame === 'object' ? from : skipAside(tokens, from)
}

/** "on Facebook on Sunday": phrases of place and time before the clause's own subject. */
function skipAside(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    if (DAYS.has(tokens[at]?.lower ?? '')) at++
    else if (ASIDE_PREPOSITIONS.has(tokens[at]?.lower ?? '') && isAside(tokens, at))
      at = skipPhrase(tokens, at + 1)
    else return at
  }
}

/** A phrase is an aside when a subject and its verb still follow it. */
const isAside = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[skipPhrase(tokens, at + 1)]
  return (
    next !== undefined &&
    (['PRON', 'PROPN', 'DET', 'NOUN', 'ADJ'].includes(next.tag) ||
      DAYS.has(next.lower) ||
      ASIDE_PREPOSITIONS.has(next.lower))
  )
}

/** One noun phrase: its words up to its last noun or name; a pronoun alone. */
function skipPhrase(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.tag === 'PRON') return from + 1
  let at = from
  while (['DET', 'ADJ', 'NUM'].includes(tokens[at]?.tag ?? '')) at++
  while (
    ['NOUN', 'PROPN'].includes(tokens[at]?.tag ?? '') &&
    !(at > from && tokens[at + 1] && isVerbal(tokens[at + 1]) && tokens[at - 1]?.tag !== tokens[at]?.tag)
  )
    at++
  return Math.max(at, from)
}

/** Where a clause ends: before the next cue's own words, or at the end of the sentence. */
function stop(tokens: readonly Token[], from: number, next: Cue | undefined): number {
  if (!next || next.first <= from) return tokens.length
  if (next.form === 'according') return next.first
  let at = next.first
  while (at > from && !isJoint(tokens, at - 1)) at--
  return at > from + 1 ? at - 1 : tokens.length
}

const isJoint = (tokens: readonly Token[], at: number): boolean =>
  ['and', 'but', 'while', ',', ';'].includes(tokens[at]?.lower ?? '') && !tokens[at]?.quoted

/** Runs without the marks and stops at their edges that are no part of what is said; empty ones are left out. */
function kept(tokens: readonly Token[], runs: readonly Run[]): Run[] {
  return runs.flatMap(({ first, last }) => {
    let [a, b] = [first, last]
    while (a < b && (/^[,:;.–—-]$|^--$/.test(tokens[a]?.lower ?? '') || tokens[a]?.lower === 'that')) a++
    while (b > a && /^(?:[,;.:–—-]|--|and|but)$/.test(tokens[b - 1]?.lower ?? '') && !tokens[b - 1]?.quoted)
      b--
    return b > a && tokens.slice(a, b).some((t) => t.tag !== 'PUNCT') ? [{ first: a, last: b }] : []
  })
}
