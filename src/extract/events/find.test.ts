import { expect, test } from 'vitest'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import { findEvents } from './find.ts'

const read = (text: string) => {
  const at = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null)
  return findEvents(annotate(reportOf(text))).map((e) => [
    at(e),
    e.plover,
    e.happened,
    at(e.agent),
    at(e.target),
  ])
}

test.each([
  [
    'Ruvian forces shelled the town of Osk.',
    [['shelled', 'ASSAULT', 'asserted', 'Ruvian forces', 'the town of Osk']],
  ],
  [
    'The town was shelled by Ruvian forces.',
    [['shelled', 'ASSAULT', 'asserted', 'Ruvian forces', 'The town was']],
  ],
  ['The town was shelled.', [['shelled', 'ASSAULT', 'asserted', null, 'The town was']]],
  [
    'Ruvian forces did not attack the town.',
    [['attack', 'ASSAULT', 'negated', 'Ruvian forces did not', 'the town']],
  ],
  ['They will attack the port.', [['attack', 'ASSAULT', 'threatened', 'They will', 'the port']]],
  ['The company launched a product.', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
