import { describe, expect, test } from 'vitest'
import { printedFigures, readFigures } from '../../../test/printed-figures.ts'

type Row = readonly [text: string, expected: readonly string[]]

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'who is told of by name behind one of whom the same was told is that one': [
    ['A man was killed on the quay. Ivo Tarn, 40, died at the scene.', ['1 killed civilian']],
    ['One person was killed. The man was killed by a bullet.', ['1 killed']],
    ['A man was killed on the quay. Ivo Tarn also died in Osk.', ['1 killed civilian', '1 killed']],
    ['A man was killed and Ivo Tarn died.', ['1 killed civilian', '1 killed']],
    ['Ivo Tarn was killed on Monday. Ana Sol was killed on Tuesday.', ['1 killed', '1 killed']],
  ],
  'whoever is named to tell which case it is was told of before': [
    ['The gunman accused of killing Ana Sol kept silent.', []],
    ['Jurors heard how a bullet killed Ana Sol.', []],
    ['The officer, who shot and killed Ana Sol, was charged with manslaughter.', []],
    ['The gunman was accused of killing two nurses.', ['2 killed civilian']],
    ['Ana Sol was killed by a bullet.', ['1 killed']],
    ['The body of Ana Sol lay in its coffin.', []],
    ['The body of Ana Sol was found in a ditch.', ['1 killed']],
    ['They will see the bodies of their leaders.', []],
  ],
  'what is told apart of those beside': [
    ['Ana Sol was killed together with two guards who were hurt.', ['1 killed', '2 injured']],
    ['There are more than 100 dead or wounded.', ['101–null casualties']],
    ['They spoke of the murder [of six monks] in Osk.', ['6 killed civilian']],
    ['They spoke of the murder [in Osk].', []],
    ['Four people have bullet wounds.', ['4 injured']],
    ['Four people have houses.', []],
    ['Fighting went on in Brenn Canton and several civilians were killed.', ['vague 3–null killed civilian']],
  ],
  'a sum over several happenings is no number of one': [
    ['Two men were killed in four separate shootings.', ['2 killed civilian cumulative']],
    ['A string of attacks left five people dead.', ['5 killed cumulative']],
    ['Five dead, 17 wounded in weekend shootings.', ['5 killed cumulative', '17 injured cumulative']],
    ['A man was killed in a shooting at the harbour.', ['1 killed civilian']],
    ['Five people were killed in the shooting.', ['5 killed']],
  ],
  'a total of one event is of the event': [
    ['In total, five men were injured.', ['5 injured civilian']],
    ['A total of nine people were killed.', ['9 killed']],
    ['It raised the total this year to 40 people killed.', ['40 killed cumulative']],
  ],
  'crimes named by how many fell to them': [
    ['Police call it a triple homicide.', ['3 killed']],
    ['She works on a double murder.', ['2 killed']],
    ['The double murder trial began.', []],
    ['It was a triple jump.', []],
  ],
  'one more who died': [
    ['A fifth victim has died.', ['5 killed']],
    ['The 5th person died.', ['5 killed']],
    ['The third person wounded was found on the quay.', []],
    ['The second son died.', ['1 killed civilian']],
  ],
  'a death that a pronoun alone tells': [
    ['He was taken to a clinic, where he died.', ['1 killed']],
    ['Tarn fired at her, killing her.', ['1 killed']],
    ['She was rushed to a clinic but died the next day.', ['1 killed']],
    ['He was pronounced dead at the scene.', ['1 killed']],
    ['He might have died.', []],
    ['Ask what happens if he died.', []],
    ['His father was a cook; he died in 2003.', []],
    ['He died of cancer.', []],
    ['Nobody was killed, though he almost died.', ['0 killed']],
  ],
  'who shoots himself in a limb is hurt': [
    ['A 3-year-old boy found the gun and shot himself in the hand.', ['1 injured civilian']],
    ['Police say a boy accidentally shot himself in the left leg.', ['1 injured civilian']],
    ['The gunman then shot himself in the head.', []],
    ['The boy could have shot himself in the hand.', []],
  ],
  'those shot beside the dead': [
    ['A boy was killed, six others shot.', ['1 killed civilian', '6 injured']],
    ['Five people were shot and two were killed.', ['5 casualties', '3 injured', '2 killed']],
    ['A boy was killed. A woman was shot, but survived.', ['1 killed civilian', '1 injured civilian']],
    [
      'A boy was killed. A woman was shot in the leg. She is in stable condition.',
      ['1 killed civilian', '1 injured civilian'],
    ],
    [
      'A boy was killed. A woman was shot. Police are on the way.',
      ['1 killed civilian', '1 casualties civilian'],
    ],
    ['Five people were shot. Police charged two with attempted murder.', ['5 injured']],
  ],
  'what is no death': [
    ['Two murder suspects were seen.', []],
    ['They stand accused of the attempted murder of five teenagers.', []],
    ['Police could not say whether a man had died.', []],
  ],
  'who is new by an age, and fatal shootings': [
    ['Police look into the death of 17-year-old Ana Sol.', ['1 killed']],
    ['A man was charged in the fatal shooting of Ana Sol.', ['1 killed']],
    ['They remember the shooting of Ana Sol.', []],
  ],
  'an age is no count': [
    ['Boy shoots, kills man, 18', ['1 killed civilian']],
    ['The fire killed Ana Sol, three (pictured), on Monday.', ['1 killed']],
    ['The blast killed Ana Sol, 24.', ['1 killed']],
  ],
  'struck by bullets, and who a headline begins with': [
    ['A boy was hit by a stray bullet at the quay.', ['1 injured civilian']],
    ['Three women were struck by gunfire.', ['3 injured civilian']],
    ['Teen injured in accidental shooting', ['1 injured civilian']],
    ['Boy, 8, grazed by bullet', ['1 injured civilian']],
    ['The wall was hit by a stray bullet.', []],
    ['Nobody was hit by a bullet.', []],
    ['The ferry was struck by lightning.', []],
    ['Talks hit by gunfire went on.', []],
  ],
  'pupils by their year': [['An eighth-grader died after the fall.', ['1 killed civilian']]],
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(printedFigures(text)).toEqual(expected))
})

test('what is imputed says by which rule', () => {
  const rules = (text: string) => readFigures(text).figures.flatMap(({ imputed }) => imputed)
  expect(rules('He was taken to a clinic, where he died.')).toEqual(['death-by-pronoun'])
  expect(rules('A boy was killed, six others shot.')).toEqual(['others-shot'])
  expect(rules('A boy was killed. A woman was shot, but survived.')).toEqual(['shot-and-lives'])
  expect(rules('Five people were shot and two were killed.')).toEqual(['shot-less-dead'])
})

test('an earlier happening that a report recalls is background', () => {
  const scopes = (text: string) => readFigures(text).figures.map(({ counts, scope }) => `${counts} ${scope}`)
  const recalled = 'Four men were wounded at the quay. On April 20, a woman was killed there.'
  expect(scopes(recalled)).toEqual(['injured event', 'killed background'])
  expect(scopes('On April 20, a woman was killed there.')).toEqual(['killed event'])
  expect(scopes('On April 20, a woman was killed and four men were wounded.')).toEqual([
    'killed event',
    'injured event',
  ])
  expect(scopes('A woman was killed at the quay. On April 20, a woman was killed there.')).toEqual([
    'killed event',
    'killed event',
  ])
})

test('a number that is summed up once is the same sum elsewhere in its report', () => {
  const scopes = readFigures('Two dead after shootings. Four separate shootings left two men dead.').figures
  expect(scopes.map(({ scope }) => scope)).toEqual(['cumulative', 'cumulative'])
})
