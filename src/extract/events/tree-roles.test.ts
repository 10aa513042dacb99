import { describe, expect, test } from 'vitest'
import { parsed } from '../../../test/parsed.ts'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import type { Syntax } from '../../model/found.ts'
import { withClaims } from './claims.ts'
import { findEvents } from './find.ts'

const PARSES: Readonly<Record<string, string>> = {
  'Rebels of the Dawn Front and soldiers attacked the post.':
    'NOUN:nsubj:7 ADP:case:4 DET:det:4 PROPN:compound:4 PROPN:nmod:0 CCONJ:cc:6 NOUN:conj:0 VERB:root:-1 DET:det:9 NOUN:obj:7 PUNCT:punct:7',
  'The post was attacked by Dawn Front rebels, killing two guards.':
    'DET:det:1 NOUN:nsubj:pass:3 AUX:aux:pass:3 VERB:root:-1 ADP:case:7 PROPN:compound:7 ADJ:amod:5 NOUN:obl:agent:3 PUNCT:punct:9 VERB:conj:3 NUM:nummod:11 NOUN:obj:9 PUNCT:punct:3',
  'The guards kidnapped in May are free.':
    'DET:det:1 NOUN:nsubj:2 VERB:advcl:6 ADP:case:4 PROPN:obl:2 AUX:cop:6 ADJ:root:-1 PUNCT:punct:6',
  'Gunmen who killed a guard fled.':
    'NOUN:nsubj:5 PRON:nsubj:2 VERB:acl:relcl:0 DET:det:4 NOUN:obj:2 VERB:root:-1 PUNCT:punct:5',
  'The Dawn Front claimed responsibility for the bombing.':
    'DET:det:1 PROPN:nsubj:3 PROPN:flat:1 VERB:root:-1 NOUN:obj:3 ADP:case:7 DET:det:7 NOUN:nmod:4 PUNCT:punct:3',
  'The murder is attributed to the Dawn Front.':
    'DET:det:1 NOUN:nsubj:pass:3 AUX:aux:pass:3 VERB:root:-1 ADP:case:7 DET:det:7 PROPN:compound:7 PROPN:obl:3 PUNCT:punct:3',
  'The attack was presumably carried out by the Dawn Front.':
    'DET:det:1 NOUN:nsubj:pass:4 AUX:aux:pass:4 ADV:advmod:4 VERB:root:-1 ADP:compound:prt:4 ADP:case:9 DET:det:9 PROPN:compound:9 PROPN:obl:4 PUNCT:punct:4',
  'Officials accused the army of killing two men.':
    'NOUN:nsubj:1 VERB:root:-1 DET:det:3 NOUN:obj:1 SCONJ:mark:5 VERB:ccomp:1 NUM:nummod:7 NOUN:obj:5 PUNCT:punct:1',
  'Kesh accused Tolm of launching the attack.':
    'PROPN:nsubj:1 VERB:root:-1 PROPN:nsubj:pass:1 SCONJ:mark:4 VERB:advcl:1 DET:det:6 NOUN:obj:4 PUNCT:punct:1',
  'The talks went on, with Kesh accusing Tolm of bombing two farms.':
    'DET:det:1 NOUN:nsubj:2 VERB:root:-1 ADV:advmod:2 PUNCT:punct:7 SCONJ:mark:7 PROPN:nsubj:10 VERB:advcl:2 PROPN:obj:7 SCONJ:mark:10 VERB:advcl:7 NUM:nummod:12 NOUN:obj:10 PUNCT:punct:2',
  'Five soldiers accused of committing the massacre were arrested.':
    'NUM:nummod:1 NOUN:nsubj:pass:8 VERB:acl:relcl:1 SCONJ:mark:4 VERB:advcl:2 DET:det:6 NOUN:obj:4 AUX:aux:pass:8 VERB:root:-1 PUNCT:punct:8',
  'It is not known whether the Dawn Front planted the bomb.':
    'PRON:expl:3 AUX:aux:pass:3 PART:advmod:3 VERB:root:-1 SCONJ:mark:8 DET:det:7 NOUN:compound:7 NOUN:nsubj:8 VERB:advcl:3 DET:det:10 NOUN:obj:8 PUNCT:punct:3',
  'No group has claimed responsibility for the bombing.':
    'DET:det:1 NOUN:nsubj:3 AUX:aux:3 VERB:root:-1 NOUN:obj:3 ADP:case:7 DET:det:7 NOUN:nmod:4 PUNCT:punct:3',
  'The minister blamed the attack on the Dawn Front.':
    'DET:det:1 PROPN:nsubj:2 VERB:root:-1 DET:det:4 NOUN:obl:2 ADP:case:8 DET:det:8 PROPN:compound:8 NOUN:nmod:4 PUNCT:punct:2',
  'The army was responsible for the massacre.':
    'DET:det:1 NOUN:nsubj:pass:3 AUX:aux:pass:3 ADJ:root:-1 ADP:case:6 DET:det:6 NOUN:obl:3 PUNCT:punct:3',
  'The Dawn Front claimed responsibility for bombing the bridge.':
    'DET:det:2 PROPN:nsubj:3 PROPN:flat:1 VERB:root:-1 NOUN:obj:3 SCONJ:mark:6 VERB:acl:4 DET:det:8 NOUN:obj:6 PUNCT:punct:3',
  'Two reporters who were shot by soldiers died.':
    'NUM:nummod:1 NOUN:nsubj:7 PRON:nsubj:pass:4 AUX:aux:pass:4 VERB:acl:relcl:1 ADP:case:6 NOUN:obl:4 VERB:root:-1 PUNCT:punct:7',
  'The army accepted responsibility on Monday for the deaths.':
    'DET:det:1 PROPN:nsubj:2 VERB:root:-1 NOUN:obj:2 ADP:case:5 PROPN:obl:2 ADP:case:8 DET:det:8 NOUN:nmod:3 PUNCT:punct:2',
  'Two clerks were abducted and killed by rebels.':
    'NUM:nummod:1 NOUN:nsubj:pass:3 AUX:aux:pass:3 VERB:root:-1 CCONJ:cc:5 VERB:conj:3 ADP:case:7 NOUN:obl:5 PUNCT:punct:3',
  'Police attributed the attacks to the Dawn Front.':
    'NOUN:nsubj:1 VERB:root:-1 DET:det:3 NOUN:obj:1 ADP:case:7 DET:det:7 PROPN:compound:7 NOUN:obl:1 PUNCT:punct:1',
  'The Dawn Front has stepped up its attacks.':
    'DET:det:2 PROPN:compound:2 NOUN:nsubj:4 AUX:aux:4 VERB:root:-1 ADP:compound:prt:4 PRON:nmod:poss:7 NOUN:obl:4 PUNCT:punct:4',
  'The court opened an investigation of the murder.':
    'DET:det:1 NOUN:nsubj:2 VERB:root:-1 DET:det:4 NOUN:obj:2 ADP:case:7 DET:det:7 NOUN:nmod:4 PUNCT:punct:2',
  'Workers held a strike over wages.':
    'NOUN:nsubj:1 VERB:root:-1 DET:det:3 NOUN:obj:1 ADP:case:5 NOUN:obl:1 PUNCT:punct:1',
  'Soldiers fired at a car.': 'NOUN:nsubj:1 VERB:root:-1 ADP:case:4 DET:det:4 NOUN:obl:1 PUNCT:punct:1',
  'Two teachers were held hostage by rebels.':
    'NUM:nummod:1 NOUN:nsubj:pass:3 AUX:aux:pass:3 VERB:root:-1 NOUN:xcomp:3 ADP:case:6 NOUN:obl:3 PUNCT:punct:3',
  'Rebels Bombed Two Bridges.': 'NOUN:nsubj:1 VERB:root:-1 NUM:nummod:3 NOUN:obj:1 PUNCT:punct:1',
  'The minister accused the invading troops.':
    'DET:det:1 PROPN:nsubj:2 VERB:root:-1 DET:det:5 VERB:amod:5 NOUN:obj:2 PUNCT:punct:2',
  'Soldiers were shot by the army.':
    'NOUN:nsubj:pass:2 AUX:aux:pass:2 VERB:root:-1 ADP:case:5 DET:det:5 NOUN:nmod:0 PUNCT:punct:2',
  'The army repelled any attack that the front might launch.':
    'DET:det:1 PROPN:nsubj:2 VERB:root:-1 DET:det:4 NOUN:obj:2 PRON:mark:9 DET:det:7 NOUN:nsubj:9 AUX:aux:9 VERB:acl:relcl:4 PUNCT:punct:2',
}

const syntaxOf = (text: string): Syntax[] => [parsed(PARSES[text] ?? '')]

/** Each event's trigger, then who did it. */
const who = (text: string): string[] =>
  findEvents(annotate(reportOf(text)), syntaxOf(text)).map(({ start, end, agents }) =>
    [text.slice(start, end), ...agents.map((a) => text.slice(a.start, a.end))].join(' < '),
  )

describe('who did it, by the tree of a sentence', () => {
  test.each([
    [
      'Rebels of the Dawn Front and soldiers attacked the post.',
      ['attacked < Rebels of the Dawn Front < soldiers'],
    ],
    [
      'The post was attacked by Dawn Front rebels, killing two guards.',
      ['attacked < Dawn Front rebels', 'killing < Dawn Front rebels'],
    ],
    ['The guards kidnapped in May are free.', ['kidnapped']],
    ['Gunmen who killed a guard fled.', ['killed < Gunmen']],
    ['The Dawn Front claimed responsibility for the bombing.', ['bombing < The Dawn Front']],
    ['The murder is attributed to the Dawn Front.', ['murder < the Dawn Front']],
    ['The attack was presumably carried out by the Dawn Front.', ['attack < the Dawn Front']],
    ['Officials accused the army of killing two men.', ['killing < the army']],
    ['Kesh accused Tolm of launching the attack.', ['launching < Tolm', 'attack < Tolm']],
    ['The talks went on, with Kesh accusing Tolm of bombing two farms.', ['bombing < Tolm']],
    [
      'Five soldiers accused of committing the massacre were arrested.',
      ['massacre < Five soldiers', 'arrested'],
    ],
    ['It is not known whether the Dawn Front planted the bomb.', ['planted']],
    ['The minister blamed the attack on the Dawn Front.', ['attack < the Dawn Front']],
    ['The army was responsible for the massacre.', ['massacre < The army']],
    ['The Dawn Front claimed responsibility for bombing the bridge.', ['bombing < The Dawn Front']],
    ['Two reporters who were shot by soldiers died.', ['shot < soldiers']],
    ['Soldiers were shot by the army.', ['shot < the army']],
    ['The army accepted responsibility on Monday for the deaths.', ['deaths < The army']],
    ['Two clerks were abducted and killed by rebels.', ['abducted < rebels', 'killed < rebels']],
    ['Police attributed the attacks to the Dawn Front.', ['attacks < the Dawn Front']],
    ['The Dawn Front has stepped up its attacks.', ['attacks < The Dawn Front']],
    ['The court opened an investigation of the murder.', ['murder']],
    ['Workers held a strike over wages.', []],
    ['Soldiers fired at a car.', ['fired < Soldiers']],
    ['Two teachers were held hostage by rebels.', ['held < rebels']],
    ['Rebels Bombed Two Bridges.', ['Bombed < Rebels']],
    ['The minister accused the invading troops.', ['invading']],
  ])('%s', (text, expected) => expect(who(text)).toEqual(expected))
})

test('an attack that somebody might launch is no attack', () => {
  const text = 'The army repelled any attack that the front might launch.'
  const told = findEvents(annotate(reportOf(text)), syntaxOf(text)).map(({ happened }) => happened)
  expect(told).toEqual(['threatened'])
})

/** Each statement made: who, by which word, what, and its stance. */
const claims = (text: string): string[] => {
  const at = (spans: readonly { start: number; end: number }[]): string =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  return withClaims(annotate(reportOf(text)), syntaxOf(text), []).map(
    (s) => `${at(s.source)} | ${at(s.cue)} | ${at(s.content)} | ${s.stance}`,
  )
}

describe('claims and blame that a few words tell are statements', () => {
  test.each([
    [
      'The Dawn Front claimed responsibility for the bombing.',
      ['The Dawn Front | claimed | responsibility for the bombing | admits'],
    ],
    [
      'The murder is attributed to the Dawn Front.',
      [' | is attributed | The murder … to the Dawn Front | accuses'],
    ],
    [
      'The attack was presumably carried out by the Dawn Front.',
      [' | presumably | The attack was … carried out by the Dawn Front | accuses'],
    ],
    ['No group has claimed responsibility for the bombing.', []],
    ['Gunmen who killed a guard fled.', []],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected))

  test('nothing is added where the reader found the sentence', () => {
    const text = 'The murder is attributed to the Dawn Front.'
    const [made] = withClaims(annotate(reportOf(text)), syntaxOf(text), [])
    expect(made).toBeDefined()
    const again = withClaims(annotate(reportOf(text)), syntaxOf(text), made ? [made] : [])
    expect(again).toHaveLength(1)
  })
})
