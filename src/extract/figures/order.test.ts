import { describe, expect, test } from 'vitest'
import { printedFigures, readFigures } from '../../../test/printed-figures.ts'

type Row = readonly [text: string, expected: readonly string[]]

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'the verb stands before whom it tells of': [
    ['Also wounded were four guards.', ['4 injured']],
    ['Found dead inside the house were Ana Sol and Ivo Tarn.', ['1 killed', '1 killed']],
    [
      'Killed in the blast on Monday were two nurses and a driver.',
      ['2 killed civilian', '1 killed civilian'],
    ],
    ['Wounded pride is no reason for war.', []],
    ['Killed in the blast were all hopes of peace.', []],
  ],
  'and died: the subject of the verb before "and"': [
    ['A man was shot in the chest and died.', ['1 killed civilian']],
    ['A guard was kidnapped in May and was found dead.', ['1 captured', '1 killed']],
    ['A man was shot in the chest but did not die.', ['1 injured civilian']],
  ],
  'who does it is not whom it hits': [
    ['Three men who shot him fled.', []],
    ['Two men shot at the guards and drove off.', []],
    ['Two men shot a guard and drove off.', ['1 injured']],
  ],
  'a shot is what strikes': [
    ['Gunfire struck Ana Sol and three others.', ['1 injured', '3 injured']],
    ['A stray bullet hit a child.', ['1 injured civilian']],
    ['A stray bullet hit a wall.', []],
    ['A lorry of the army struck Ana Sol.', []],
    ['The bullets never struck a child.', []],
  ],
  'days are no people': [
    ['The clash left five wounded today.', ['5 injured']],
    ['They condemned the murder yesterday of two nurses.', ['2 killed civilian']],
  ],
  'how they were taken stands between': [
    ['Gunmen kidnapped, at gunpoint, two nurses.', ['2 captured civilian']],
    ['Gunmen killed in less than 48 hours two nurses.', ['2 killed civilian']],
  ],
  'ages behind': [
    ['Two boys ages 14 and 15 were wounded.', ['2 injured civilian']],
    ['Two boys, aged 14 and 15, were killed.', ['2 killed civilian']],
  ],
  'a second that leaves out its verb': [
    ['His driver was killed and his guard wounded.', ['1 killed civilian', '1 injured']],
    ['His driver was tired and his pride wounded.', []],
  ],
  'what a name is told of by': [
    ['Ana Sol, Labour Party hopeful, was killed.', ['1 killed']],
    ['Members of the “Dawn Patrol” died.', ['vague null–null killed']],
    ['Her son-in-law was killed.', ['1 killed civilian']],
    ['They said that Ana Sol was killed.', ['1 killed']],
  ],
  'one in a hospital': [
    ['The evening ended with five people in the hospital.', ['5 injured']],
    ['It left two nurses in the provincial hospital.', ['2 injured civilian']],
    ['The fight sent three men to a hospital.', ['3 injured civilian']],
    ['They met with five people in the town hall.', []],
  ],
  'what came of it is told, what is known is not': [
    ['The raid resulted in the death of Ana Sol.', ['1 killed']],
    ['They remember the death of Ana Sol.', []],
    ['The movement accused the army of killing Ana Sol.', ['1 killed']],
    ['The gunman was accused of killing Ana Sol.', []],
  ],
  'bodies with an aside': [
    ['Nine bodies, some of them burned, were found in a ditch.', ['9 killed']],
    ['One of the 300 people hurt said so.', ['300 injured']],
  ],
}

for (const [what, rows] of Object.entries(ROWS))
  describe(what, () =>
    test.each(rows)('%s', (text, expected) => expect(printedFigures(text)).toEqual(expected)),
  )

test('"that" which begins a clause stands outside the figure', () => {
  const { figures, text } = readFigures('The army said that five people were killed.')
  expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(['five people were killed'])
})
