/**
 * Names of real places in invented sentences, as reports of conflicts write them, one a line: sentence with the name in
 * braces | latitude | longitude, in degrees. The points are public knowledge, rounded, and were not taken from the gazetteer.
 */
export const NEWS_PLACES = `
Syrian troops retook {Palmyra} from the militants.|34.56|38.28
Fighters crossed into the Syrian town of {Jarablus}.|36.82|38.01
Aid trucks reached {Azaz} in Syria.|36.59|37.04
Militants left {Dabiq}, a Syrian village.|36.54|37.27
Syrian Kurdish fighters advanced on {Manbij} and {Tabqa}.|36.53|37.95
Kurdish fighters in Syria captured {Tabqa}.|35.84|38.55
The Syrian army entered {Mayadin}.|35.02|40.45
Iraqi planes struck targets in {Abu Kamal}, Syria.|34.45|40.92
A bomb exploded in {Qamishli}, Syria.|37.05|41.22
Kurds in Syria held {Tal Abyad}.|36.7|38.95
Mortars hit {Ras al-Ayn} in Syria.|36.85|40.07
A bomb killed three in {Suwayda}, Syria.|32.71|36.57
Fighters left {Zabadani}, Syria, under a deal.|33.72|36.1
Medics in {Douma} near Damascus treated 40 people.|33.57|36.4
Syria said mortars hit {Quneitra}.|33.13|35.82
Rebels seized {Jisr al-Shughur} in Syria.|35.81|36.32
Air strikes hit a market in {Maarat al-Numan}, Syria.|35.64|36.67
A gas attack was reported in {Khan Sheikhoun}, Syria.|35.44|36.65
Syrian rebels held {Saraqib}.|35.86|36.8
Jets struck {Ariha} in Syria's Idlib province.|35.81|36.61
Iraqi forces retook {Hit} in Anbar province.|33.64|42.83
Troops in Iraq reached {Haditha}.|34.14|42.38
Iraq reopened the road to {Rutba}.|33.04|40.28
Iraqi soldiers fought militants in {Qaim}.|34.37|41.09
Coalition engineers repaired the base at {Qayyarah}, Iraq.|35.77|43.13
Iraqi forces attacked {Sharqat}.|35.51|43.23
Christians returned to {Qaraqosh} in Iraq.|36.27|43.38
Peshmerga fighters entered {Bashiqa}, Iraq.|36.45|43.35
Militants hit a base in {Makhmur}, Iraq.|35.77|43.58
Displaced families left {Hawija}, Iraq.|35.33|43.77
A suicide bomber struck in {Samarra}, Iraq.|34.2|43.87
Police in {Balad}, Iraq, closed the road.|34.02|44.15
A blast hit {Khanaqin} in Iraq.|34.35|45.39
Shia militias in Iraq freed {Jalawla}.|34.27|45.17
A bomb went off in {Tuz Khurmatu}, Iraq.|34.88|44.64
Iraqi officials said {Habbaniyah} was safe.|33.37|43.57
Turkish jets hit camps near {Dohuk} in northern Iraq.|36.87|43
Attackers struck a hotel in {Sulaymaniyah}, Iraq.|35.56|45.43
Police found the bodies in {Kut}, Iraq.|32.51|45.82
Iraqi protesters burned the consulate in {Nasiriyah}.|31.04|46.26
The base at {Incirlik} in Turkey was closed.|37|35.43
A bomb hit a rally in {Suruc}, Turkey.|36.98|38.42
Two bombs killed dozens in {Reyhanli}, Turkey.|36.27|36.57
A wedding in {Gaziantep}, Turkey, was attacked.|37.07|37.38
Shells from Syria landed in {Kilis}, Turkey.|36.72|37.12
The Turkish army shelled targets from {Sanliurfa}.|37.16|38.79
Tourists were killed in {Ankara}, Turkey.|39.93|32.86
Jordan said a border post near {Mafraq} was hit.|32.34|36.21
A gunman attacked a castle in {Karak}, Jordan.|31.18|35.7
Jordanian police searched homes in {Irbid}.|32.55|35.85
Bombers struck a mosque in {Qatif}, Saudi Arabia.|26.57|50.01
A mosque in {Dammam}, Saudi Arabia, was attacked.|26.43|50.1
Bahraini police fired at a crowd in {Sitra}.|26.15|50.61
Yemen's rebels took {Zinjibar}.|13.13|45.38
Al-Qaida fighters in Yemen left {Mukalla}.|14.54|49.13
A strike hit a wedding in {Mocha}, Yemen.|13.32|43.25
Shells hit {Dhamar}, Yemen.|14.54|44.4
Egyptian jets struck {Derna} in Libya.|32.76|22.64
Militias fought in {Zawiya}, Libya.|32.75|12.73
Fighters in Libya closed the port of {Ras Lanuf}.|30.5|18.57
Tunisian troops fought gunmen in {Ben Gardane}.|33.14|11.22
A gunman struck the museum in {Tunis}.|36.81|10.18
Gunmen attacked a church in {Tanta}, Egypt.|30.79|31
Egypt said gunmen shot worshippers in {Bir al-Abd}.|31.02|33.01
A bus was attacked near {Minya}, Egypt.|28.1|30.75
Sudanese police fired on marchers in {Port Sudan}.|19.62|37.22
Eritrean troops were seen in {Adigrat}, Ethiopia.|14.28|39.46
Ethiopian soldiers shot protesters in {Ambo}.|8.98|37.85
A blast hit a rally in {Addis Ababa}.|9.02|38.75
Somali pirates sailed from {Hobyo}.|5.35|48.53
Gunmen killed workers in {Mandera}, Kenya.|3.94|41.86
Kenyan police shot marchers in {Kisumu}.|-0.09|34.77
A mob burned shops in {Eldoret}, Kenya.|0.52|35.27
Rwandan troops crossed near {Rutshuru}, Congo.|-1.19|29.45
The Congolese city of {Kananga} saw new killings.|-5.9|22.42
Rebels struck {Lubumbashi} in the Democratic Republic of Congo.|-11.66|27.48
Militiamen attacked {Bangassou} in the Central African Republic.|4.74|22.82
Chad's army chased fighters near {Bol}.|13.46|14.71
Suicide bombers struck {Maroua}, Cameroon.|10.6|14.32
Boko Haram attacked {Bama} in Nigeria.|11.52|13.69
Gunmen attacked {Potiskum}, Nigeria.|11.71|11.08
The Nigerian army retook {Gwoza}.|11.09|13.69
Pirates seized a ship off {Port Harcourt}, Nigeria.|4.78|7.01
Police in {Onitsha}, Nigeria, opened fire.|6.15|6.79
Gunmen attacked a hotel in {Bamako}, Mali.|12.65|-8
Malian troops found graves in {Mopti}.|14.48|-4.18
Jihadists attacked {Tessalit}, Mali.|20.2|1.01
A convoy was hit near {Arbinda} in Burkina Faso.|14.23|-0.86
Gunmen attacked {Dori}, Burkina Faso.|14.03|-0.03
Soldiers mutinied in {Bouake}, Ivory Coast.|7.69|-5.03
Militants struck the beach at {Grand-Bassam}, Ivory Coast.|5.2|-3.74
Guinean soldiers shot people in {Nzerekore}.|7.76|-8.82
Police in {Marikana}, South Africa, shot miners.|-25.7|27.48
Soldiers in Zimbabwe beat people in {Chitungwiza}.|-18.01|31.08
Insurgents beheaded people in {Macomia}, Mozambique.|-11.97|40.13
Burundian police fired on crowds in {Gitega}.|-3.43|29.93
Afghan forces lost {Musa Qala}.|32.36|64.74
The Taliban attacked {Tarin Kot} in Afghanistan.|32.63|65.88
A blast killed guests in {Khost}, Afghanistan.|33.34|69.92
Gunmen attacked a bank in {Gardez}, Afghanistan.|33.6|69.23
A bomb hit {Maimana}, Afghanistan.|35.92|64.78
The Taliban overran {Ghormach} in Afghanistan.|35.73|63.78
Pakistani jets struck {Miranshah}.|33|70.07
A bomb went off in {Parachinar}, Pakistan.|33.9|70.1
Suicide bombers struck {Sehwan} in Pakistan.|26.42|67.86
A train was attacked near {Sibi}, Pakistan.|29.54|67.88
Gunmen killed miners near {Mach} in Pakistan.|29.87|67.33
Police in {Multan}, Pakistan, arrested two men.|30.2|71.46
Gunmen stormed an air base in {Pathankot}, India.|32.27|75.65
Militants attacked a camp in {Uri} in Kashmir.|34.09|74.03
A bomb killed soldiers in {Pulwama}, India.|33.87|74.89
Maoists ambushed police near {Sukma}, India.|18.39|81.66
Mobs killed men in {Dadri}, India.|28.55|77.55
Riots broke out in {Muzaffarnagar}, India.|29.47|77.7
Police shot farmers in {Mandsaur}, India.|24.07|75.07
A bomb hit a rally in {Patna}, India.|25.6|85.12
Nepalese police fired on a crowd in {Birgunj}.|27.01|84.88
Gunmen killed hostages in {Dhaka}, Bangladesh.|23.72|90.41
A police post near {Buthidaung} in Myanmar was attacked.|20.87|92.53
Myanmar's soldiers shelled {Lashio}.|22.94|97.75
The Arakan Army took {Paletwa} in Myanmar.|21.3|92.86
Bombers struck churches in {Negombo}, Sri Lanka.|7.21|79.84
Thai police found a bomb in {Hat Yai}.|7.01|100.47
A bomb exploded in {Hua Hin}, Thailand.|12.57|99.96
Gunmen attacked a casino in {Pasay}, Philippines.|14.54|121
Bombs hit the cathedral in {Jolo}, Philippines.|6.05|121
Philippine police raided homes in {Ozamiz}.|8.15|123.84
Bombs struck churches in {Surabaya}, Indonesia.|-7.25|112.75
Indonesian troops were attacked near {Wamena}.|-4.1|138.95
Police shot students in {Jayapura}, Indonesia.|-2.53|140.72
Attackers knifed people in {Kunming}, China.|25.04|102.72
A blast hit a market in {Hotan}, China.|37.11|79.92
Russian police found bombs in {Pyatigorsk}.|44.05|43.06
Gunmen killed police in {Nazran}, Russia.|43.23|44.77
A school in {Beslan}, Russia, was seized.|43.19|44.55
Suicide bombers struck {Volgograd}, Russia.|48.72|44.5
A blast hit a mall in {Vladikavkaz}, Russia.|43.04|44.68
Shells hit {Sumy} in Ukraine.|50.91|34.8
Ukrainian officials said {Chuhuiv} was hit.|49.84|36.69
A missile hit the station at {Pokrovsk}, Ukraine.|48.28|37.18
Russian troops entered {Lyman}, Ukraine.|48.99|37.8
The bridge at {Kerch} was damaged, Russia said.|45.36|36.47
A drone hit {Sevastopol}, Crimea.|44.6|33.53
Ukraine said its troops had left {Lysychansk}.|48.9|38.43
Ukrainian troops held {Vuhledar}.|47.78|37.25
Separatists attacked {Debaltseve}, Ukraine.|48.34|38.41
A jet was shot down near {Torez}, Ukraine.|48.03|38.58
Moldovan police closed roads to {Tiraspol}.|46.84|29.63
Armenian forces left {Lachin}.|39.64|46.55
Azerbaijan said {Barda} was hit by rockets.|40.37|47.13
Shells fell on {Martuni} in Nagorno-Karabakh.|39.8|47.11
Azerbaijani troops entered {Jabrayil}.|39.4|47.03
Armenia said drones hit {Vardenis}.|40.18|45.73
Georgian troops fought in {Tskhinvali}.|42.23|43.97
Abkhaz police in {Sukhumi} made arrests.|43|41.02
Kurdish militants attacked a base in {Cizre}, Turkey.|37.33|42.19
Police clashed with crowds in {Sur}, Diyarbakir.|37.91|40.24
Greek police found a bomb in {Thessaloniki}.|40.64|22.94
Gunmen fought police in {Kumanovo}, Macedonia.|42.13|21.71
Kosovo police raided {Zvecan}.|42.91|20.84
Serb forces shelled {Vukovar}, Croatia.|45.35|19
Soldiers killed people in {Visegrad}, Bosnia.|43.78|19.29
A bomb was found in {Banja Luka}, Bosnia.|44.77|17.19
Shots were fired in {Podgorica}, Montenegro.|42.44|19.26
A gunman shot people in {Plovdiv}, Bulgaria.|42.15|24.75
Police in {Timisoara}, Romania, opened fire.|45.75|21.23
A gunman attacked a synagogue in {Halle}, Germany.|51.48|11.97
Nine people were shot in {Hanau}, Germany.|50.13|8.92
An axe attacker wounded people near {Wuerzburg}, Germany.|49.79|9.95
A bomb exploded in {Ansbach}, Germany.|49.3|10.57
A priest was killed in {Rouen}, France.|49.44|1.1
Police shot a man in {Strasbourg}, France.|48.58|7.75
A gunman killed a couple in {Magnanville}, France.|48.97|1.69
A teacher was killed in {Arras}, France.|50.29|2.78
A van hit people in {Barcelona}, Spain.|41.39|2.16
Police shot men in {Cambrils}, Spain.|41.07|1.06
A bomb went off in {Burgos}, Spain.|42.34|-3.7
A car bomb exploded in {Vitoria}, Spain.|42.85|-2.67
Bombers attacked the airport at {Zaventem}, Belgium.|50.88|4.47
Belgian police raided a house in {Verviers}.|50.59|5.86
A shooting in {Utrecht}, Netherlands, killed three.|52.09|5.12
A gunman attacked a camp on {Utoya}, Norway.|60.02|10.25
A man with a bow killed five in {Kongsberg}, Norway.|59.67|9.65
A knifeman struck in {Turku}, Finland.|60.45|22.27
A bomb killed people in {Warrington}, England.|53.39|-2.6
A lawmaker was stabbed in {Leigh-on-Sea}, England.|51.54|0.65
Poison was found in {Salisbury}, England.|51.07|-1.8
A gunman killed five in {Plymouth}, England.|50.37|-4.14
A bomb exploded in {Enniskillen}, Northern Ireland.|54.34|-7.63
Police in {Strabane}, Northern Ireland, were attacked.|54.83|-7.47
Gunmen shot people in {Loughinisland}, Northern Ireland.|54.34|-5.82
A gunman killed 20 people in {Newtown}, Connecticut.|41.41|-73.31
A shooting in {Parkland}, Florida, killed 17.|26.31|-80.24
A gunman killed people in {Uvalde}, Texas.|29.21|-99.79
Nine were shot in {Dayton}, Ohio.|39.76|-84.19
A gunman struck in {Las Vegas}, Nevada.|36.17|-115.14
A church in {Sutherland Springs}, Texas, was attacked.|29.27|-98.06
Police in {Ferguson}, Missouri, fired tear gas.|38.74|-90.3
A teenager shot three in {Kenosha}, Wis.|42.58|-87.82
A gunman killed ten in {Buffalo}, N.Y.|42.89|-78.88
A bomber killed people in {Oklahoma City}.|35.47|-97.52
Attackers killed 14 in {San Bernardino}, Calif.|34.11|-117.29
Guerrillas attacked police in {Arauquita}, Colombia.|7.03|-71.43
A bomb hit a club in {Bogota}.|4.61|-74.08
Colombian troops fought near {San Vicente del Caguan}.|2.12|-74.77
Gunmen killed a priest in {Corinto}, Colombia.|3.17|-76.26
Rebels attacked {Saravena}, Colombia.|6.95|-71.87
Shining Path attacked a patrol near {Tingo Maria}, Peru.|-9.3|-76
Police in {Juliaca}, Peru, shot protesters.|-15.5|-70.13
Police in {Senkata}, Bolivia, opened fire.|-16.57|-68.19
Contras attacked {Jinotega}, Nicaragua.|13.09|-86
Rebels fought in {Suchitoto}, El Salvador.|13.94|-89.03
Guerrillas attacked {Usulutan}, El Salvador.|13.35|-88.44
Guatemalan soldiers killed people in {Coban}.|15.47|-90.37
Gunmen shot 13 in {Villavicencio}, Colombia.|4.14|-73.63
Police shot students in {Tegucigalpa}, Honduras.|14.08|-87.21
A bomb exploded in {San Pedro Sula}, Honduras.|15.5|-88.03
Gunmen killed a mayor in {Temixco}, Mexico.|18.85|-99.23
Nine were killed near {Bavispe}, Mexico.|30.48|-108.94
Gunmen attacked a bar in {Minatitlan}, Mexico.|17.99|-94.55
Police in {Nochixtlan}, Mexico, shot teachers.|17.46|-97.23
Gangs fought in {Guayaquil}, Ecuador.|-2.19|-79.89
Prisoners rioted in {Manaus}, Brazil.|-3.1|-60.03
A gunman killed pupils in {Suzano}, Brazil.|-23.54|-46.31
Israeli soldiers shot a man in {Tulkarm}.|32.31|35.03
Two Israelis were stabbed in {Beit Shemesh}.|31.75|34.99
Rockets hit {Kiryat Shmona}, Israel.|33.21|35.57
Israeli jets hit {Beit Lahiya} in Gaza.|31.55|34.5
Israeli tanks entered {Deir al-Balah}, Gaza.|31.42|34.35
A blast hit {Nabatieh}, Lebanon.|33.38|35.48
Lebanese troops fought militants in {Arsal}.|34.18|36.42
Gunmen attacked {Ahvaz}, Iran.|31.32|48.67
Protesters were shot in {Izeh}, Iran.|31.83|49.87
A bomb killed guards in {Chabahar}, Iran.|25.29|60.64
Gunmen attacked the town of {Rawalpindi} in Pakistan.|33.6|73.05
Shells hit {Nawa} in Syria's south.|32.89|36.04
Rebels quit {Busra al-Sham}, Syria.|32.52|36.48
Kurdish forces took {Derik} in Syria.|37.17|42.14
Fighters moved on {Al-Hawl} in Syria.|36.39|41.14
Iraqi troops freed {Dhuluiya}.|34.06|44.21
A mortar hit {Yusufiyah}, Iraq.|33.06|44.3
Iraqi police found arms in {Mahmudiyah}.|33.06|44.36
Gunmen attacked a cafe in {Muqdadiyah}, Iraq.|33.98|44.94
A bomb struck pilgrims near {Hillah}, Iraq.|32.46|44.43
Militants held {Shirqat}, Iraq.|35.51|43.23
Turkish troops entered {Jindires} in Syria.|36.4|36.69
Jets struck {Binnish}, Syria.|35.96|36.71
Rebels shelled {Salamiyah}, Syria.|35.01|37.05
Libyan militias clashed in {Gharyan}.|32.17|13.02
Gunmen kidnapped workers near {Sabha}, Libya.|27.04|14.43
Fighters in Libya took {Zuwara}.|32.93|12.08
Egypt's army shelled {Sheikh Zuweid}.|31.21|34.11
A mine killed soldiers near {Kasserine}, Tunisia.|35.17|8.83
Gunmen attacked a gas plant at {In Amenas}, Algeria.|28.04|9.55
A bomb exploded in {Ouagadougou}.|12.37|-1.52
Jihadists struck {Menaka}, Mali.|15.92|2.4
Soldiers fought near {Ayorou} in Niger.|14.73|0.92
Bandits raided {Gusau}, Nigeria.|12.17|6.66
A church in {Owo}, Nigeria, was attacked.|7.2|5.59
Gunmen struck a train near {Kafanchan}, Nigeria.|9.58|8.3
Ethiopian drones hit {Alamata}.|12.42|39.56
Fighting reached {Woldiya}, Ethiopia.|11.83|39.6
Ethiopian troops killed people in {Shashamane}.|7.2|38.6
Al-Shabab attacked {Jowhar} in Somalia.|2.78|45.5
Puntland troops fought near {Bosaso}, Somalia.|11.28|49.18
Gunmen raided {Kapoeta}, South Sudan.|4.77|33.59
Sudanese rebels shelled {Dilling}.|12.05|29.65
Rebels attacked {Birao} in the Central African Republic.|10.28|22.79
Rebels held {Uvira}, Congo.|-3.39|29.14
Militias burned homes in {Mongbwalu}, Congo.|1.95|30.05
Rwandan guns fired at {Gisenyi}.|-1.7|29.26
Ugandan troops found bodies in {Gulu}.|2.77|32.3
Police fired on crowds in {Mzuzu}, Malawi.|-11.46|34.02
Attackers struck {Quissanga} in Mozambique.|-12.42|40.48
The Taliban attacked {Pul-e-Khumri}, Afghanistan.|35.95|68.7
Afghan forces struck {Taloqan}.|36.74|69.53
A bomb killed people in {Charikar}, Afghanistan.|35.01|69.17
Gunmen attacked a school in {Bannu}, Pakistan.|32.99|70.6
A bomb exploded in {Chaman}, Pakistan.|30.92|66.46
Indian police shot people in {Thoothukudi}.|8.76|78.13
Rebels blew up a bus near {Dantewada}, India.|18.9|81.35
Chinese and Indian troops fought near {Leh}.|34.16|77.58
Police in {Gorakhpur}, India, fired.|26.76|83.37
Myanmar jets bombed {Loikaw}.|19.68|97.21
The army of Myanmar burned {Kyaukme}.|22.54|97.03
A bomb went off in {Narathiwat}, Thailand.|6.43|101.82
Philippine soldiers fought near {Cotabato}.|7.22|124.25
Rebels attacked {Nabire}, Indonesia.|-3.37|135.5
Russian police clashed with men in {Magas}.|43.17|44.81
Ukraine struck {Berdiansk}.|46.76|36.8
Shells hit {Snihurivka}, Ukraine.|47.08|32.8
Russian troops left {Balakliia}, Ukraine.|49.46|36.86
A missile hit {Vinnytsia}, Ukraine.|49.23|28.47
Ukraine said {Zolochiv} was shelled.|50.28|35.97
Armenian soldiers were killed near {Sisian}.|39.52|46.02
Azerbaijan took {Kelbajar}.|40.11|46.04
Shells fell on {Tovuz} in Azerbaijan.|40.99|45.63
Georgian police fought crowds in {Zugdidi}.|42.51|41.87
Turkish police raided {Nusaybin}.|37.08|41.22
Kurdish militants struck {Silvan}, Turkey.|38.14|41.01
Shots were fired in {Leskovac}, Serbia.|42.99|21.95
Serb troops entered {Gjakova}, Kosovo.|42.38|20.43
A car hit people in {Trier}, Germany.|49.75|6.64
A gunman struck in {Nanterre}, France.|48.89|2.2
Two police were killed in {Hasselt}, Belgium.|50.93|5.34
Men were shot in {Ballymena}, Northern Ireland.|54.86|-6.28
A bomb was found in {Lurgan}, Northern Ireland.|54.46|-6.33
A gunman killed people in {Highland Park}, Illinois.|42.18|-87.8
A shooting in {Monterey Park}, Calif., killed 11.|34.06|-118.12
A gunman struck in {Lewiston}, Maine.|44.1|-70.21
Police shot a man in {Brooklyn Center}, Minnesota.|45.07|-93.33
A man was shot in {Midland}, Texas.|32|-102.08
Colombian rebels attacked {Puerto Asis}.|0.5|-76.5
Paramilitaries killed people in {Mapiripan}, Colombia.|2.89|-72.13
Rebels bombed a pipeline near {Tibu}, Colombia.|8.64|-72.73
Shining Path attacked {Ayna}, Peru.|-12.65|-73.92
Soldiers shot miners in {Oruro}, Bolivia.|-17.98|-67.13
Gunmen killed people in {Esmeraldas}, Ecuador.|0.96|-79.65
Guerrillas attacked {San Francisco Gotera}, El Salvador.|13.7|-88.1
Rebels attacked {Nebaj}, Guatemala.|15.41|-91.15
Contra rebels hit {Esteli}, Nicaragua.|13.09|-86.36
Gunmen killed people in {Fresnillo}, Mexico.|23.18|-102.87
Police fought gangs in {Reynosa}, Mexico.|26.09|-98.28
Israel struck {Baalbek} and {Hermel} in Lebanon.|34.01|36.21
Rockets hit {Netivot}, Israel.|31.42|34.59
Palestinians clashed with settlers in {Beita}.|32.14|35.29
Israeli jets struck {Jabaliya} in Gaza.|31.53|34.48
Protesters were shot in {Sanandaj}, Iran.|35.31|46.99
A bomb struck a mosque in {Shiraz}, Iran.|29.59|52.58
Saudi police raided {Awamiyah}.|26.58|49.98
Houthi rebels fired at {Najran}, Saudi Arabia.|17.49|44.13
Yemeni rebels shelled {Dhale}.|13.7|44.73
Rebels fired on a convoy near {Kidal} in northern Mali.|18.44|1.41
Gunmen on motorbikes raided {Solhan}, a village in Burkina Faso.|12.94|0.16
A mine killed four soldiers outside {Djibo}, Burkina Faso.|14.10|-1.63
Insurgents overran {Palma} in Mozambique's Cabo Delgado province.|-10.78|40.48
Troops retook {Mocimboa da Praia} in Mozambique.|-11.35|40.35
Shelling hit a camp near {Nyala} in South Darfur.|12.05|24.88
Paramilitaries besieged {El Fasher}, Sudan.|13.63|25.35
A drone struck the airport at {Merowe}, Sudan.|18.45|31.82
Fighting broke out in {Malakal}, South Sudan.|9.53|31.66
Militiamen attacked the town of {Bor} in South Sudan.|6.21|31.56
Congolese troops left {Bunagana} on Monday.|-1.30|29.60
ADF rebels killed nine people near {Beni}, Congo.|0.49|29.47
A car bomb exploded in {Beledweyne}, Somalia.|4.74|45.20
Al-Shabaab attacked the Ugandan base at {Bulo Marer} in Somalia.|1.63|44.52
Ethiopian forces entered {Mekelle}.|13.50|39.48
Tigrayan fighters said {Shire} had been bombed, a town in Ethiopia.|14.10|38.28
Bandits seized pupils in {Kankara}, a town in Nigeria's Katsina state.|11.93|7.41
A boat was attacked near {Bakassi} off Cameroon.|4.70|8.55
Separatists in Cameroon attacked {Kumba}.|4.64|9.45
The Central African army retook {Bambari}.|5.77|20.68
Libyan forces shelled {Tarhuna}.|32.43|13.63
Houthi missiles hit {Marib} in Yemen.|15.47|45.33
Israeli forces raided {Jenin} in the West Bank.|32.46|35.30
Rockets from Gaza fell on {Sderot}.|31.52|34.60
Turkish jets hit targets near {Sinjar} in Iraq.|36.32|41.86
Iranian police opened fire in {Zahedan}.|29.50|60.86
The Taliban captured {Kunduz} in Afghanistan.|36.73|68.87
A suicide bomber struck in {Jalalabad}, Afghanistan.|34.43|70.45
Clashes killed six in {Churachandpur} in India's Manipur state.|24.33|93.68
Insurgents bombed a shop in {Pattani}, Thailand.|6.87|101.25
Indonesian soldiers were shot in {Nduga}, Papua.|-4.45|138.24
Russian missiles hit {Kramatorsk}, Ukraine.|48.74|37.56
Ukrainian troops left {Avdiivka}.|48.14|37.75
Shells fell on {Vovchansk} in Ukraine's Kharkiv region.|50.29|36.94
Drones hit an oil depot in {Feodosia}, Crimea.|45.03|35.38
Ukrainian forces crossed into {Sudzha}, Russia.|51.19|35.27
Serb police were ambushed in {Banjska}, Kosovo.|42.97|20.78
Gunmen killed three police officers in {Culiacan}, Mexico.|24.80|-107.39
Soldiers clashed with cartel gunmen in {Nuevo Laredo}.|27.48|-99.52
Gangs burned houses in {Croix-des-Bouquets}, Haiti.|18.58|-72.23
Soldiers were ambushed near {Tessaoua} in Niger.|13.76|7.99
Gunmen stormed the hospital at {Kindu}, Congo.|-2.94|25.92
A curfew was imposed in {Bukavu} after the killings.|-2.51|28.86
A bus was attacked near {Garissa} in Kenya.|-0.45|39.65
Ugandan troops left {Kasese}.|0.18|30.08
The mayor of {Nampula} in Mozambique fled.|-15.12|39.27
Fighters attacked a post at {Timbedra}, Mauritania.|16.25|-8.17
A blast killed two in {Tamanrasset}, Algeria.|22.79|5.53
Rockets hit {Haifa} on Sunday.|32.79|34.99
A Palestinian was shot dead in {Hebron}.|31.53|35.10
Syrian rebels shelled {Masyaf}.|35.06|36.34
A car bomb killed 12 in {Kirkuk}.|35.47|44.39
Iraqi troops entered {Amarah}.|31.84|47.15
Turkish police raided houses in {Diyarbakir}.|37.91|40.24
Kurdish militants attacked a bus in {Bingol}, Turkey.|38.88|40.50
Iranian guards shot a smuggler in {Baneh}.|35.99|45.89
Saudi Arabia said a missile was shot down over {Yanbu}.|24.09|38.06
Gunmen killed 11 miners in {Quetta}.|30.18|67.00
Afghan soldiers retook {Lashkar Gah}.|31.59|64.37
Seven villagers were shot in {Herat}.|34.35|62.20
Indian police said a train was attacked near {Latehar} in Jharkhand.|23.74|84.50
Two monks were killed in {Mandalay}.|21.97|96.08
Soldiers opened fire in {Bago}, Myanmar.|17.34|96.48
A bomb injured four in {Zamboanga}.|6.91|122.07
Missiles hit a hotel in {Zaporizhzhia}.|47.84|35.14
Shelling killed two in {Nikopol}, Ukraine.|47.57|34.40
A drone hit a refinery in {Tuapse}, Russia.|44.10|39.08
Police were attacked in {Derbent}, Dagestan.|42.06|48.29
Mortars fell on {Kapan}, Armenia.|39.21|46.41
Azerbaijani soldiers were killed near {Gadabay}.|40.57|45.82
Serb forces shelled {Tuzla} during the war in Bosnia.|44.54|18.67
Rebels killed three soldiers in {Buenaventura}.|3.88|-77.03
Gunmen shot nine people in {Zacatecas}, Mexico.|22.77|-102.58
A mob attacked a police post in {Jeremie}, Haiti.|18.65|-74.12
Strikers clashed with police in {El Alto}, Bolivia.|-16.50|-68.19
A policeman shot a driver in {Minneapolis}.|44.98|-93.27
Three people were stabbed in {Solihull}, England.|52.41|-1.78
A soldier was shot in {Crossmaglen}, Northern Ireland.|54.08|-6.61
A man was stabbed in {Solingen}, Germany.|51.17|7.08
Gunmen attacked a mosque in {Christchurch}.|-43.53|172.63
`
