import type { Passage, Token } from '../../model/passage.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Channel } from '../../model/statement.ts'
import {
  CAPITAL_PLATFORMS,
  CHANNEL_NOUNS,
  LEADS,
  MEDIA_SOURCES,
  NEEDS_WORD,
  OUTLET_HEADS,
  OUTLET_NAMES,
  OUTLET_NOUNS,
  PLATFORMS,
  PRESS,
} from './channel.table.ts'
import type { Cue } from './cue.ts'

/** Words on either side of a cue, and at the head of its sentence, among which a channel is looked for. */
const REACH = 14
/** No preposition governs a noun farther off than this. */
const GOVERNED = 9
/** Whom somebody tells stands so near behind the cue. */
const TOLD = 8

export type Said = { readonly channel: Channel | null; readonly platform: string | null }

/** A word beside the cue, with its place in the sentence. */
type Aside = { readonly token: Token; readonly at: number }

/**
 * How it was said, by the words around the cue that are neither source nor content: "wrote on Facebook",
 * "told reporters", "in a statement"; what media say is said in the media. `null` where the sentence does not tell.
 */
export function channelOf(
  cue: Pick<Cue, 'spans' | 'lemma'>,
  source: readonly Span[],
  content: readonly Span[],
  context: readonly Passage[],
): Said {
  const platform = PLATFORMS.get(cue.lemma)
  if (platform) return { channel: 'social-post', platform }
  const passage = context.find((p) => cue.spans.some((c) => overlap(c, p) > 0))
  if (!passage) return { channel: mediaOf(source, context), platform: null }
  const { tokens } = passage
  const at = tokens.findIndex((t) => cue.spans.some((c) => overlap(c, t) > 0))
  const last = content.at(-1)?.end ?? 0
  const behind = tokens.findIndex((t) => t.start >= last)
  const parts = [...source, ...content]
  const aside: Aside[] = []
  for (const [i, token] of tokens.entries()) {
    const near =
      i < REACH || (i >= at - REACH && i <= at + REACH) || (behind >= 0 && i >= behind && i < behind + REACH)
    if (near && !parts.some((s) => overlap(token, s) > 0)) aside.push({ token, at: i })
  }
  const named = platformIn(aside, tokens)
  if (named) return { channel: 'social-post', platform: named }
  return {
    channel:
      told(aside, at, cue.lemma) ??
      governed(aside, tokens) ??
      onAir(aside, tokens) ??
      heard(tokens, at) ??
      mediaOf(source, context),
    platform: null,
  }
}

/** A platform named as the place of saying ("on X", "in a Telegram post"), or a post's own noun ("in another tweet"). */
function platformIn(aside: readonly Aside[], tokens: readonly Token[]): string | undefined {
  for (const { token, at } of aside) {
    const platform = PLATFORMS.get(token.lower) ?? capitalPlatform(token, tokens[at - 1])
    if (platform && leadOf(aside, tokens, at) !== undefined) return platform
    if (platform && token.tag === 'VERB') return platform
  }
  return undefined
}

const capitalPlatform = (token: Token, before: Token | undefined): string | undefined =>
  before && ['on', 'to', 'via'].includes(before.lower) && (token.tag === 'PROPN' || token.lower === 'x')
    ? [...CAPITAL_PLATFORMS].find(([name]) => name.toLowerCase() === token.lower)?.[1]
    : undefined

/** "told reporters", "told the broadcaster", "told Reuters": a briefing or an interview, by who is told. */
function told(aside: readonly Aside[], cue: number, lemma: string): Channel | undefined {
  if (lemma !== 'tell' && lemma !== 'inform') return undefined
  const after = aside.filter(({ at }) => at > cue && at <= cue + TOLD)
  for (const { token } of after) {
    if (['that', ',', 'in', 'on', 'at', 'after'].includes(token.lower)) break
    if (OUTLET_NOUNS.has(token.lower) || isOutlet(token)) return 'interview'
    if (PRESS.has(token.lower)) return 'briefing'
  }
  return undefined
}

const isOutlet = (token: Token): boolean =>
  token.tag === 'PROPN' && (HEADS.has(token.lower) || NAMES.has(token.lower))
const HEADS: ReadonlySet<string> = new Set([...OUTLET_HEADS].map((w) => w.toLowerCase()))
const NAMES: ReadonlySet<string> = new Set([...OUTLET_NAMES].map((w) => w.toLowerCase()))

/** "in a statement", "at a news conference", "in a video address": a preposition governs the noun. */
function governed(aside: readonly Aside[], tokens: readonly Token[]): Channel | undefined {
  for (const { channel, nouns } of CHANNEL_NOUNS)
    for (const { token, at } of aside) {
      if (!nouns.has(token.lower) || tokens[at + 1]?.tag === 'NOUN') continue
      const lead = leadOf(aside, tokens, at)
      if (lead === undefined) continue
      const between = tokens.slice(lead + 1, at).map((t) => t.lower)
      const needs = NEEDS_WORD.get(token.lower)
      if (!needs || between.some((w) => needs.has(w))) return channel
    }
  return undefined
}

/** Index of the preposition that governs the noun at `at`: nothing but its own words stands between. */
function leadOf(aside: readonly Aside[], tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - GOVERNED); i--) {
    const token = tokens[i]
    if (!token || !aside.some((a) => a.at === i)) return undefined
    if (LEADS.has(token.lower)) return i
    const own =
      ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'ADV', 'NUM', 'PART', 'PUNCT'].includes(token.tag) ||
      /(?:ed|en|ing|to|of)$/.test(token.lower)
    if (!own || /^[,;:.“”"]$/.test(token.lower)) return undefined
  }
  return undefined
}

/** "on CNN", "on “The Late Hour”": said on the air. */
function onAir(aside: readonly Aside[], tokens: readonly Token[]): Channel | undefined {
  const on = aside.find(({ token, at }) => {
    if (token.lower !== 'on') return false
    const next = tokens.slice(at + 1, at + 8)
    const end = next.findIndex((t) => t.tag === 'VERB' || t.tag === 'AUX' || t.lower === ',')
    const phrase = end < 0 ? next : next.slice(0, end)
    return (
      phrase.some((t) => NAMES.has(t.lower) && t.tag === 'PROPN') ||
      (/^["“]$/.test(next[0]?.lower ?? '') && isTitle(tokens, at + 2))
    )
  })
  return on && 'interview'
}

/** A title in quotation marks: two words and more, of which the first has a capital. */
const isTitle = (tokens: readonly Token[], at: number): boolean => {
  const end = tokens.findIndex((t, i) => i > at && /^["”,]$/.test(t.lower))
  return (
    end - at >= 2 &&
    end - at <= 7 &&
    tokens[at]?.tag !== 'VERB' &&
    tokens.slice(at, end).some((t) => t.tag === 'PROPN')
  )
}

/** "can be heard yelling": a recording is told of. */
function heard(tokens: readonly Token[], cue: number): Channel | undefined {
  const before = tokens.slice(Math.max(0, cue - 4), cue)
  return before.some(
    (t, i) => t.lower === 'heard' && ['be', 'is', 'was', 'are'].includes(before[i - 1]?.lower ?? ''),
  )
    ? 'video'
    : undefined
}

/** "news reports", not "official reports". */
const REPORTING: ReadonlySet<string> = new Set(
  'media news press local newspaper television tv radio agency earlier some other initial'.split(' '),
)

/** What a newspaper or a station says, it says itself. */
function mediaOf(source: readonly Span[], context: readonly Passage[]): Channel | null {
  const words = context.flatMap((p) => p.tokens.filter((t) => source.some((s) => overlap(s, t) > 0)))
  const stop = words.findIndex((t, i) => i > 0 && (t.lower === ',' || t.lower === 'of'))
  const own = stop < 0 ? words : words.slice(0, stop)
  const reports = own.slice(0, 2).findIndex((t) => t.lower === 'reports')
  if (reports === 0 || (reports === 1 && REPORTING.has(own[0]?.lower ?? ''))) return 'media'
  const last = own.findLast((t) => t.tag !== 'PUNCT' && t.tag !== 'ADV')
  if (!last) return null
  const named = own.some((t) => t.tag === 'PROPN') && own.length >= 2 && STRICT_HEADS.has(last.lower)
  return MEDIA_SOURCES.has(last.lower) || named ? 'media' : null
}
const STRICT_HEADS: ReadonlySet<string> = new Set(
  'post times journal herald tribune gazette telegraph chronicle courier observer news tv television radio'.split(
    ' ',
  ),
)
