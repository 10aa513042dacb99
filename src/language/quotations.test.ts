import { expect, test } from 'vitest'
import type { Block } from '../model/report.ts'
import { findQuotations } from './quotations.ts'

/** A text and what it quotes. */
type Row = readonly [text: string, ...quoted: string[]]

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    kind: 'paragraph',
    start: index,
    end: index + length,
    repeats: null,
  }))

const read = (text: string): string[] =>
  findQuotations(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end))

test.each<Row>([
  ['"We left," she said. "They stayed."', 'We left,', 'They stayed.'],
  ['“We left,” she said. “They stayed.”', 'We left,', 'They stayed.'],
  ['« Non », said Roe. «Oui»', ' Non ', 'Oui'],
  ['„Nein“, said Roe. „Ja”', 'Nein', 'Ja'],
  ['“We left," he said.', 'We left,'],
  ['He said:"We left"and went', 'We left'],
  ['The " spaced " word', ' spaced '],
  ['He said “no", then “yes”.', 'no', 'yes'],
  ['("yes") and —"no"—', 'yes', 'no'],
  ['"(Yes)," he said.', '(Yes),'],
  ['The word "fell".', 'fell'],
  ['"" and “”'],
  ['Nobody is quoted here.'],
])('double marks of every form quote what they enclose: %s', (text, ...quoted) =>
  expect(read(text)).toEqual(quoted),
)

test.each<Row>([
  ["'We left,' she said. 'They stayed.'", 'We left,', 'They stayed.'],
  ['‘We left,’ she said.', 'We left,'],
  ["'The soldiers' camp fell,' she said.", "The soldiers' camp fell,"],
  ['‘The soldiers’ camp fell,’ she said.', 'The soldiers’ camp fell,'],
  ["He said 'it's Roe's fault' and left", "it's Roe's fault"],
  ["'Terror' attack and the 'so-called republic'", 'Terror', 'so-called republic'],
  ["'Stop the soldiers' he said.", 'Stop the soldiers'],
  ["('yes')", 'yes'],
])('single marks quote where they are no apostrophes: %s', (text, ...quoted) =>
  expect(read(text)).toEqual(quoted),
)

test.each<Row>([
  ["The soldiers' camp fell."],
  ['The soldiers’ camp fell.'],
  ["Roe's men and O'Brien's left; they can't stay."],
  ["In the '90s and the summer of '20 they fled."],
  ['In the ’90s they fled.'],
  ["Tell 'em the boys' camp fell, rock 'n' roll."],
  ["'Stop the soldiers' he said. It was the boys' school."],
  ['A 5\'10" man and a 6" pipe.'],
  ['A 12" gun and an 8" shell.'],
])('apostrophes and marks of feet and inches quote nothing: %s', (text, ...quoted) =>
  expect(read(text)).toEqual(quoted),
)

test.each<Row>([
  ['“He said ‘no’ to us,” she said.', 'He said ‘no’ to us,'],
  ['“He said “no” to us,” she said.', 'He said “no” to us,'],
  ['"He said "no" to us," she said.', 'He said "no" to us,'],
  ['"He said \'no\' to us," she said.', "He said 'no' to us,"],
  ['\'He said "no" to us,\' she said.', 'He said "no" to us,'],
  ['“«„Deep“»” and “wide”', '«„Deep“»', 'wide'],
  ['"The 6" pipe burst," he said.', 'The 6" pipe burst,'],
])('only the outermost marks count: %s', (text, ...quoted) => expect(read(text)).toEqual(quoted))

test.each<Row>([
  ['“We left.\n\n“They stayed.\n\n“All of them,” he said.', 'We left.', 'They stayed.', 'All of them,'],
  ['"We left.\n\n"They stayed.\n\n"All of them," he said.', 'We left.', 'They stayed.', 'All of them,'],
  ['‘We left.\n\n‘All of them,’ he said.', 'We left.', 'All of them,'],
  ['He said: “We left.  \n\n“All of them.” So he said.', 'We left.', 'All of them.'],
])('a quotation over paragraphs is one a paragraph: %j', (text, ...quoted) =>
  expect(read(text)).toEqual(quoted),
)

test.each<Row>([
  ['“We left, she said.\n\nThen “no” again.', 'no'],
  ['"We left, she said.\n\nThen "no" again.', 'no'],
  ['“We left. The end. “They stayed,” he said.', 'They stayed,'],
  ['"We left. The end. "They stayed," he said.', 'They stayed,'],
  ['«Unclosed and "fine," he said.', 'fine,'],
  ['We left,” he said, “and went.”', 'and went.'],
  ['A 6" pipe.\n\n"We left," he said.', 'We left,'],
  ['“We left.\n\nNo,” he said.'],
  ['“'],
  ['"'],
])('a mark that nothing closes swallows nothing: %j', (text, ...quoted) => expect(read(text)).toEqual(quoted))
