import { describe, expect, test } from 'vitest'
import { markedReport } from '../../test/marked-statements.ts'
import { resolveSources } from './sources.ts'

type Row = readonly [name: string, sentences: readonly string[], sources: readonly string[]]

/** Each source of one report, as 'kind speaker party'. */
function sourcesIn(sentences: readonly string[]): string[] {
  const { report, statements } = markedReport(sentences)
  const { sources } = resolveSources([report], new Map([['r0', statements]]))
  return (sources.get('r0') ?? []).map((s) => `${s.kind} ${s.speaker ?? '-'} ${s.party ?? '-'}`)
}

const SPANS: readonly Row[] = [
  [
    'a whole noun phrase with its apposition',
    ['[Maj. Dana Ruiz, a spokeswoman for the coast guard,] |said| ^the sea was calm^.'],
    ['person dana-ruiz -'],
  ],
  [
    'in two pieces',
    ['[Dana Ruiz], |said| ^the sea was calm^, [a spokeswoman for the Tessel Harbour Union].'],
    ['person dana-ruiz tessel-harbour-union'],
  ],
  [
    'a relative pronoun means the name before it',
    ['Olen Brask, [who] |said| ^the mill burned^, left.'],
    ['person olen-brask -'],
  ],
  [
    '"which" means the group before it',
    ['The Tessel Harbour Union, [which] |said| ^the mill burned^, met.'],
    ['group - tessel-harbour-union'],
  ],
  [
    'the name with its pronoun',
    ['[The Danish foreign ministry, which] |said| ^the road was open^, closed.'],
    ['office - denmark'],
  ],
  [
    'a clause behind the name is not whose it is',
    ['[Olen Brask, who was on a visit to Norway,] |said| ^the mill burned^.'],
    ['person olen-brask -'],
  ],
  [
    'nor is what one does beside',
    ['[Olen Brask, speaking at the Norway trade club,] |said| ^the mill burned^.'],
    ['person olen-brask -'],
  ],
  ['in square brackets', ['Olen Brask left. |Asked|, he said ^the mill burned^.'], ['none - -']],
  ['no source at all', ['The mill had burned, |it was said|: ^it was gone^.'], ['none - -']],
  [
    'a verb joined to one before has its subject',
    ['[The union] |demanded| ^talks^ and |threatened| ^a strike^.'].flatMap((s) =>
      s.split(' and ').map((x, i) => (i === 0 ? `${x}` : `and ${x}`)),
    ),
    ['group - union', 'group - union'],
  ],
  [
    'quotation marks in the source',
    ['[“Iron” Olen Brask] |said| ^the mill burned^.'],
    ['person olen-brask -'],
  ],
  [
    'an article and a rank',
    ['[Col. Olen Brask] |said| ^the mill burned^.', '[Col. Brask] |said| ^it was gone^.'],
    ['person olen-brask -', 'person olen-brask -'],
  ],
]

const GROUPS: readonly Row[] = [
  [
    'the union by its name, then by its noun',
    ['[The Tessel Harbour Union] |said| ^the road was open^.', '[The union] |said| ^the mill burned^.'],
    ['group - tessel-harbour-union', 'group - tessel-harbour-union'],
  ],
  [
    'the company by a later noun',
    [
      '[Orrin Shipping] |said| ^the road was open^.',
      '[The firm] |said| ^the mill burned^.',
      '[The company] |denied| ^the claim^.',
    ],
    ['group - orrin-shipping', 'group - orrin-shipping', 'group - orrin-shipping'],
  ],
  [
    'a short form of a company',
    ['[Orrin Shipping] |said| ^the road was open^.', '[Orrin] |said| ^the mill burned^.'],
    ['group - orrin-shipping', 'group - orrin-shipping'],
  ],
  [
    'of two unions the one named last',
    [
      '[The Tessel Harbour Union] |said| ^the road was open^.',
      '[The Norvik Miners Union] |said| ^no^.',
      '[The union] |said| ^the mill burned^.',
    ],
    ['group - tessel-harbour-union', 'group - norvik-miners-union', 'group - norvik-miners-union'],
  ],
  [
    'a union that nobody named is a party of its own',
    ['[The union] |said| ^the mill burned^.'],
    ['group - union'],
  ],
  [
    'police of a town',
    ['[Brennick police] |said| ^the road was open^.', '[Police] |said| ^the mill burned^.'],
    ['office - brennick-police', 'office - brennick-police'],
  ],
  [
    'its initials are the same police',
    ['[The Ardan State Police] |said| ^the road was open^.', '[ASP] |said| ^the mill burned^.'],
    ['office - ardan-state-police', 'group - ardan-state-police'],
  ],
  [
    'its department is the same police',
    [
      '[Brennick police] |said| ^the road was open^.',
      '[The Brennick Police Department] |said| ^the mill burned^.',
    ],
    ['office - brennick-police', 'office - brennick-police'],
  ],
  ['police that nobody named', ['[Police] |said| ^the mill burned^.'], ['office - police']],
  [
    'a police chief is of the police',
    ['[Brennick police chief Olen Brask] |said| ^the road was open^.', '[Brask] |said| ^the mill burned^.'],
    ['person olen-brask brennick-police', 'person olen-brask brennick-police'],
  ],
  [
    'a spokesman of the police',
    ['[Brennick police] |said| ^the road was open^.', '[A police spokesman] |said| ^the mill burned^.'],
    ['office - brennick-police', 'office - brennick-police'],
  ],
  [
    'a mayor is of the town',
    ['[Brennick Mayor Olen Brask] |said| ^the road was open^.'],
    ['person olen-brask brennick-authorities'],
  ],
  [
    'officials of the town',
    ['[Brennick officials] |said| ^the road was open^.', '[Brennick Mayor Olen Brask] |said| ^no^.'],
    ['office - brennick-authorities', 'person olen-brask brennick-authorities'],
  ],
  [
    'a hospital and its doctors',
    ['[Doctors at San Brio hospital] |said| ^nine were hurt^.', '[The hospital] |said| ^one died^.'],
    ['group - san-brio-hospital', 'group - san-brio-hospital'],
  ],
  [
    'a family by its name',
    ['Mourners met Dana Osk’s family.', '[The family] |said| ^he was a baker^.'],
    ['group - osk-family'],
  ],
  [
    'a lawyer for the family',
    ['Mourners met Dana Osk’s family.', '[Olen Brask, a lawyer for the family,] |said| ^he was a baker^.'],
    ['person olen-brask osk-family'],
  ],
  ['a widow speaks for her family', ['[Dana Osk’s widow] |said| ^he was a baker^.'], ['group - osk-family']],
  [
    'protesters and demonstrators are one',
    ['[Protesters] |said| ^they would stay^.', '[Demonstrators] |chanted| ^no^.'],
    ['group - protesters', 'group - protesters'],
  ],
  ['small groups of protesters', ['[Small groups of protesters] |chanted| ^no^.'], ['group - protesters']],
  [
    'activists of one kind are not all activists',
    ['[Civil rights activists] |said| ^it was cruel^.', '[Activists] |said| ^no^.'],
    ['group - civil-rights-activists', 'group - activists'],
  ],
  [
    'two executives of the one company',
    [
      '[Orrin Shipping] |said| ^the road was open^.',
      '[Two executives who asked for anonymity] |said| ^the mill burned^.',
    ],
    ['group - orrin-shipping', 'anonymous - orrin-shipping'],
  ],
  [
    'a spokeswoman for the company by name',
    ['[Orrin Shipping] |said| ^the road was open^.', '[Company spokeswoman Dana Osk] |said| ^no^.'],
    ['group - orrin-shipping', 'person dana-osk orrin-shipping'],
  ],
  [
    'the director of the observatory',
    [
      '[The Norvik Rights Observatory] |said| ^no^.',
      '[Dana Osk, who directs the Observatory,] |said| ^yes^.',
    ],
    ['group - norvik-rights-observatory', 'person dana-osk norvik-rights-observatory'],
  ],
  [
    'a count that the observatory published',
    ['[a count that the Norvik Rights Observatory published] |told| ^of nine dead^.'],
    ['document - norvik-rights-observatory'],
  ],
  [
    'a newspaper named like a capital is no government',
    ['[The Washington Post] |reported| ^that the road was open^.'],
    ['media - washington-post'],
  ],
  [
    'armed groups by name',
    ['[The Ardan Liberation Front] |said| ^it would talk^.', '[The front] |said| ^no^.'],
    ['group - ardan-liberation-front', 'group - ardan-liberation-front'],
  ],
  [
    'a candidate of a political party',
    ['[Republican candidate Dana Osk] |said| ^no^.'],
    ['person dana-osk republican-party'],
  ],
  ['a letter in brackets', ['[Sen. Dana Osk (D)] |said| ^no^.'], ['person dana-osk democratic-party']],
  ['a navy where no state is named', ['[The navy] |said| ^no^.'], ['office - navy']],
  [
    'an interior ministry where no state is named',
    ['[The Interior Ministry] |said| ^no^.', '[The government] |said| ^no^.'],
    ['office - government', 'office - government'],
  ],
  [
    'a government where one land alone is named is that land’s',
    ['Rain fell in Denmark.', '[The government] |said| ^no^.'],
    ['office - denmark'],
  ],
  [
    'but not where a second one is named',
    ['Rain fell in Denmark and in Norway.', '[The government] |said| ^no^.'],
    ['office - -'],
  ],
  [
    'nor where only an adjective names it',
    ['A Danish firm built the bridge.', '[The government] |said| ^no^.'],
    ['office - -'],
  ],
  ['separatists of no land', ['[Separatists] |said| ^no^.'], ['group - -']],
  [
    'separatists where one land is told to be breaking away',
    ['Rain fell in the breakaway region of Abkhazia.', '[The separatists] |said| ^no^.'],
    ['group - abkhazia'],
  ],
  ['the lawyers of somebody unknown are nobody’s', ['[Brask’s lawyer] |said| ^no^.'], ['office - -']],
]

const AGREEMENT: readonly Row[] = [
  [
    'she is the woman of two',
    ['[Peter Osk] |met| Maria Tarn.', '[She] |said| ^the mill burned^.'].map((s, i) =>
      i === 0 ? 'Peter Osk met Maria Tarn.' : s,
    ),
    ['person maria-tarn -'],
  ],
  [
    'he is the man of two',
    ['Maria Tarn met Peter Osk.', '[He] |said| ^the mill burned^.'],
    ['person peter-osk -'],
  ],
  [
    'she by an office',
    ['Spokeswoman Ilka Tarn met Peter Osk.', '[She] |said| ^the mill burned^.'],
    ['person ilka-tarn -'],
  ],
  [
    'a subject comes before an object where both fit',
    ['Ilka Tarn met Oda Brask.', '[She] |said| ^the mill burned^.'],
    ['person ilka-tarn -'],
  ],
  [
    'Mrs. Osk is not Peter Osk',
    ['Peter Osk fell. Maria Osk wept.', '[Mrs. Osk] |said| ^the mill burned^.'],
    ['person maria-osk -'],
  ],
  [
    'the governor by office',
    ['Governor Olen Brask met Mayor Dana Osk.', '[The governor] |said| ^the mill burned^.'],
    ['person olen-brask -'],
  ],
  [
    'the mayor by office',
    ['Governor Olen Brask met Mayor Dana Osk.', '[The mayor] |said| ^the mill burned^.'],
    ['person dana-osk -'],
  ],
  [
    'the interior minister is not the foreign minister',
    [
      'Foreign Minister Olen Brask left. Interior Minister Dana Osk stayed.',
      '[The interior minister] |said| ^no^.',
    ],
    ['person dana-osk -'],
  ],
  [
    'a governor is none of the known',
    ['Governor Olen Brask left.', '[A governor] |said| ^no^.'],
    ['office - -'],
  ],
  [
    'its secretary is of the union',
    ['[The Tessel Harbour Union] |said| ^no^.', '[Its general secretary, Dana Osk,] |said| ^yes^.'],
    ['group - tessel-harbour-union', 'person dana-osk tessel-harbour-union'],
  ],
  [
    'they are the group',
    ['[The Tessel Harbour Union] |said| ^no^.', '[They] |said| ^yes^.'],
    ['group - tessel-harbour-union', 'group - tessel-harbour-union'],
  ],
  [
    'who speaks inside a quotation is not followed outside it',
    ['[Olen Brask] |said| ^the mill burned^.', '“[Dana] |says| ^it did^,” he added.', '[He] |said| ^no^.'],
    ['person olen-brask -', 'person - -', 'person olen-brask -'],
  ],
]

const NAMES: readonly Row[] = [
  [
    'a surname like a country',
    ['[Chuck Jordan] |said| ^no^.', '[Jordan] |said| ^yes^.'].slice(0, 1),
    ['person chuck-jordan -'],
  ],
  ['a given name like a country', ['[Chad Osk] |said| ^no^.'], ['person chad-osk -']],
  ['the country itself', ['[Jordan] |said| ^no^.'], ['group - jordan']],
  [
    'a given name like a month',
    ['[April Osk] |said| ^no^.', '[Osk] |said| ^yes^.'],
    ['person april-osk -', 'person april-osk -'],
  ],
  [
    'a surname like a month',
    ['[Theresa May] |said| ^no^.', '[May] |said| ^yes^.'],
    ['person theresa-may -', 'person theresa-may -'],
  ],
  ['a month is nobody', ['In April Osk fell. Dana Osk wept.', '[Osk] |said| ^no^.'], ['person dana-osk -']],
  [
    'a state of a union is no country',
    ['[New Jersey Gov. Dana Osk] |said| ^no^.'],
    ['person dana-osk new-jersey-authorities'],
  ],
  [
    'two surnames',
    ['[Ana Vargas Osk] |said| ^no^.', '[Vargas] |said| ^yes^.', '[Vargas Osk] |said| ^yes^.'],
    ['person ana-vargas-osk -', 'person ana-vargas-osk -', 'person ana-vargas-osk -'],
  ],
  ['an office inside a run of capitals', ['[House Speaker Dana Osk] |said| ^no^.'], ['person dana-osk -']],
  [
    'whose aide one is',
    ['[Dana Osk, aide to Danish President Olen Brask,] |said| ^no^.'],
    ['person dana-osk denmark'],
  ],
  [
    'a spokesman of somebody',
    ['Danish President Olen Brask left.', '[Dana Osk, Brask’s spokesman,] |said| ^no^.'],
    ['person dana-osk denmark'],
  ],
  [
    'who speaks for somebody',
    ['Danish President Olen Brask left.', '[Dana Osk, who speaks for Brask,] |said| ^no^.'],
    ['person dana-osk denmark'],
  ],
  [
    'an ambassador to a land is not of it',
    ['[The Danish ambassador to Norway] |said| ^no^.'],
    ['office - denmark'],
  ],
  ['backed by a land is not that land', ['[Danish-backed rebels] |said| ^no^.'], ['group - rebels']],
  [
    'the authorities here',
    ['Norway and Denmark met. Norway spoke.', '[The authorities here] |said| ^no^.'],
    ['office - -'],
  ],
  ['state television of a land', ['[Danish state television] |said| ^no^.'], ['media - denmark']],
  ['reports from a land are nobody’s', ['[reports from Denmark] |said| ^no^.'], ['document - -']],
  [
    'a place is no person',
    ['Fog lay in Santa Oska. Rain fell near Santa Oska.', '[Santa Oska] |said| ^no^.'],
    ['group - santa-oska'],
  ],
]

describe.each([
  ['spans', SPANS],
  ['groups', GROUPS],
  ['agreement', AGREEMENT],
  ['names', NAMES],
])('%s', (_, table) => {
  test.each(table.map(([name, sentences, expected]) => ({ name, sentences, expected })))(
    '$name',
    ({ sentences, expected }) => expect(sourcesIn(sentences)).toEqual(expected),
  )
})
