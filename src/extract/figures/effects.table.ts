import type { Counted } from '../../model/figure.ts'

/** How a word that tells of a casualty takes the people it counts. */
export type Form =
  | 'past' // "killed": passive, active or reduced, by what stands around it
  | 'ing'
  | 'base'
  | 'third' // "kills"
  | 'intransitive' // "died", "fled": those counted stand before it
  | 'adjective' // "dead", "missing": behind a number or a form of "be"

export type Effect = { readonly counts: Counted; readonly form: Form }

const forms = (counts: Counted, form: Form, words: string): [string, Effect][] =>
  words.split(' ').map((word) => [word, { counts, form }])

/** Words that tell what happened to people. "shot" and "stabbed" tell it only with what follows them. */
export const EFFECTS: ReadonlyMap<string, Effect> = new Map([
  ...forms(
    'killed',
    'past',
    'killed murdered assassinated slain massacred executed lynched beheaded slaughtered decapitated annihilated machinegunned strangled electrocuted drowned hanged',
  ),
  ...forms(
    'killed',
    'ing',
    'killing murdering assassinating slaying massacring executing beheading slaughtering',
  ),
  ...forms('killed', 'base', 'kill murder assassinate slay massacre behead slaughter'),
  ...forms('killed', 'third', 'kills murders assassinates slays massacres'),
  ...forms('killed', 'intransitive', 'died dies perished perish succumbed die'),
  ...forms('killed', 'adjective', 'dead lifeless deceased'),
  ...forms('injured', 'past', 'injured wounded maimed hurt hospitalized hospitalised'),
  ...forms('injured', 'ing', 'injuring wounding hurting maiming'),
  ...forms('injured', 'base', 'injure wound maim'),
  ...forms('injured', 'third', 'injures wounds hurts maims'),
  ...forms('captured', 'past', 'captured kidnapped abducted'),
  ...forms('captured', 'ing', 'capturing kidnapping abducting'),
  ...forms('captured', 'base', 'capture kidnap abduct'),
  ...forms('captured', 'third', 'captures kidnaps abducts'),
  ...forms('arrested', 'past', 'arrested detained'),
  ...forms('arrested', 'ing', 'arresting detaining'),
  ...forms('arrested', 'third', 'arrests detains'),
  ...forms('missing', 'adjective', 'missing unaccounted'),
  ...forms('displaced', 'past', 'displaced evacuated uprooted'),
  ...forms('displaced', 'ing', 'displacing uprooting'),
  ...forms('displaced', 'third', 'displaces'),
  ...forms('displaced', 'adjective', 'homeless'),
  ...forms('displaced', 'intransitive', 'fled'),
  ...forms('casualties', 'past', 'shot stabbed gunned'),
  ...forms('casualties', 'ing', 'shooting stabbing'),
])

/** Nouns of what happened: "the death of two men", "ten deaths". Singular and plural alike. */
export const EFFECT_NOUNS: ReadonlyMap<string, Counted> = new Map(
  (
    [
      [
        'killed',
        'death murder killing assassination slaying fatality homicide slaughter massacre execution slaying',
      ],
      ['injured', 'injury wounding'],
      ['casualties', 'casualty'],
      ['captured', 'kidnapping abduction capture'],
      ['arrested', 'arrest detention'],
      ['missing', 'disappearance'],
      ['displaced', 'displacement'],
      ['casualties', 'shooting stabbing'],
    ] as const
  ).flatMap(([counts, nouns]) => nouns.split(' ').map((noun) => [noun, counts] as const)),
)

/** Nouns whose plain number is a number of victims: "10 deaths"; ten shootings or massacres are not. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  'death fatality murder killing assassination casualty injury homicide arrest kidnapping abduction slaying'.split(
    ' ',
  ),
)

/** Verbs that end somebody when they stand with "dead", "to death" or "down": "shot dead", "beaten to death". */
export const TO_DEATH: ReadonlySet<string> = new Set(
  'shot stabbed beaten burned burnt hacked clubbed stoned crushed trampled tortured bludgeoned choked starved blown shooting stabbing beating frozen'.split(
    ' ',
  ),
)

/** Where a shot or stab leaves one wounded rather than dead. */
export const LIMBS: ReadonlySet<string> = new Set(
  'leg legs foot feet arm arms hand hands finger fingers shoulder shoulders thigh knee ankle ankles buttocks buttock calf hip toe wrist elbow'.split(
    ' ',
  ),
)

/** What somebody hurts and is no person: "hurt her head". */
export const BODY_PARTS: ReadonlySet<string> = new Set([
  ...LIMBS,
  ...'head neck back face chest eye eyes nose jaw skull rib ribs spine stomach abdomen feelings'.split(' '),
])

/** Verbs that join a form of "be" and an adjective: "was found dead", "were reported missing". */
export const LINKING: ReadonlySet<string> = new Set(
  'found left pronounced declared reported confirmed listed shot gone lay went go fell counted laying lying still'.split(
    ' ',
  ),
)
/** As above, but nobody is sure. */
export const UNSURE: ReadonlySet<string> = new Set(
  'feared presumed believed thought assumed rumored rumoured suspected'.split(' '),
)

/** Other things done to the same people: "kidnapped and murdered". */
export const VIOLENCE: ReadonlySet<string> = new Set(
  'shot stabbed kidnapped abducted tortured raped beaten ambushed attacked captured arrested detained struck hit burned robbed bound captured taken found machinegunned assaulted injured wounded killed murdered gunned stopped strangled trapped'.split(
    ' ',
  ),
)

/** Illnesses and age: who dies of them is no casualty. */
export const NATURAL: ReadonlySet<string> = new Set(
  'cancer natural old illness disease pneumonia leukemia aids heart stroke covid covid-19 coronavirus complications diabetes malaria cholera ebola malnutrition overdose'.split(
    ' ',
  ),
)

/** After these "fled" is the flight of the many: "fled their homes". */
export const HOMES: ReadonlySet<string> = new Set(
  'home homes house houses village villages town towns city fighting violence country war clashes bombing shelling region area homeland province'.split(
    ' ',
  ),
)

/** Who flees a home rather than the scene. */
export const FLEEING: ReadonlySet<string> = new Set(
  'civilian resident villager family person people refugee inhabitant child'.split(' '),
)

/** Before a shooting or stabbing: it killed. */
export const FATAL: ReadonlySet<string> = new Set(['fatal', 'deadly'])

/** What captures a picture rather than a prisoner. */
export const RECORDERS: ReadonlySet<string> = new Set(
  'camera cameras video videos film tape audio footage phone cellphone smartphone dashcam photograph photographs microphone'.split(
    ' ',
  ),
)
