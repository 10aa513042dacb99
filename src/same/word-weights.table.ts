/**
 * Lemmas of English by how rare they are: the logarithm of documents over documents that hold the lemma, in steps of 0.5.
 * Made by `training/pairs/weigh-words.mjs`; what is not listed stands in fewer than 1 document of 140.
 */
export const WORD_WEIGHTS: readonly (readonly [weight: number, lemmas: string])[] = [
  [
    0.5,
    `
a about all also an and as at be but by can do for from get go have he his i if in it make more not of on
one or out say so take that the their there they this time to up we what when which who will with would
you
    `,
  ],
  [
    1,
    `
after any back because before call campaign candidate come could day even first give good her him how
include into its just know last like look many may me most much my need new no now only other our over
people president presidential right see she should show some state support tell than them then think those
two use very want way week well while work year
    `,
  ],
  [
    1.5,
    `
accord add again against among another around ask attack become being believe between big both bring
change continue country down during election end every face far few find follow former great group help
here high hold home i'm interview issue job keep large late lead leader leave little long lot mean million
month move name national never news next night nominee number off own part party place plan point policy
political poll primary problem public put question race really report run same secretary since something
speak start still such talk these thing though three thru too try turn under us vote voter where whether
white why win world write your
    `,
  ],
  [
    2,
    `
able across act action actually address ago agree allow almost along already always answer anyone anything
appear area away bad base begin behind bill break build business care case center challenge chief city
claim clear close comment committee company concern conservative consider convention create deal debate
decide decision describe despite different director each earlier early effort either email enough
especially event ever expect experience fact fall family federal feel fight five focus force four free
friend front full general government grow hand happen hard head hear himself history hope hour however
idea important instead interest kind later law least less let life likely line live lose love major man
matter medium meet member message might money must nation nearly nomination note nothing offer office
official often old once open order others past pay percent person personal play politics position possible
post power press price provide push raise rally real reason receive recent recently record release remain
respond result return second security seek seem senator send serve service set several side sign small
someone speech spend staff stand statement stay stop strong suggest supporter sure system term thanks
today together top understand until view wall war within without woman word yet young
    `,
  ],
  [
    2.5,
    `
above accept account accuse administration adviser age ahead aide air ally although american amount
announce approach argue associate attempt attend attention ban battle bear benefit best beyond billion
billionaire bit black board book border building buy candidacy carry caucus cause certain certainly
chairman chance charge check child choice choose class college common community compare conduct conference
contest control cost course court cover criticism criticize crowd current cut date death decade decline
defeat defend delegate deliver determine difference difficult discuss dollar draw drive drop easy economic
economy eight elect else endorse enter establishment everyone everything example executive expand explain
express fail favor fear field figure final financial fire firm food foreign form forward fund further
future gain global governor ground guy half health hit host house husband immigration increase independent
information international involved join key kill lack leadership learn legal level liberal lie list local
longer low majority manager mark market maybe meeting mention middle military mind minute moment morning
movement near network nice ok opportunity oppose organization outside particularly pass perhaps phone pick
pledge politician popular potential present pretty private probably process program project promise prove
quickly quite rate rather reach read recommend refer refuse remark remember reporter represent request
require response rest review rise risk rival role room rule runner school self sell senior sense share
short significant similar simply single sit six social soon south special stage standard star step story
strategy struggle success super surprise target tax team test themself third thousand threat tie total
toward town trade trail true tweet union united value victory video vise visit voice wait walk watch whole
whom whose wife worry wrong yes
    `,
  ],
  [
    3,
    `
ability absolutely access achieve acknowledge activist activity ad addition additional admit advance
advantage advise advocate affect afternoon agency agenda agreement aim alone america anger appeal
appearance apply april argument arm arrive article assume attorney audience author available average avoid
ballot bank beat below bid blame block body broad businessman camp canada capital car card career cast
catch central century chair cite citizen civil clean clearly club com commit communication complete
completely concerned conclude condition confirm conflict congressional contact contrast conversation count
county couple credit criminal crisis critic critical cross culture currently customer daily datum daughter
dead declare deep defense degree demand demonstrate deny depend design detail develop development die
direct direction directly discussion district divide document donor door double doubt dozen due earn east
eat editor education effect electorate embrace emerge employee encourage endorsement energy engage english
enjoy enron ensure entire estate estimate evening eventually everybody evidence exactly excellent exchange
exist expert extremely eye fair fast father favorite feature fellow female file fill finally finance fine
finish fix floor fly foot freedom friday friendly fuel fully game generation goal growth gun hall handle
happy hate heart herself highlight highly hire hotel huge human hundred hurt identify ignore illegal image
immediately immigrant impact improve in. income increasingly indicate individual industry influence inside
insist instance intend interested introduce investigation investment itself january john judge july
justice kid labor land language largely launch lawyer letter light link listen loss main maintain manage
management march margin mass material measure minority miss mistake monday mostly mother natural necessary
nine nobody nominate none nor north notice october officer online opening operation opinion opponent
opposition option organize overall owner page paper parent particular path per percentage performance
period picture piece please plus pm police politically poor population positive powerful practice praise
predict prepare presidency pressure presumptive prevent previous previously priority produce professional
professor progressive proposal propose protect protest publicly publish pull pursue quality quarter quote
radical radio range ready reality recall recognize reduce reflect reform regard region register reject
relate relationship repeatedly representative research resource respect restaurant reveal rhetoric rich
roll safe save schedule season seat secret secure separate september series serious server seven shift
shoot shot simple site situation solution somebody sometimes son sort sound source speaker specific
spending spokesman spot stake standing states status stick store strategist street strength student study
style subject successful summer suppose survey television ten terrorism terrorist texas thank threaten
throughout throw thursday touch tough track train travel treat trip trouble trust twice type u.s.
ultimately university unless update upon urge usually veteran violence voting wage warn water weapon
website weekend welcome west whatever wide willing winner wish wonder worker worth york
    `,
  ],
  [
    3.5,
    `
abroad active adopt adult advice affair affordable agent aggressive aid al alleged alternative amazing
amendment americans amid analysis analyst angry announcement annual anybody anyway anywhere apparent
apparently appointment appreciate approval approve army art asia assault asset assure attach attract
august authority award aware backer background balance bar barely basic basically basis beach beautiful
beginning behalf behavior belief better birth blast blow blue boost bottom brief british brother budget
bus bush c california campaigning canadian capture cash celebrate champion channel character cheap cheer
china church circle classified climate closely closer closing coalition collapse colleague collect color
combat combine comfortable commander commercial commission commitment compete competition competitive
complain complex computer confident connect connection consequence contain contender content contract
contribute contribution controversial controversy convince copy core corner corporate correct council
counter coverage crime crucial cultural cycle d damage danger dangerous dark david de debt december deeply
define definitely democracy denounce department deputy deserve destroy dinner discover dismiss display
distance division doctor dog dominate donation dr. draft driver drug duty easily eastern echo edge
effective effectively elite elsewhere enemy enforcement england entirely environment era error establish
etc. europe except exception execute exit expectation expensive expose extend extreme facility factor
failure faith false familiar fan february fee feed feeling fifth fit flight folk following forget found
foundation founder french fresh frustration fun funding fundraise gap gas gather generally generate george
girl god grab graduate grand grant green guarantee guard guess guest hang headline headquarters hearing
heat heavily heavy helpful here's hi hide honest honor hopeful horrible hot houston id identity imagine
immediate importance impossible incident indeed india initial initially inspire institution insult
insurance intelligence interesting internal internet invest invite involve iraq island item jack jeff joke
journalist judgment jump june knock knowledge la lady laugh lawmaker lawsuit lay leading lean left legacy
legislation lesson liar limit limited location lock london longtime mail mainstream male massive match
mate mayor meanwhile michael mile mine minimum minister mission model moderate modern mogul momentum movie
mr. multiple myself narrow nation's nationally nature necessarily negative negotiate neither net newspaper
normal notion november nuclear numerous obtain obviously occur offering oh oil onto operate original
otherwise outcome outsider overseas panel paris park participate partner paul peace perfect perform
personally persuade photo plane plant platform plenty pollster popularity populist pose possibility
possibly potentially prefer presence prime principle prior product profile progress prominent promote
prompt property prospect protection proud purchase purpose qualify quick racist rank rare rating reaction
realize reasonable red reference refugee regular regularly regulation relation relatively religion
religious rely remind remove repeat replace reply reputation requirement reserve resident responsibility
responsible retired revolution richard road rock root roughly round s safety sale san saturday scale
scandal scene science score scrutiny sea search seize select seriously session settle shake shape sharp
shock shop shortly signal size skill slam slightly slow smart socialist society somewhat sorry southern
space specifically split spokeswoman spread spring square st. staffer stance station stock strategic
stretch strike strongly structure stuff succeed suffer suggestion suit sunday superdelegates surge
surround survive suspect swing table tactic tank task teach technology tend terrible territory theory
thought thus ticket tight title tomorrow tone tonight tool topic tour traditional truly truth tuesday tv
typically undermine understanding unite unity unlikely unusual variety various vast vehicle version vet
via victim violent virtually volunteer vow wake warning washington waste wave weak wealthy wear wednesday
widely william wind wing wonderful working yesterday yourself zero
    `,
  ],
  [
    4,
    `
a.m. abandon abortion absolute abuse acceptance accusation achievement actor actual advertising advocacy
affiliate afford afghanistan afraid aggressively airport allegation alliance ambassador animal anonymity
anticipate anxiety anymore apart apartment apologize applaud application appoint appropriate arena armed
arrange arrest asian aside aspect assert assertion assessment assist assistance assistant atmosphere
attendee attitude attribute b baby badly bag ball band barrier bash bathroom battleground bay bearer
beating belong belt bet bind bipartisan birther blood boast boat bob bold bomb boo boss bother bowl box
boy brain brand breakfast bridge briefly broadcast broker brown bureau busy c. cable calendar camera
cancel cap capable capacity careful category celebrity chain challenger chamber chant chaos chapter
chicago chinese chris christian christmas circumstance citizenship civilian clash client clinch coast code
cold collar column coming command comparison complaint complicate comprehensive compromise concede concept
conclusion condemn confidence confidential confront congress congressman consensus consideration
consistent consistently constant constantly constitutional construction consult consultant consumer
contested contributor conventional convert cook cool cooperation coordinate corporation counsel crack
crash crazy creation credibility crew critique crush cry d. dad dave deadline deadly decent declaration
dedicate deficit delay democratic demographic deploy deport deportation description desire desk desperate
detailed determination developer devote differ difficulty digit digital diplomatic disagree disappear
disappointed disaster disclose disease dispute distinguish distribute diverse diversity divisive domestic
donate downtown drag dramatic dream dress drink dry dynamic e-mail eager earth economics economist
editorial electoral element eligible eliminate emotional emphasize employ employer employment empty ena
enable engagement enormous enthusiasm enthusiastic entity environmental episode equal equally erupt escape
essentially european evangelical eve everywhere exact exceed expansion expense explanation exploit extent
extra extremist fairly famous fantastic fashion fault favorable fierce fighter filing film finding flag
flat flee flip flood florida flow follower formal formally forth fortune forum fourth frame france fraud
frequently frustrated function fundamental fundraiser fyi garner gathering gay gender german germany giant
gift glad glass golf google govern grass greet gross growing guide guilty gulf hack hair handful hardly
harm harsh healthy hedge hell hello hey hint historic historical holiday hopefully horse hospital
household housing ideology ii ill illegally implement imply impose impress incite incredibly incumbent
indian industrial inequality influential info informed infrastructure initiative inquiry insider institute
insurgent intense intent intention investigate investigative investor invitation involvement iran iraqi
islamic israel italy james japanese jim joe joint jones joseph journalism judicial justify ken kevin kick
king korea label league leak legislative leverage liberty license lifetime lift literally loan lobby
lobbyist locate loom loser loud lower luck lunch m. machine magazine mainly maker mandate manner map
marriage mary matchup math meal medical memo memory merely mess method mexico migrant mike militant minor
minus mix mixed mock mom moral mount mountain mouth murder music muslims n narrative nations nationwide
native negotiation neighbor neighborhood neurosurgeon neutral newly no. northern notable obligation
observer obvious occasion odds offensive officially okay ongoing openly operative opposite organizer
originally outlet outline outstanding overcome oversee overwhelming overwhelmingly owe p.m. pace pack
package pain paint painting pair parking participant participation partisan partnership passion patient
pattern payment peak perceive perception permanent permit personality perspective pet peter phase phrase
physical pitch pivot planet planning player pleased pocket poise pop portion portray pour poverty preserve
prevail primarily print prison privately prize probe procedure proceed production profit promising proof
properly prosecutor protester provision punch quiet quit racial racism rail ranking react reader reading
rebuild recession recognition recommendation recover recruit refusal regardless regime regional
registration regret reiterate relative relevant reliable relief reminder renew rent repair reportedly
republic republican resign resolution resolve resonate revenue reverse reward rice rid ride ring rip
rising river robert route row rude ruling rural rush russia russian s. satisfy scenario scientist scott
scramble screen section sector seemingly segment selection senate sensitive sentence sentiment serial
settlement sex sexual ship shirt shooting shout showing shut sick signature significantly silver sister
skeptical sleep slip smile soft soldier solid solve somehow somewhere speed spirit sponsor sport spotlight
st steal steel steve stone straight stream strengthen stress striking stump submit subsequent substantial
successfully suddenly sue sum sun supply supreme surface surprising surrogate suspend sweeping switch t
tackle tap taste tea teacher tear telephone temperament temporary tension tenure terror testimony text
theater theme therefore thomas times tip tom totally tout towards trading tradition traffic training
transfer transform transition translate transportation treatment tremendous trend trial trigger troop
turnout typical uk unable unclear undecided underscore undocumented unemployment unfair unfortunately
unify unique unit universal unknown unlike unprecedented upcoming upset usa user usual v. vacation valley
venture viewer violate violation visa vision vulnerable w w. warm weakness wealth web weekly weigh weight
western whoever widespread wikinews wild window winter withdraw witness wow writer yield zone
    `,
  ],
  [
    4.5,
    `
a. aboard absence academic academy accelerate accessible accident accompany accomplish accomplishment
accurate acquire actively adapt adjust adversary affirm africa african ahmed alarm alienate align alike
alive allege allegedly allegiance alongside alter altogether ambition ambitious amnesty anchor ancient
angeles answering anti-establishment anti-immigrant antonio anytime applause approximately arab arabia
arrangement array arrival arts asap aspiration assemble assess assign association assumption atlanta
austin australia authorize auto ave avenue await awesome awful awkward backing baghdad banker banking bare
bearing bed beer ben bench besides betray bias bin bird birthday bite bitter bless bloc blog bloody blunt
bolster bombing bond boston bottle boycott branch brave breach briefing bright broadly brush buck bully
bunch burden burn bust cabinet cage calculate calm campus cancer capability capitalize captain carbon
carefully careless carolina cat caution cautious ceiling celebration cell cent centrist ceo chairwoman
characterize charity charles charter chase chat chicken childhood chip christopher cindy circulate clarify
classic click climb clip clothes clothing co-founder co. coal coffee collection collective columbia
columnist combination comeback comfort commanding commerce commissioner communicate communist compelling
competitor compound concert concession concrete confrontation confused congratulate congratulations
conscience conservatism considerable conspiracy constituency contend contention contentious context
contractor contradict contrary convict convincing correspondence corrupt corruption costly counterpart
coup craft creative credential credible cruise cup curb currency custom damaging dan dance database days
dealer dean dear decisive decry deem default defensive definition defy delegation delete deliberately
delivery demonstration departure depth destination destruction devastating device dictator differently dig
dilemma diminish dining dip diplomacy diplomat dirty disagreement disappointment discipline disclosure
discount discourse discovery discrimination dish dislike dispatch distant distinction divorce doc
dominance dominant don doom download drama drinking duke dump e ear earnings ease ed educated educational
efficient egg eighth el elder electric elevate embarrassing embassy emergency emission emphasis empire
empower enact encounter endure engaging engineer enterprise entertainment entrepreneur entry equality
equipment equity equivalent escalate essential ethnic ethnicity everyday evil examine excited excitement
exclusive exclusively excuse exercise existence existing expire explicitly explore explosive exposure
expression extension extensive extraordinary f factory fake fame famously fare farm faster fate fax
federation fence festival feud fiction finger firearm firmly fish float flower fold footage football
forceful forecast foreigner forever format formidable francisco frank frankly freely freeze frequent
frontrunner fundamentally funny gang gear generous gentleman genuine gesture given globe going gold golden
gonna grade gradually grasp grassroots gray greatly greek guardian h habit hail halt hammer harbor harry
hatred haul haven heated heel height heritage hero highway hill historically hole homeland hometown
honestly honesty horror hostile hostility hr hub humanity hurdle i'ma ice ideal ideological ignorant
illustrate im implication import importantly impression impressive improvement inability incentive
incredible independence index indians indication inevitable inevitably inflation inform initiate injure
injury inn innocent insert insight inspector install instinct instruction insulting intellectual
interaction interpret interrupt intervene intervention invasion investigator invoke iranian iraqis ireland
irish iron isda isolate italian jail jan japan jason jean jet jewish johnson journal k killer killing
kingdom kitchen l. lab lake landscape lane lasting latin latter lee leg legalize legislature legitimate
length lengthy liability libertarian living load loose los lots loudly louis loving loyal lucky m mad
magic maintenance manufacturer manufacturing marketing married marry massacre master maximum meaningful
meantime membership memorial mental menu mere merit metro midst migration minded ministry mirror
misogynist missile mississippi mobilize mode moderator modest modify monitor monthly mood moon mortgage
mosque motion motivate muscle museum muslim mutual nail narrowly nasa nasty nationalist nearby neck
neighboring nervous netherlands nick nightclub nj nonetheless norm normally nose notably notch nowhere ny
objective observation observe obstacle occasionally occupy oct op opt optimistic orange ordinary ought
ourself outrage outreach outright overhaul overlook overnight overturn ownership pacific painful pakistan
pakistani panic parade parliament partial partly passage passionate pastor patience pause payer peaceful
peer pending pennsylvania perfectly persistent personnel philosophy phoenix photograph photographer pic
pile pilot pipeline pivotal pizza plain plead pleasant pleasure plot podcast polarize pool populous port
pound pray prayer precedent precinct prediction preference preferred premium presentation preview prices
pride principal prisoner pro proceeding proclaim producer profound prohibit propaganda propel proper
proponent prosecute prosecution provider province provocative ps publication pundit punish pure pursuit
qaeda qualification quietly quo r. rampant rapid rapidly rapist rarely rattle re-election realistic rebel
reception recipient reconsider recount recovery reduction reelection regulate rein reinforce rejection
reluctant remaining remarkable render repeal repeating replacement rescue researcher resignation resist
resistance resort respectively respondent restore restrict restriction resume retail retain retirement
revelation revive revolt revolutionary rick rig rights rob roof rough routinely rumor running sacrifice
sad saddam sake sample sanction sand santa saudi saving saying scare scared scope screw seal services
severe shadow shall shaped sharply shed sheet shell shelter shopping shore shrink shy sideline sight
silence silent similarly simultaneously sink sitting sixth sizable skepticism skilled skin skip sky slice
slide slogan slot slowly smith smooth software soil solidarity sometime song sooner soul spain spanish
spark specie speculation spin stability stable stack stall stamp stark statewide statistic steady steep
steer stem stir storm strain strange streak strict stride string stumble stunning stupid subsequently
substantive subtle successor suck sudan sudden suicide suite summary summit sunni superior supportive
supposedly surgery surpass surprisingly surrender susan suspicion sustain sway sweep sweet switzerland
syria syrian taiwan taliban tally tariff teaching tech technical technique teenager televise temperature
temporarily tendency testify testing thin thinking threshold thrive thwart tide tighten timing tiny tired
toll ton toronto toss tourist toy tracking trader traditionally tragedy transaction transcript transgender
transport trap trash traveler treaty tree trillion troubled truck tuition turmoil twenty u ugly ultimate
un unacceptable uncertain uncertainty underdog underestimate unfit unfold uniform unpopular upper urban
useful valuable van vary vastly venue versus viable vice-presidential vie vietnam village viral virginia
visible visitor vital vocal volume vs. vulnerability warming wary wash weaken weather wedding welfare
wheel whenever willingness wine winning wise withhold worldwide worst wound wrap x xenophobe yeah yell
youth youtube zealand
    `,
  ],
  [
    5,
    `
abruptly absent absorb absurd acceptable accommodate accommodation accomplished accountable actress
adequate adjustment administer administrator admire admission advertise advisor aftermath afterward
agriculture airline airplane airwave alert allocate amaze amplify annually anthony apology appetite arise
articulate artist assail assassination assembly assignment attached attacker attendance attractive audio
authentic authoritarian b. backlash bail balanced bankruptcy bargain basketball batch bbc beam beauty
bedroom beg belgium bent beside biased bike biography biological blanket blind bomber boot borrow brace
brazil breed brooklyn bruising brutal bs bubble buddhist bump burning burrow bury button cafe carve casino
catholic cellphone cement ceremony certificate championship chaotic characteristic charitable cheat cheese
chef chemical chocolate christianity cia civic clarity clinic clock clue coin colony comedian commentary
commentator commodity communications compaq compel compile comply comprise con concentration confirmation
conscious consist constitution contemplate contemporary continent conviction cooperate coordinator cop
corn corp corps correctly correspondent counterparty courage cozy creek crop crowded crude d.c. dallas
dawn dc dec. deck decrease defender delhi deliberate delicious denial depart dependent deposit deprive
derail descend descent desert designate desperately detain deter dial dictate diego dire disastrous
disavow discourage discredit disgrace dismantle displace disqualify disregard disrupt disruption distract
distribution domain duck dumb dust e.g. eclipse economically edit editing electricity electronic
elementary embarrassment embed en endeavor endless energize enforce engine enhance enthusiastically
entitle entrance envision eol equip etc ethic evaluate evenly eventual evident evolution evolve excessive
exciting exhibit experiment expertise explode export faction fade fallout falter family's farmer fat
favorability ferc fifteen filter finalize financially firing fiscal fitness fixture flash flawed flock
fool forcefully foremost forge fort fossil foster founding fracking fraction fracture friendship fringe
frontier fruit fulfill galvanize garden gene girlfriend glimpse goer graduation grandchild graphic
grateful greed grim grip guidance guideline hacker handling harris harvard hat headache heaven heed
heighten helicopter hike hilton historian holy hop hungry hunt hussein icon iii imprison inaccurate
inappropriate inc. incendiary incline inclusive indict indictment inject inner innovation inspiring
instantly instruct integrate integrity intelligent intensify interfere interior introduction invent
ironically islands j j. jam jerry jesus jihad jordan journey joy jury justification kay knee knife kuwait
l laden lag lament landmark lapse lately lecture legally legend legislator lend liken linda listing
literature lone loophole louisiana lovely loyalty making malaysia maneuver manipulate manufacture marie
massachusetts max meaning meat mechanism medicine memoir messaging meter mexican miami michigan microsoft
midnight mild mill miller min minimal mishandle misleading mocking mold moore moreover motor ms. mystery
nato navy necessity nevertheless newsletter noble nod noise nonprofit noon northeast novel nurse o object
objection occupation ocean odd offense offset onstage optimism orbit org origin outrageous overshadow
oversight overtake p pact paperwork parallel passport patron peacefully pen penalty pepper petition ph
phenomenon physician pig pin pioneer pit planned poland polite politicize pope populism poster postpone
potent practical practically pragmatic predecessor pregnant preparation preside presume pricing priest
privacy proceeds processing projection promotion prop proportion proposition prosperity provoke psychology
publisher pump questions r racially rack rain ramp rape ray rear reassure rebuke receipt reckless
referenced referendum reflection refrain relaxed relentless reliably relocate remote rental representation
resemble reservation reside residence retire retreat revise richmond rider ridiculous risky robust rocket
rocky rome routine royal ruin salad salary salon salt sam sandwich sap sara scathing scholar scratch
scream script seed seeming sensitivity setback sexism shame sharon shatter sheik sheriff shield shoe
shoulder showdown shower shrug significance singapore slate slight solely solidify sophisticated southeast
southwest spar speaking specialist spectacular speculate speechwriter spirited spiritual spouse spur spy
squeeze stadium stan stiff stimulus stoke strip strive stronghold studies studio subdue substance
substantially suburb superdelegate supplement sushi suspicious sustainable swear sweden symbol sympathetic
sympathy tale talent talking taxpayer taylor technically ted temper temple tent terry thailand theft
things thirty tick till tilt tolerance tolerate toxic trace traction tragic transformation transparency
transparent travis tribe trick triumph troubling tune tycoon unaware uncover undercut unexpected
unexpectedly unfavorable unhappy unleash unpredictable unqualified unusually unveil unwillingness utility
vendor verify veto virtual virtue wag walker warehouse watchdog whip widen wield wildly wipe wire wisdom
wolf wood workforce www xenophobic yard years yellow
    `,
  ],
]
