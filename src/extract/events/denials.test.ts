import { describe, expect, test } from 'vitest'
import { parsed } from '../../../test/parsed.ts'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import { withClaims } from './claims.ts'

/** Each row: a sentence, its tree as the reader gives it, and the denial in it: who | by which word | what. */
const DENIED: readonly (readonly [string, string, string])[] = [
  [
    'The harbour police denied the accusations.',
    'DET:det:2 PROPN:compound:2 NOUN:nsubj:3 VERB:root:-1 DET:det:5 NOUN:obj:3 PUNCT:punct:3',
    'The harbour police | denied | the accusations',
  ],
  [
    'Roe denies any part in the raid on the depot.',
    'PROPN:nsubj:1 VERB:root:-1 DET:det:3 NOUN:obj:1 ADP:case:6 DET:det:6 NOUN:nmod:3 ADP:case:9 DET:det:9 NOUN:nmod:6 PUNCT:punct:1',
    'Roe | denies | any part in the raid on the depot',
  ],
  [
    'The council denied using the money.',
    'DET:det:1 PROPN:nsubj:2 VERB:root:-1 VERB:xcomp:2 DET:det:5 NOUN:obj:3 PUNCT:punct:2',
    'The council | denied | using the money',
  ],
  [
    'Mara Ostrel, head of the council, on Monday denied that the bridge had been mined.',
    'PROPN:nsubj:10 PROPN:flat:0 PUNCT:punct:3 NOUN:appos:0 ADP:case:6 DET:det:6 PROPN:nmod:3 PUNCT:punct:3 ADP:case:9 PROPN:obl:unmarked:10 VERB:root:-1 SCONJ:mark:16 DET:det:13 NOUN:nsubj:pass:16 AUX:aux:16 AUX:aux:pass:16 VERB:ccomp:10 PUNCT:punct:10',
    'Mara Ostrel | denied | that the bridge had been mined',
  ],
  [
    'The colonel said the two were in the valley, thus denying reports of their flight.',
    'DET:det:1 NOUN:nsubj:2 VERB:root:-1 DET:det:4 NUM:nummod:1 AUX:cop:8 ADP:case:8 DET:det:8 NOUN:ccomp:2 PUNCT:punct:11 ADV:advmod:11 VERB:conj:2 NOUN:obj:11 ADP:case:15 PRON:nmod:poss:15 NOUN:nmod:12 PUNCT:punct:2',
    'The colonel | denying | reports of their flight',
  ],
  [
    'Claims of torture were denied by the warden.',
    'NOUN:nsubj:pass:4 ADP:case:2 NOUN:nmod:0 AUX:aux:pass:4 VERB:root:-1 ADP:case:7 DET:det:7 NOUN:obl:4 PUNCT:punct:4',
    'the warden | were denied | Claims of torture',
  ],
  [
    'The front condemned the shelling of the village, which the army has denied.',
    'DET:det:1 NOUN:nsubj:2 VERB:root:-1 DET:det:4 NOUN:obj:2 ADP:case:7 DET:det:7 NOUN:nmod:4 PUNCT:punct:13 PRON:nsubj:pass:13 DET:det:11 NOUN:nsubj:13 AUX:aux:13 VERB:conj:2 PUNCT:punct:2',
    'the army | has denied | the shelling of the village',
  ],
  [
    'Roe disavowed the calls.',
    'PROPN:nsubj:1 VERB:root:-1 DET:det:3 NOUN:obj:1 PUNCT:punct:1',
    'Roe | disavowed | the calls',
  ],
  [
    'The minister rejected the charge as absurd.',
    'DET:det:1 PROPN:nsubj:2 VERB:root:-1 DET:det:4 NOUN:obj:2 ADP:case:6 ADJ:xcomp:2 PUNCT:punct:2',
    'The minister | rejected | the charge',
  ],
  [
    'The army, however, denied the reports.',
    'DET:det:1 PROPN:nsubj:5 PUNCT:punct:5 ADV:advmod:5 PUNCT:punct:3 VERB:root:-1 DET:det:7 NOUN:obj:5 PUNCT:punct:5',
    'The army | denied | the reports',
  ],
]

/** Sentences in which nobody denies what is laid on him. */
const NONE: readonly (readonly [string, string])[] = [
  [
    'The minister rejected the offer.',
    'DET:det:1 PROPN:nsubj:2 VERB:root:-1 DET:det:4 NOUN:obj:2 PUNCT:punct:2',
  ],
  [
    'The guards denied reporters access to the pier.',
    'DET:det:1 NOUN:nsubj:2 VERB:root:-1 NOUN:obj:2 NOUN:xcomp:2 ADP:case:7 DET:det:7 NOUN:nmod:4 PUNCT:punct:2',
  ],
  [
    'The council did not deny the charges.',
    'DET:det:1 PROPN:nsubj:4 AUX:aux:4 PART:advmod:4 VERB:root:-1 DET:det:6 NOUN:obj:4 PUNCT:punct:4',
  ],
  [
    'The mayor neither confirmed nor denied the report.',
    'DET:det:1 PROPN:nsubj:3 CCONJ:advmod:3 VERB:root:-1 CCONJ:cc:5 VERB:conj:3 DET:det:7 NOUN:obj:5 PUNCT:punct:3',
  ],
  [
    'The army rejected the attack as cowardly.',
    'DET:det:1 NOUN:nsubj:2 VERB:root:-1 DET:det:4 NOUN:obj:2 ADP:mark:6 ADV:advmod:2 PUNCT:punct:2',
  ],
  [
    'Prisoners were denied the right to write.',
    'NOUN:nsubj:2 AUX:aux:pass:2 VERB:root:-1 DET:det:4 NOUN:obl:2 PART:mark:6 VERB:acl:4 PUNCT:punct:2',
  ],
  ['Nobody denied the charges.', 'PRON:nsubj:1 VERB:root:-1 DET:det:3 NOUN:obj:1 PUNCT:punct:1'],
  [
    'He would like to deny a report.',
    'PRON:nsubj:2 AUX:aux:2 VERB:root:-1 PART:mark:4 VERB:xcomp:2 DET:det:6 NOUN:obj:4 PUNCT:punct:2',
  ],
]

const denialsIn = (text: string, parse: string): string[] =>
  withClaims(annotate(reportOf(text)), [parsed(parse)], [])
    .filter(({ stance }) => stance === 'denies')
    .map(({ source, cue, content }) =>
      [source, cue, content]
        .map((spans) => spans.map((s) => text.slice(s.start, s.end)).join(' … '))
        .join(' | '),
    )

describe('a denial that the reader missed is a statement', () => {
  test.each(DENIED)('%s', (text, parse, denial) => expect(denialsIn(text, parse)).toEqual([denial]))
})

describe('what is offered, withheld, left open or condemned is not denied', () => {
  test.each(NONE)('%s', (text, parse) => expect(denialsIn(text, parse)).toEqual([]))
})
