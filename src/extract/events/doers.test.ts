import { describe, expect, test } from 'vitest'
import { parsed } from '../../../test/parsed.ts'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import type { FoundStatement } from '../../model/found.ts'
import { withClaims } from './claims.ts'
import { findEvents } from './find.ts'

/** Each event's trigger, how it is told, and who did it, by the tree of its sentence. */
const who = (text: string, parse: string): string[] =>
  findEvents(annotate(reportOf(text)), [parsed(parse)]).map((e) =>
    [`${text.slice(e.start, e.end)} ${e.happened}`, ...e.agents.map((a) => text.slice(a.start, a.end))].join(
      ' < ',
    ),
  )

type Row = readonly [text: string, parse: string, expected: readonly string[]]
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'whom a relative word means, where the parse hangs its clause elsewhere': [
    [
      'Officers feared the Dawn Front mafia, which even partly destroyed the main bridge.',
      'NOUN:nsubj:1 VERB:root:-1 DET:det:5 PROPN:compound:5 NOUN:amod:5 NOUN:obj:1 PUNCT:punct:10 PRON:nsubj:10 ADV:advmod:10 ADV:advmod:10 VERB:conj:1 DET:det:13 ADJ:amod:13 NOUN:obj:10 PUNCT:punct:1',
      ['destroyed asserted < the Dawn Front mafia'],
    ],
  ],
  'a second subject is another verb’s': [
    [
      'Osk trained the commando who killed Tarn.',
      'PROPN:nsubj:5 VERB:root:-1 DET:det:3 NOUN:obj:1 PRON:nsubj:5 VERB:acl:relcl:3 PROPN:obj:5 PUNCT:punct:1',
      ['killed asserted < the commando'],
    ],
    [
      'Rebels kidnapped on Monday two Ruvians.',
      'NOUN:nsubj:1 VERB:root:-1 ADP:case:3 PROPN:obl:1 NUM:nummod:5 PROPN:nsubj:1 PUNCT:punct:1',
      ['kidnapped asserted < Rebels'],
    ],
  ],
  'a participle that shares "were" is suffered': [
    [
      'The farmers were poor and therefore murdered.',
      'DET:det:1 NOUN:nsubj:3 AUX:cop:3 ADJ:root:-1 CCONJ:cc:6 ADV:advmod:6 VERB:conj:3 PUNCT:punct:3',
      ['murdered asserted'],
    ],
  ],
  'who bears it': [
    [
      'The army was guilty of the murders.',
      'DET:det:1 PROPN:nsubj:3 AUX:cop:3 ADJ:root:-1 ADP:case:6 DET:det:6 NOUN:obl:3 PUNCT:punct:3',
      ['murders asserted < The army'],
    ],
    [
      'The guard responsible for the gate was away at the time of the attack.',
      'DET:det:1 NOUN:nsubj:2 ADJ:root:-1 ADP:case:5 DET:det:5 NOUN:obl:2 AUX:cop:7 ADV:conj:2 ADP:case:10 DET:det:10 NOUN:obl:7 ADP:case:13 DET:det:13 NOUN:nmod:10 PUNCT:punct:2',
      ['attack asserted'],
    ],
    [
      'The attack was the work of the Dawn Front.',
      'DET:det:1 NOUN:nsubj:4 AUX:cop:4 DET:det:4 NOUN:root:-1 ADP:case:8 DET:det:8 PROPN:compound:8 PROPN:nmod:4 PUNCT:punct:4',
      ['attack asserted < the Dawn Front'],
    ],
    [
      'The Dawn Front claimed credit at the time for the bombing.',
      'DET:det:2 PROPN:compound:2 PROPN:nsubj:3 VERB:root:-1 NOUN:obj:3 ADP:case:7 DET:det:7 NOUN:obl:3 ADP:case:10 DET:det:10 NOUN:nmod:7 PUNCT:punct:3',
      ['bombing asserted < The Dawn Front'],
    ],
    [
      'No group has claimed responsibility for the attack.',
      'DET:det:1 NOUN:nsubj:3 AUX:aux:3 VERB:root:-1 NOUN:obj:3 ADP:case:7 DET:det:7 NOUN:nmod:4 PUNCT:punct:3',
      ['attack asserted'],
    ],
    [
      'Police fear the bombing, but officials blamed it on the Dawn Front.',
      'NOUN:nsubj:1 VERB:root:-1 DET:det:3 NOUN:obj:1 PUNCT:punct:7 CCONJ:cc:7 NOUN:nsubj:7 VERB:conj:1 PRON:obj:7 ADP:case:12 DET:det:12 NOUN:compound:12 NOUN:obl:7 PUNCT:punct:1',
      ['bombing asserted', 'it asserted < the Dawn Front'],
    ],
  ],
  'what goes on and what ceases': [
    [
      'The Dawn Front resumed bomb attacks.',
      'DET:det:2 PROPN:compound:2 NOUN:nsubj:3 VERB:root:-1 NOUN:compound:5 NOUN:obj:3 PUNCT:punct:3',
      ['attacks asserted < The Dawn Front'],
    ],
    [
      'The Dawn Front suspended its attacks.',
      'DET:det:2 PROPN:compound:2 PROPN:nsubj:3 VERB:root:-1 PRON:nmod:poss:5 NOUN:obj:3 PUNCT:punct:3',
      ['attacks asserted'],
    ],
    [
      'The Dawn Front planned and carried out the assassination.',
      'DET:det:2 PROPN:compound:2 PROPN:nsubj:3 VERB:root:-1 CCONJ:cc:5 VERB:conj:3 ADP:compound:prt:5 DET:det:8 NOUN:obj:5 PUNCT:punct:3',
      ['assassination asserted < The Dawn Front'],
    ],
  ],
  'what tells of something else': [
    [
      'Police conducted a murder investigation.',
      'NOUN:nsubj:1 VERB:root:-1 DET:det:4 NOUN:compound:4 NOUN:obj:1 PUNCT:punct:1',
      ['murder asserted'],
    ],
    [
      'The rebels took several actions.',
      'DET:det:1 NOUN:nsubj:2 VERB:root:-1 ADJ:amod:4 NOUN:obj:2 PUNCT:punct:2',
      [],
    ],
    [
      'The rebels perpetrated several terrorist actions.',
      'DET:det:1 NOUN:nsubj:2 VERB:root:-1 ADJ:amod:5 NOUN:compound:5 NOUN:obj:2 PUNCT:punct:2',
      ['actions asserted < The rebels'],
    ],
  ],
  'a weapon before a passive': [
    [
      'The bomb had been planted by the Dawn Front.',
      'DET:det:1 NOUN:nsubj:pass:4 AUX:aux:4 AUX:aux:pass:4 VERB:root:-1 ADP:case:8 DET:det:8 PROPN:compound:8 NOUN:obl:4 PUNCT:punct:4',
      ['planted asserted < the Dawn Front'],
    ],
    [
      'Several shots were fired in the town.',
      'ADJ:amod:1 NOUN:nsubj:pass:3 AUX:aux:pass:3 VERB:root:-1 ADP:case:6 DET:det:6 NOUN:obl:3 PUNCT:punct:3',
      [],
    ],
    [
      'Not a single shot was fired from our side.',
      'PART:advmod:3 DET:det:3 ADJ:amod:3 NOUN:nsubj:pass:5 AUX:aux:pass:5 VERB:root:-1 ADP:case:8 PRON:nmod:poss:8 NOUN:obl:5 PUNCT:punct:5',
      ['fired negated'],
    ],
    [
      'The trees were planted by the Dawn Front.',
      'DET:det:1 NOUN:nsubj:pass:3 AUX:aux:pass:3 VERB:root:-1 ADP:case:7 DET:det:7 PROPN:compound:7 NOUN:obl:3 PUNCT:punct:3',
      [],
    ],
  ],
  'names beside brackets': [
    [
      'DF [Dawn Front] urban cells attacked the bank.',
      'PROPN:obl:7 PUNCT:punct:2 PROPN:flat:3 ADJ:flat:0 PUNCT:punct:2 ADJ:amod:6 NOUN:nsubj:7 VERB:root:-1 DET:det:9 NOUN:obj:7 PUNCT:punct:7',
      ['attacked asserted < DF [Dawn Front] urban cells'],
    ],
    [
      '[Bulletin] [Dawn Front] The air force bombed the village.',
      'PUNCT:punct:1 NOUN:dep:9 PUNCT:punct:1 PUNCT:punct:4 PROPN:compound:9 PROPN:flat:4 PUNCT:punct:4 DET:det:9 PROPN:compound:9 PROPN:nsubj:10 VERB:root:-1 DET:det:12 NOUN:obj:10 PUNCT:punct:10',
      ['bombed asserted < The air force'],
    ],
  ],
}

for (const [title, rows] of Object.entries(ROWS))
  describe(title, () => {
    test.each(rows)('%s', (text, parse, expected) => expect(who(text, parse)).toEqual(expected))
  })

test('a clash names both sides, and nobody who attacked', () => {
  const text = 'The rebels fought the army in Osk.'
  const parse =
    'DET:det:1 NOUN:nsubj:2 VERB:root:-1 DET:det:4 NOUN:obj:2 ADP:case:6 PROPN:obl:2 PUNCT:punct:2'
  const [event] = findEvents(annotate(reportOf(text)), [parsed(parse)])
  expect(event?.agents).toEqual([])
  expect(event?.targets.map((t) => text.slice(t.start, t.end))).toEqual(['The rebels', 'the army'])
})

describe('a claim beside or inside what the reader found', () => {
  const text = 'Police say the Dawn Front has claimed responsibility for the bombing.'
  const parse =
    'NOUN:nsubj:1 VERB:root:-1 DET:det:4 PROPN:compound:4 NOUN:nsubj:6 AUX:aux:6 VERB:ccomp:1 NOUN:obj:6 ADP:case:10 DET:det:10 NOUN:nmod:7 PUNCT:punct:1'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const found = (cue: string, source: string | null, content: string): FoundStatement => ({
    ...at(text),
    source: source === null ? [] : [at(source)],
    cue: [at(cue)],
    lemma: cue,
    content: [at(content)],
    quotation: 'indirect',
    stance: 'asserts',
    channel: null,
    platform: null,
    probability: 0.9,
    within: null,
  })
  const read = (known: readonly FoundStatement[]) =>
    withClaims(annotate(reportOf(text)), [parsed(parse)], known).map(
      (s) => `${s.source.map((x) => text.slice(x.start, x.end)).join()} ${s.lemma} ${s.stance} ${s.within}`,
    )
  const whole = 'the Dawn Front has claimed responsibility for the bombing'

  test('it is told within the statement that relays it', () => {
    expect(read([found('say', 'Police', whole)])).toEqual([
      'Police say asserts null',
      'the Dawn Front claim admits 0',
    ])
  })
  test('it takes the place of what was found without its source', () => {
    expect(read([found('claimed', null, 'responsibility')])).toEqual(['the Dawn Front claim admits null'])
  })
  test('what the reader found with its source stays', () => {
    const claim = found('claimed', 'the Dawn Front', 'responsibility for the bombing')
    expect(read([claim])).toEqual(['the Dawn Front claimed asserts null'])
  })
})
