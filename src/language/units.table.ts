/** What makes a number no count of people or things. */
export const NUMBER_UNITS = [
  'money',
  'percent',
  'age',
  'year',
  'time',
  'date',
  'duration',
  'distance',
  'area',
  'weight',
  'volume',
  'speed',
  'temperature',
  'calibre',
  'rank',
  'label',
  'ratio',
  'times',
] as const
export type NumberUnit = (typeof NUMBER_UNITS)[number]

const table = (unit: NumberUnit, words: string): [string, NumberUnit][] =>
  words.split(' ').map((word) => [word, unit])

/** Words that follow a number (with or without "of" or a hyphen) and say what it measures. */
export const UNIT_WORDS: ReadonlyMap<string, NumberUnit> = new Map([
  ...table('percent', '% percent percentage pct pc'),
  ...table(
    'money',
    '$ £ € ¥ dollar dollars euro euros cent cents pound-sterling rupee rupees peso pesos ruble rubles rouble roubles ' +
      'yen yuan won shekel shekels dirham dirhams dinar dinars riyal riyals rial rials lira liras franc francs krona kronor kroner usd ' +
      'eur gbp sol soles colon colones quetzal quetzales lempira lempiras sucre sucres cordoba cordobas manat hryvnia naira shilling shillings ' +
      'birr taka kyat baht rand zloty',
  ),
  ...table(
    'duration',
    'second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight month months ' +
      'year years yr yrs decade decades century centuries',
  ),
  ...table(
    'distance',
    'meter meters metre metres m mm cm centimeter centimeters centimetre centimetres millimeter millimeters millimetre millimetres ' +
      'kilometer kilometers kilometre kilometres km kms mile miles mi foot feet ft inch inches yard yards yds block blocks league leagues ' +
      'furlong nautical light-year',
  ),
  ...table('area', 'acre acres hectare hectares ha square sq'),
  ...table(
    'weight',
    'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs gram grams gramme grammes g ton tons tonne tonnes pound pounds lb lbs ' +
      'ounce ounces oz megaton megatons kiloton kilotons',
  ),
  ...table('volume', 'liter liters litre litres gallon gallons barrel barrels cubic'),
  ...table('speed', 'mph kph kmh knot knots'),
  ...table('temperature', 'degree degrees °c °f celsius fahrenheit'),
  ...table('calibre', 'caliber calibre gauge'),
  ...table('time', "a.m. p.m. am pm a.m p.m o'clock o’clock gmt utc est edt cst cdt pst pdt local-time"),
  ...table('rank', 'st nd rd th'),
  ...table('times', 'times time fold occasions occasion'),
  ...table('percent', 'points point'),
])

/** Units that only count right behind digits or a hyphen, since the letters alone are other things too. */
export const SHORT_UNITS: ReadonlySet<string> = new Set(
  'm g mi ha pc am pm est square sq cubic point points nautical time won sol'.split(' '),
)

/** Signs of currency that stand before an amount. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(
  '$ £ € ¥ ₹ ₽ ₺ ₪ us$ a$ c$ usd eur gbp rs rs. s/ q'.split(' '),
)

/** Nouns before a number that it names rather than counts: "no. 4", "Highway 11", "Channel 7". */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'no no. nos. number # route highway interstate channel page article chapter section flight room apartment apt apt. suite gate terminal ' +
    'exhibit resolution detachment zone sector district ward block lot unit paragraph point item exit pier building house camp phase ' +
    'volume vol. issue episode season version model type class grade level step round week day stage title part precinct battalion brigade ' +
    'regiment division radio cadena canal code psalm verse figure table line platform platoon company squad squadron ' +
    'schedule amendment proposition covid formula group boeing airbus mig area ' +
    'war apollo category magnitude rank ranked iphone'
  ).split(' '),
)

/** Words behind a number that it names: "25th Street" is a rank already, "911 call", "19 Carrera". */
export const LABELLED: ReadonlySet<string> = new Set(
  'street avenue ave ave. st. road rd. boulevard blvd carrera calle drive lane highway freeway caliber'.split(
    ' ',
  ),
)

/** Labels that are as often the end of what comes before: "in the camp 12 people died", "at that point 12 people fled". */
export const COMMON_LABELS: ReadonlySet<string> = new Set(
  (
    'flight room zone sector district ward block lot unit paragraph point item exit pier building house camp phase episode season ' +
    'model class grade level step round week day stage part precinct battalion brigade regiment division radio code table line ' +
    'platform platoon company squad squadron group area war category'
  ).split(' '),
)

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those each every one same another his her its their our my your'.split(' '),
)

/** One person, by whom a number between commas is an age: "a man, 34, was hurt". */
export const ONE_PERSON: ReadonlySet<string> = new Set(
  (
    'man woman boy girl teenager child father mother son daughter brother sister husband wife grandmother grandfather widow ' +
    'student pupil teacher farmer shepherd driver doctor nurse worker resident villager soldier officer policeman fireman ' +
    'lawyer journalist reporter pensioner refugee victim'
  ).split(' '),
)

/** People of whom "under 5" and "over 60" tell the age. */
export const PEOPLE_OF_AGE: ReadonlySet<string> = new Set(
  'children kids boys girls people men women adults infants minors those anyone everyone citizens residents'.split(
    ' ',
  ),
)

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sep sep. sept sept.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
)

/** Words after which four digits are a year: "in 1991", "since 1992". */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since during until till by from of early late mid before after around circa between the summer spring autumn fall winter year and to through last'.split(
    ' ',
  ),
)
