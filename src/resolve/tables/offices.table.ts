const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words before a name that are a title or part of one, and never part of the name. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss dr prof sir dame lord lady king queen prince princess sheikh imam ayatollah pope bishop archbishop cardinal
  father rev reverend msgr monsignor rabbi judge justice president vice prime premier chancellor minister deputy foreign defence defense
  interior finance justice health energy transport emergency emergencies culture trade state secretary undersecretary general
  gen lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal brig brigadier adm admiral commander marshal
  chief head leader chairman chairwoman chair director spokesman spokeswoman spokesperson governor gov mayor senator sen
  representative rep congressman congresswoman ambassador envoy commissioner police officer detective inspector constable
  sheriff attorney prosecutor lawyer aide adviser advisor assistant acting former ex late interim senior junior first second
  special national security press company executive professor doctor coach activist journalist correspondent reporter analyst
  presidential parliamentary parliament speaker regional provincial military army navy naval staff ceo founder owner author
  nominee candidate democratic republican independent incumbent gop rebel separatist opposition government ministry department
  office regional district county city local federal supreme county commerce agriculture education labour labor and of the`)

/** Heads of a phrase that tell somebody's office. */
export const OFFICES: ReadonlySet<string> = words(`
  president premier chancellor minister secretary general colonel major captain commander chief head leader chairman
  chairwoman director spokesman spokeswoman spokesperson governor mayor senator ambassador envoy commissioner officer detective
  inspector sheriff attorney prosecutor lawyer aide adviser advisor assistant speaker king queen prince official deputy king
  candidate nominee coach manager executive ceo bishop archbishop cardinal imam judge congressman congresswoman representative
  lawmaker legislator politician diplomat negotiator`)

/** Institutions of a state: they speak for the state whose name stands with them. */
export const INSTITUTIONS: ReadonlySet<string> = words(`
  ministry government parliament army military forces troops navy presidency administration cabinet authorities officials
  embassy council senate congress court prosecutors department office agency secretariat assembly intelligence service command
  headquarters staff soldiers police side leadership regime officers diplomats spokesmen`)

/** Bare collectives that speak for whoever was last named as holding power in the passage before. */
export const BARE_OFFICIALS: ReadonlySet<string> = words(
  'authorities officials authority government ministry military army spokesman spokeswoman spokesperson',
)

/** Collectives that are parties of their own where nothing says whose they are. */
export const GROUPS: ReadonlyMap<string, 'armed-group' | 'organisation' | 'people'> = new Map([
  ...[
    ...words(
      'rebels guerrillas militants insurgents gunmen separatists militia militias fighters terrorists extremists paramilitaries jihadists mercenaries',
    ),
  ].map((w): [string, 'armed-group'] => [w, 'armed-group']),
  ...[
    ...words(
      'police firefighters rescuers union opposition company party campaign prosecutors court hospital department commission committee council',
    ),
  ].map((w): [string, 'organisation'] => [w, 'organisation']),
  ...[
    ...words(
      'protesters demonstrators residents villagers witnesses survivors relatives families family neighbours neighbors activists students workers miners prisoners inmates mourners refugees supporters critics experts analysts observers monitors parliamentarians lawmakers traffickers',
    ),
  ].map((w): [string, 'people'] => [w, 'people']),
])

/** Last words of a capitalised name that make it a group, with its kind. */
export const GROUP_HEADS: ReadonlyMap<string, 'armed-group' | 'organisation'> = new Map([
  ...[
    ...words('army front brigade brigades battalion militia guerrillas rebels forces cartel command column'),
  ].map((w): [string, 'armed-group'] => [w, 'armed-group']),
  ...[
    ...words(
      'mission radio television news party union association committee council commission organisation organization foundation institute university company corporation movement league alliance coalition federation group agency bank court hospital observatory society network watch congress department ministry bureau office police service',
    ),
  ].map((w): [string, 'organisation'] => [w, 'organisation']),
])

export const MEDIA_WORDS: ReadonlySet<string> = words(
  'television tv radio newspaper newspapers broadcaster media channel daily weekly magazine news station website press',
)
export const DOCUMENT_WORDS: ReadonlySet<string> = words(
  'report reports document documents statement letter study survey poll data figures records memo affidavit indictment filing lawsuit complaint communique communiqué transcript note leaflet census review count tally database dossier disclosures statistics figures estimate estimates list ruling verdict resolution announcement investigations investigation findings finding paperwork video footage recording recordings photographs photos images information bulletin manifesto pamphlet leaflets plan autopsy',
)
export const ANONYMOUS_WORDS: ReadonlySet<string> = words(
  'source sources anonymity anonymous unnamed unidentified insider insiders somebody someone caller callers whistleblower',
)
export const ANONYMOUS_PHRASES: readonly string[] = [
  'asked not to be named',
  'not to be identified',
  'condition of anonymity',
  'declined to be named',
  'declined to be identified',
  'not authorised',
  'not authorized',
  'did not want to be',
]
export const JOINT: ReadonlySet<string> = words(
  'both side sides rivals neighbours neighbors parties enemies armies governments capitals countries nations delegations camps',
)

/** International organisations: names and abbreviations as English news writes them. */
export const ORGANISATIONS: readonly (readonly [name: string, aliases: readonly string[]])[] = [
  ['United Nations', ['UN', 'U.N.']],
  ['European Union', ['EU', 'E.U.', 'Brussels']],
  ['NATO', ['Nato', 'North Atlantic Treaty Organization']],
  ['OSCE', ['Organization for Security and Cooperation in Europe', 'OSCE Minsk Group', 'Minsk Group']],
  ['African Union', ['AU']],
  ['Arab League', ['League of Arab States']],
  ['Red Cross', ['ICRC', 'International Committee of the Red Cross', 'International Red Cross']],
  ['Red Crescent', []],
  ['Amnesty International', ['Amnesty']],
  ['Human Rights Watch', ['HRW']],
  ['World Health Organization', ['WHO']],
  ['International Monetary Fund', ['IMF']],
  ['World Bank', []],
  ['International Criminal Court', ['ICC']],
  ['Doctors Without Borders', ['MSF', 'Médecins Sans Frontières']],
  ['UNICEF', ['Unicef']],
  ['UNHCR', ['UN refugee agency']],
  ['Organization of American States', ['OAS']],
  ['ASEAN', ['Asean']],
  ['ECOWAS', ['Ecowas']],
  ['Islamic State', ['ISIS', 'ISIL', 'Daesh', 'IS group']],
  ['al-Qaida', ['al-Qaeda', 'Al Qaeda', 'al Qaeda']],
  ['Hezbollah', ['Hizbollah', 'Hizbullah']],
  ['Hamas', []],
  ['Taliban', ['Taleban']],
]
/** Organisations of the list above that fight. */
export const ARMED: ReadonlySet<string> = new Set([
  'Islamic State',
  'al-Qaida',
  'Hezbollah',
  'Hamas',
  'Taliban',
])
