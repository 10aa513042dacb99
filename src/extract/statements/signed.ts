import type { FoundAttribution } from '../../model/found.ts'
import { groupBy } from '../../model/group-by.ts'
import type { AnnotatedReport, Token } from '../../model/passage.ts'
import type { Block } from '../../model/report.ts'

const DASH = /^(?:[-–—―]|--)$/
const QUOTED = /^["“”„«‘']/
/** A signature's name with an age, a place or a handle has no more tokens. */
const NAME_TOKENS = 14

/**
 * A paragraph that is one quotation and its signature: “We saw smoke.” — Jane Roe. The signature stands at its end, or opens the next
 * paragraph and is all of it.
 */
export function fromSignatures({ report, passages }: AnnotatedReport): FoundAttribution[] {
  const homes = groupBy(passages, ({ block }) => block)
  const tokensOf = (block: number): Token[] => (homes.get(block) ?? []).flatMap((p) => p.tokens)
  return report.blocks.flatMap((block, i) => {
    if (block.kind !== 'paragraph' || !QUOTED.test(report.text.charAt(block.start))) return []
    const own = tokensOf(i)
    return (
      signed(report.text, block, own) ??
      signed(report.text, block, [...own, ...opening(tokensOf(i + 1))]) ??
      []
    )
  })
}

/** The next paragraph, where it opens with a dash. */
const opening = (next: readonly Token[]): readonly Token[] => (DASH.test(next[0]?.lower ?? '') ? next : [])

function signed(text: string, block: Block, tokens: readonly Token[]): FoundAttribution | null {
  const at = tokens.findLastIndex((t) => DASH.test(t.lower))
  const [closing, dash] = [tokens[at - 1], tokens[at]]
  const name = tokens.slice(at + 1)
  while (name.at(-1)?.lower === '.') name.pop()
  const [first, last] = [name[0], name.at(-1)]
  if (at < 3 || !closing || !dash || !first || !last || name.length > NAME_TOKENS) return null
  if (!/["“”»’']$/.test(text.slice(closing.start, closing.end)) || !isName(first, name)) return null
  return {
    source: [{ start: first.start, end: last.end }],
    cue: [{ start: dash.start, end: dash.end }],
    content: [{ start: block.start, end: closing.end }],
    probability: null,
  }
}

/** A name, or "a nurse from Tessel": no verb, and no mark that ends a sentence. */
const isName = (first: Token, name: readonly Token[]): boolean =>
  ['PROPN', 'DET', 'NOUN', 'ADJ'].includes(first.tag) &&
  name.every((t) => t.tag !== 'VERB' && t.tag !== 'AUX' && !/^[?!;]$/.test(t.lower))
