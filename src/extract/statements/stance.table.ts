import type { Stance } from '../../model/statement.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
/** Acts that a side denies or admits having done: a negated one under a plain "said" is a denial. Lemmas and forms. */
export const HOSTILE: ReadonlySet<string> = words(`
  attack shell bomb fire discharge detonate shoot strike struck hit target kill launch bombard raid storm invade assault use violate
  cross hide torture beat execute massacre destroy damage order shelling shot shots involvement role burn loot
  responsibility violation missile missiles rocket rockets troop troops weapon weapons sabotage abduct kidnap
  detain arrest rape poison hack jam blow block stab push plant mine plot conspire provoke provocation ambush bribe
  steal smuggle cheat lie mistreat abuse expel deport harass blackmail hijack murder assassinate behead fought fight bombing
  airstrike strikes raids attacks drone drones artillery gun guns firearm firearms ammunition bullet bullets`)

/** Harm told of people and things: "no one was hurt" is a report and denies nothing. */
export const HARM: ReadonlySet<string> = words(`
  hurt injure injured wound wounded die dead death deaths casualty casualties injury injuries victim victims damage damaged
  harm harmed kill killed missing survive`)

/** Verbs whose negation turns what would be said into silence: "did not say", "would not comment". */
export const SPEECH: ReadonlySet<string> = words(
  `say tell comment confirm give elaborate specify disclose reveal explain clarify identify name respond answer address
  reply publish provide release discuss speak detail return mention share offer add`,
)

/** What a side threatens to do: the harm itself, or paying for something. Lemmas as the tagger has them ("wag" of "waged"). */
export const WILL_HARM: ReadonlySet<string> = words(`
  target strike attack destroy hit retaliate respond punish crush bomb shell avenge annihilate pay regret sue fight wage wag
  invade shoot kill arrest prosecute carry hunt suffer eliminate flatten seize expel boycott blockade cut escalate bury burn
  recruit sack dismiss fire evict smash obliterate raze occupy deport execute hang jail confront repel sink avenge shut paralyse
  paralyze overthrow topple`)

/** What those who are threatened will have to do, whoever they are. Lemmas. */
export const WILL_SUFFER: ReadonlySet<string> = words('pay regret suffer bleed burn')

/** What a side offers to do. Lemmas. */
export const WILL_HELP: ReadonlySet<string> = words(`
  rebuild compensate help release respect cooperate co-operate investigate support provide assist protect withdraw hand
  negotiate talk meet receive evacuate allow reopen open restore guarantee ensure observe honour honor donate fund treat
  apologise apologize achieve share free suspend halt postpone host mediate consider guard stop send repair lift agree accept`)

/** Under an object ("called the charge a fairy tale") or a copula they say that something is not so. */
export const UNTRUE: ReadonlySet<string> = words(`
  false untrue lie lies fabricated fabrication fabrications baseless unfounded groundless nonsense absurd ridiculous
  preposterous ludicrous laughable invention inventions invented fiction hoax disinformation misinformation slander slanderous
  libel propaganda fake myth concocted nonsensical bogus falsehood falsehoods grotesque wrong incorrect inaccurate unsubstantiated
  tale fantasy distortion rubbish provocation smear untruth mendacious far-fetched fantastical
  exaggerated misleading`)

/** What such a word is said of, where it stands under a copula. */
export const CLAIMS: ReadonlySet<string> = words(`
  claim claims charge charges allegation allegations accusation accusations report reports suggestion suggestions story stories
  statement statements assertion assertions rumour rumours rumor rumors account accounts version it this that these those
  information news figures figure videos video footage idea notion everything all words`)

/** Reproaches that outweigh a demand in the same sentence ("this is intolerable and must end"). */
export const EVALUATIVE: ReadonlySet<string> = words(
  'intolerable unacceptable outrageous shameful disgraceful disgrace unbearable inexcusable unforgivable',
)

/** Nouns whose infinitive tells what they are, and orders nothing ("the plan to cut jobs"). */
export const INFINITIVE_NOUNS: ReadonlySet<string> = words(`
  plan plans decision decisions right rights attempt attempts effort efforts need bid move proposal proposals threat threats
  offer failure refusal ability chance way ways time reason reasons deal agreement promise pledge call calls
  opportunity duty mission mandate desire wish intention campaign operation`)

/** Things whose possession is a charge: "he had a gun". */
export const ARMS: ReadonlySet<string> = words(
  'gun guns handgun pistol rifle rifles knife knives weapon weapons bomb bombs explosives grenade grenades firearm firearms machete',
)

/** Single words of reproach: each makes what is said an accusation where it is said of somebody else. */
export const REPROACH: ReadonlySet<string> = words(`
  disgrace disgraceful shameful shameless barbaric barbarism barbarous savage savagery inhuman inhumane cowardly heinous vile
  criminal criminals crime crimes murder murdered murderers murderous massacre massacred genocide atrocity atrocities aggression aggressor
  aggressors terrorism terrorist terrorists terror arson arsonists sabotage sabotaged illegal illegally unlawful unlawfully
  corrupt corruption fraud treason treachery betrayal betrayed negligence negligent reckless recklessly brutal brutality
  provocation provocative provocations occupiers culprits perpetrators perpetrated oppression tyranny racist
  racism discrimination hypocrisy hypocritical liar liars incompetent incompetence unacceptable intolerable outrageous
  irresponsible indiscriminate indiscriminately demean violated violates violating ultimatum thugs demeaning unprovoked`)

/** Who is meant when a text names no party: agents of violence as common nouns. */
export const VIOLENT: ReadonlySet<string> = words(`
  terrorists terrorist rebels militants insurgents separatists gunmen gunman guerrillas militia militias narcoterrorists
  traffickers mafias cartel extremists attackers attacker assailants assailant police officers officer soldiers soldier separatist militant rebel guerrilla insurgent extremist
  troops forces guards army strikers rioters protesters looters vandals hooligans mob occupiers mercenaries enemy enemies
  hijackers kidnappers paramilitaries suspect suspects arsonists saboteurs agents men gunners batteries jets warplanes driver`)

/** Hostile acts in the active voice, told of somebody: with a violent agent before them they are an accusation. Lemmas. */
export const ACTS: ReadonlySet<string> = words(`
  attack shell bomb fire shoot strike hit target kill launch bombard raid storm invade assault torture beat execute massacre
  destroy burn loot abduct kidnap rape poison plan direct mastermind order perpetrate plant stab sabotage murder assassinate
  behead ambush carry commit open blow mine hijack violate instruct brandish threaten storm refuse break detonate
  provoke steal commit orchestrate finance arm deploy mass start set resist`)

/** Acts, beside hostile ones, that a side denies by "nobody did". Lemmas. */
export const CONTESTED: ReadonlySet<string> = words(`
  concede admit acknowledge agree sign pay promise authorise authorize approve give invite enter touch open order
  ask demand recruit hire touch conceal destroy falsify alter leak spread tamper interfere offer`)

/** What a side vows to do to another. */
export const REPRISALS: ReadonlySet<string> = words(
  'response revenge retaliation retribution punishment reprisal reprisals vengeance consequences',
)

/** Accusations by their noun: naming one by anything but a word of assent denies it. */
export const CHARGES: ReadonlySet<string> = words(
  'charge charges accusation accusations allegation allegations',
)
export const ASSENT: ReadonlySet<string> = words(
  'true credible serious accurate correct justified right grave disturbing troubling',
)

/** Verbs of saying whose stance is told by what they govern more than by themselves. */
export const CUE_STANCES: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ['allege', 'accuses'],
  ['alleged', 'accuses'],
  ['allegedly', 'accuses'],
  ['suspect', 'accuses'],
  ['complain', 'accuses'],
  ['deplore', 'accuses'],
  ['deride', 'accuses'],
  ['implicate', 'accuses'],
  ['scold', 'accuses'],
  ['protest', 'accuses'],
  ['bemoan', 'asserts'],
  ['oppose', 'declines'],
  ['refuse', 'declines'],
  ['insist on', 'demands'],
  ['challenge', 'demands'],
  ['plead', 'demands'],
  ['beg', 'demands'],
  ['beseech', 'demands'],
  ['implore', 'demands'],
  ['want', 'demands'],
  ['recommend', 'demands'],
  ['propose', 'offers'],
  ['apologise', 'admits'],
  ['apologize', 'admits'],
  ['regret', 'admits'],
  ['wonder', 'doubts'],
  ['question', 'doubts'],
  ['plan', 'asserts'],
  ['intend', 'asserts'],
  ['seek', 'asserts'],
])

/** Objects of "express" and "voice". */
export const EXPRESSED: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ['support', 'offers'],
  ['willingness', 'offers'],
  ['readiness', 'offers'],
  ['doubt', 'doubts'],
  ['doubts', 'doubts'],
  ['skepticism', 'doubts'],
  ['scepticism', 'doubts'],
  ['regret', 'admits'],
  ['remorse', 'admits'],
  ['outrage', 'accuses'],
  ['anger', 'accuses'],
  ['opposition', 'declines'],
])

/** Verbs that hand on an order where an infinitive follows ("told his men to hold their fire"). */
export const ORDERS: ReadonlySet<string> = words(
  'tell shout yell scream call signal plead beg ask urge warn advise instruct want press appeal cry say chant exhort cable write',
)

/** Verbs that give something a name ("called it a lie"). */
export const NAMING: ReadonlySet<string> = words(
  'call describe dismiss label brand dub term denounce portray decry characterise characterize',
)

/** Acts that are hostile whatever their object: one's own is an admission. Lemmas. */
export const STRONG_ACTS: ReadonlySet<string> = words(`
  attack shell bomb fire shoot strike hit target kill bombard raid storm invade assault torture beat execute destroy burn
  abduct kidnap murder stab ambush massacre rape poison assassinate mine loot sabotage`)

/** What a side boasts of having destroyed or killed. */
export const TROPHIES: ReadonlySet<string> = words(`
  soldiers troops servicemen fighters militants terrorists rebels gunmen tanks tank vehicles vehicle drones drone jets jet
  aircraft helicopter helicopters plane planes warship ship ships depot depots positions bases base launchers launcher
  battery batteries artillery systems commander commanders mercenaries equipment ammunition`)

/** Fighters and arms whose loss a side admits. */
export const ARMED_LOSSES: ReadonlySet<string> = words(`
  soldiers soldier troops servicemen serviceman fighters fighter men marines pilots pilot sailors crew conscripts
  tanks tank jet jets helicopter aircraft drone ship warship commander commanders guardsmen reservists`)

/** Lemmas of what is refused, not denied: "denied bail". */
export const REQUESTS: ReadonlySet<string> = words(
  'bail appeal request motion application petition parole clemency visa permission access entry',
)
/** Lemmas of what is denied in earnest, whatever follows: "responsibility for the violence". */
export const BLAME: ReadonlySet<string> = words(
  'claim report suggestion responsibility involvement role part hand participation connection link use plan planning',
)
/** Lemmas of what is rejected as a deed. */
export const VIOLENCE: ReadonlySet<string> = words('violence terrorism')
/** Who is dismissed, not what he said. */
export const PERSONAL: ReadonlySet<string> = words('him her them me us')
