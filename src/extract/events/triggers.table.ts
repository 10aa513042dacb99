import type { Plover } from '../../model/event.ts'

/** What a trigger word says happened. `acled` is an ACLED sub-event type; `null` where the word alone does not tell. */
export type EventType = { readonly kind: string; readonly plover: Plover; readonly acled: string | null }

const type = (kind: string, plover: Plover, acled: string | null = null): EventType => ({
  kind,
  plover,
  acled,
})

const SHELLING = type('attack', 'ASSAULT', 'Shelling/artillery/missile attack')
const AIR_STRIKE = type('attack', 'ASSAULT', 'Air/drone strike')
const BOMBING = type('attack', 'ASSAULT', 'Remote explosive/landmine/IED')
const ATTACK = type('attack', 'ASSAULT')
const KILLING = type('attack', 'ASSAULT')
const DAMAGE = type('damage', 'ASSAULT', 'Looting/property destruction')
const CAPTURE = type('territory', 'ASSAULT')
/** What both sides do to each other: nobody is said to have attacked. */
export const BOTH_SIDES = 'Armed clash'
export const ABDUCTED = 'Abduction/forced disappearance'
const CLASH = type('attack', 'ASSAULT', BOTH_SIDES)
const ABDUCTION = type('attack', 'ASSAULT', ABDUCTED)
const WITHDRAWAL = type('territory', 'RETREAT', 'Non-violent transfer of territory')
const CEASEFIRE = type('ceasefire', 'AGREE', 'Agreement')
const PROTEST = type('protest', 'PROTEST')
const ARREST = type('arrest', 'COERCE', 'Arrests')

const of = (words: string, what: EventType): [string, EventType][] =>
  words.split(' ').map((word) => [word, what])

/** Verb lemmas that tell an event. After ACLED's sub-event types and PLOVER's ASSAULT modes. */
export const VERBS: ReadonlyMap<string, EventType> = new Map([
  ...of('shell bombard rocket mortar', SHELLING),
  ...of('bomb dynamite detonate explode plant place throw hurl lob toss drop', BOMBING),
  ...of(
    'attack strike hit assault raid ambush storm target invade fire launch shoot stab ram beat torture machinegun strafe discharge',
    ATTACK,
  ),
  ...of('kill murder assassinate slay execute massacre gun slaughter', KILLING),
  ...of('kidnap abduct hijack', ABDUCTION),
  ...of('destroy damage burn torch sabotage wreck demolish loot ransack', DAMAGE),
  ...of('clash fight battle', CLASH),
  ...of('capture seize retake recapture liberate occupy overrun', CAPTURE),
  ...of('withdraw retreat', WITHDRAWAL),
  ...of('protest demonstrate riot', PROTEST),
  ...of('arrest detain', ARREST),
])

/** Noun lemmas that tell an event when they are reported as such ("the shelling of", "a bomb attack"). */
export const NOUNS: ReadonlyMap<string, EventType> = new Map([
  ...of('shelling bombardment', SHELLING),
  ...of('airstrike airstrikes', AIR_STRIKE),
  ...of('explosion blast bombing detonation dynamiting', BOMBING),
  ...of('attack strike assault raid ambush shooting', ATTACK),
  ...of('killing murder assassination massacre slaying execution', KILLING),
  ...of('kidnapping abduction hijacking', ABDUCTION),
  ...of('clash', CLASH),
  ...of('capture liberation seizure', CAPTURE),
  ...of('withdrawal', WITHDRAWAL),
  ...of('cease-fire ceasefire truce', CEASEFIRE),
])

/** Nouns that tell an attack only where somebody is said to have done it: "claimed responsibility for the death of". */
export const WEAK_NOUNS: ReadonlyMap<string, EventType> = new Map([
  ...of('act action operation offensive incident crime sabotage wave killings outrage atrocity', ATTACK),
  ...of('death deaths', KILLING),
])
/** Verbs with these behind them: "blew up the bridge", "set fire to the bus". */
export const PHRASAL: ReadonlyMap<string, readonly [next: string, type: EventType]> = new Map([
  ['blow', ['up', BOMBING]],
  ['set', ['fire', DAMAGE]],
  ['gun', ['down', KILLING]],
])

/** Verbs that need one of these objects near by to tell an attack ("launched missiles", "opened fire", "fired rockets"). */
export const NEEDS_WEAPON: ReadonlySet<string> = new Set(
  'fire launch open plant place throw hurl lob toss discharge drop'.split(' '),
)
/** What is dropped on somebody; a gun, or a charge, that is dropped hurts nobody. */
export const DROPPED: ReadonlySet<string> = new Set(
  'bomb missile shell explosive explosives grenade munition munitions'.split(' '),
)
export const WEAPONS: ReadonlySet<string> = new Set(
  'attack strike missile rocket shell shot artillery mortar round drone raid assault offensive fire grenade bomb projectile bullet dynamite explosive explosives device charge petrol molotov mine gun machinegun machineguns rifle pistol firearm weapon'.split(
    ' ',
  ),
)

/** Verbs that do damage, or that it is done by: "caused damage", "suffered heavy damage". */
export const INFLICTING: ReadonlySet<string> = new Set(
  'cause inflict do suffer sustain wreak receive'.split(' '),
)

/** Words behind which "to" names a cause, no aim: "cut due to damage of the cables". */
export const CAUSED: ReadonlySet<string> = new Set('due owing thanks'.split(' '))

/** Words before a trigger that make it a plan, a threat or a wish rather than something that happened. */
export const UNREAL: ReadonlyMap<string, 'threatened' | 'demanded'> = new Map([
  ...'will would shall may might could can plan threaten intend vow pledge prepare if'
    .split(' ')
    .map((word): [string, 'threatened'] => [word, 'threatened']),
  ...'must should demand urge ask call'.split(' ').map((word): [string, 'demanded'] => [word, 'demanded']),
])
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'deny',
])
