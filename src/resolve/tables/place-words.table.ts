/** Words that show where a name is a place, and where it is not. All in lower case, in families and not by story. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Kinds of populated place: "the village of X", "X village". */
export const SETTLEMENTS =
  set(`village town city settlement hamlet township villages towns cities municipality borough
  capital metropolis suburb neighbourhood neighborhood kibbutz moshav port enclave locality`)

/** Kinds of area, with the precision a mention of one has. */
export const AREAS: ReadonlyMap<string, 'district' | 'province'> = new Map([
  ...'district districts county counties raion raions rayon rayons subdistrict sub-district commune ward prefecture'
    .split(' ')
    .map((word) => [word, 'district'] as const),
  ...'province provinces region regions governorate governorates oblast oblasts state states department departments emirate canton vilayet krai republic territory'
    .split(' ')
    .map((word) => [word, 'province'] as const),
])

/** Things that stand in or by a place and are named after it. */
export const LANDMARKS =
  set(`airport airfield airbase base dam bridge hospital university prison jail refinery stadium
  mosque church cathedral temple synagogue border frontier crossing checkpoint highway road square market station
  airstrip camp valley mountain mountains river lake island islands bay gulf desert peninsula front frontline
  plant harbour harbor terminal embassy consulate outskirts area countryside suburbs international central military`)

/** Before a name: it is where something is. */
export const LOCATIVES =
  set(`in near from around outside inside toward towards into across between over through
  throughout within beyond surrounding reach reached reaching enter entered entering leave left leaving visit visited
  visiting capture captured capturing seize seized retake retook retaken besiege besieged liberate liberated bomb bombed
  bombing shell shelled shelling strike struck hit hitting pound pounded pounding attack attacked attacking targeted
  targeting overlooking neighbouring neighboring encircle encircled defend defending fled fleeing via off held holds raid raided raiding took taken overran overrun storm stormed
  looted freed cleared isolated patrolled abandoned evacuated`)

/** Up to four words before "to X": somebody or something moves or leads there. */
export const MOTION =
  set(`go goes going went gone come comes came move moves moved moving travel travelled traveled
  travelling traveling flee flees fled return returned returning returns send sent sending fly flew flown flight flights
  drive drove driven walk walked walking march marched marching bus buses train trains road roads highway route trip
  journey visit visits way advance advanced advancing withdraw withdrew withdrawn retreat retreated deploy deployed
  spread spreads taken transferred moved evacuated brought deported extradited extended expanded rushed headed heading
  close closer next near access convoy convoys supplies line lines leading leads led back capital reinforcements`)

/** Before "of X": X is a place. */
export const OF_PLACES =
  set(`native natives born citizens north south east west northeast northwest southeast southwest north-east north-west
  south-east south-west outskirts residents people inhabitants parts centre center siege battle bombing shelling
  streets suburbs airport governor mayor area areas vicinity bombardment capture fall recapture liberation city town
  village district province region port capital side hub suburb neighbourhood neighborhood stronghold control most
  edge edges surroundings countryside skies square kilometres kilometers miles km`)

/** Words before a name that belong to it or tell where in it: no part of a person's name. */
export const MODIFIERS =
  set(`northern southern eastern western central north south east west northeast northwest
  southeast southwest northeastern northwestern southeastern southwestern greater upper lower old new downtown uptown
  inner outer mainland metropolitan the in at near from to and but while when after before as on for of around outside
  by with since during meanwhile elsewhere both occupied besieged rural port city`)

/** Titles and ranks: the capitalised words that follow name a person. */
export const TITLES =
  set(`mr mrs ms miss dr prof professor sir lord lady dame gen general col colonel lt lieutenant
  capt captain maj major sgt sergeant cpl corporal pvt private adm admiral brig brigadier cmdr commander president
  vice-president premier chancellor minister senator sen rep congressman congresswoman governor gov mayor judge justice
  king queen prince princess sheikh emir sultan ayatollah imam mullah pope cardinal bishop archbishop father rev
  reverend pastor rabbi ambassador secretary chairman chairwoman director spokesman spokeswoman spokesperson
  lawyer attorney officer detective inspector constable coach analyst correspondent reporter photographer journalist
  activist leader chief deputy aide`)

/** After a town's name these make it an outlet's, a school's or a firm's, even in a headline. */
export const NAMESAKES =
  set(`post times globe journal herald tribune observer gazette chronicle telegraph dispatch
  courier inquirer sun mirror star university college institute agreement accord accords convention treaty protocol
  stock exchange bulls lakers united fc`)

/** Capitalised words that are no names of places, whatever the gazetteer holds. */
export const NEVER =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec i mr mrs ms dr god
  islam allah muslim christian jewish sunni shia shiite kurd kurds arab arabs turkmen yazidi yezidi druze tv am pm ap afp
  un eu nato north south east west northern southern eastern western central upper lower twitter facebook telegram
  internet center centre uptown downtown midtown covid today yesterday tomorrow christmas easter ramadan eid guardian reuters interfax tass first second third fourth fifth`)

/** After a name that is a capital's or a country's: it speaks or acts, so a government is meant. */
export const ACTS =
  set(`said says say saying claimed claims claim insisted insists insist denied denies deny accused
  accuses accuse accusing reported reports announced announces warned warns warn vowed vows vow called calls urged urges
  rejected rejects reject confirmed confirms blamed blames threatened threatens agreed agrees refused refuses pledged
  pledges demanded demands condemned condemns told acknowledged admitted admits argues argued maintains maintained
  stressed stated states declared declares responded responds retaliated retaliates replied dismissed dismisses
  wants wanted hopes hoped believes considers considered sees supports supported backs backed recognises recognizes
  recognised recognized recalled expelled imposed sent sends launched deployed opposes opposed seeks sought signed
  proposed offered ordered decided intends fears regards views plans promised alleged alleges allege describes described
  dispatched ratified ruled suspended withdrew severed`)

/** Before a name that is a capital's or a country's: what is done to it, or with it, is done to a government. */
export const ACTED_ON =
  set(`accuse accused accuses accusing blame blamed blames blaming urge urged urges urging warn
  warned warns warning told tell condemn condemned condemning ask asked asks asking pressure pressured against`)

/** Auxiliaries and adverbs that stand between a name and what it does. */
export const BETWEEN =
  set(`has have had is was are were will would also later earlier then previously immediately
  repeatedly vehemently strongly officially meanwhile itself not never still now again since both has`)

/** Words that open a sentence with a capital and are never the first word of a place's name there. */
export const OPENERS =
  set(`the a an this that these those he she it they we you his her its their our your i in on at
  from to for of by with as and but or if when while after before since during because although though however both
  all some many most few several no not one two three four five six seven eight nine ten there here what who why how
  which where then now also still yet so such only even just more less other another each every any than about over
  under between among against without within despite according following meanwhile earlier later elsewhere`)
