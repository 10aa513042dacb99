import type { Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import {
  isMark,
  isRelative,
  isVerbal,
  phraseFrom,
  type Run,
  spanOf,
  subjectBefore,
  subjectEnd,
} from './clause.ts'
import type { Cue } from './cues.ts'
import { DAYS, UNSURE } from './verbs.table.ts'

/** Where a cue's source stands: before it, after it, or nowhere in its sentence. */
export type Source = { readonly run: Run | null; readonly spans: readonly Span[] }

/**
 * The noun phrase that names who speaks. `previous` is the cue before in the same sentence, whose subject a verb
 * without one of its own shares ("accused X of … and said …").
 *
 * @returns `undefined` where a finite verb has no subject at all: then nobody is known to speak, and it is no cue.
 */
export function sourceOf(tokens: readonly Token[], cue: Cue, previous: Cue | undefined): Source | undefined {
  const run = runOf(tokens, cue, previous) ?? (previous ? shared(tokens, cue, previous) : null)
  const span = run ? spanOf(tokens, trimmed(tokens, run)) : null
  if (!run || !span || isNobody(tokens, run)) return undefined
  return { run, spans: [span] }
}

/** "Nobody said …" tells of no act of saying. */
const isNobody = (tokens: readonly Token[], { first }: Run): boolean => {
  const [word, next] = [tokens[first]?.lower, tokens[first + 1]?.lower]
  return word === 'nobody' || word === 'none' || (word === 'no' && next === 'one')
}

function runOf(tokens: readonly Token[], cue: Cue, previous: Cue | undefined): Run | null {
  if (cue.form === 'according') return phraseFrom(tokens, cue.last)
  if (cue.form === 'colon') return { first: 0, last: cue.first }
  if (cue.form === 'passive') return afterBy(tokens, cue)
  if (isInverted(tokens, cue)) return phraseFrom(tokens, cue.last)
  if (opensSentence(cue)) return phraseFrom(tokens, tokens.findIndex((t) => t.lower === ',') + 1)
  if (cue.form === 'participle' && tokens[cue.first - 1]?.lower === ',')
    return (previous ? shared(tokens, cue, previous) : null) ?? mainSubject(tokens, cue)
  const end = subjectEnd(tokens, cue.first)
  return subjectBefore(tokens, end, previous ? behind(tokens, previous, end) : 0)
}

/** "Accusing the rebels of treason, the mayor closed the gates": not "citing" or "hoping", which tell no content. */
export const opensSentence = ({ form, first, verb, lemma }: Cue): boolean =>
  form === 'participle' &&
  first === 0 &&
  !UNSURE.has(lemma) &&
  (verb.frame === 'clause' || verb.stance !== 'asserts')

/** "The mayor closed the gates, saying …": who closed them says it. */
function mainSubject(tokens: readonly Token[], cue: Cue): Run | null {
  const subordinate = tokens[0]?.tag === 'ADP' || tokens[0]?.tag === 'SCONJ'
  const from = subordinate ? tokens.findIndex((t) => t.lower === ',') + 1 : 0
  const verb = tokens.findIndex(
    (t, i) => i >= from && isVerbal(t) && !t.quoted && !isRelative(tokens, i, from),
  )
  const end = verb < 0 || verb > cue.first ? cue.first : verb
  return subjectBefore(tokens, subjectEnd(tokens, end), end === cue.first ? 0 : from)
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'that'])

/**
 * "He said the army had denied it": what is said has a subject of its own, behind the cue before. Not so where the two
 * verbs are joined ("accused X and said") or the first is in a relative clause ("Roe, who told reporters so, said").
 */
function behind(tokens: readonly Token[], previous: Cue, end: number): number {
  const joined = tokens[end - 1]?.tag === 'CCONJ' || tokens[end - 1]?.lower === ','
  const relative = tokens
    .slice(Math.max(0, previous.first - 3), previous.first)
    .some((t) => RELATIVES.has(t.lower))
  return joined || relative ? 0 : previous.last
}

function afterBy(tokens: readonly Token[], cue: Cue): Run | null {
  const by = tokens.findIndex((t, i) => i >= cue.last && t.lower === 'by')
  return by < 0 ? null : phraseFrom(tokens, by + 1)
}

/** “…,” said Jane Roe: a comma or quotation mark before the verb and a name right after it. */
export function isInverted(tokens: readonly Token[], cue: Cue): boolean {
  const before = tokens[cue.first - 1]
  const next = tokens[cue.last]
  if (!next || cue.form !== 'finite' || !(before?.lower === ',' || isMark(before))) return false
  if (isMark(before) || tokens.slice(Math.max(0, cue.first - 3), cue.first).some(isMark))
    return ['PROPN', 'DET', 'NOUN', 'PRON', 'ADJ'].includes(next.tag)
  const end = tokens.findIndex((t, i) => i > cue.last && /^[,.;]$/.test(t.lower))
  const name = tokens.slice(cue.last, end < 0 ? cue.last + 8 : end)
  return next.tag === 'PROPN' && !name.some((t) => isVerbal(t) || t.lower === 'that')
}

/** The subject of an earlier verb, when nothing but "and", "but", commas and what that verb governs stands between. */
function shared(tokens: readonly Token[], cue: Cue, previous: Cue): Run | null {
  const before = tokens.slice(Math.max(previous.last, cue.first - 4), cue.first)
  const joins = before.some(
    (t) => t.lower === 'and' || t.lower === 'but' || t.lower === ',' || t.lower === 'then',
  )
  return joins || cue.form === 'participle' ? runOf(tokens, previous, undefined) : null
}

/** Marks, connectives and the day ("Monday she said") at the edges belong to nobody's name; the comma that closes an apposition does. */
function trimmed(tokens: readonly Token[], { first, last }: Run): Run {
  let [a, b] = [first, last]
  while (a < b && (['PUNCT', 'CCONJ'].includes(tokens[a]?.tag ?? '') || DAYS.has(tokens[a]?.lower ?? ''))) a++
  while (b > a && tokens[b - 1]?.tag === 'CCONJ') b--
  return { first: a, last: b }
}
