import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { clauseFrom, isClauseAhead } from './clause.ts'
import { BARE, CONTRASTS, EMBEDS, FRAMES, SAID_NOUNS, UNREAL } from './relays.table.ts'
import { relayedAs } from './relays-as.ts'
import { type Run, spanOf, subjectBefore } from './subject.ts'

/** A content that an attribution holds, with the attribution's place in its list. */
type Held = Span & { readonly holder: number }

/**
 * Statements that stand inside the content of another ("A said that B had denied it"), found by a verb of saying with its
 * subject and its clause; the model was trained on texts where the outer one alone is marked. What is set beside the outer
 * one by ", while" or ", but" is cut off from it.
 */
export function withRelayed(
  known: readonly FoundAttribution[],
  report: AnnotatedReport,
): readonly FoundAttribution[] {
  const cues = known.flatMap((a) => a.cue).sort((a, b) => a.start - b.start)
  const contents = known
    .flatMap((a, holder) => a.content.map((c): Held => ({ ...c, holder })))
    .sort((a, b) => a.start - b.start)
  const found: FoundAttribution[] = []
  const cuts = new Map<number, number>()
  for (const passage of overlappingPassages(report, contents)) {
    for (let i = 0; i < passage.tokens.length; i++) {
      const relay = relayAt(passage, i)
      const [cue] = relay?.cue ?? []
      if (!relay || !cue || overlapping(cues, cue).length > 0) continue
      const held = innermost(overlapping(contents, cue))
      const content = relay.content.map((c) => within(c, held))
      if (!held || !isWithin(relay, held) || !content.every((c) => c.start < c.end)) continue
      found.push({ ...relay, content })
      if (relay.beside !== null)
        cuts.set(held.holder, Math.min(relay.beside, cuts.get(held.holder) ?? Infinity))
    }
  }
  return [...known.map((a, i) => cutAt(a, cuts.get(i))), ...found]
}

const overlappingPassages = ({ passages }: AnnotatedReport, contents: readonly Held[]): readonly Passage[] =>
  passages.filter((p) => overlapping(contents, p).length > 0)

const innermost = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>(
    (best, h) => (best === undefined || h.end - h.start < best.end - best.start ? h : best),
    undefined,
  )

const within = ({ start, end }: Span, held: Span | undefined): Span => ({
  start: Math.max(start, held?.start ?? 0),
  end: Math.min(end, held?.end ?? 0),
})

const isWithin = ({ source, cue }: FoundAttribution, held: Span): boolean =>
  [...source, ...cue].every((s) => s.start >= held.start && s.end <= held.end)

/** An attribution whose content ends before `end`; it stays whole where nothing would be left of it. */
function cutAt(attribution: FoundAttribution, end: number | undefined): FoundAttribution {
  if (end === undefined) return attribution
  const content = attribution.content
    .filter((c) => c.start < end)
    .map((c) => ({ ...c, end: Math.min(c.end, end) }))
  return content.length > 0 ? { ...attribution, content } : attribution
}

type Relay = FoundAttribution & { readonly beside: number | null }

/** The statement whose verb or noun of saying is the token at `i`. */
function relayAt(passage: Passage, i: number): Relay | null {
  const token = passage.tokens[i]
  if (!token) return null
  if (token.lower === 'as') return withBeside(relayedAs(passage, i))
  if (token.tag === 'VERB' && FRAMES.has(token.lemma)) return byVerb(passage, i)
  return SAID_NOUNS.has(token.lower) && token.tag === 'NOUN' ? byNoun(passage, i) : null
}

/** The statement that holds it ends where its own content does. */
const withBeside = (relay: FoundAttribution | null): Relay | null =>
  relay && { ...relay, beside: relay.content[0]?.end ?? null }

function byVerb({ tokens }: Passage, i: number): Relay | null {
  const verb = tokens[i]
  if (verb?.quoted) return null
  const subject = verb && !/ing$/.test(verb.lower) ? subjectBefore(tokens, i) : null
  if (!verb || !subject) return null
  const head = tokens[subject.last - 1]
  if (!isNamed(head, FRAMES.get(verb.lemma)) || head?.lower === 'percent') return null
  const between = tokens.slice(subject.last, i)
  const before = tokens[subject.first - 1]
  if (between.some((t) => UNREAL.has(t.lower)) || EMBEDS.has(before?.lower ?? '')) return null
  if (between.some((t) => BE.has(t.lower)) || isParticiple(verb, between, tokens[subject.last - 1]))
    return null
  const at = contentAt(tokens, i)
  if (at < 0) return null
  const end = clauseFrom(tokens, at)
  if (end - at < 2 && !TOKENS_ALONE.has(tokens[at]?.lower ?? '')) return null
  return {
    source: [spanOf(tokens, subject)],
    cue: [spanOf(tokens, { first: subject.last + leading(between), last: i + 1 })],
    content: [spanOf(tokens, { first: at, last: end })],
    probability: null,
    beside: besideAt(tokens, subject.first),
  }
}

/** "he had said" hardly ever is a statement of its own where he himself is quoted; "they said that" and "who denied" are. */
const isNamed = (head: Token | undefined, frame: string | undefined): boolean =>
  head?.tag !== 'PRON' ||
  head.lower === 'they' ||
  (head.lower === 'who' && (frame === 'object' || frame === 'charge'))

const BE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being'])
const TOKENS_ALONE: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them', 'everything'])

/** "a man accused of arson": a participle that tells of the noun before it. */
const isParticiple = (verb: Token, between: readonly Token[], subject: Token | undefined): boolean =>
  (FRAMES.get(verb.lemma) === 'charge' || verb.lemma === 'report' || verb.lemma === 'confirm') &&
  between.length === 0 &&
  subject?.tag === 'NOUN' &&
  /ed$/.test(verb.lower)

/** Words of time before the verb are no part of the cue. */
const leading = (between: readonly Token[]): number => {
  const aux = between.findIndex((t) => t.tag === 'AUX' || /^(?:has|have|had|n't|not|never)$/.test(t.lower))
  return aux < 0 ? between.length : aux
}

/** Where what is said begins behind the verb at `i`: at "that", else at a clause or an object; -1 where there is none. */
function contentAt(tokens: readonly Token[], i: number): number {
  const frame = FRAMES.get(tokens[i]?.lemma ?? '')
  const that = thatBehind(tokens, i)
  if (that >= 0) return frame === 'charge' ? -1 : that
  const next = tokens[i + 1]
  if (frame === 'charge') return isBlaming(tokens, i) ? i + 1 : -1
  if (frame === 'object') return next && OBJECTS.has(next.tag) ? i + 1 : -1
  const from = frame === 'told' ? i + 2 : i + 1
  const told = frame !== 'told' || next?.tag === 'PRON'
  return told && BARE.has(tokens[i]?.lemma ?? '') && isClauseAhead(tokens, from) ? from : -1
}

const OBJECTS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'VERB', 'ADJ'])

/** "accused Norway of …", "blamed the crew for …". */
const isBlaming = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(i + 2, i + 10).some((t) => t.lower === 'of' || t.lower === 'for')

/** "that" behind a verb, or behind whom it tells and when: no verb, no mark and no other "that" between. */
function thatBehind(tokens: readonly Token[], i: number): number {
  for (let k = i + 1; k <= i + 7; k++) {
    const t = tokens[k]
    if (!t || t.tag === 'VERB' || /^[,;:.?!"“”]$/.test(t.lower)) return -1
    if (t.lower === 'that') return tokens[k + 1]?.tag === 'VERB' ? -1 : k
  }
  return -1
}

/** The comma or first word that parts a statement from the one before it (", while the mayor insisted …"); `null` where none does. */
function besideAt(tokens: readonly Token[], subject: number): number | null {
  const word = tokens[subject - 1]
  if (!word || !CONTRASTS.has(word.lower) || word.quoted) return null
  const comma = tokens[subject - 2]
  return comma?.lower === ',' ? comma.start : word.lower === 'while' ? word.start : null
}

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

/** "the union's earlier claim that …", "charges raised by the union that …". */
function byNoun({ tokens }: Passage, i: number): Relay | null {
  const that = tokens[i + 1]?.lower === 'that' ? i + 1 : -1
  const owner = that < 0 ? agentOf(tokens, i) : possessorOf(tokens, i)
  if (!owner) return null
  const at = that < 0 ? owner.last : that
  if (tokens[at]?.lower !== 'that' || !isClauseAhead(tokens, at + 1)) return null
  return {
    source: [spanOf(tokens, owner)],
    cue: [spanOf(tokens, { first: i, last: i + 1 })],
    content: [spanOf(tokens, { first: at, last: clauseFrom(tokens, at) })],
    probability: null,
    beside: null,
  }
}

function possessorOf(tokens: readonly Token[], i: number): Run | null {
  let at = i
  while (at > 0 && (tokens[at - 1]?.tag === 'ADJ' || tokens[at - 1]?.tag === 'ADV')) at--
  const mark = tokens[at - 1]
  if (!mark) return null
  const glued = /[’']s?$/.test(mark.lower) && !POSSESSIVES.has(mark.lower)
  if (!glued && !POSSESSIVES.has(mark.lower)) return null
  const run = subjectBefore(tokens, glued ? at : at - 1)
  return run && { first: run.first, last: at }
}

/** "by the union" behind a noun, with a participle between ("raised by"). */
function agentOf(tokens: readonly Token[], i: number): Run | null {
  const by = tokens.findIndex((t, k) => k > i && k <= i + 2 && t.lower === 'by')
  const that = by < 0 ? -1 : tokens.findIndex((t, k) => k > by && k <= by + 9 && t.lower === 'that')
  const between = tokens.slice(by + 1, that)
  if (that < 0 || between.length === 0 || between.some((t) => t.tag === 'VERB' || t.tag === 'PUNCT'))
    return null
  return { first: by + 1, last: that }
}
