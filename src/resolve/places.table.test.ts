import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { annotate } from '../language/annotate.ts'
import { parseGazetteer } from './gazetteer.ts'
import { kilometres } from './places/weigh.ts'
import { findPlaces } from './places.ts'

/**
 * Names of real places in invented sentences, one a line: sentence with the name in braces | latitude | longitude, in
 * degrees. The points are public knowledge, rounded to a tenth or better, and were not taken from the gazetteer.
 */
const PLACE_ROWS = `
Shells fell on {Manbij} in northern Syria before dawn.|36.53|37.95
The Syrian town of {Kobani} was quiet on Monday.|36.89|38.35
Two rockets landed near {Idlib}, Syrian rescuers said.|35.93|36.63
Warplanes bombed {Raqqa} for a third day, a Syrian monitor said.|35.95|39.01
Syrian troops advanced towards {Deir ez-Zor} along the river.|35.34|40.14
Residents of {Deir Ezzor} in eastern Syria queued for bread.|35.34|40.14
A car bomb went off in {al-Bab}, in the Aleppo countryside of Syria.|36.37|37.52
Syria said {Aleppo} was calm.|36.2|37.16
Clashes broke out in {Hasakah}, a city in northeast Syria.|36.5|40.75
Fighting resumed around {Daraa} in southern Syria.|32.62|36.1
Syrian state media reported blasts in {Homs}.|34.73|36.71
Convoys left {Hama} on the road to the Syrian coast.|35.13|36.75
A drone struck a workshop in {Latakia}, Syria.|35.53|35.79
The Russian navy uses a base at the Syrian port of {Tartus}.|34.89|35.89
Turkish guns shelled {Afrin} in Syria.|36.51|36.87
Aid reached the besieged Syrian town of {Madaya}.|33.69|36.1
Iraqi forces entered {Mosul} from the south.|36.34|43.13
Militants fled {Tal Afar} in Iraq as the army moved in.|36.38|42.45
Gunmen opened fire in {Kirkuk}, northern Iraq.|35.47|44.39
A suicide bomber struck a checkpoint in {Ramadi}, Iraq.|33.43|43.31
Iraq sent more troops to {Fallujah}.|33.35|43.78
Officials in {Erbil}, Iraq, denied the report.|36.19|44.01
Protesters gathered in {Basra} in Iraq's south.|30.51|47.78
The shrine city of {Najaf}, in Iraq, was closed to traffic.|32.03|44.35
Pilgrims walked to {Karbala} in central Iraq.|32.62|44.02
The Iraqi town of {Sinjar} lies in ruins.|36.32|41.87
Mortars hit {Baiji} north of the Iraqi capital.|34.93|43.49
Police in {Tikrit}, Iraq, found a mass grave.|34.6|43.68
Two blasts shook {Baqubah}, a city northeast of Baghdad.|33.75|44.65
Azerbaijan said {Ganja} had come under fire.|40.68|46.36
Azerbaijani officials said a rocket fell near {Mingachevir}.|40.77|47.05
Sirens sounded in {Stepanakert} as Armenia reported new strikes.|39.82|46.75
Armenia said its troops still held {Shushi}.|39.76|46.75
Azerbaijan's army took the town of {Fuzuli}.|39.6|47.14
Villagers near {Agdam} in Azerbaijan found mines.|39.99|46.93
Shells hit {Terter}, an Azerbaijani town by the front.|40.34|46.93
Trucks crossed from {Goris} in southern Armenia.|39.51|46.34
Buses ran again between Yerevan and {Gyumri}.|40.79|43.85
Georgian police closed the road to {Gori}.|41.98|44.11
Ships waited off {Poti} on Georgia's Black Sea coast.|42.15|41.67
Russian missiles struck {Kharkiv} in Ukraine overnight.|49.99|36.23
Ukraine's army withdrew from {Bakhmut}.|48.6|38
A blast damaged the dam near {Kherson}, Ukraine.|46.64|32.61
Ukrainian rail workers were evacuated from {Kramatorsk}.|48.74|37.58
Ukraine said shells had hit {Avdiivka}.|48.14|37.75
Drones fell on the port of {Odesa} in southern Ukraine.|46.48|30.73
Air raid sirens sounded in {Odessa}, Ukrainian officials said.|46.48|30.73
Ukraine accused Russia of shelling {Nikopol}.|47.57|34.39
The Ukrainian city of {Mariupol} had no water.|47.1|37.55
Power failed across {Zaporizhzhia} after strikes on Ukraine's grid.|47.84|35.14
A court in {Lviv}, western Ukraine, heard the case.|49.84|24.03
Residents returned to {Izium} in Ukraine.|49.21|37.26
The mayor of {Melitopol} was freed, Ukraine said.|46.85|35.37
Fierce fighting continues around {Sievierodonetsk}, Ukraine.|48.95|38.49
Separatists in {Donetsk} blamed Ukraine.|48.02|37.8
Russia said drones had been shot down over {Belgorod}.|50.6|36.59
A depot burned in {Bryansk}, Russia.|53.25|34.37
Police in {Grozny} detained two men, Russian media said.|43.32|45.69
Russian agents searched houses in {Makhachkala}.|42.98|47.5
Israeli jets struck {Rafah} in the Gaza Strip.|31.29|34.25
Gaza medics said a school in {Khan Younis} was hit.|31.34|34.3
Israeli soldiers raided {Jenin} in the West Bank.|32.46|35.3
Palestinian youths threw stones in {Nablus}.|32.22|35.26
Settlers clashed with Palestinians near {Hebron}.|31.53|35.1
A rocket landed in {Ashkelon}, southern Israel.|31.67|34.57
Rockets were fired at {Sderot} from Gaza, Israel said.|31.52|34.6
Lebanon said an air strike hit {Tyre}.|33.27|35.2
Shots were fired in {Tripoli}, Lebanon, at dusk.|34.44|35.85
Militias fought in {Tripoli}, the Libyan capital.|32.89|13.19
The Lebanese army set up posts in {Sidon}.|33.56|35.38
Lebanese farmers near {Baalbek} fled.|34|36.21
Libyan coast guards took the boat to {Misrata}.|32.38|15.09
Fighters loyal to the eastern commander left {Benghazi}, Libya.|32.12|20.07
Libya's floods destroyed parts of {Derna}.|32.76|22.64
Tanks rolled into {Sirte}, a Libyan coastal city.|31.2|16.59
Houthi fighters in Yemen fired at {Marib}.|15.46|45.33
The Yemeni port of {Hodeidah} reopened.|14.8|42.95
Coalition jets hit {Saada} in northern Yemen.|16.94|43.76
Snipers killed two people in {Taiz}, Yemen.|13.58|44.02
A bomb hit an aid convoy in {Aden}, Yemen.|12.79|45.03
Saudi air defences shot down a missile over {Jizan}.|16.89|42.55
Saudi Arabia said a drone had hit {Abha} airport.|18.22|42.5
Afghan officials said the Taliban had taken {Kunduz}.|36.73|68.86
An explosion killed worshippers in {Kandahar}, Afghanistan.|31.61|65.71
Insurgents attacked a post near {Lashkar Gah} in Afghanistan.|31.59|64.37
Afghan villagers walked to {Herat}.|34.35|62.2
Gunmen stormed a clinic in {Jalalabad}, Afghanistan.|34.43|70.45
A mine killed five people near {Ghazni} in Afghanistan.|33.55|68.42
Pakistani police said the bus had left {Peshawar} at noon.|34.01|71.58
A blast hit a market in {Quetta}, Pakistan.|30.18|66.99
Pakistan's army cleared {Mingora}.|34.78|72.36
Lawyers marched in {Lahore}, Pakistan.|31.55|74.34
Indian soldiers fired into the air in {Srinagar}.|34.08|74.8
Mobs burned shops in {Imphal}, India.|24.81|93.94
Police in {Hyderabad}, India, arrested four people.|17.38|78.47
Police in {Hyderabad}, Pakistan, arrested four people.|25.39|68.37
Indian officials said the train had left {Kanpur}.|26.46|80.33
Sri Lankan police imposed a curfew in {Kandy}.|7.29|80.64
The Sri Lankan navy shelled {Jaffna}.|9.67|80.01
Rohingya families left {Sittwe} in Myanmar.|20.15|92.9
Myanmar's army burned houses near {Maungdaw}.|20.82|92.37
Soldiers fired on a crowd in {Mandalay}, Myanmar.|21.98|96.08
Bangladesh moved refugees from {Cox's Bazar}.|21.44|91.98
Philippine troops retook {Marawi}.|8|124.29
A bomb exploded in {Zamboanga}, in the southern Philippines.|6.91|122.07
Indonesian police shot two men in {Poso}.|-1.4|120.75
Rebels attacked a post near {Timika} in Indonesia.|-4.54|136.89
Thai soldiers were ambushed in {Yala}.|6.54|101.28
A gunman opened fire in {Pattani}, Thailand.|6.87|101.25
Chinese police sealed off {Kashgar}.|39.47|75.99
Riots broke out in {Urumqi}, China.|43.83|87.6
Nigeria's army said it had freed hostages near {Maiduguri}.|11.85|13.16
Boko Haram raided {Chibok} in Nigeria.|10.87|12.85
Nigerian police found bodies in {Jos}.|9.92|8.89
Gunmen took pupils from a school in {Kaduna}, Nigeria.|10.52|7.44
Suicide bombers struck {Kano}, in Nigeria's north.|12|8.52
Mali said its troops had entered {Kidal}.|18.44|1.41
Jihadists left {Timbuktu} in Mali.|16.77|-3.01
The Malian army bombed positions near {Gao}.|16.27|-0.04
A convoy was ambushed near {Djibo} in Burkina Faso.|14.1|-1.63
Niger's army said {Diffa} had been attacked.|13.32|12.61
Rebels seized {Goma} in the Democratic Republic of Congo.|-1.68|29.23
Congolese troops left {Bukavu}.|-2.51|28.86
Militiamen killed ten people near {Beni} in eastern Congo.|0.49|29.47
Fighting spread to {Bunia}, a Congolese town.|1.56|30.25
Sudan's army bombed {Nyala} in Darfur.|12.05|24.88
Thousands fled {El Fasher}, Sudan.|13.63|25.35
Sudanese paramilitaries took {El Geneina}.|13.45|22.45
Shots were heard in {Omdurman}, Sudan.|15.65|32.48
South Sudan said rebels had attacked {Malakal}.|9.53|31.66
The South Sudanese town of {Bor} was looted.|6.21|31.56
Ethiopian troops entered {Mekelle} in Tigray.|13.5|39.47
Ethiopia said its forces had taken {Axum}.|14.13|38.72
A bomb killed soldiers in {Kismayo}, Somalia.|-0.36|42.55
Al-Shabab fighters attacked {Baidoa} in Somalia.|3.11|43.65
Somali police freed hostages in {Beledweyne}.|4.74|45.2
Kenya sent police to {Garissa}.|-0.45|39.65
Gunmen raided {Mombasa}, Kenya.|-4.05|39.67
Insurgents attacked {Palma} in northern Mozambique.|-10.77|40.47
Mozambique's army retook {Mocimboa da Praia}.|-11.35|40.35
Ugandan soldiers were seen in {Kasese}.|0.18|30.09
Cameroon's army burned huts near {Bamenda}.|5.96|10.15
Separatists in Cameroon attacked {Kumba}.|4.64|9.45
Rebels marched on {Bambari} in the Central African Republic.|5.76|20.68
Colombian guerrillas attacked {Tumaco}.|1.8|-78.76
A car bomb went off in {Cali}, Colombia.|3.45|-76.53
Colombia's army said it had freed hostages near {Cucuta}.|7.89|-72.5
Colombian police seized arms in {Medellin}.|6.25|-75.56
Rebels attacked an army post in {San Vicente}, El Salvador.|13.64|-88.78
Salvadoran troops entered {Chalatenango}.|14.03|-88.94
Guerrillas shelled a barracks in {San Miguel}, El Salvador.|13.48|-88.18
Peruvian police blamed rebels for the blast in {Ayacucho}.|-13.16|-74.22
Shining Path killed a mayor in {Huancayo}, Peru.|-12.07|-75.21
Mexican marines patrolled {Culiacan}.|24.8|-107.39
Gunmen killed four people in {Ciudad Juarez}, Mexico.|31.69|-106.42
The bodies were found near {Iguala} in Mexico.|18.35|-99.54
Bolivian miners marched through {Potosi}.|-19.58|-65.75
Two people were shot in {Valencia}, Venezuela.|10.16|-68
Farmers protested in {Valencia}, Spain.|39.47|-0.38
Spanish police searched a flat in {Cordoba}.|37.89|-4.78
Argentine unions struck in {Cordoba}.|-31.42|-64.18
A gunman killed nine people in {Charleston}, South Carolina.|32.78|-79.93
Two officers were shot in {Charleston}, W.Va., on Friday.|38.35|-81.63
Protests continued in {Charlotte}, N.C.|35.23|-80.84
A man opened fire in {Springfield}, Ill.|39.8|-89.65
A man opened fire in {Springfield}, Mo.|37.21|-93.29
Police in {Aurora}, Colorado, identified the victims.|39.73|-104.83
Police in {Portland}, Maine, made no arrests.|43.66|-70.26
Protesters in {Portland}, Oregon, threw bottles.|45.52|-122.68
The shooting in {Birmingham}, Alabama, left four dead.|33.52|-86.8
British police arrested six people in {Birmingham}.|52.48|-1.9
American officials visited {El Paso}, Texas.|31.76|-106.49
The gunman was seen in {Columbus}, Ohio.|39.96|-83
A bomb was found in {St. Louis}, Missouri.|38.63|-90.2
The US president spoke in {Dallas}.|32.78|-96.8
Three people were wounded in {Reading}, England.|51.45|-0.97
The trial opened in {Nice}, France.|43.7|7.27
French soldiers patrolled {Marseille}.|43.3|5.37
A lorry drove into a market in {Berlin}, German police said.|52.52|13.4
A parcel bomb was found in {Cologne}, Germany.|50.94|6.96
A gunman killed three people in {Malmo}, Sweden.|55.6|13
Northern Irish police found a bomb in {Derry}.|55|-7.32
A car exploded in {Omagh}, Northern Ireland.|54.6|-7.3
Basque militants were blamed for the blast in {Bilbao}, Spain.|43.26|-2.93
Serb forces surrounded {Srebrenica} in Bosnia.|44.1|19.3
Bosnian Croats shelled {Mostar}.|43.34|17.81
Serbs put up barricades in {Mitrovica}, Kosovo.|42.89|20.87
Albanian police raided {Shkoder}.|42.07|19.51
Turkish soldiers were killed near {Hakkari}.|37.57|43.74
Kurdish rebels attacked a convoy near {Sirnak} in Turkey.|37.52|42.46
Curfews were imposed in {Diyarbakir}, Turkey.|37.91|40.24
Iranian protesters burned tyres in {Zahedan}.|29.5|60.86
Iran's state television showed crowds in {Mashhad}.|36.3|59.6
An explosion hit the nuclear site near {Natanz} in Iran.|33.51|51.92
Egypt said militants had attacked {El Arish} in Sinai.|31.13|33.8
Egyptian police clashed with protesters in {Alexandria}.|31.2|29.92
Tunisian officials said the attacker came from {Sousse}.|35.83|10.64
Algerian soldiers killed two men near {Tizi Ouzou}.|36.72|4.05
Police in {Casablanca}, Morocco, broke up a cell.|33.59|-7.61
Kyrgyz and Tajik guards exchanged fire near {Batken}.|40.06|70.82
Uzbek troops fired on a crowd in {Andijan}.|40.78|72.34
Uzbekistan sent police to {Nukus}.|42.46|59.6
Kazakh police opened fire in {Zhanaozen}.|43.34|52.86
Tajikistan said its forces had left {Khorog}.|37.49|71.55
Japanese cultists released gas in {Matsumoto}.|36.24|137.97
South Korean soldiers fired on students in {Gwangju}.|35.16|126.85
Fijian police found arms in {Nadi}.|-17.8|177.42
A gunman attacked two mosques in {Christchurch}, New Zealand.|-43.53|172.64
Australian police shot a man in {Newcastle}.|-32.93|151.78
British police shot a man in {Newcastle}.|54.97|-1.61
Haitian gangs attacked a prison in {Port-au-Prince}.|18.54|-72.34
Gang members burned houses in {Cap-Haitien}, Haiti.|19.76|-72.2
`

const gazetteer = parseGazetteer(brotliDecompressSync(readFileSync('data/gazetteer.bin.br')))

function found(text: string) {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length, repeats: null }]
  const none = { outlet: null, headline: null, dateline: null, published: null, bylines: [], credits: [] }
  return findPlaces(
    [annotate({ id: 'r0', origin: { file: 'r0' }, language: 'en', text, blocks, ...none })],
    gazetteer,
  )
}

const rows = PLACE_ROWS.trim()
  .split('\n')
  .map((line) => {
    const [sentence = '', lat = '', lon = ''] = line.split('|')
    const start = sentence.indexOf('{')
    const name = sentence.slice(start + 1, sentence.indexOf('}'))
    return { text: sentence.replace(/[{}]/g, ''), start, name, lat: Number(lat), lon: Number(lon) }
  })

function kilometresOff({ text, start, name, lat, lon }: (typeof rows)[number]): number {
  const { places, mentions } = found(text)
  const mention = mentions.get('r0')?.find((m) => m.start === start && m.end === start + name.length)
  const place = places.find(({ id }) => id === mention?.place)
  if (place?.lat == null || place.lon === null) return Number.POSITIVE_INFINITY
  return kilometres(place.lat, place.lon, lat, lon)
}

test('at least 96 of 100 names in context get the right point within 25 km', () => {
  const wrong = rows.filter((row) => !(kilometresOff(row) <= 25))
  const list = wrong.map((row) => `${row.text} ${kilometresOff(row)}`).join('\n')
  expect(rows.length).toBeGreaterThanOrEqual(200)
  expect(wrong.length / rows.length, list).toBeLessThanOrEqual(0.04)
})
