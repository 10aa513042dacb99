import type { Passage, Token } from '../../model/passage.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Channel } from '../../model/statement.ts'
import { CHANNEL_NOUNS, LEADS, PLATFORMS } from './channel.table.ts'
import type { Cue } from './cues.ts'

/** Words on either side of a cue among which a channel is looked for. */
const REACH = 9

export type Said = { readonly channel: Channel | null; readonly platform: string | null }

/**
 * How it was said, by the words around the cue that are neither source nor content: "wrote on Facebook",
 * "told reporters", "in a statement". `null` where the sentence does not tell.
 */
export function channelOf(
  cue: Pick<Cue, 'spans' | 'lemma'>,
  source: readonly Span[],
  content: readonly Span[],
  context: readonly Passage[],
): Said {
  const platform = PLATFORMS.get(cue.lemma)
  if (platform) return { channel: 'social-post', platform }
  const around = aroundCue(cue.spans, context)
  const aside = around.filter((t) => ![...source, ...content].some((s) => overlap(t, s) > 0))
  const named = aside.flatMap((t) => PLATFORMS.get(t.lower) ?? [])[0]
  if (named) return { channel: 'social-post', platform: named }
  const found = CHANNEL_NOUNS.find(({ nouns }) =>
    aside.some(
      (t, i) => nouns.has(t.lower) && aside.slice(Math.max(0, i - 6), i).some((l) => LEADS.has(l.lower)),
    ),
  )
  return { channel: found?.channel ?? null, platform: null }
}

/** The words of the cue's sentence that stand near it, and those at its head ("In a statement on Sunday, …"). */
function aroundCue(cue: readonly Span[], context: readonly Passage[]): Token[] {
  const passage = context.find((p) => cue.some((c) => overlap(c, p) > 0))
  if (!passage) return []
  const at = passage.tokens.findIndex((t) => cue.some((c) => overlap(c, t) > 0))
  return passage.tokens.filter((_, i) => i < REACH || (i >= at - REACH && i <= at + REACH))
}
