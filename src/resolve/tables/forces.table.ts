const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What a state's force or government is called → its one name; the first that a phrase holds counts. */
export const FORCE_NAMES: readonly (readonly [said: RegExp, name: string])[] = [
  [/\barmed forces?\b/, 'armed forces'],
  [/\b(?:air force|warplanes)\b/, 'air force'],
  [/\bnational guard(?:smen|sman)?\b/, 'national guard'],
  [/\btreasury police\b/, 'treasury police'],
  [/\b(?:police|policem[ae]n|policewom[ae]n)\b/, 'police'],
  [/\b(?:security|government|federal) (?:forces?|troops)\b/, 'security forces'],
  [/\barmy\b/, 'army'],
  [/\b(?:navy|marines)\b/, 'navy'],
  [/\bcoast ?guard\b/, 'coast guard'],
  [/\bmilitary\b/, 'armed forces'],
  [/\b(?:government|regime)\b/, 'government'],
]
/** Those of a force, where nothing tells which. */
export const SOLDIERS = set('soldiers soldier troops servicemen')

/** Words by which a state itself or a body of it acts ("Ruvian forces"); other people of a state are not the state. */
export const OF_STATE = set(`
  army military forces force troops soldiers soldier government regime police navy airforce guard guards authorities aircraft
  warplanes warplane jets jet planes plane helicopters helicopter artillery gunners missiles missile rockets rocket shells drones
  drone tanks tank ships warships commandos commando units unit battalion battalions brigade brigades division regiment garrison
  officers officer servicemen marines gunboats bombers bomber pilots agents ministry side snipers paratroopers gendarmes
  state republic administration batteries fire shelling attack attacks strike strikes airstrike airstrikes offensive invasion
  bombardment bombing raid raids assault aggression intelligence fighters personnel elements men general generals colonel`)

/** People of a force that another word names: "members of the army". */
export const MEMBERS = set(
  'members member elements people group groups patrol patrols column columns detachment squad squads policemen policeman majority part command cell cells band bands wing faction activists supporters followers sympathizers sympathisers militia',
)

/** Fighters whose group goes without saying where a report names one. */
export const FIGHTERS = set(`
  guerrillas guerrilla guerillas guerilla rebels rebel terrorists terrorist insurgents insurgent militants militant subversives
  subversive extremists fighters jihadists jihadist separatists separatist militiamen commandos commandoes narcoterrorists`)
/** Words that leave open who somebody is. */
export const UNKNOWN = set('unidentified unknown unnamed hooded masked alleged presumed suspected')
/** What stands for a group named before. */
export const AGAIN = set('it its they their he she who which group organization organisation movement')
export const OURS = set('we our us i ours')
