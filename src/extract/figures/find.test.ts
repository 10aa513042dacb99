import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FILLER, printedFigures as printed, readFigures as read } from '../../../test/printed-figures.ts'

type Row = readonly [text: string, expected: readonly string[]]

const PASSIVE: readonly Row[] = [
  ['Twelve people were killed.', ['12 killed']],
  ['Three soldiers were killed when a mine went off.', ['3 killed combatant']],
  ['Four farmers have been killed in the valley.', ['4 killed civilian']],
  ['Nine villagers were wounded by shell fire.', ['9 injured civilian']],
  ['Two nurses had been injured in the blast.', ['2 injured civilian']],
  ['Seven fighters were reportedly killed in the raid.', ['7 killed combatant']],
  ['Five shopkeepers were murdered on Monday night.', ['5 killed civilian']],
  ['Six miners were shot dead at the gate.', ['6 killed civilian']],
  ['Three students were stabbed to death near the school.', ['3 killed civilian']],
  ['Eleven people died in the shelling.', ['11 killed']],
  ['Two policemen were killed and four wounded.', ['2 killed combatant', '4 injured']],
  ['Two teachers and a driver were killed.', ['2 killed civilian', '1 killed civilian']],
  ['Three civilians and two soldiers were wounded.', ['3 injured civilian', '2 injured combatant']],
  ['1,200 people were killed, the ministry said.', ['1200 killed']],
  ['The ministry said that 14 soldiers were killed in Osk.', ['14 killed combatant']],
  ['Four men who were sleeping in a hut were killed.', ['4 killed civilian']],
  ['Two of the hostages were killed.', ['2 killed civilian']],
  ['Two soldiers and three rebels died in the fight.', ['2 killed combatant', '3 killed combatant']],
  ['Both men were killed.', ['2 killed civilian']],
  ['20 people were killed or wounded.', ['20 casualties']],
  ['Two men were shot in the leg.', ['2 injured civilian']],
  ['The army denied that 12 civilians were killed.', ['12 killed civilian']],
  ['Three children, aged 4, 6 and 9, were killed.', ['3 killed civilian']],
  ['Three people were hanged.', ['3 killed']],
  ['Seven people drowned when the boat sank.', ['7 killed']],
  ['The officer was killed by two men.', ['1 killed']],
]

const ACTIVE: readonly Row[] = [
  ['The bomb killed 15 people.', ['15 killed']],
  ['A rocket killed two farmers in a field.', ['2 killed civilian']],
  ['Gunmen have killed three policemen near Osk.', ['3 killed combatant']],
  ['The blast injured 40 residents.', ['40 injured civilian']],
  ['The shelling wounded eight soldiers.', ['8 injured combatant']],
  ['Rebels shot dead two drivers.', ['2 killed civilian']],
  ['The fire killed a nurse and two patients.', ['1 killed civilian', '2 killed civilian']],
  ['A shell hit the market, killing six women.', ['6 killed civilian']],
  ['A car bomb went off outside the bank, wounding 21 people.', ['21 injured']],
  ['A mine went off, killing two and injuring five.', ['2 killed', '5 injured']],
  ['The attack left 12 people dead.', ['12 killed']],
  ['The attack left three dead and seven wounded.', ['3 killed', '7 injured']],
  ['The strike killed four children on Sunday.', ['4 killed civilian']],
  ['The crash killed all 12 passengers.', ['12 killed civilian']],
  ['A bus carrying 30 people hit a mine, killing nine.', ['9 killed']],
  ['The war cost 14,000 lives.', ['14000 killed']],
  ['The army lost 30 soldiers.', ['30 killed combatant']],
]

const HEADLINES: readonly Row[] = [
  ['Two killed in clashes near Osk', ['2 killed']],
  ['Five dead, 20 injured in market blast', ['5 killed', '20 injured']],
  ['Blast kills 10 soldiers', ['10 killed combatant']],
  ['Bomb kills three, wounds six', ['3 killed', '6 injured']],
  ['Three wounded soldiers reached the camp.', ['3 injured combatant']],
  ['Four villagers dead after raid', ['4 killed civilian']],
  ['Seven miners missing after blast', ['7 missing civilian']],
  ['The bodies of two men killed in the raid were buried.', ['2 killed civilian']],
  ['16 KILLED IN MARKET BLAST', ['16 killed']],
  ['Police found three people dead in a house.', ['3 killed']],
]

const NOUNS: readonly Row[] = [
  ['The death of two men angered the town.', ['2 killed civilian']],
  ['The doctor reported 10 deaths.', ['10 killed']],
  ['The murder of three priests shocked Ruvia.', ['3 killed civilian']],
  ['There were six fatalities.', ['6 killed']],
  ['The army admitted 30 casualties.', ['30 casualties']],
  ['The killing of four policemen led to a search.', ['4 killed combatant']],
  ['The council spoke of 12 civilian deaths.', ['12 killed civilian']],
  ['The raid caused five injuries.', ['5 injured']],
  ['The kidnapping of two engineers was reported.', ['2 captured civilian']],
  ['There were 25 arrests.', ['25 arrested']],
  ['The clinic counted at least nine deaths.', ['9–null killed']],
  ['Police made 25 arrests.', ['25 arrested']],
  ['The year brought 12 murders.', ['12 killed']],
]

const TOLLS: readonly Row[] = [
  ['The death toll rose to 21.', ['21 killed']],
  ['The death toll rose from 7 to 12.', ['12 killed']],
  ['The toll stands at 44.', ['44 killed']],
  ['The number of injured reached 50.', ['50 injured']],
  ['The number of dead was 18.', ['18 killed']],
  ['The death toll is at least 33.', ['33–null killed']],
  ['The death toll passed 100 on Tuesday.', ['100 killed']],
]

const ELLIPSIS: readonly Row[] = [
  ['The blast killed one person and injured 32 others.', ['1 killed', '32 injured']],
  ['The raid killed five people, two of them children.', ['5 killed', '2 killed civilian part']],
  ['Twelve people died, including three women.', ['12 killed', '3 killed civilian part']],
  ['Nine people were killed, among them two soldiers.', ['9 killed', '2 killed combatant part']],
  ['Eight were killed and another four wounded.', ['8 killed', '4 injured']],
  ['Three people were killed and 15 hurt.', ['3 killed', '15 injured']],
  ['Six people were injured, four of them seriously.', ['6 injured', '4 injured part']],
  ['Ten people were wounded, including a child.', ['10 injured', '1 injured civilian part']],
  ['One soldier was killed and two were captured.', ['1 killed combatant', '2 captured']],
  ['Two people were killed, three were injured and one is missing.', ['2 killed', '3 injured', '1 missing']],
  ['A guard was killed and two others were wounded.', ['1 killed', '2 injured']],
  ['Three people, two of them children, were killed.', ['3 killed', '2 killed civilian part']],
  ['Three people, including a priest, were killed.', ['3 killed', '1 killed civilian part']],
  ['Twelve people were arrested, three of them women.', ['12 arrested', '3 arrested civilian part']],
  ['Nine were killed, among them a nurse.', ['9 killed', '1 killed civilian part']],
  ['Nine people were killed. Among them were two soldiers.', ['9 killed', '2 killed combatant part']],
  ['The blast wounded 30 people. They included four nurses.', ['30 injured', '4 injured civilian part']],
  ['Nine people died. Two soldiers were among them.', ['9 killed', '2 killed combatant part']],
  ['Nine people died and 30 were hurt. Among them were two soldiers.', ['9 killed', '30 injured']],
  ['The mayor spoke. Among them were two soldiers.', []],
  ['Two people were killed and no one was arrested.', ['2 killed', '0 arrested']],
]

const HEDGES: readonly Row[] = [
  ['About 30 people were killed.', ['about 30 killed']],
  ['Nearly 50 villagers were wounded.', ['about 50 injured civilian']],
  ['Some 200 soldiers were killed.', ['about 200 killed combatant']],
  ['At least 12 civilians were killed.', ['12–null killed civilian']],
  ['Ten or more soldiers were killed.', ['10–null killed combatant']],
  ['More than 90 people were killed.', ['91–null killed']],
  ['Over 60 people were injured.', ['61–null injured']],
  ['At most four soldiers were killed.', ['null–4 killed combatant']],
  ['Up to 20 people were killed.', ['null–20 killed']],
  ['As many as 70 people were killed.', ['null–70 killed']],
  ['Dozens of people were killed.', ['vague 24–null killed']],
  ['Hundreds of civilians were wounded.', ['vague 200–null injured civilian']],
  ['Thousands were displaced.', ['vague 2000–null displaced']],
  ['Several farmers were killed.', ['vague 3–null killed civilian']],
  ['Many people were killed.', ['vague null–null killed']],
  ['Between 10 and 15 soldiers were killed.', ['10–15 killed combatant']],
  ['The blast killed at least two people and injured more than 30.', ['2–null killed', '31–null injured']],
  ['Fewer than ten soldiers were killed.', ['null–9 killed combatant']],
  ['Only two people were hurt.', ['2 injured']],
  ['No fewer than nine people were killed.', ['9–null killed']],
]

const NOBODY: readonly Row[] = [
  ['No one was hurt.', ['0 injured']],
  ['No-one was killed in the blast.', ['0 killed']],
  ['Nobody was killed.', ['0 killed']],
  ['Not one person was hurt.', ['0 injured']],
  ['No civilians were killed.', ['0 killed civilian']],
  ['No soldiers were wounded in the raid.', ['0 injured combatant']],
  ['There were no casualties.', ['0 casualties']],
  ['No injuries were reported.', ['0 injured']],
  ['None of them was injured.', ['0 injured']],
  ['The blast hurt no one.', ['0 injured']],
  ['The strike caused no deaths.', ['0 killed']],
  ['Not a single soldier was killed.', ['0 killed combatant']],
]

const SINGLE: readonly Row[] = [
  ['A farmer was killed.', ['1 killed civilian']],
  ['A soldier was wounded near the bridge.', ['1 injured combatant']],
  ['One person died.', ['1 killed']],
  ['The mayor was murdered.', ['1 killed civilian']],
  ['Gunmen killed the mayor of Osk.', ['1 killed civilian']],
  ['Anton Veles was killed on Friday.', ['1 killed']],
  ['Judge Mira Kolb was shot dead at home.', ['1 killed civilian']],
  ['Anton Veles was killed. Veles was killed at dawn.', ['1 killed']],
  ['A 12-year-old girl was wounded.', ['1 injured civilian']],
  ['A woman was killed and her son was hurt.', ['1 killed civilian', '1 injured civilian']],
  ['The death of a teacher was reported.', ['1 killed civilian']],
  ['Veles, 45, was killed.', ['1 killed']],
]

const WHOM: readonly Row[] = [
  ['Six civilians were killed.', ['6 killed civilian']],
  ['Six rebels were killed.', ['6 killed combatant']],
  ['Six people were killed.', ['6 killed']],
  ['Six police officers were killed.', ['6 killed combatant']],
  ['Six journalists were wounded.', ['6 injured civilian']],
  ['Six army officers were wounded.', ['6 injured combatant']],
  ['Six unarmed men were killed.', ['6 killed civilian']],
  ['Six sailors were killed.', ['6 killed']],
]

const SCOPE: readonly Row[] = [
  ['Since 3 March, 40 people have been killed.', ['40 killed cumulative']],
  ['Forty soldiers have been killed since 3 March.', ['40 killed combatant cumulative']],
  ['So far 80 people have been killed.', ['80 killed cumulative']],
  ['In 1988, 300 people were killed in Osk.', ['300 killed background']],
  ['A blast killed six miners in 1994.', ['6 killed civilian background']],
  ['A bomb killed 20 people on 4 May 2019.', ['20 killed background']],
  ['Two soldiers were killed on 1 May.', ['2 killed combatant']],
  ['Two soldiers were killed yesterday.', ['2 killed combatant']],
]

const OTHERS: readonly Row[] = [
  ['Three soldiers were captured.', ['3 captured combatant']],
  ['Rebels kidnapped two engineers.', ['2 captured civilian']],
  ['Five fishermen are missing.', ['5 missing civilian']],
  ['Nine sailors were reported missing.', ['9 missing']],
  ['Police arrested 14 protesters.', ['14 arrested civilian']],
  ['Six students were detained.', ['6 arrested civilian']],
  ['About 3,000 people were displaced.', ['about 3000 displaced']],
  ['Some 400 residents were evacuated.', ['about 400 displaced civilian']],
  ['More than 1,000 villagers fled their homes.', ['1001–null displaced civilian']],
  ['The flood left 90 people homeless.', ['90 displaced']],
  ['A reporter was abducted in Osk.', ['1 captured civilian']],
]

describe.each([
  ['a passive verb counts its subject', PASSIVE],
  ['an active verb counts its object', ACTIVE],
  ['a headline and a reduced form count as the whole sentence does', HEADLINES],
  ['a noun of what happened counts those it is of, or its own number', NOUNS],
  ['a toll counts the number that stands', TOLLS],
  ['what is left out is what was told before, and a part of it says so', ELLIPSIS],
  ['a hedged number has the bounds of the contract', HEDGES],
  ['a count that is negated is 0 to 0', NOBODY],
  ['"a", "one" and a named person count 1 where somebody is killed or injured', SINGLE],
  ['the noun tells whom a figure counts', WHOM],
  ['dates and words of summing up tell the scope', SCOPE],
  ['the captured, missing, arrested and displaced are counted as such', OTHERS],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(printed(text)).toEqual(expected))
})

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'an age, a distance, a price and a time are no people': [
    'The bridge is 40 years old.',
    'The law has been in force for 30 years.',
    'The camp lies 12 kilometres from the town.',
    'The two towns are 30 miles apart.',
    'The ticket costs 15 dollars.',
    'The repair cost $2 million.',
    'The shelling began at 5:30 in the morning.',
    'The battle lasted three days.',
    'The port was shut for 14 hours.',
  ],
  'people to whom nothing happened give no figure': [
    'The town has 30,000 residents.',
    'Some 400 people gathered in the square.',
    'Two hundred soldiers guard the bridge.',
    'Twelve ministers met in Osk.',
    'The team has 11 players.',
    'Five doctors came to help the town.',
    'Ten fighters fled the scene.',
  ],
  'weapons, houses, rounds and beasts are no casualties': [
    'The army destroyed 12 tanks.',
    'Two helicopters were shot down.',
    'The soldiers captured 40 rifles.',
    'Rebels captured three villages.',
    'Ten houses were destroyed.',
    'Twenty houses were hurt by the flood.',
    'A toll road of 20 kilometres was opened.',
    'The gunmen fired 20 rounds.',
    'The blast killed 30 cows.',
    'Two horses were killed.',
    'The shells damaged four schools.',
    'Six cars were captured.',
    'Police found 14 mines.',
    'No houses were captured.',
  ],
  'a metaphor or an illness is no casualty': [
    'The vote killed the bill.',
    'The senate killed two bills.',
    'The singer died of cancer.',
    'His uncle died of old age.',
    'The talks are dead.',
    'The plan is dead.',
    'The ban hurt business.',
    'The delay hurt the economy.',
    'The film captured the mood of the town.',
    'The remark wounded his pride.',
    'The rumours died.',
    'He died of a heart attack.',
    'The deadline is two days away.',
    'The match was lost by two shots.',
    'The team lost 12 games.',
    'Her speech captured the hearts of the town.',
  ],
  'what may happen, or is threatened, has not happened': [
    'The mine could kill 12 people.',
    'A blast might injure 50 workers.',
    'They threatened to kill two men.',
    'The gang planned to kidnap three judges.',
    'Rebels tried to kill two officers.',
    'The bomb failed to kill the two judges.',
    'They fear that 20 people could die.',
    'The court may execute three men.',
    'Five men were nearly killed.',
    'The court sentenced two men to death.',
    'Two men were charged with murder.',
    'Rebels wanted to capture 20 soldiers.',
    'If the dam breaks, 300 people will be killed.',
    'The law would displace 900 people.',
    'Two prisoners may be executed.',
    'Troops were ordered to arrest five men.',
  ],
  'a verb that is negated counts nobody who was killed': [
    'The army did not kill two farmers.',
    'The guards never wounded six students.',
    'The police have not arrested three men.',
    'The five men were not killed.',
    'Three people were not hurt.',
    'The gang could not kill the two judges.',
  ],
  'ordinals, scores and generic plurals count nobody': [
    'The second attack came at dawn.',
    'It was the third raid of the week.',
    'Osk won 3-1.',
    'The motion passed by 12 votes to 4.',
    'The film shows officers killing civilians.',
    'The book is about workers who were killed.',
    'Killing civilians is a crime.',
    'Half of the soldiers were killed.',
    'The first victim was a nurse.',
    'Ten per cent of the residents fled.',
  ],
}

describe.each(Object.entries(REFUSED))('%s', (_, phrases) => {
  test.each(phrases)('%s', (text) => expect(printed(text)).toEqual([]))
})

const WORDS =
  'two 12 some at least about no one not killed killing dead were was who of them and , including ( ) “ ” children soldiers Veles a the toll to since 1988 wounded missing would $5 - years old .'.split(
    ' ',
  )

test('any mix of words is read, its figures inside the text and their bounds in order', () => {
  const mix = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  const check = (words: readonly string[]) => {
    const { figures, text } = read(words.join(' '))
    for (const { start, end, low, high } of figures) {
      expect(start).toBeGreaterThanOrEqual(FILLER.length)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
    }
  }
  fc.assert(fc.property(mix, check), { seed: 20201004, numRuns: 300 })
})
