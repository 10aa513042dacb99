/**
 * The states of the world, one a line: ISO 3166-1 alpha-2 | name | other names | demonyms | capital, with other
 * names and further seats of government | seats that stand for the government. Lists are parted by semicolons; a
 * demonym that ends in `+` also has a plural in -s. Names as English news writes them; nothing here takes a side on
 * who should govern what. Source: written for this project from general knowledge.
 */
export const STATE_ROWS = `
AD|Andorra||Andorran+|Andorra la Vella|
AE|United Arab Emirates|UAE;U.A.E.;the Emirates;Emirates|Emirati+|Abu Dhabi|
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan+|Kabul|Arg
AG|Antigua and Barbuda|Antigua & Barbuda|Antiguan+;Barbudan+|Saint John's;St. John's|
AL|Albania||Albanian+|Tirana|
AM|Armenia|Republic of Armenia|Armenian+|Yerevan|26 Baghramyan
AO|Angola||Angolan+|Luanda|
AR|Argentina|Argentine Republic|Argentine+;Argentinian+;Argentinean+|Buenos Aires|Casa Rosada;Pink House
AT|Austria||Austrian+|Vienna|Ballhausplatz;Hofburg
AU|Australia|Commonwealth of Australia|Australian+;Aussie+|Canberra|
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani+;Azeri+|Baku|
BA|Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;BiH|Bosnian+;Herzegovinian+|Sarajevo|
BB|Barbados||Barbadian+;Bajan+|Bridgetown|
BD|Bangladesh||Bangladeshi+|Dhaka;Dacca|Bangabhaban;Ganabhaban
BE|Belgium||Belgian+|Brussels|
BF|Burkina Faso|Burkina|Burkinabe;Burkinabé;Burkinabes;Burkinese|Ouagadougou|
BG|Bulgaria||Bulgarian+|Sofia|
BH|Bahrain|Kingdom of Bahrain|Bahraini+|Manama|
BI|Burundi||Burundian+|Gitega;Bujumbura|
BJ|Benin||Beninese;Beninois|Porto-Novo;Cotonou|
BN|Brunei|Brunei Darussalam|Bruneian+|Bandar Seri Begawan|
BO|Bolivia|Plurinational State of Bolivia|Bolivian+|Sucre;La Paz|Palacio Quemado;Casa Grande del Pueblo
BR|Brazil|Brasil|Brazilian+|Brasilia;Brasília|Planalto;Planalto Palace;Itamaraty
BS|Bahamas|the Bahamas|Bahamian+|Nassau|
BT|Bhutan||Bhutanese|Thimphu|
BW|Botswana||Botswanan+;Batswana;Motswana|Gaborone|
BY|Belarus|Byelorussia;Belorussia|Belarusian+;Belarussian+;Belorussian+|Minsk|
BZ|Belize||Belizean+|Belmopan|
CA|Canada||Canadian+|Ottawa|Parliament Hill;Rideau Hall
CD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo-Kinshasa;Zaire;Congo|Congolese;Zairean+|Kinshasa|
CF|Central African Republic|CAR;C.A.R.|Central African+|Bangui|
CG|Republic of the Congo|Republic of Congo;Congo-Brazzaville;Congo Republic||Brazzaville|
CH|Switzerland|Swiss Confederation|Swiss|Bern;Berne|Federal Palace
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian+;Ivoirian+|Yamoussoukro;Abidjan|
CL|Chile||Chilean+|Santiago;Santiago de Chile|La Moneda;La Moneda Palace
CM|Cameroon||Cameroonian+|Yaounde;Yaoundé|Etoudi
CN|China|People's Republic of China;PRC;P.R.C.;mainland China|Chinese|Beijing;Peking|Zhongnanhai
CO|Colombia||Colombian+|Bogota;Bogotá|Casa de Nariño;Casa de Narino
CR|Costa Rica||Costa Rican+;Tico+|San Jose;San José|
CU|Cuba||Cuban+|Havana|
CV|Cape Verde|Cabo Verde|Cape Verdean+;Cabo Verdean+|Praia|
CY|Cyprus|Republic of Cyprus|Cypriot+;Greek Cypriot+|Nicosia;Lefkosia|
CZ|Czech Republic|Czechia|Czech+|Prague|Prague Castle
DE|Germany|Federal Republic of Germany|German+|Berlin|Reichstag;Bellevue Palace
DJ|Djibouti||Djiboutian+|Djibouti City|
DK|Denmark||Danish;Dane+|Copenhagen|Christiansborg
DM|Dominica||Dominican+|Roseau|
DO|Dominican Republic||Dominican+|Santo Domingo|
DZ|Algeria||Algerian+|Algiers|El Mouradia
EC|Ecuador||Ecuadorian+;Ecuadorean+;Ecuadoran+|Quito|Carondelet;Carondelet Palace
EE|Estonia||Estonian+|Tallinn|
EG|Egypt|Arab Republic of Egypt|Egyptian+|Cairo|Ittihadiya
ER|Eritrea||Eritrean+|Asmara|
ES|Spain|Kingdom of Spain|Spanish;Spaniard+|Madrid|Moncloa;Moncloa Palace;La Moncloa;Zarzuela Palace
ET|Ethiopia||Ethiopian+|Addis Ababa|
FI|Finland||Finnish;Finn+|Helsinki|
FJ|Fiji||Fijian+|Suva|
FM|Micronesia|Federated States of Micronesia|Micronesian+|Palikir|
FR|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris|Élysée;Elysée;Elysee;Elysee Palace;Élysée Palace;Matignon;Quai d'Orsay
GA|Gabon||Gabonese|Libreville|
GB|United Kingdom|UK;U.K.;Britain;Great Britain|British;Briton+;Brit+|London|Whitehall;Westminster;Downing Street;10 Downing Street;Number 10;No 10;No. 10;Number Ten;Buckingham Palace
GD|Grenada||Grenadian+|Saint George's;St. George's|
GE|Georgia|Republic of Georgia|Georgian+|Tbilisi|
GH|Ghana||Ghanaian+|Accra|Jubilee House;Flagstaff House
GM|Gambia|the Gambia|Gambian+|Banjul|
GN|Guinea|Guinea-Conakry;Republic of Guinea|Guinean+|Conakry|
GQ|Equatorial Guinea||Equatorial Guinean+;Equatoguinean+|Malabo|
GR|Greece|Hellenic Republic|Greek+;Hellenic|Athens|Maximos Mansion
GT|Guatemala||Guatemalan+|Guatemala City|
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean+|Bissau|
GY|Guyana||Guyanese|Georgetown|
HN|Honduras||Honduran+|Tegucigalpa|
HR|Croatia||Croatian+;Croat+|Zagreb|Banski Dvori
HT|Haiti||Haitian+|Port-au-Prince|
HU|Hungary||Hungarian+;Magyar+|Budapest|
ID|Indonesia||Indonesian+|Jakarta;Nusantara|Merdeka Palace
IE|Ireland|Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Dublin|Leinster House;Áras an Uachtaráin
IL|Israel|State of Israel|Israeli+|Jerusalem;Tel Aviv|
IN|India|Republic of India|Indian+|New Delhi;Delhi|South Block;Raisina Hill
IQ|Iraq||Iraqi+|Baghdad|
IR|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian+;Persian+|Tehran;Teheran|
IS|Iceland||Icelandic;Icelander+|Reykjavik;Reykjavík|
IT|Italy||Italian+|Rome|Palazzo Chigi;Chigi Palace;Quirinal;Quirinal Palace;Farnesina
JM|Jamaica||Jamaican+|Kingston|Jamaica House
JO|Jordan|Hashemite Kingdom|Jordanian+|Amman|
JP|Japan||Japanese|Tokyo|Nagatacho;Kantei;Kasumigaseki
KE|Kenya||Kenyan+|Nairobi|
KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani+;Kirghiz|Bishkek|
KH|Cambodia|Kampuchea|Cambodian+;Khmer|Phnom Penh|
KI|Kiribati||I-Kiribati|South Tarawa;Tarawa|
KM|Comoros|the Comoros|Comoran+;Comorian+|Moroni|
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis|Kittitian+;Nevisian+|Basseterre|
KP|North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean+|Pyongyang|
KR|South Korea|ROK;R.O.K.;Republic of Korea|South Korean+|Seoul|Blue House;Cheong Wa Dae
KW|Kuwait||Kuwaiti+|Kuwait City|
KZ|Kazakhstan||Kazakh+;Kazakhstani+|Astana;Nur-Sultan|Akorda;Ak Orda
LA|Laos|Lao PDR|Laotian+;Lao|Vientiane|
LB|Lebanon||Lebanese|Beirut|Baabda;Baabda Palace;Grand Serail
LC|Saint Lucia|St. Lucia;St Lucia|Saint Lucian+;St. Lucian+|Castries|
LI|Liechtenstein||Liechtensteiner+|Vaduz|
LK|Sri Lanka|Ceylon|Sri Lankan+|Colombo;Sri Jayawardenepura Kotte|Temple Trees
LR|Liberia||Liberian+|Monrovia|
LS|Lesotho||Basotho;Mosotho|Maseru|
LT|Lithuania||Lithuanian+|Vilnius|
LU|Luxembourg||Luxembourgish;Luxembourger+|Luxembourg City|
LV|Latvia||Latvian+|Riga|
LY|Libya||Libyan+|Tripoli|
MA|Morocco||Moroccan+|Rabat|
MC|Monaco||Monegasque+;Monacan+|Monte Carlo|
MD|Moldova|Moldavia|Moldovan+;Moldavian+|Chisinau;Chișinău;Kishinev|
ME|Montenegro||Montenegrin+|Podgorica|
MG|Madagascar||Malagasy;Madagascan+|Antananarivo|
MH|Marshall Islands|the Marshall Islands|Marshallese|Majuro|
MK|North Macedonia|Macedonia;FYROM|North Macedonian+;Macedonian+|Skopje|
ML|Mali||Malian+|Bamako|Koulouba;Koulouba Palace
MM|Myanmar|Burma|Burmese;Myanmarese|Naypyidaw;Naypyitaw;Nay Pyi Taw|
MN|Mongolia||Mongolian+;Mongol+|Ulaanbaatar;Ulan Bator|
MR|Mauritania||Mauritanian+|Nouakchott|
MT|Malta||Maltese|Valletta|Castille;Auberge de Castille
MU|Mauritius||Mauritian+|Port Louis|
MV|Maldives|the Maldives|Maldivian+|Male;Malé|
MW|Malawi||Malawian+|Lilongwe|
MX|Mexico||Mexican+|Mexico City|Los Pinos
MY|Malaysia||Malaysian+|Kuala Lumpur;Putrajaya|Seri Perdana
MZ|Mozambique||Mozambican+|Maputo|
NA|Namibia||Namibian+|Windhoek|
NE|Niger||Nigerien+|Niamey|
NG|Nigeria||Nigerian+|Abuja|Aso Rock;Aso Villa
NI|Nicaragua||Nicaraguan+|Managua|
NL|Netherlands|the Netherlands;Holland|Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen|Amsterdam;The Hague|Binnenhof
NO|Norway||Norwegian+|Oslo|
NP|Nepal||Nepali+;Nepalese|Kathmandu|Singha Durbar;Baluwatar
NR|Nauru||Nauruan+|Yaren|
NZ|New Zealand|Aotearoa|New Zealander+;Kiwi+|Wellington|Beehive
OM|Oman|Sultanate of Oman|Omani+|Muscat|
PA|Panama||Panamanian+|Panama City|Palacio de las Garzas
PE|Peru||Peruvian+|Lima|Casa de Pizarro
PG|Papua New Guinea|PNG|Papua New Guinean+;Papuan+|Port Moresby|
PH|Philippines|the Philippines|Philippine;Filipino+;Filipina+|Manila|Malacañang;Malacanang;Malacañang Palace;Malacanang Palace
PK|Pakistan|Islamic Republic of Pakistan|Pakistani+|Islamabad;Rawalpindi|
PL|Poland||Polish;Pole+|Warsaw|Belweder
PS|Palestine|State of Palestine;Palestinian territories;Palestinian Territories;occupied territories;Occupied Territories|Palestinian+|Ramallah;East Jerusalem|Muqata;Mukataa
PT|Portugal||Portuguese|Lisbon|Belem Palace;Belém Palace
PW|Palau||Palauan+|Ngerulmud|
PY|Paraguay||Paraguayan+|Asuncion;Asunción|Palacio de los Lopez
QA|Qatar|State of Qatar|Qatari+|Doha|
RO|Romania||Romanian+|Bucharest|Cotroceni;Cotroceni Palace;Victoria Palace
RS|Serbia||Serbian+;Serb+|Belgrade|
RU|Russia|Russian Federation|Russian+|Moscow|Kremlin;Red Square
RW|Rwanda||Rwandan+;Rwandese|Kigali|Village Urugwiro;Urugwiro
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi+;Saudi Arabian+|Riyadh|
SB|Solomon Islands|the Solomon Islands;Solomons|Solomon Islander+|Honiara|
SC|Seychelles|the Seychelles|Seychellois|Victoria|
SD|Sudan||Sudanese|Khartoum;Port Sudan|
SE|Sweden||Swedish;Swede+|Stockholm|Rosenbad
SG|Singapore||Singaporean+|Singapore|Istana
SI|Slovenia||Slovenian+;Slovene+|Ljubljana|
SK|Slovakia|Slovak Republic|Slovak+;Slovakian+|Bratislava|
SL|Sierra Leone||Sierra Leonean+|Freetown|
SM|San Marino||Sammarinese|San Marino|
SN|Senegal||Senegalese|Dakar|
SO|Somalia||Somali+;Somalian+|Mogadishu|Villa Somalia
SR|Suriname|Surinam|Surinamese|Paramaribo|
SS|South Sudan||South Sudanese|Juba|
ST|Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean+;Santomean+|Sao Tome;São Tomé|
SV|El Salvador||Salvadoran+;Salvadorean+;Salvadorian+|San Salvador|Casa Presidencial
SY|Syria|Syrian Arab Republic|Syrian+|Damascus|
SZ|Eswatini|Swaziland|Swazi+;Liswati|Mbabane;Lobamba|
TD|Chad||Chadian+|N'Djamena;Ndjamena;N'Djaména|
TG|Togo||Togolese|Lome;Lomé|
TH|Thailand|Siam|Thai+|Bangkok|Government House
TJ|Tajikistan||Tajik+;Tajikistani+|Dushanbe|
TL|East Timor|Timor-Leste;Timor Leste|East Timorese;Timorese|Dili|
TM|Turkmenistan||Turkmen+;Turkmenistani+|Ashgabat;Ashkhabad|
TN|Tunisia||Tunisian+|Tunis|Carthage Palace;Kasbah
TO|Tonga||Tongan+|Nuku'alofa;Nukualofa|
TR|Turkey|Türkiye;Turkiye;Republic of Turkey|Turkish;Turk+|Ankara|Sublime Porte;Cankaya;Çankaya;Bestepe;Beştepe
TT|Trinidad and Tobago|Trinidad & Tobago;Trinidad|Trinidadian+;Tobagonian+|Port of Spain;Port-of-Spain|
TV|Tuvalu||Tuvaluan+|Funafuti|
TZ|Tanzania||Tanzanian+|Dodoma;Dar es Salaam|
UA|Ukraine|the Ukraine|Ukrainian+|Kyiv;Kiev|Bankova;Bankova Street;Mariinskyi Palace
UG|Uganda||Ugandan+|Kampala|
US|United States|US;U.S.;USA;U.S.A.;United States of America;America|American+|Washington;Washington, D.C.;Washington D.C.;Washington, DC;Washington DC|White House;Pentagon;Capitol Hill;Oval Office;Foggy Bottom;Mar-a-Lago
UY|Uruguay||Uruguayan+|Montevideo|Torre Ejecutiva
UZ|Uzbekistan||Uzbek+;Uzbekistani+|Tashkent|
VA|Vatican City|Vatican;Holy See;the Vatican|Vatican|Vatican City|Apostolic Palace
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent|Vincentian+|Kingstown|
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan+|Caracas|Miraflores;Miraflores Palace
VN|Vietnam|Viet Nam|Vietnamese|Hanoi|
VU|Vanuatu||Vanuatuan+;Ni-Vanuatu|Port Vila|
WS|Samoa|Western Samoa|Samoan+|Apia|
YE|Yemen|Republic of Yemen|Yemeni+;Yemenite+|Sanaa;Sana'a;Sana;Aden|
ZA|South Africa|Republic of South Africa|South African+|Pretoria;Cape Town;Bloemfontein|Union Buildings;Tuynhuys
ZM|Zambia||Zambian+|Lusaka|
ZW|Zimbabwe|Rhodesia|Zimbabwean+|Harare|
`
