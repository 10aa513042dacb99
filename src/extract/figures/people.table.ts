import type { Whom } from '../../model/figure.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** People who take no part in fighting, by what they are called. Singular forms. */
const CIVILIAN = words(`
  civilian noncombatant resident inhabitant villager townsperson neighbor neighbour local citizen farmer peasant campesino herder shepherd
  fisherman farmhand labourer laborer worker miner trader shopkeeper vendor peddler merchant seller cook maid servant housekeeper
  child boy girl kid baby infant toddler newborn minor teen teenager adolescent youth youngster schoolchild schoolboy schoolgirl
  schoolmate orphan pupil student grader first-grader second-grader third-grader fourth-grader fifth-grader sixth-grader seventh-grader eighth-grader
  ninth-grader freshman sophomore preschooler kindergartner valedictorian classmate graduate teacher professor lecturer rector principal academic scholar scientist researcher engineer
  man woman lady gentleman guy male female mother father parent grandmother grandfather grandparent mom dad mum son daughter
  grandson granddaughter grandchild brother sister sibling twin uncle aunt nephew niece cousin husband wife spouse widow widower
  girlfriend boyfriend fiancee fiance ex-girlfriend ex-boyfriend ex-wife ex-husband stepson stepdaughter stepfather stepmother relative in-law family
  couple bride groom guest friend roommate tenant landlord homeowner
  journalist reporter correspondent photographer cameraman camerawoman editor columnist broadcaster anchor blogger newspaperman publisher
  newsman writer poet author artist singer musician rapper actor actress filmmaker
  doctor physician surgeon nurse paramedic medic dentist pharmacist patient midwife volunteer rescuer firefighter fireman
  priest nun bishop archbishop cardinal pastor reverend clergyman cleric imam rabbi monk missionary jesuit churchgoer worshiper worshipper
  pilgrim mourner seminarian monsignor msgr preacher parishioner deacon
  judge magistrate prosecutor lawyer attorney clerk notary economist accountant banker businessman businesswoman businessperson
  industrialist entrepreneur executive manager employee employer secretary engineer technician mechanic electrician carpenter baker butcher driver
  chauffeur taxi-driver truck-driver trucker motorist cyclist motorcyclist biker bicyclist passenger commuter traveler traveller tourist visitor
  pedestrian passerby passer-by bystander onlooker spectator shopper customer diner client clubber patron reveler reveller partygoer concertgoer
  mayor ex-mayor councilman councilwoman councillor councilor alderman governor deputy lawmaker legislator congressman congresswoman senator representative
  parliamentarian minister ex-minister president vice-president premier chancellor candidate politician diplomat ambassador consul attache envoy official
  bureaucrat functionary civil-servant leader-elect activist campaigner unionist trade-unionist demonstrator protester protestor marcher picketer striker
  voter migrant refugee settler evacuee immigrant asylum-seeker foreigner nomad
  hostage abductee detainee prisoner inmate bodyguard chambermaid waiter waitress barber hairdresser
  janitor watchman doorman porter receptionist cashier courier messenger postman sailor crewman crewmember crewwoman pilot co-pilot stewardess
  athlete footballer player coach referee fan jogger runner swimmer hiker hunter camper
  aid-worker humanitarian peacemaker beggar street-vendor homemaker housewife retiree pensioner elder
  gardener plumber painter builder contractor translator interpreter fixer designer model star celebrity
  teenagers adult bookseller mason tailor rancher landowner cattleman planter coffee-grower foreman bricklayer
`)

/** People who fight, and the forces of order: ACLED and UCDP count police with the state's forces. */
const COMBATANT = words(`
  soldier serviceman servicewoman servicemember trooper combatant fighter warrior rebel insurgent guerrilla guerilla militant militiaman
  paramilitary terrorist extremist jihadist jihadi gunman sniper bomber subversive separatist commando recruit conscript
  cadet reservist marine infantryman paratrooper airman seaman artilleryman gunner peacekeeper mercenary legionnaire
  policeman policewoman gendarme constable guardsman
  sergeant corporal lieutenant captain major colonel general brigadier admiral commander private sublieutenant ensign
  hijacker assailant attacker assassin mujahid mujahideen fedayeen partisan contra sandinista
`)

/** People of whom the word alone does not tell. */
const EITHER = words(`
  person individual victim human soul human-being other member leader follower supporter sympathizer sympathiser comrade colleague companion
  partner national native compatriot fellow occupant suspect criminal thief robber burglar gangster trafficker smuggler dealer
  drug-trafficker bandit outlaw thug officer guard guardian agent security-guard detective investigator inspector ranger sheriff deputy-sheriff marshal trustee
  chief chieftain boss head director chairman chairwoman coordinator spokesman spokeswoman adviser advisor aide assistant delegate
  subordinate superior hero martyr survivor casualty stranger patriot westerner dissident defector deserter infiltrator spy informant informer
  operative collaborator accomplice witness collaborationist prostitute addict peon kidnapper captor negotiator founder organizer organiser
  negro black white arab jew christian muslim moslem sunni shiite shia kurd hutu tutsi hindu sikh buddhist communist
  perpetrator shooter offender murderer killer defendant intruder armed-man fugitive
`)

const entries = (list: readonly string[], whom: Whom): [string, Whom][] => list.map((word) => [word, whom])

/** Nouns for people, singular, and whom they count. */
export const PEOPLE: ReadonlyMap<string, Whom> = new Map([
  ...entries(COMBATANT, 'combatant'),
  ...entries(EITHER, 'unknown'),
  ...entries(CIVILIAN, 'civilian'),
])

/** Nouns for several people that have no singular of their own. */
export const PEOPLE_PLURAL: ReadonlyMap<string, Whom> = new Map([
  ...entries(words('people persons others folks individuals dead injured wounded lives souls'), 'unknown'),
  ...entries(
    words(
      'children women men schoolchildren grandchildren clergy crew personnel staff townspeople townsfolk fishermen',
    ),
    'civilian',
  ),
  ...entries(
    words('troops police gunmen policemen policewomen servicemen servicewomen militiamen forces military'),
    'combatant',
  ),
])
/** Plurals above that stay unknown although their list says otherwise: staff and crews serve on both sides. */
export const PEOPLE_EITHER_SIDE: ReadonlySet<string> = new Set(
  words('crew personnel staff crewman crewmember sailor pilot'),
)

/** Nouns before a head that decide whom it counts: "military officers", "police agent", "civilian deaths". */
export const WHOM_BY_MODIFIER: ReadonlyMap<string, Whom> = new Map([
  ...entries(words('civilian unarmed innocent elderly pregnant'), 'civilian'),
  ...entries(
    words(
      'military army police navy naval rebel guerrilla guerilla militant militia paramilitary infantry marine combat uniformed insurgent militants enemy army’s',
    ),
    'combatant',
  ),
])

/** Nouns whose "of" phrase holds what is counted: "a group of 12 farmers", "the bodies of two men". */
export const CONTAINERS: ReadonlySet<string> = new Set(
  words(
    'group total number party crowd family convoy team crew band gang batch string series list set pair trio majority contingent unit',
  ),
)

/** Words in a name that make it no person: organisations, places, works, offices. */
export const NOT_A_PERSON: ReadonlySet<string> = new Set(
  words(`
  army front forces force police department ministry government council committee commission union party movement brigade battalion regiment
  division unit group organization organisation agency bank company corporation inc inc. corp corp. ltd co co. university college school hospital church cathedral
  city town village province district county region street avenue road highway bridge river lake sea island mountain valley park airport base
  station building tower hotel center centre house palace court congress senate parliament assembly republic kingdom states nations united
  association federation league club foundation institute society network news times post tribune radio television channel cartel command guard
  post headquarters north south east west northern southern eastern western central battle war operation act bill law treaty
  agreement plan project program programme administration office bureau service services air navy fleet squad commando
  state nation country world capital area zone sector neighborhood neighbourhood neighborhood square market stadium prison jail camp
  canton municipality jurisdiction township hamlet colonia barrio commune prefecture governorate oblast borough peninsula bay gulf strait
  junction crossing farm ranch plantation beach desert forest border mosque temple
  america europe africa asia board section branch press daily day night week month year
  half most quarter corps embassy shooting barbershop monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa.
  tenn. tex. va. vt. wash. wis. wyo.
`),
)

/** What is killed, hurt, lost or taken and is no person: never a casualty, whatever its number. */
export const THINGS: ReadonlySet<string> = new Set(
  words(`
  animal cow bull horse donkey mule goat sheep pig dog cat bird chicken duck fish whale elephant deer wolf bear cattle livestock camel
  vehicle car truck bus tank helicopter plane aircraft jet drone ship boat vessel train motorcycle bicycle ambulance
  house home building apartment shop store school church office hospital bridge road tower pylon pole post village town city
  district position hill height base barracks camp stronghold outpost checkpoint territory area region settlement port airport
  weapon rifle gun pistol grenade mine bomb missile rocket shell mortar round bullet cartridge magazine launcher machinegun explosive
  bill law measure proposal plan project program programme deal amendment job idea motion case story career
  time hour minute second day week month year dollar percent cent point kilo ton
  incident attack explosion blast clash battle fight raid strike ambush operation shooting attempt crash accident massacre murder killing
  document file paper letter report record card passport tape video photograph copy
  shot wound injury burn broken hope economy business trade interest feeling pride image reputation chance market stock price
  tree crop plant forest field acre company bank market firm seat game match goal
  war conflict crisis problem issue question reason way thing part place
`),
)
