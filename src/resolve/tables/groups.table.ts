import type { Party } from '../../model/party.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What a group's word says it is: the party's kind, and the words by which a text may call it again. */
export type GroupClass = {
  readonly name: string
  readonly kind: Party['kind']
  readonly nouns: readonly string[]
}

/**
 * Classes of groups by the words that later mentions use ("the union", "the company", "the firm"). The first noun is
 * the usual one. A word stands in one class only.
 */
export const GROUP_CLASSES: readonly GroupClass[] = [
  { name: 'police', kind: 'organisation', nouns: words('police gendarmerie constabulary sheriff') },
  { name: 'union', kind: 'organisation', nouns: words('union unions') },
  {
    name: 'company',
    kind: 'organisation',
    nouns: words(
      'company firm operator corporation manufacturer carrier airline utility conglomerate contractor employer owner shipowner supplier producer maker developer retailer insurer railway',
    ),
  },
  { name: 'hospital', kind: 'organisation', nouns: words('hospital clinic infirmary') },
  { name: 'mission', kind: 'organisation', nouns: words('mission') },
  { name: 'observatory', kind: 'organisation', nouns: words('observatory') },
  { name: 'committee', kind: 'organisation', nouns: words('committee') },
  { name: 'commission', kind: 'organisation', nouns: words('commission inquiry tribunal') },
  { name: 'council', kind: 'organisation', nouns: words('council municipality') },
  { name: 'party', kind: 'organisation', nouns: words('party') },
  { name: 'campaign', kind: 'organisation', nouns: words('campaign') },
  { name: 'agency', kind: 'organisation', nouns: words('agency bureau regulator watchdog') },
  {
    name: 'association',
    kind: 'organisation',
    nouns: words('association federation league society alliance coalition'),
  },
  { name: 'charity', kind: 'organisation', nouns: words('charity foundation nonprofit ngo') },
  { name: 'university', kind: 'organisation', nouns: words('university college school institute academy') },
  {
    name: 'church',
    kind: 'organisation',
    nouns: words('church diocese archdiocese parish mosque synagogue'),
  },
  { name: 'bank', kind: 'organisation', nouns: words('bank lender') },
  {
    name: 'newspaper',
    kind: 'media',
    nouns: words('newspaper paper broadcaster magazine website tabloid daily weekly'),
  },
  {
    name: 'front',
    kind: 'armed-group',
    nouns: words('front militia brigade brigades faction cartel gang guerrillas rebels insurgents militants'),
  },
  { name: 'movement', kind: 'organisation', nouns: words('movement') },
  { name: 'club', kind: 'organisation', nouns: words('club team') },
]

/** Noun → its class. */
export const CLASS_OF: ReadonlyMap<string, GroupClass> = new Map(
  GROUP_CLASSES.flatMap((group) => group.nouns.map((noun): [string, GroupClass] => [noun, group])),
)

/** Last words of a capitalised name → the class of the group it names. */
export const NAME_HEADS: ReadonlyMap<string, GroupClass> = new Map<string, GroupClass>(
  Object.entries({
    police: 'police constabulary gendarmerie',
    union: 'union unions syndicate teamsters',
    company: `company corporation corp inc ltd limited plc llc holdings group industries terminals airlines airways motors energy
      petroleum oil gas steel mining mines shipping logistics ports foods pharmaceuticals technologies systems electric
      railways railroad enterprises partners resources chemicals cement telecom textiles packers mills shipyards`,
    hospital: 'hospital clinic infirmary',
    mission: 'mission',
    observatory: 'observatory',
    committee: 'committee',
    commission: 'commission tribunal',
    council: 'council',
    party: 'party',
    campaign: 'campaign',
    agency: 'agency bureau administration authority directorate',
    association: `association federation league society alliance coalition network confederation congress organisation
      organization centre center initiative project fund lobby watch forum service guild chamber`,
    charity: 'charity foundation',
    university: 'university college institute academy school',
    church: 'church diocese cathedral mosque',
    bank: 'bank',
    newspaper: `post times journal herald tribune gazette guardian telegraph chronicle courier dispatch examiner
      register inquirer sentinel mail mirror standard observer newspaper news radio television tv broadcasting weekly
      monitor review magazine echo argus`,
    front: 'front militia brigade brigades battalion guerrillas rebels cartel army column',
    movement: 'movement',
    club: 'club',
  }).flatMap(([name, heads]) => {
    const group = GROUP_CLASSES.find((g) => g.name === name)
    return group ? words(heads).map((head): [string, GroupClass] => [head, group]) : []
  }),
)

/** Groups of people that are a party of their own, by what they are called; the same line is the same party. */
const PEOPLE_ROWS: readonly (readonly [kind: Party['kind'], lines: string])[] = [
  [
    'armed-group',
    `rebels rebel
     guerrillas guerillas guerrilla
     militants militant
     insurgents insurgent
     gunmen gunman
     separatists separatist
     militia militias militiamen
     fighters fighter
     terrorists
     extremists
     paramilitaries
     jihadists
     mercenaries
     kidnappers hijackers`,
  ],
  [
    'people',
    `protesters demonstrators marchers protestors protester demonstrator protestor
     residents resident locals townspeople
     villagers villager
     witnesses witness eyewitnesses eyewitness bystanders onlookers
     survivors survivor
     relatives relative
     families
     neighbours neighbors neighbour neighbor
     activists activist campaigners
     students student
     workers worker employees employee staffers
     strikers striker
     miners miner
     farmers farmer
     fishermen fisherman
     dockworkers dockers stevedores
     doctors doctor medics nurses nurse paramedics medic surgeons
     teachers teacher
     drivers
     prisoners inmates detainees
     mourners
     refugees refugee migrants migrant
     passengers passenger
     supporters supporter
     critics critic
     experts expert
     analysts analyst
     researchers researcher scientists scientist academics scholars
     economists
     observers observer monitors
     parliamentarians lawmakers legislators deputies mps senators congressmen
     traffickers
     investigators
     rescuers
     firefighters
     volunteers volunteer
     lawyers lawyer attorneys attorney
     executives executive managers
     traders
     tribesmen elders
     clerics`,
  ],
]

/** A word for people → the party that they are ("demonstrators" are the protesters), with its kind. */
export const PEOPLE: ReadonlyMap<string, { readonly name: string; readonly kind: Party['kind'] }> = new Map(
  PEOPLE_ROWS.flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', ...others] = words(line)
        return [name, ...others].map((word): [string, { name: string; kind: Party['kind'] }] => [
          word,
          { name, kind },
        ])
      }),
  ),
)

/** People who speak for where they work or whom they act for, if the text names that ("doctors at …", "a lawyer for …"). */
export const STAFF: ReadonlySet<string> = new Set(
  words(`doctors doctor medics nurses nurse staff officials official spokesman spokeswoman spokesperson spokespeople executives
    executive managers manager director head chief chairman chairwoman chair president leader leaders secretary lawyer lawyers
    attorney attorneys solicitor counsel representative representatives negotiator negotiators envoy envoys aide aides
    adviser advisers advisor advisors official officer officers commander commanders sergeant captain surgeon surgeons member
    members teacher researchers researcher scientist scientists analyst analysts professor economist workers employees
    employee delegate delegates organiser organizer organisers organizers founder coordinator inspector inspectors monitors
    observers treasurer owner owners ceo editor reporter correspondent detective deputy fighters fighter militants supporters
    emissary insiders insider source sources woman man`),
)

/** Words of kin and their kind: with somebody's name they make a family a party. */
export const KIN: ReadonlySet<string> = new Set(
  words(`family relatives wife husband widow widower mother father parents parent sister brother siblings son daughter
    children uncle aunt cousin cousins grandmother grandfather grandparents nephew niece fiancee fiance girlfriend boyfriend
    stepfather stepmother relative`),
)

/** Words for a number or part of what follows "of": they are not what speaks. */
export const PARTS: ReadonlySet<string> = new Set(
  words(`group groups number dozens scores hundreds thousands handful couple crowd crowds majority minority many some several
    few most all both one two three four five six seven eight nine ten half lot lots series pair coalition committee
    association`),
)

/** Political parties of more than one country's news, by the adjectives and names that stand beside an office. */
export const POLITICAL: readonly (readonly [name: string, forms: readonly string[]])[] = [
  ['Republican Party', ['Republicans', 'Republican', 'GOP', 'G.O.P.']],
  ['Democratic Party', ['Democrats', 'Democrat', 'Democratic']],
  ['Labour Party', ['Labour']],
  ['Conservative Party', ['Conservatives', 'Tories', 'Tory']],
  ['Liberal Democrats', ['Lib Dems', 'Lib Dem']],
  ['Christian Democrats', []],
  ['Social Democrats', []],
]
/** "(R-Wis.)", "(D)": the letter in the brackets behind a legislator's name. */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'Republican Party'],
  ['D', 'Democratic Party'],
])

/** Forces and services of a state: the state's where one is known, else a party of their own. */
export const FORCES: ReadonlySet<string> = new Set(
  words('army navy military airforce gendarmerie coastguard troops soldiers marines'),
)

/** Heads and seats of a national government, without whom a bare "minister" or "ministry" is none's. */
export const NATIONAL: ReadonlySet<string> = new Set(
  words(`government ministry minister ministers president premier presidency cabinet parliament army navy military troops
    soldiers chancellor ambassador embassy regime administration authorities officials authority general vice
    forces`),
)

/** Verbs by which a relative clause tells somebody's office ("who heads the council"). */
export const LEADING: ReadonlySet<string> = new Set(
  words('head lead direct run chair command represent own edit manage found speak oversee coordinate'),
)
