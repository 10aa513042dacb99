/** Words that tell which part of the people a number counts, singular, by the part that they name. */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  [
    'child',
    'child boy girl kid baby infant toddler newborn minor teen teenager adolescent youth youngster schoolchild schoolboy schoolgirl pupil',
  ],
  ['woman', 'woman'],
  ['man', 'man'],
  ['elderly', 'elderly pensioner elder'],
  ['police', 'police policeman policewoman officer'],
  ['fighter', 'soldier troop fighter militant serviceman conscript gunman insurgent rebel'],
  ['medic', 'medic doctor nurse paramedic surgeon'],
  ['journalist', 'journalist reporter cameraman photographer'],
  ['civilian', 'civilian bystander passerby resident villager'],
  ['foreigner', 'foreigner tourist foreign'],
  ['grave', 'seriously serious critically critical severely severe gravely grave'],
  ['light', 'lightly light slightly slight'],
  ['wounds', 'wound injury hospital'],
]

export const PART_KINDS: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** Nouns for all of those of whom some are a part. */
export const WHOLES: ReadonlySet<string> = new Set(
  'dead victim people person fatality casualty death injured wounded number other one'.split(' '),
)
