import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../../test/read-statements.ts'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import type { BlockKind } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'

const found = (text: string, kind: BlockKind = 'paragraph') => statementsOf(annotate(reportOf(text, kind)))

/** 'source | cue | content | stance | quotation'; pieces of one part are joined by " … ". */
const read = async (text: string, kind?: BlockKind): Promise<string[]> => {
  const words = (spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  return (await found(text, kind)).map((s) =>
    [words(s.source), words(s.cue), words(s.content), s.stance, s.quotation].join(' | '),
  )
}

type Row = readonly [text: string, ...rows: string[]]

const ORDER: readonly Row[] = [
  ['Jane Roe said the bridge was closed.', 'Jane Roe | said | the bridge was closed | asserts | indirect'],
  [
    'The mayor said that the water was safe.',
    'The mayor | said | that the water was safe | asserts | indirect',
  ],
  [
    'The ministry said on Tuesday that two trucks had crossed the river.',
    'The ministry | said | that two trucks had crossed the river | asserts | indirect',
  ],
  [
    'The ministry on Tuesday said two trucks had crossed the river.',
    'The ministry | said | two trucks had crossed the river | asserts | indirect',
  ],
  ['The bridge was closed, Jane Roe said.', 'Jane Roe | said | The bridge was closed | asserts | indirect'],
  [
    'The bridge, the mayor said, was closed at noon.',
    'the mayor | said | The bridge … was closed at noon | asserts | indirect',
  ],
  ['"The bridge is closed," said Jane Roe.', 'Jane Roe | said | "The bridge is closed," | asserts | direct'],
  ['“The bridge is closed,” said Jane Roe.', 'Jane Roe | said | “The bridge is closed,” | asserts | direct'],
  ['"The bridge is closed," Jane Roe said.', 'Jane Roe | said | "The bridge is closed," | asserts | direct'],
  [
    '“We saw smoke,” said Olen Brask, a farmer from Tessel.',
    'Olen Brask, a farmer from Tessel | said | “We saw smoke,” | asserts | direct',
  ],
  [
    'Olen Brask, a farmer from Tessel, said the field was burning.',
    'Olen Brask, a farmer from Tessel, | said | the field was burning | asserts | indirect',
  ],
  [
    'Olen Brask, who owns the mill, said the field was burning.',
    'Olen Brask, who owns the mill, | said | the field was burning | asserts | indirect',
  ],
  ['Jane Roe said: "The bridge is closed."', 'Jane Roe | said: | "The bridge is closed." | asserts | direct'],
  ['Jane Roe said, “The bridge is closed.”', 'Jane Roe | said | “The bridge is closed.” | asserts | direct'],
  ['But the mayor said the road was open.', 'the mayor | said | the road was open | asserts | indirect'],
  [
    'On Monday, the mayor said the road was open.',
    'the mayor | said | the road was open | asserts | indirect',
  ],
  [
    'On Monday, the road was open, the mayor said.',
    'the mayor | said | On Monday, the road was open | asserts | indirect',
  ],
  [
    'Olen Brask, who is 40, added that the road was open.',
    'Olen Brask, who is 40, | added | that the road was open | asserts | indirect',
  ],
  ['A leaked memo said the road was open.', 'A leaked memo | said | the road was open | asserts | indirect'],
  [
    'The ruling party said the road was open.',
    'The ruling party | said | the road was open | asserts | indirect',
  ],
  [
    'When the guns fell silent, the mayor said the road was open.',
    'the mayor | said | the road was open | asserts | indirect',
  ],
  [
    'The mayor also said the road was open.',
    'The mayor | also said | the road was open | asserts | indirect',
  ],
  ['He has said the road was open.', 'He | has said | the road was open | asserts | indirect'],
  [
    'The army says its men left the valley.',
    'The army | says | its men left the valley | asserts | indirect',
  ],
  [
    'Two officials in Tessel said the well was dry.',
    'Two officials in Tessel | said | the well was dry | asserts | indirect',
  ],
]

const ACCORDING: readonly Row[] = [
  [
    'According to the ministry, two trucks crossed the river.',
    'the ministry | According to | two trucks crossed the river | asserts | indirect',
  ],
  [
    'Two trucks crossed the river, according to the ministry.',
    'the ministry | according to | Two trucks crossed the river | asserts | indirect',
  ],
  ['The claim was denied by the ministry.', 'the ministry | was denied | The claim | denies | indirect'],
  [
    'The reports were denied by Governor Mira Stann.',
    'Governor Mira Stann | were denied | The reports | denies | indirect',
  ],
  ['The attack was condemned by the union.', 'the union | was condemned | The attack | accuses | indirect'],
]

const HEADLINES: readonly Row[] = [
  ['Ministry: no shots were fired', 'Ministry | : | no shots were fired | denies | indirect'],
  ['Brask says mill will reopen', 'Brask | says | mill will reopen | asserts | indirect'],
]

const QUOTED: readonly Row[] = [
  [
    '"The mill is gone," Brask said. "We lost everything."',
    'Brask | said | "The mill is gone," … "We lost everything." | asserts | direct',
  ],
  [
    '“The mill is gone,” said Brask. “We lost everything. Nobody came.”',
    'Brask | said | “The mill is gone,” … “We lost everything. Nobody came.” | asserts | direct',
  ],
  [
    '"The mill," Brask said, "is gone for ever."',
    'Brask | said | "The mill," … "is gone for ever." | asserts | direct',
  ],
  [
    '“The mill is gone,” Brask said, adding that nobody came.',
    'Brask | said | “The mill is gone,” | asserts | direct',
    'Brask | adding | that nobody came | asserts | indirect',
  ],
  [
    'Brask said the mill was "gone for ever".',
    'Brask | said | the mill was "gone for ever" | asserts | mixed',
  ],
  [
    'Brask said the fire was “a warning” to the village.',
    'Brask | said | the fire was “a warning” to the village | asserts | mixed',
  ],
  ['"We saw smoke," she added.', 'she | added | "We saw smoke," | asserts | direct'],
  ['"What a fire!" recalled Brask.', 'Brask | recalled | "What a fire!" | asserts | direct'],
]

const STANCES: readonly Row[] = [
  ['The ministry denied shelling the port.', 'The ministry | denied | shelling the port | denies | indirect'],
  ['The ministry denied the claim.', 'The ministry | denied | the claim | denies | indirect'],
  [
    'The ministry denied that its troops crossed the river.',
    'The ministry | denied | that its troops crossed the river | denies | indirect',
  ],
  ['The army rejected the accusation.', 'The army | rejected | the accusation | denies | indirect'],
  [
    'The army dismissed the report as false.',
    'The army | dismissed | the report as false | denies | indirect',
  ],
  [
    'The army said no shot was fired from its side.',
    'The army | said | no shot was fired from its side | denies | indirect',
  ],
  [
    'The army said it did not attack the convoy.',
    'The army | said | it did not attack the convoy | denies | indirect',
  ],
  [
    '“We never shelled the town,” the colonel said.',
    'the colonel | said | “We never shelled the town,” | denies | direct',
  ],
  [
    'The ministry accused the rebels of shelling the port.',
    'The ministry | accused | the rebels of shelling the port | accuses | indirect',
  ],
  [
    'The union blamed the company for the fire.',
    'The union | blamed | the company for the fire | accuses | indirect',
  ],
  ['The mayor condemned the attack.', 'The mayor | condemned | the attack | accuses | indirect'],
  [
    'The army admitted that its shells hit the school.',
    'The army | admitted | that its shells hit the school | admits | indirect',
  ],
  [
    'The colonel acknowledged his men opened fire.',
    'The colonel | acknowledged | his men opened fire | admits | indirect',
  ],
  ['The army did not deny the attack.', 'The army | did not deny | the attack | admits | indirect'],
  [
    'The rebels threatened to burn the bridge.',
    'The rebels | threatened | to burn the bridge | threatens | indirect',
  ],
  [
    'The colonel warned that more strikes would follow.',
    'The colonel | warned | that more strikes would follow | threatens | indirect',
  ],
  [
    '“We will destroy their bridges,” the colonel said.',
    'the colonel | said | “We will destroy their bridges,” | threatens | direct',
  ],
  ['The rebels vowed to strike the port.', 'The rebels | vowed | to strike the port | threatens | indirect'],
  [
    'The mayor promised to rebuild the mill.',
    'The mayor | promised | to rebuild the mill | offers | indirect',
  ],
  [
    'The union demanded the release of two drivers.',
    'The union | demanded | the release of two drivers | demands | indirect',
  ],
  ['The envoy called for a ceasefire.', 'The envoy | called for | a ceasefire | demands | indirect'],
  ['The envoy urged both sides to stop.', 'The envoy | urged | both sides to stop | demands | indirect'],
  [
    'The envoy called on the rebels to leave.',
    'The envoy | called on | the rebels to leave | demands | indirect',
  ],
  ['The ministry declined to comment.', 'The ministry | declined | to comment | declines | indirect'],
  [
    'The ministry did not say who fired the shell.',
    'The ministry | did not say | who fired the shell | declines | indirect',
  ],
  [
    'The army refused to confirm the report.',
    'The army | refused | to confirm the report | declines | indirect',
  ],
  ['The mayor doubted the figure.', 'The mayor | doubted | the figure | doubts | indirect'],
  [
    'After the guns fell silent, the mayor closed the gates, saying that the road was mined.',
    'the mayor | saying | that the road was mined | asserts | indirect',
  ],
  [
    'The rebels, accusing the army of treason, left the valley.',
    'The rebels | accusing | the army of treason | accuses | indirect',
  ],
  [
    '“The mill is gone,” Brask said, blaming the army for the fire.',
    'Brask | said | “The mill is gone,” | asserts | direct',
    'Brask | blaming | the army for the fire | accuses | indirect',
  ],
  [
    'The ministry accused the rebels of arson and said two men were held.',
    'The ministry | accused | the rebels of arson | accuses | indirect',
    'The ministry | said | two men were held | asserts | indirect',
  ],
  [
    'The mayor closed the gates, saying that the road was mined.',
    'The mayor | saying | that the road was mined | asserts | indirect',
  ],
]

const CHANNELS: readonly (readonly [text: string, ...told: string[]])[] = [
  ['Roe wrote on Facebook that the bridge was closed.', 'social-post facebook the bridge was closed'],
  ['Roe tweeted that the bridge was closed.', 'social-post twitter the bridge was closed'],
  ['The army said on Telegram that the bridge was closed.', 'social-post telegram the bridge was closed'],
  ['“The bridge is closed,” Roe wrote on Twitter.', 'social-post twitter “The bridge is closed,”'],
  [
    'The ministry said in a statement that the bridge was closed.',
    'written-statement null the bridge was closed',
  ],
  [
    'In a statement on Sunday, the ministry said the bridge was closed.',
    'written-statement null the bridge was closed',
  ],
  ['Roe told reporters that the bridge was closed.', 'briefing null the bridge was closed'],
  ['Roe told reporters the bridge was closed.', 'briefing null the bridge was closed'],
  ['“The bridge is closed,” Roe told reporters.', 'briefing null “The bridge is closed,”'],
  ['Roe said in an interview that the bridge was closed.', 'interview null the bridge was closed'],
  ['Roe told state television that the bridge was closed.', 'interview null the bridge was closed'],
  ['Roe said in a video that the bridge was closed.', 'video null the bridge was closed'],
  ['Roe said the tweet about the bridge was false.', 'null null the tweet about the bridge was false'],
  ['Roe said the bridge was closed.', 'null null the bridge was closed'],
]

const RELAYED: readonly (readonly [text: string, ...rows: string[]])[] = [
  ['Roe said the mill burned. The mayor denied it.', 'Roe said null', 'The mayor denied null'],
  ['Roe said the road was open, but the mayor said it was closed.', 'Roe said null', 'the mayor said null'],
]

const REFUSED = [
  'Nobody said anything.',
  'No one said the bridge was closed.',
  'None said the bridge was closed.',
  'The self-declared republic holds the valley.',
  'The accused soldiers left the valley.',
  'The alleged spy left the valley.',
  'The reported attack took place at noon.',
  'The promised trucks came at noon.',
  'The threatened village lies by the river.',
  'Who said the bridge was closed?',
  'Did the mayor say the bridge was closed?',
  'What did the ministry announce?',
  'The bridge was closed at noon.',
  'The report lies on the table.',
  'The mayor had nothing to add.',
  'The two trucks crossed the river: a red one and a blue one.',
  'The claim spread through the village.',
  'She knows the valley well.',
  'Needless to say, the road was closed.',
]

describe.each([
  ['order', ORDER],
  ['according to, passive', ACCORDING],
  ['quotations', QUOTED],
  ['stances', STANCES],
])('%s', (_, table) => {
  test.each(table.map(([text, ...rows]) => ({ text, rows })))('$text', async ({ text, rows }) =>
    expect(await read(text)).toEqual(rows),
  )
})

test.each(HEADLINES.map(([text, ...rows]) => ({ text, rows })))('headline: $text', async ({ text, rows }) =>
  expect(await read(text, 'headline')).toEqual(rows),
)

test.each(CHANNELS.map(([text, ...told]) => ({ text, told })))('channel: $text', async ({ text, told }) =>
  expect(
    (await found(text)).map(
      (s) =>
        `${s.channel} ${s.platform} ${s.content
          .map((c) => text.slice(c.start, c.end))
          .join(' … ')
          .replace(/^that /, '')}`,
    ),
  ).toEqual(told),
)

test.each(RELAYED.map(([text, ...rows]) => ({ text, rows })))('relayed: $text', async ({ text, rows }) =>
  expect(
    (await found(text)).map(
      (s) =>
        `${s.source.map((p) => text.slice(p.start, p.end)).join(' ')} ${s.cue.map((c) => text.slice(c.start, c.end).split(' ').at(-1)).join(' ')} ${s.within}`,
    ),
  ).toEqual(rows),
)

test.each(REFUSED)('nobody is said to say anything: %s', async (text) => expect(await read(text)).toEqual([]))
