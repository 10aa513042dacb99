export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun.',
    'monday mon.',
    'tuesday tues. tue.',
    'wednesday wed.',
    'thursday thurs. thu. thur.',
    'friday fri.',
    'saturday sat.',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i] as const)),
)

/** Days with these words before or behind them are names of something else: "Bloody Sunday", "Sunday Times". */
export const NAMED_DAY_BEFORE: ReadonlySet<string> = new Set(
  'bloody black good palm easter super cyber ash holy maundy every each giving the_man shrove'.split(' '),
)
export const NAMED_DAY_BEHIND: ReadonlySet<string> = new Set(
  'times telegraph school express mirror mail herald post mass service tribune review'.split(' '),
)

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  'morning afternoon evening night midday noon dawn dusk'.split(' '),
)

/** Words that put a day into the report's future. */
export const FUTURE: ReadonlySet<string> = new Set(
  'will shall wo scheduled due planned plans plan planning expected expects set until till upcoming slated intends hopes'.split(
    ' ',
  ),
)
/** Words that leave open on which side of the report a day lies. */
export const UNCLEAR: ReadonlySet<string> = new Set('would could should might by before'.split(' '))
/** Where a clause ends, when looking around a day for its tense. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set(
  '. ; : , ! ? " “ ” but and that who which said'.split(' '),
)

/** Thirds of a month or year: "early" is the first, "mid" the second, "late" the last. */
export const THIRDS: ReadonlyMap<string, number> = new Map([
  ['early', 0],
  ['beginning', 0],
  ['start', 0],
  ['mid', 1],
  ['middle', 1],
  ['late', 2],
  ['end', 2],
])

/** Parts of a year that have the same months wherever the report is from. */
export const UNITS_OF_TIME: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'decade' | 'hour'> =
  new Map([
    ['second', 'hour'],
    ['seconds', 'hour'],
    ['minute', 'hour'],
    ['minutes', 'hour'],
    ['hour', 'hour'],
    ['hours', 'hour'],
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
    ['decade', 'decade'],
    ['decades', 'decade'],
  ])

/** Before "three days ago" these leave the day open. */
export const INEXACT: ReadonlySet<string> = new Set(
  'about around nearly almost some roughly approximately than over under least most half and a'.split(' '),
)

/** Before "since" these compare: "at a level not seen since", "the deadliest attack since". */
export const SEEN: ReadonlySet<string> = new Set(
  'seen unseen known heard witnessed experienced recorded'.split(' '),
)
export const RANKS: ReadonlySet<string> = new Set(
  'first worst biggest largest heaviest deadliest bloodiest fiercest highest lowest greatest gravest'.split(
    ' ',
  ),
)
