import type { Token } from '../../model/passage.ts'
import type { Tree } from './tree.ts'
import { PHRASAL, VERBS } from './triggers.table.ts'

/**
 * The tokens with the parse's parts of speech, which sees the whole sentence: "Rebels Bombed Two Bridges", "the rebels shot at
 * them". A word that turns out to be a verb gets a verb's lemma.
 */
export function withTags(tokens: readonly Token[], tree: Tree): Token[] {
  return tokens.map((token, i) => {
    if (tree.tag(i) !== 'VERB' || token.tag === 'VERB' || token.tag === 'AUX') return token
    const lemma = triggerOf(token.lower)
    return lemma === undefined ? token : { ...token, tag: 'VERB', lemma }
  })
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['struck', 'strike'],
  ['slain', 'slay'],
  ['blew', 'blow'],
  ['blown', 'blow'],
  ['fought', 'fight'],
  ['overran', 'overrun'],
  ['threw', 'throw'],
  ['beaten', 'beat'],
])

/** The trigger verb that a form is of; `undefined` where it is of none. */
function triggerOf(form: string): string | undefined {
  const stem = form.replace(/(?:ed|ing|es|s)$/, '')
  const once = stem.replace(/([bdgmnprt])\1$/, '$1')
  return [IRREGULAR.get(form), form, stem, `${stem}e`, once].find(
    (lemma) => lemma !== undefined && (VERBS.has(lemma) || PHRASAL.has(lemma)),
  )
}
