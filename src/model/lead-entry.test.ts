import { expect, test } from 'vitest'
import type { Claim, ClaimEntry, EntryRole } from './claim.ts'
import { leadEntry } from './lead-entry.ts'

const entry = (report: string, role: EntryRole): ClaimEntry => ({
  ...{ statement: null, figure: null, event: null, party: null },
  ...{ report, start: 0, end: 1, role },
})
const WORDS: Readonly<Record<string, string>> = {
  a: 'that Tolm shelled Orvel',
  b: 'Orvel came\nunder fire',
  c: 'the charge',
}
const lead = (gist: string, ...entries: ClaimEntry[]) =>
  leadEntry({ gist, entries } as unknown as Claim, (e) => WORDS[e.report] ?? '')?.report

test.each<[string, string, ClaimEntry[], string | undefined]>([
  ['whose words it is', 'Orvel came under fire', [entry('a', 'asserts'), entry('b', 'asserts')], 'b'],
  [
    'whose words it is, though it only admits',
    'Orvel came under fire',
    [entry('a', 'asserts'), entry('b', 'admits')],
    'b',
  ],
  [
    'who asserts, where nobody has the words',
    'elsewhere',
    [entry('c', 'denies'), entry('a', 'asserts')],
    'a',
  ],
  ['who admits before who answers', '', [entry('c', 'denies'), entry('b', 'admits')], 'b'],
  ['who answers, where nobody else is', '', [entry('c', 'denies')], 'c'],
  ['nobody', '', [], undefined],
])('a gist is told by %s', (_, gist, entries, report) => expect(lead(gist, ...entries)).toBe(report))
