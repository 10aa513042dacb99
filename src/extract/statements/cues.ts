import type { Token } from '../../model/passage.ts'
import type { BlockKind } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { isMark, isVerbal } from './clause.ts'
import { NEEDS, SAYING, type SayingVerb, UNSURE } from './verbs.table.ts'

/** A cue in its sentence: token indices, what kind of verb it is, and how it stands. */
export type Cue = {
  readonly first: number
  readonly last: number
  readonly spans: readonly Span[]
  readonly lemma: string
  readonly verb: SayingVerb
  /** "according to", ":" and participles take their source differently from finite verbs. */
  readonly form: 'finite' | 'participle' | 'passive' | 'according' | 'colon'
  readonly negated: boolean
  readonly colon: boolean
}

const PLAIN: SayingVerb = { stance: 'asserts', frame: 'clause' }
const BE: ReadonlySet<string> = new Set(['be', 'was', 'were', 'is', 'are', 'been', 'being'])
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never'])

/** The cues of a sentence, in order. Words inside quotation marks are nobody's cue but the quoted speaker's. */
export function findCues(tokens: readonly Token[], block: BlockKind): Cue[] {
  const cues: Cue[] = []
  if (isQuestion(tokens)) return cues
  tokens.forEach((token, i) => {
    if (token.quoted) return
    const cue = accordingTo(tokens, i) ?? colonAt(tokens, i, block) ?? verbAt(tokens, i)
    if (cue && cue.first >= (cues.at(-1)?.last ?? 0)) cues.push(cue)
  })
  return cues
}

const ASKING: ReadonlySet<string> = new Set(['who', 'what', 'why', 'when', 'where', 'how', 'which'])

/** "Who said …?", "Did the mayor say …?": the report's own question tells of no act of saying. */
const isQuestion = ([head, ...rest]: readonly Token[]): boolean => {
  const last = rest.at(-1)
  return (
    head !== undefined &&
    !head.quoted &&
    last?.lower === '?' &&
    !last.quoted &&
    (head.tag === 'AUX' || /^(?:did|do|does)$/.test(head.lower) || ASKING.has(head.lower))
  )
}

function accordingTo(tokens: readonly Token[], i: number): Cue | undefined {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (token?.lower !== 'according' || !next) return undefined
  const last = next.lower === 'to' ? i + 2 : i + 1
  return cueOf(tokens, i, last, 'according to', PLAIN, 'according')
}

/** "Ministry: no shots fired": a short name before a colon at the head of a line. */
function colonAt(tokens: readonly Token[], i: number, block: BlockKind): Cue | undefined {
  if (tokens[i]?.lower !== ':' || i === 0 || i > 5 || tokens.length - i < 4) return undefined
  const name = tokens
    .slice(0, i)
    .every(
      (t) => t.tag === 'PROPN' || t.tag === 'NOUN' || t.tag === 'ADJ' || t.lower === "'s" || t.lower === '’s',
    )
  if (!name || !tokens.slice(i + 1).some(isVerbal)) return undefined
  if (block === 'paragraph' && !tokens.slice(0, i).every((t) => t.tag === 'PROPN')) return undefined
  return { ...cueOf(tokens, i, i + 1, ':', PLAIN, 'colon'), colon: true }
}

function verbAt(tokens: readonly Token[], i: number): Cue | undefined {
  const token = tokens[i]
  const verb = token?.tag === 'VERB' ? SAYING.get(token.lemma) : undefined
  if (!token || !verb || isInfinitive(tokens, i) || isAttributive(tokens, i)) return undefined
  const particle = NEEDS.get(token.lemma)
  const next = tokens[i + 1]?.lower ?? ''
  const has = particle?.has(next) ?? false
  if (particle && !has && token.lemma !== 'call') return undefined
  if (UNSURE.has(token.lemma) && !has && !isMarked(tokens, i)) return undefined
  const form = isPassive(tokens, i) ? 'passive' : token.lower.endsWith('ing') ? 'participle' : 'finite'
  if (form === 'passive' && !tokens.slice(i + 1, i + 6).some((t) => t.lower === 'by')) return undefined
  const stance = token.lemma === 'call' && has ? ({ stance: 'demands', frame: 'object' } as const) : verb
  return cueOf(tokens, i, has ? i + 2 : i + 1, token.lemma, stance, form)
}

function cueOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  lemma: string,
  verb: SayingVerb,
  form: Cue['form'],
): Cue {
  const not = tokens.findIndex((t, i) => i < first && i >= first - 2 && NOT.has(t.lower))
  const from =
    not >= 0 && /^(?:do|did|does|would|could|has|have|had|was|were)/.test(tokens[not - 1]?.lower ?? '')
      ? not - 1
      : not >= 0
        ? not
        : first
  const [a, b] = [tokens[from], tokens[last - 1]]
  const spans = a && b ? [{ start: a.start, end: b.end }] : []
  return {
    first: from,
    last,
    spans,
    lemma,
    verb,
    form,
    negated: not >= 0,
    colon: tokens[last]?.lower === ':',
  }
}

/** "to say", "will say": no act of saying that took place, unless a quotation is with it. */
const isInfinitive = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'to' && !tokens.slice(i + 1, i + 4).some((t) => isMark(t))

/** "the accused soldiers", "self-declared": a participle before its noun or inside a compound. */
const isAttributive = (tokens: readonly Token[], i: number): boolean =>
  /[-‑]$/.test(tokens[i - 1]?.lower ?? '') ||
  (tokens[i - 1]?.tag === 'DET' && (tokens[i + 1]?.tag === 'NOUN' || tokens[i + 1]?.tag === 'PROPN'))

/** "that", "to" or a quotation right by it shows that an unsure verb governs what somebody says or means. */
function isMarked(tokens: readonly Token[], i: number): boolean {
  const next = tokens.slice(i + 1, i + 4)
  if (next.some((t) => t.lower === 'that' || isMark(t)) || tokens[i + 1]?.lower === 'to') return true
  return tokens[i - 1]?.lower === ',' || [1, 2, 3].some((back) => isMark(tokens[i - back]))
}

/** "was widely denied", "it is said"; a comma between ("who is 40, added") parts the two. */
const isPassive = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.lower ?? ''
  if (word === 'said' || word === 'told') return BE.has(tokens[i - 1]?.lower ?? '')
  if (!/(?:ed|en|t)$/.test(word)) return false
  const before = tokens.slice(Math.max(0, i - 3), i)
  return before.slice(before.findLastIndex((t) => t.lower === ',') + 1).some((t) => BE.has(t.lower))
}
