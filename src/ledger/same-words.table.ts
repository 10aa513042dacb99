/** Pairs of endings and letters that spelling in different countries exchanges, in folded words. */
export const SPELLINGS: readonly (readonly [from: RegExp, to: string])[] = [
  [/isation/, 'ization'],
  [/is(e|ed|es|er|ers|ing)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/our/, 'or'],
  [/(\w)re$/, '$1er'],
  [/ence$/, 'ense'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/ogue$/, 'og'],
  [/ae/, 'e'],
  [/^(programme|programmes)$/, 'program'],
  [/wards$/, 'ward'],
  [/grey/, 'gray'],
]

/** Numbers that are written out; the words are their places in the list. */
export const NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

/** Tens that are written out, from twenty on. */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Months and days of the week that newspapers cut short. */
export const SHORTENED: ReadonlyMap<string, string> = new Map(
  (
    'jan january,feb february,mar march,apr april,aug august,sept september,sep september,oct october,nov november,' +
    'dec december,mon monday,tue tuesday,tues tuesday,wed wednesday,thu thursday,thurs thursday,fri friday,sat saturday,sun sunday'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Words that a sub-editor puts in or takes out and that tell nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  'a an the on that of in at to and had has have'.split(' '),
)

/** Units by their names and signs: what they measure, and how many of its base unit they are. */
export const UNITS: ReadonlyMap<string, readonly [measure: string, size: number]> = new Map(
  (
    [
      ['mm millimetre millimetres millimeter millimeters', 'length', 0.001],
      ['cm centimetre centimetres centimeter centimeters', 'length', 0.01],
      ['m metre metres meter meters', 'length', 1],
      ['km kilometre kilometres kilometer kilometers', 'length', 1000],
      ['inch inches', 'length', 0.0254],
      ['ft foot feet', 'length', 0.3048],
      ['yd yard yards', 'length', 0.9144],
      ['mile miles', 'length', 1609.344],
      ['kg kilogram kilograms kilogramme kilogrammes kilo kilos', 'mass', 1],
      ['lb lbs pound pounds', 'mass', 0.4536],
      ['ton tons tonne tonnes', 'mass', 1000],
      ['ha hectare hectares', 'area', 10_000],
      ['acre acres', 'area', 4046.86],
      ['percent pct %', 'share', 1],
    ] as const
  ).flatMap(([names, measure, size]) =>
    names.split(' ').map((name) => [name, [measure, size] as const] as const),
  ),
)
