/**
 * Territories, one a line: code | name | other names | demonyms | capital, with other names | ISO codes of the states
 * in which gazetteers list its places. Dependent, autonomous, disputed and de facto ones stand together: being listed
 * here, or under which state, says nothing of their status. The code is ISO 3166-1 or 3166-2 where there is one, else
 * `X-` and a name. Lists are parted by semicolons; a demonym that ends in `+` also has a plural in -s.
 * Source: written for this project from general knowledge.
 */
export const TERRITORY_ROWS = `
AI|Anguilla||Anguillan+|The Valley|AI
AQ|Antarctica||Antarctic||AQ
AS|American Samoa||American Samoan+|Pago Pago|AS
AW|Aruba||Aruban+|Oranjestad|AW
AX|Aland Islands|Åland Islands;Aland;Åland|Alander+|Mariehamn|AX
BL|Saint Barthelemy|Saint Barthélemy;St. Barts||Gustavia|BL
BM|Bermuda||Bermudian+;Bermudan+|Hamilton|BM
CK|Cook Islands|the Cook Islands|Cook Islander+|Avarua|CK
CW|Curacao|Curaçao|Curacaoan+;Curaçaoan+|Willemstad|CW
CX|Christmas Island|||Flying Fish Cove|CX
EH|Western Sahara|Sahrawi Arab Democratic Republic;SADR|Sahrawi+;Saharawi+;Western Saharan+|Laayoune;El Aaiun;El Aaiún|EH;MA
FK|Falkland Islands|the Falklands;Falklands;Malvinas;Islas Malvinas|Falkland Islander+;Falklander+|Stanley;Port Stanley|FK
FO|Faroe Islands|the Faroes;Faroes;Faeroe Islands|Faroese;Faroe Islander+|Torshavn;Tórshavn|FO
GF|French Guiana||French Guianese|Cayenne|GF
GG|Guernsey|||Saint Peter Port;St Peter Port|GG
GI|Gibraltar||Gibraltarian+|Gibraltar|GI
GL|Greenland|Kalaallit Nunaat|Greenlandic;Greenlander+|Nuuk|GL
GP|Guadeloupe||Guadeloupean+|Basse-Terre|GP
GU|Guam||Guamanian+|Hagatna;Hagåtña|GU
HK|Hong Kong|HKSAR|Hong Konger+;Hongkonger+||HK
IM|Isle of Man||Manx|Douglas|IM
JE|Jersey|||Saint Helier;St Helier|JE
KY|Cayman Islands|the Caymans;Caymans|Caymanian+|George Town|KY
MF|Saint Martin|St. Martin;Saint-Martin||Marigot|MF
MO|Macau|Macao|Macanese||MO
MP|Northern Mariana Islands|Northern Marianas||Saipan|MP
MQ|Martinique||Martinican+|Fort-de-France|MQ
MS|Montserrat||Montserratian+|Brades;Plymouth|MS
NC|New Caledonia||New Caledonian+;Kanak+|Noumea;Nouméa|NC
NF|Norfolk Island|||Kingston|NF
NU|Niue||Niuean+|Alofi|NU
PF|French Polynesia||French Polynesian+;Tahitian+|Papeete|PF
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon||Saint-Pierre|PM
PN|Pitcairn Islands|Pitcairn|Pitcairn Islander+|Adamstown|PN
PR|Puerto Rico||Puerto Rican+|San Juan|PR
RE|Reunion|Réunion;La Réunion|Reunionese|Saint-Denis|RE
SH|Saint Helena|St. Helena|Saint Helenian+|Jamestown|SH
SJ|Svalbard|Spitsbergen||Longyearbyen|SJ
SX|Sint Maarten||||SX
TC|Turks and Caicos Islands|Turks and Caicos|Turks and Caicos Islander+|Cockburn Town|TC
TK|Tokelau||Tokelauan+||TK
TW|Taiwan|Republic of China;Formosa;Chinese Taipei|Taiwanese|Taipei|TW
VG|British Virgin Islands|BVI||Road Town|VG
VI|US Virgin Islands|U.S. Virgin Islands;Virgin Islands|Virgin Islander+|Charlotte Amalie|VI
WF|Wallis and Futuna|||Mata-Utu|WF
XK|Kosovo|Republic of Kosovo;Kosova|Kosovar+;Kosovan+;Kosovo Albanian+;Kosovo Serb+|Pristina;Prishtina;Priština|XK
YT|Mayotte||Mahoran+|Mamoudzou|YT
BA-BIH|Federation of Bosnia and Herzegovina|||Sarajevo|BA
BA-SRP|Republika Srpska|Bosnian Serb Republic|Bosnian Serb+|Banja Luka|BA
CN-XJ|Xinjiang|Xinjiang Uyghur Autonomous Region;East Turkestan|Xinjiang|Urumqi;Ürümqi|CN
CN-XZ|Tibet|Tibet Autonomous Region;Xizang|Tibetan+|Lhasa|CN
ES-CT|Catalonia|Catalunya|Catalan+;Catalonian+|Barcelona|ES
ES-PV|Basque Country|Euskadi|Basque+|Vitoria-Gasteiz;Vitoria|ES
FR-COR|Corsica||Corsican+|Ajaccio|FR
GB-ENG|England||English;Englishman;Englishmen;Englishwoman;Englishwomen||GB
GB-NIR|Northern Ireland|Ulster|Northern Irish;Ulsterman;Ulstermen|Belfast|GB
GB-SCT|Scotland||Scottish;Scot+;Scotsman;Scotsmen|Edinburgh|GB
GB-WLS|Wales||Welsh;Welshman;Welshmen;Welshwoman;Welshwomen|Cardiff|GB
GE-AB|Abkhazia|Republic of Abkhazia|Abkhaz;Abkhazian+|Sukhumi;Sukhum;Sokhumi|GE
GE-AJ|Adjara|Ajara;Ajaria|Adjarian+;Ajarian+|Batumi|GE
ID-AC|Aceh||Acehnese|Banda Aceh|ID
IN-JK|Kashmir|Jammu and Kashmir;Indian-administered Kashmir;Indian-controlled Kashmir;Indian Kashmir;Jammu & Kashmir|Kashmiri+|Srinagar|IN;PK
IQ-KR|Kurdistan Region|Kurdistan Region of Iraq;Iraqi Kurdistan;KRI;Kurdish Region|Iraqi Kurd+;Iraqi Kurdish|Erbil;Arbil;Irbil|IQ
MD-GA|Gagauzia||Gagauz|Comrat|MD
MD-SN|Transnistria|Trans-Dniester;Transdniestria;Trans-Dniestria;Transdniester;Pridnestrovie;Dniester Republic|Transnistrian+;Transdniestrian+|Tiraspol|MD
PG-NSB|Bougainville|Autonomous Region of Bougainville|Bougainvillean+|Buka|PG
PK-GB|Gilgit-Baltistan||Gilgit-Baltistani+|Gilgit|PK
PK-JK|Azad Kashmir|Azad Jammu and Kashmir;AJK;Pakistan-administered Kashmir;Pakistani-administered Kashmir;Pakistan-controlled Kashmir|Azad Kashmiri+|Muzaffarabad|PK
RU-CE|Chechnya|Chechen Republic;Ichkeria|Chechen+|Grozny|RU
RU-DA|Dagestan|Daghestan|Dagestani+;Daghestani+|Makhachkala|RU
RU-IN|Ingushetia|Ingushetiya|Ingush|Magas;Nazran|RU
RU-SE|North Ossetia|North Ossetia-Alania|North Ossetian+|Vladikavkaz|RU
RU-TA|Tatarstan||Tatar+|Kazan|RU
SO-PL|Puntland||Puntlander+|Garowe|SO
TZ-ZN|Zanzibar||Zanzibari+|Zanzibar City|TZ
UA-43|Crimea|Crimean Peninsula;Republic of Crimea;Autonomous Republic of Crimea|Crimean+|Simferopol|UA;RU
AZ-NX|Nakhchivan|Nakhichevan;Naxçıvan;Nakhchivan Autonomous Republic;Nakhchivan exclave||Nakhchivan;Nakhichevan|AZ
X-AMBAZONIA|Ambazonia||Ambazonian+|Buea|CM
X-BIAFRA|Biafra||Biafran+|Enugu|NG
X-DONETSK-PR|Donetsk People's Republic|DPR;DNR;self-proclaimed Donetsk People's Republic|||UA
X-GAZA|Gaza|Gaza Strip;the Gaza Strip|Gazan+|Gaza City|PS
X-JUBALAND|Jubaland|Jubbaland||Kismayo|SO
X-LUHANSK-PR|Luhansk People's Republic|Lugansk People's Republic;LPR;LNR|||UA
X-NAGORNO-KARABAKH|Nagorno-Karabakh|Nagorno Karabakh;Nagorny Karabakh;Nagorny-Karabakh;Nagorno-Karabagh;Mountainous Karabakh;Upper Karabakh;Karabakh;Nagorno-Karabakh Republic;Republic of Nagorno-Karabakh;NKR;Artsakh;Republic of Artsakh;Artsakh Republic|Karabakhi+;Artsakhi+;Karabakh Armenian+;Nagorno-Karabakh Armenian+|Stepanakert;Khankendi;Xankəndi|AZ
X-NORTHERN-CYPRUS|Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC;north Cyprus;North Cyprus|Turkish Cypriot+|North Nicosia;Lefkosa;Lefkoşa|CY
X-ROJAVA|Rojava|North and East Syria;Autonomous Administration of North and East Syria;AANES;northeast Syria|Syrian Kurd+;Syrian Kurdish||SY
X-SOMALILAND|Somaliland|Republic of Somaliland|Somalilander+|Hargeisa|SO
X-SOUTH-OSSETIA|South Ossetia|Republic of South Ossetia;South Ossetia-Alania;Tskhinvali Region;Tskhinvali region|South Ossetian+;Ossetian+|Tskhinvali;Tskhinval|GE
X-WEST-BANK|West Bank|the West Bank;occupied West Bank;Occupied West Bank;Judea and Samaria||Ramallah|PS
X-WEST-PAPUA|West Papua||West Papuan+|Jayapura|ID
`
