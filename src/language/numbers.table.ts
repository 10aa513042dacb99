import type { Hedge } from '../model/figure.ts'

/** Cardinals below a hundred, without compounds. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i] as const),
  ['fourty', 40],
  ['fourtheen', 14],
])

/** Powers of ten that multiply what stands before them. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['crore', 7],
  ['crores', 7],
])

/** Powers written right behind digits: "20k", "1.5m", "2bn". A lone "m" is also metres, so it needs a currency. */
export const SUFFIX_POWERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['mn', 6],
  ['bn', 9],
])

/** What a vague plural counts from: two of the unit, by analogy with the contract's "dozens" 24 and "hundreds" 200. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['lakhs', 200_000],
  ['crores', 20_000_000],
  ['millions', 2_000_000],
  ['billions', 2_000_000_000],
])

/** "several" is three, of whatever multiplier follows it. */
export const SEVERAL = 3

/** Words whose number nobody has defined: no bound at all. Longest first. */
export const UNDEFINED_COUNTS: readonly (readonly string[])[] = [
  ['an', 'unspecified', 'number', 'of'],
  ['an', 'unknown', 'number', 'of'],
  ['an', 'undetermined', 'number', 'of'],
  ['an', 'undisclosed', 'number', 'of'],
  ['an', 'unconfirmed', 'number', 'of'],
  ['a', 'large', 'number', 'of'],
  ['a', 'small', 'number', 'of'],
  ['a', 'number', 'of'],
  ['large', 'numbers', 'of'],
  ['a', 'couple', 'of'],
  ['a', 'handful', 'of'],
  ['a', 'good', 'many'],
  ['quite', 'a', 'few'],
  ['a', 'few'],
  ['a', 'lot', 'of'],
  ['lots', 'of'],
  ['many'],
  ['numerous'],
  ['countless'],
  ['innumerable'],
]

/** What a hedge does to the number that follows; longer phrases come before their beginnings. */
export const HEDGE_PHRASES: readonly (readonly [string, Hedge])[] = [
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['at the very least', 'at-least'],
  ['at least', 'at-least'],
  ['as few as', 'at-least'],
  ['as little as', 'at-least'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['at most', 'at-most'],
  ['at the most', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['up to', 'at-most'],
  ['well over', 'more-than'],
  ['just over', 'more-than'],
  ['slightly over', 'more-than'],
  ['a little over', 'more-than'],
  ['slightly more than', 'more-than'],
  ['far more than', 'more-than'],
  ['just more than', 'more-than'],
  ['a little more than', 'more-than'],
  ['more than', 'more-than'],
  ['in excess of', 'more-than'],
  ['upwards of', 'more-than'],
  ['upward of', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['slightly fewer than', 'less-than'],
  ['slightly less than', 'less-than'],
  ['just under', 'less-than'],
  ['fewer than', 'less-than'],
  ['less than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['virtually', 'about'],
  ['some', 'about'],
  ['a total of', 'exact'],
  ['a combined', 'exact'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
]

/** After these, "about" and "over" are prepositions: "spoke about two men", "anger over two deaths". */
export const TALK: ReadonlySet<string> = new Set(
  (
    'say says said saying talk talks talked talking speak speaks spoke speaking spoken ask asks asked asking know knows knew ' +
    'hear heard learn learned learnt tell tells told telling think thinks thought write wrote written worry worried worries ' +
    'concern concerned concerns question questions questioned information news report reports reported story stories details ' +
    'truth facts doubts doubt rumors rumours anger outrage dispute row protest protests protested arrested charged fight crossed'
  ).split(' '),
)

/** Words behind a number that make it "N or more" and the like. */
export const TRAILING_HEDGES: readonly (readonly [string, Hedge])[] = [
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['- plus', 'at-least'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
  ['- odd', 'about'],
  ['- some', 'about'],
  ['odd', 'about'],
]

/** "many thousands" is thousands: these add no bound to the plural behind them. */
export const MANY: ReadonlySet<string> = new Set(['many', 'countless', 'untold'])

/** Before "scores" these mean points of a game or marks of a test. */
export const BEFORE_POINTS: ReadonlySet<string> = new Set(
  'the their his her its our your these those test final'.split(' '),
)

/** Before "one" these make it a pronoun, "not one" a negation, "one another" no number at all. */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(
  'no not any every each this that which the another'.split(' '),
)
export const BEHIND_PRONOUN_ONE: ReadonlySet<string> = new Set(['another', 'by'])

export const FRACTIONS: ReadonlySet<string> = new Set(
  'half halves third thirds quarter quarters fifth fifths sixth sixths eighth eighths tenth tenths'.split(
    ' ',
  ),
)

/** What "twenty-" and "a hundred and" may end in to be a rank; "second" is left out, since "30-second" is a length of time. */
export const ORDINALS: ReadonlySet<string> = new Set(
  (
    'first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth ' +
    'hundredth thousandth millionth'
  ).split(' '),
)

/** Before digits with a hyphen in them: "call 555-0143". */
export const BEFORE_PHONE: ReadonlySet<string> = new Set(
  'call called calling dial phone tel tel. telephone hotline helpline fax number contact'.split(' '),
)
