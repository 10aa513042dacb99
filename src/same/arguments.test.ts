import { expect, test } from 'vitest'
import type { Syntax } from '../model/found.ts'
import type { Tag } from '../model/passage.ts'
import { argumentsOf } from './arguments.ts'

/** A parsed sentence: "word/TAG/head/relation" for each token, heads from 1, 0 the root. */
function parsed(text: string): { words: string[]; syntax: Syntax } {
  const rows = text.split(' ').map((row) => row.split('/'))
  return {
    words: rows.map(([word = '']) => word),
    syntax: {
      tags: rows.map(([, tag]) => tag as Tag),
      heads: rows.map(([, , head]) => Number(head) - 1),
      relations: rows.map(([, , , relation = '']) => relation),
    },
  }
}

const ACTIVE =
  'Tarn/PROPN/2/nsubj shelled/VERB/0/root the/DET/4/det mill/NOUN/2/obj near/ADP/6/case Oster/PROPN/2/obl ./PUNCT/2/punct'
const PASSIVE =
  'The/DET/2/det mill/NOUN/4/nsubj:pass was/AUX/4/aux:pass shelled/VERB/0/root by/ADP/6/case gunners/NOUN/4/obl:agent'
const NOUN =
  "Tarn/PROPN/3/nmod:poss 's/PART/1/case attack/NOUN/0/root on/ADP/6/case the/DET/6/det mill/NOUN/3/nmod"
const LIGHT =
  'Gunners/NOUN/2/nsubj launched/VERB/0/root an/DET/4/det attack/NOUN/2/obj on/ADP/6/case Friday/PROPN/2/obl'
const SHARED =
  'Tarn/PROPN/2/nsubj shelled/VERB/0/root mills/NOUN/2/obj and/CCONJ/5/cc burned/VERB/2/conj barns/NOUN/5/obj'
const RELATIVE =
  'gunners/NOUN/0/root who/PRON/3/nsubj shelled/VERB/1/acl:relcl a/DET/6/det stone/NOUN/6/compound mill/NOUN/3/obj'

test.each([
  ['an active verb', ACTIVE, 1, 'Tarn', 'mill', 'Oster'],
  ['a passive', PASSIVE, 3, 'gunners', 'mill', ''],
  ['a noun', NOUN, 2, 'Tarn', '', 'mill'],
  ['a noun that a light verb takes: with the verb’s', LIGHT, 3, 'Gunners', '', 'Friday'],
  ['a second verb shares the subject', SHARED, 4, 'Tarn', 'barns', ''],
  ['a relative clause tells of its noun', RELATIVE, 2, 'gunners who', 'stone mill', ''],
  ['a word that nothing hangs on', 'Fire/NOUN/0/root', 0, '', '', ''],
])('%s', (_, text, at, agent, patient, other) => {
  const { words, syntax } = parsed(text)
  const found = argumentsOf(syntax, at)
  const told = (of: readonly number[]): string =>
    [...of]
      .sort((a, b) => a - b)
      .map((i) => words[i])
      .join(' ')
  expect([told(found.agent), told(found.patient), told(found.other)]).toEqual([agent, patient, other])
})
