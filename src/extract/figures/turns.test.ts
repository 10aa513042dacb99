import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FILLER, printedFigures, readFigures } from '../../../test/printed-figures.ts'

type Row = readonly [text: string, expected: readonly string[]]

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'whose death it was': [
    ["Ana Sol's murder shocked the town.", ['1 killed']],
    ["They protested against Senator Ivo Tarn's assassination.", ['1 killed civilian']],
    ["The six monks' deaths were denied.", ['6 killed civilian']],
    ["The army's killing of two men was denied.", ['2 killed civilian']],
    ["Two judges' kidnapping was reported.", ['2 captured civilian']],
  ],
  'when and where stand before whose death': [
    ['They condemned the murder on Monday of two nurses.', ['2 killed civilian']],
    [
      'They condemned the murder in the capital of political leaders Ana Sol and Mika Ros.',
      ['1 killed', '1 killed'],
    ],
    ['The assassination near Osk of three guards was denied.', ['3 killed']],
  ],
  'lives and bodies': [
    [
      'The raid claimed the lives of a mayor, two guards and Juan Perez.',
      ['1 killed civilian', '2 killed', '1 killed'],
    ],
    ['Six people lost their lives.', ['6 killed']],
    ['The blast took the life of a guard.', ['1 killed']],
    ['Divers recovered 107 bodies.', ['107 killed']],
    ['They were recovering 107 bodies of the victims.', ['107 killed']],
    ['Thirteen bodies were found in the street.', ['13 killed']],
    ['They handed over the bodies of 12 Ruvian soldiers.', ['12 killed combatant']],
    ['Reporter Ivo Tarn became a victim of the shelling.', ['1 killed civilian']],
    ['The army put its own losses at 58.', ['58 killed combatant cumulative']],
  ],
  'tolls told at a distance': [
    ['Two days later the dead number five.', ['5 killed']],
    [
      'The number of people killed in the rocket strike on the old railway bridge in the west rose to at least four.',
      ['4–null killed'],
    ],
    ['They put the number of dead at "more than twenty".', ['21–null killed']],
    ['It was one of at least 707 people shot and killed by police.', ['707–null killed']],
  ],
  'care tells who was hurt': [
    ['About 45 are in hospital.', ['about 45 injured']],
    ['Doctors treated 38 people, nine of them for gunshot wounds.', ['38 injured', '9 injured part']],
    ['Two men were taken to a hospital.', ['2 injured civilian']],
    ['Ambulances took six people to hospital.', ['6 injured']],
    ['Six guards suffered burns.', ['6 injured']],
    ['One civilian was killed, and 32 others sustained injuries.', ['1 killed civilian', '32 injured']],
    [
      'Three strikers and two officers have been treated at the hospital.',
      ['3 injured civilian', '2 injured'],
    ],
    ['Two people are missing; two more are in hospital.', ['2 missing', '2 injured']],
    ['Nine were hurt, two in serious condition.', ['9 injured', '2 injured part']],
  ],
  'people by their state': [
    ['Four of the dead were children.', ['4 killed civilian part']],
    ['One of the injured was a girl of seven.', ['1 injured civilian part']],
    ['Among the wounded were two nurses and a guard.', ['2 injured civilian part', '1 injured part']],
    ['The victims were identified as Ana Sol, 34, and Ivo Tarn.', ['1 killed part', '1 killed part']],
    ['The wounded include a child and a woman.', ['1 injured civilian part', '1 injured civilian part']],
    ['Two of the wounded have died.', ['2 killed part']],
  ],
  'lists of who they were are parts': [
    [
      'Shells killed three reporters: Ana Sol, a photographer, Ivo Tarn, and Mika Ros.',
      ['3 killed civilian', '1 killed civilian part', '1 killed part', '1 killed part'],
    ],
    [
      'Nine people -- seven civilians and two soldiers -- were wounded.',
      ['9 injured', '7 injured civilian part', '2 injured combatant part'],
    ],
    [
      'Six monks (five Ruvians and one Ardan) were killed.',
      ['6 killed civilian', '5 killed part', '1 killed part'],
    ],
    [
      'Three civilians, two women and a man, died.',
      ['3 killed civilian', '2 killed civilian part', '1 killed civilian part'],
    ],
    ['Ten were killed, including opposition leader Ana Sol.', ['10 killed', '1 killed part']],
    [
      'Six were killed, including State University Rector Ana Sol and two women.',
      ['6 killed', '1 killed civilian part', '2 killed civilian part'],
    ],
    ['Ten people were hurt, a teacher among them.', ['10 injured', '1 injured civilian part']],
  ],
  'who shared it': [
    [
      'Mayor Ivo Tarn, 65, was killed near his home, along with two of his bodyguards.',
      ['1 killed civilian', '2 killed civilian'],
    ],
    [
      'Rebels have killed the mayor of the small town of Osk, as well as two farmers.',
      ['1 killed civilian', '2 killed civilian'],
    ],
    [
      'It was planned, as reported by Judge Mara Elena Dorn, who was shot to death last month.',
      ['1 killed civilian'],
    ],
  ],
  'nobody, told in pairs': [
    ['Neither of the two was hurt.', ['0 injured']],
    ['Neither the driver nor his wife was injured.', ['0 injured']],
    ['None of the eight guards was killed.', ['0 killed']],
  ],
  'what was managed happened': [
    ['He managed to kill one guard and wound 12 others.', ['1 killed', '12 injured']],
    ['Two guards were fatally wounded.', ['2 killed']],
  ],
  'a long time sums up': [
    ['The army has killed 340 rebels in two weeks.', ['340 killed combatant cumulative']],
    ['The clashes that erupted in March have killed 24 people.', ['24 killed cumulative']],
    ['A mine killed two men a week ago.', ['2 killed civilian']],
  ],
  'who a name is, behind it': [
    ['Police shot and killed Ana Sol, a 40-year-old unarmed clerk.', ['1 killed civilian']],
    ['Rebels killed Ivo Tarn, 30, a corporal.', ['1 killed combatant']],
  ],
  'those shot are injured where nobody is dead': [
    ['Five teenagers were shot after a match.', ['5 injured civilian']],
    [
      'Five teenagers were shot and one of them died.',
      ['5 casualties civilian', '4 injured civilian', '1 killed part'],
    ],
  ],
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(printedFigures(text)).toEqual(expected))
})

test.each([
  'The body of evidence grew.',
  'Divers recovered 107 tyres.',
  'They found three bodies of water.',
  'The town came through it with two dozen lorries in bad condition.',
  'She treated two guests to dinner.',
  'Nobody treated the 38 trees.',
  'The company suffered losses of 58 million.',
  'One recording was captured by a dashboard camera, and one by a phone.',
  'Not a single shot was fired.',
  'She hurt her head.',
  'They remember the death of Ana Sol.',
  'Since the murder of a guard the gates are shut.',
  'The wounds of two wars have healed.',
  'Ivo Tarn, 4, sang.',
  'It cost millions in losses.',
  'The two had been in fair condition for the match.',
])('%s counts nobody', (text) => expect(printedFigures(text)).toEqual([]))

test('one named person is a part where several are counted, else a number', () => {
  const [alone] = readFigures('Ana Sol was killed.').figures
  const several = readFigures('Two people were killed. Ana Sol was killed in her car.').figures
  expect(alone?.part).toBe(false)
  expect(several.map((f) => f.part)).toEqual([false, true])
})

test('what is imputed says by which rule', () => {
  const [figure] = readFigures('Five teenagers were shot after a match.').figures
  expect(figure?.imputed).toEqual(['shot-and-none-dead'])
})

const WORDS =
  "neither nor of the dead injured victims were identified as Ana Sol , : -- ( ) ; and a nurse body bodies found lives lost their claimed in hospital condition serious suffered burns wounds two 12 number five losses its own at 's murder treated doctors among them including . “ ”".split(
    ' ',
  )

test('turns of phrase in any order give figures inside the text', () => {
  const mix = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  const check = (words: readonly string[]): void => {
    const { figures, text } = readFigures(words.join(' '))
    for (const { start, end, low, high } of figures) {
      expect(start).toBeGreaterThanOrEqual(FILLER.length)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(low === null || high === null || low <= high).toBe(true)
    }
  }
  fc.assert(fc.property(mix, check), { seed: 20310502, numRuns: 300 })
})
