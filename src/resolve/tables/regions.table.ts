/**
 * Regions of the world that are no division of a state, or that the gazetteer files under another name, one a line:
 * name | other names | ISO codes of the states it touches | latitude | longitude | precision. The point is roughly the
 * region's middle; continents, seas and rivers have none. Squares are points.
 * Source: written for this project from general knowledge.
 */
const REGION_ROWS = `
Africa|||||
Arctic|the Arctic||||
Asia|||||
Australasia|||||
Balkans|the Balkans;Western Balkans|AL;BA;BG;GR;HR;ME;MK;RS;SI;XK|||
Baltics|the Baltics;Baltic states;Baltic States|EE;LT;LV|||
Caribbean|the Caribbean||||
Caucasus|the Caucasus;South Caucasus;Southern Caucasus;Transcaucasia|AM;AZ;GE|||
North Caucasus|Northern Caucasus|RU|||
Central Africa|||||
Central America|||||
Central Asia||KZ;KG;TJ;TM;UZ|||
East Africa|Eastern Africa||||
East Asia|||||
Eastern Europe|||||
Europe|||||
Horn of Africa||ER;ET;DJ;SO|||
Latin America|||||
Levant|the Levant|IL;JO;LB;PS;SY|||
Maghreb||DZ;LY;MA;MR;TN|||
Middle East|the Middle East;Mideast;Near East||||
North Africa|||||
North America|||||
Oceania|||||
Sahara|the Sahara||||
Sahel|the Sahel|BF;ML;MR;NE;TD|||
Scandinavia||DK;NO;SE|||
South America|||||
South Asia|||||
Southeast Asia|South East Asia;South-East Asia||||
Sub-Saharan Africa|||||
West Africa|Western Africa||||
Western Europe|||||
Arabian Peninsula|||||
Korean Peninsula||KP;KR|||
Adriatic|Adriatic Sea||||
Aegean|Aegean Sea||||
Arabian Sea|||||
Atlantic|Atlantic Ocean||||
Baltic Sea|||||
Bay of Bengal|||||
Black Sea|||||
Caspian|Caspian Sea||||
East China Sea|||||
English Channel|||||
Gulf of Aden|||||
Gulf of Mexico|||||
Gulf of Oman|||||
Indian Ocean|||||
Mediterranean|Mediterranean Sea||||
North Sea|||||
Pacific|Pacific Ocean||||
Persian Gulf|Arabian Gulf;the Gulf||||
Red Sea|||||
Sea of Azov|Azov Sea||||
Sea of Japan|East Sea||||
South China Sea|||||
Strait of Hormuz|||||
Taiwan Strait|||||
Bosphorus|Bosporus|TR|||
Danube|Danube River||||
Dnieper|Dnipro River;Dnieper River|UA|||
Euphrates|Euphrates River;River Euphrates|IQ;SY;TR|||
Ganges|Ganges River|IN;BD|||
Indus|Indus River|PK;IN|||
Jordan River|River Jordan|IL;JO;PS|||
Mekong|Mekong River||||
Nile|Nile River;River Nile;Blue Nile River;White Nile River|EG;SD|||
Orontes|Orontes River|SY;LB;TR|||
Tigris|Tigris River;River Tigris|IQ;SY;TR|||
Yangtze|Yangtze River|CN|||
Anatolia|Asia Minor|TR|39|35|province
Babylon||IQ|32.54|44.42|exact
Kurdistan||IQ;SY;TR|||
Nimrud||IQ|36.1|43.33|exact
Balochistan|Baluchistan|PK;IR|28.5|65.5|province
Cabo Delgado||MZ|-12.5|39.5|province
Casamance||SN|12.8|-15.3|province
Darfur||SD|13.5|24.5|province
Donbas|Donbass;Donets Basin|UA|48.3|38.3|province
Eastern Ghouta|East Ghouta;Ghouta|SY|33.52|36.42|district
Fergana Valley|Ferghana Valley|UZ;KG;TJ|40.8|71.5|province
Galilee|Upper Galilee|IL|32.8|35.5|province
Golan Heights|Golan;the Golan;Golan Heights region|SY;IL|33|35.8|province
Hauran||SY|32.8|36.2|province
Kordofan||SD|13|30|province
Long Island||US|40.8|-73.2|province
Lake Chad|Lake Chad basin;Lake Chad Basin|TD;NG;NE;CM|13|14|province
Line of Control|LoC|IN;PK|||
Mesopotamia||IQ|||
Negev|Negev Desert|IL|30.8|34.8|province
Niger Delta||NG|5.3|6.5|province
Nineveh Plains|Nineveh Plain|IQ|36.4|43.3|province
Ogaden||ET|7|44|province
Punjab||IN;PK|31|73.5|province
Sinai|Sinai Peninsula;the Sinai|EG|29.5|33.8|province
Spratly Islands|Spratlys||9.5|114|province
Paracel Islands|Paracels||16.5|112|province
Swat Valley|Swat|PK|35.2|72.4|district
Syrian Desert|Badia|SY|||
Tahrir Square||EG|30.044|31.236|exact
Taksim Square||TR|41.037|28.985|exact
Tiananmen Square|Tiananmen|CN|39.905|116.398|exact
Tora Bora||AF|34.12|70.22|district
Waziristan||PK|32.5|69.8|province
North Waziristan||PK|32.95|70.1|district
South Waziristan||PK|32.3|69.8|district
Federally Administered Tribal Areas|FATA;tribal areas|PK|33|70.1|province
Khyber Pass||PK;AF|34.09|71.1|district
Nineveh|Ninewa;Ninawa;Nineveh Governorate|IQ|36.2|42.3|province
Mount Sinjar|Sinjar Mountain;Mt. Sinjar;Jabal Sinjar|IQ|36.37|41.72|district
Anbar|Al Anbar;al-Anbar;Al-Anbar|IQ|33|41.5|province
Rif Dimashq|Rural Damascus;Damascus Countryside;Rif-Dimashq|SY|33.5|36.9|province
Hadramawt|Hadramaut;Hadhramaut;Hadramout|YE|16.5|49.5|province
Maidan Wardak|Wardak;Wardak Province|AF|34.4|68.2|province
Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa;KPK;North-West Frontier Province|PK|34.5|72|province
Xinjiang|Sinkiang|CN|41|85|province
Tigray||ET|14|38.6|province
Rakhine|Arakan;Rakhine State|MM|20|93.7|province
Shan State||MM|21.5|98|province
Kachin State|Kachin|MM|26|97.5|province
Kivu|North Kivu;South Kivu|CD|-1|28.7|province
Ituri||CD|1.8|30|province
Katanga||CD|-9|26|province
Mindanao||PH|7.8|125|province
Sulu||PH|6|121|province
Siberia||RU|||
Nakhchivan|Nakhichevan;Nakhchivan Autonomous Republic|AZ|39.3|45.4|province
Nagorno-Karabakh|Karabakh;Nagorny Karabakh;Artsakh|AZ|39.8|46.75|province
Abkhazia||GE|43.1|41|province
South Ossetia|Tskhinvali Region|GE|42.35|44|province
Transnistria|Trans-Dniester;Transdniestria|MD|47.2|29.3|province
Crimea|Crimean Peninsula|UA|45.3|34.4|province
Kashmir|Jammu and Kashmir|IN;PK|34|75|province
Gaza|Gaza Strip|PS|31.42|34.36|province
West Bank|the West Bank|PS|32|35.25|province
Kurdistan Region|Iraqi Kurdistan|IQ|36.3|44.2|province
Northern Ireland||GB|54.6|-6.7|province
Scotland||GB|56.8|-4.2|province
Wales||GB|52.3|-3.7|province
England||GB|52.8|-1.5|province
Catalonia||ES|41.8|1.5|province
Chechnya||RU|43.3|45.7|province
Dagestan||RU|43|47|province
Ingushetia||RU|43.1|45|province
Puntland||SO|8|49|province
Somaliland||SO|9.6|44.5|province
Tibet||CN|31|88|province
Aceh||ID|4.3|96.9|province
Zanzibar||TZ|-6.1|39.35|province
Azad Kashmir||PK|34|73.8|province
Gilgit-Baltistan||PK|35.5|75|province
Rojava||SY|36.3|40.5|province
Northern Cyprus||CY|35.25|33.5|province
Western Sahara||EH|24.5|-13.5|province
`

/** A region of the world by name. Degrees are WGS 84; all three of `lat`, `lon` and `precision` are `null` together. */
export type Region = {
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 codes of the states it touches, where they tell which story it belongs to. */
  readonly within: readonly string[]
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: 'exact' | 'district' | 'province' | null
}

export const REGIONS: readonly Region[] = REGION_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', aliases = '', within = '', lat = '', lon = '', precision = ''] = row.split('|')
    return {
      name,
      aliases: list(aliases),
      within: list(within),
      lat: lat === '' ? null : Number(lat),
      lon: lon === '' ? null : Number(lon),
      precision:
        precision === 'exact' || precision === 'district' || precision === 'province' ? precision : null,
    }
  })

function list(cell: string): string[] {
  return cell.split(';').filter((item) => item !== '')
}
