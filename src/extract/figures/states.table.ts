import type { Counted } from '../../model/figure.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** People by what happened to them, behind "the" or "those": "the dead", "those wounded". */
export const STATES: ReadonlyMap<string, Counted> = new Map([
  ...['dead', 'deceased', 'killed', 'slain', 'fatalities', 'murdered'].map((w) => [w, 'killed'] as const),
  ...['injured', 'wounded', 'hurt', 'hospitalized', 'hospitalised'].map((w) => [w, 'injured'] as const),
  ['missing', 'missing'],
  ['captured', 'captured'],
  ['abducted', 'captured'],
  ['kidnapped', 'captured'],
])

/** Who died where a list of names follows: "the victims were identified as". */
export const VICTIMS = set('victims victim')
/** Verbs between those and a list of who they are. */
export const LISTING = set('include includes included including are were is was')
export const NAMED_AS = set('identified named recognized recognised')

/** Where the hurt are cared for. */
export const CARE = set('hospital hospitals clinic clinics infirmary')
export const CARERS = set(
  'hospital hospitals clinic clinics doctor doctors medic medics paramedic paramedics surgeon surgeons nurse nurses ambulance ambulances physicians',
)
/** How somebody is brought there. */
export const BROUGHT = set(
  'taken rushed airlifted transported flown admitted brought sent evacuated transferred carried ferried driven',
)
/** What the hurt have. */
export const WOUNDS = set(
  'wound wounds injury injuries burns fractures cuts bruises lacerations shrapnel concussion',
)
/** How they come by it. */
export const SUFFERED = set('suffered suffering suffers sustained sustaining received receiving')
/** How the hurt are. */
export const CONDITIONS = set('critical serious stable grave guarded')
/** As above, where a hospital or wounds stand in the sentence. */
export const FAIR = set('fair good poor severe')
/** Who is brought to hospital and is told to be dead in the same breath is no wounded. */
export const DEATHS = set(
  'died dies dead death deaths fatal fatally killed succumbed deceased morgue mortuary',
)
