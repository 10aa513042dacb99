import { expect, test } from 'vitest'
import type { ReadReport } from '../model/passage.ts'
import type { Block, BlockKind } from '../model/report.ts'
import { agenciesIn, creditedAgencies } from './agencies.ts'

test.each<[string, string[]]>([
  ['AP', ['Associated Press']],
  ['The Associated Press', ['Associated Press']],
  ['Orla Venn of The Associated Press', ['Associated Press']],
  ['Reuters, AFP', ['Reuters', 'Agence France-Presse']],
  ['AFP/dpa', ['Agence France-Presse', 'Deutsche Presse-Agentur']],
  ['Xinhua News Agency', ['Xinhua']],
  ['Associated Press of Pakistan', ['Associated Press of Pakistan']],
])('%j names %j', (credit, agencies) => expect(agenciesIn(credit)).toEqual(agencies))

test.each(['ap', 'Apple', 'staff and agencies', 'Our reporter', 'The Valley Herald', ''])(
  '%j names no agency',
  (credit) => expect(agenciesIn(credit)).toEqual([]),
)

function reportOf(credits: string[], dateline: string | null, ...lines: [BlockKind, string][]): ReadReport {
  const blocks: Block[] = []
  let text = ''
  for (const [kind, line] of lines) {
    blocks.push({ kind, start: text.length, end: text.length + line.length, repeats: null })
    text += `${line}\n`
  }
  return {
    id: 'r',
    origin: { file: 'r.txt' },
    outlet: null,
    headline: null,
    bylines: [],
    credits,
    dateline,
    published: null,
    language: 'en',
    text,
    blocks,
  }
}

test.each<[string, ReadReport, string[]]>([
  ['a closing credit', reportOf(['Reuters'], null, ['credit', 'Reporting by Reuters']), ['Reuters']],
  ['a dateline', reportOf([], 'HALVARD (AFP)', ['paragraph', 'It rained.']), ['Agence France-Presse']],
  ['a caption', reportOf(['AP'], null, ['caption', 'The bridge at dawn. (AP)']), []],
  ['a picture line', reportOf(['AP'], null, ['credit', 'Photo: AP']), []],
  ['a picture credit', reportOf(['AP Photo/Orla Venn'], null, ['credit', 'AP Photo/Orla Venn']), []],
  [
    'a caption and a credit',
    reportOf(['AP'], null, ['caption', 'The bridge. (AP)'], ['credit', 'With material from AP']),
    ['Associated Press'],
  ],
])('%s', (_, report, agencies) => expect(creditedAgencies(report)).toEqual(agencies))
