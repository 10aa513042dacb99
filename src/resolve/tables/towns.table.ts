import { foldName } from '../places/fold.ts'

/** A town that the gazetteer lacks. WGS 84 degrees, to a hundredth. */
export type Town = {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
}

/**
 * Towns and villages of the news that the gazetteer lacks, one a line: name; other spellings | country | region, where
 * namesakes need it | latitude | longitude.
 * Source: written for this project from general knowledge.
 */
const TOWN_ROWS = `
Dabiq|SY||36.54|37.27
Kafraya;Kefraya|SY||35.99|36.68
Foua;al-Foua;Fuaa|SY||35.98|36.69
Moadamiya;Muadamiyah;Moadamiyeh;Muadamiyat al-Sham|SY||33.46|36.19
Marea|SY||36.48|37.2
Tal Rifaat;Tel Rifaat;Tall Rifaat|SY||36.47|37.1
Sukhna;Sukhnah;al-Sukhna;al-Sukhnah|SY||34.89|38.87
Ain Issa;Ayn Issa;Ein Issa|SY||36.38|38.86
Shaddadi;Shadadi;al-Shaddadi;Shaddadah|SY||36.05|40.73
Baghouz;Baghuz;al-Baghouz|SY||34.46|40.97
Tanf;al-Tanf|SY||33.5|38.66
Jalawla;Jalula;Jalawlah|IQ||34.27|45.17
Bashiqa;Baashiqa;Bashiqah|IQ||36.45|43.35
Bartella;Bartalla|IQ||36.35|43.38
Habbaniyah;Habbaniya|IQ||33.37|43.57
Amerli;Amirli|IQ||34.73|44.59
Incirlik|TR||37|35.43
Ras Lanuf;Ra's Lanuf|LY||30.5|18.57
Marjah;Marja|AF||31.52|64.12
Bint Jbeil;Bint Jbail|LB||33.12|35.43
Khiam;al-Khiam|LB||33.33|35.61
Maghazi;al-Maghazi|PS||31.42|34.38
Shejaiya;Shujaiya;Shijaiyah|PS||31.5|34.47
Buthidaung|MM||20.87|92.53
Paletwa|MM||21.3|92.86
Robotyne|UA||47.45|35.84
Ilovaisk;Ilovaysk|UA||47.93|38.19
Utoya;Utøya|NO||60.02|10.25
Konna|ML||14.95|-3.89
Sevare;Sévaré|ML||14.53|-4.09
Humera|ET||14.29|36.61
Metema;Metemma|ET||12.96|36.15
Nimule|SS||3.6|32.05
Minova|CD||-1.71|29.02
Masisi|CD||-1.4|28.81
Komanda|CD||1.37|29.77
Balakot|PK||34.54|73.35
Razmak|PK||32.69|69.84
Mir Ali|PK||32.97|70.27
Sutherland Springs|US|Texas|29.27|-98.06
Loughinisland|GB||54.34|-5.82
Solhan|BF||12.94|0.16
Inata|BF||14.38|-1.32
Barsalogho|BF||13.41|-1.06
Seytenga|BF||14|0.31
Palma|MZ||-10.78|40.48
Nangade|MZ||-11.07|39.71
Quissanga|MZ||-12.42|40.49
Muidumbe|MZ||-11.82|39.83
Bunagana|CD||-1.3|29.6
Kiwanja|CD||-1.15|29.45
Kitchanga;Kitshanga|CD||-1.23|29.05
Kibumba|CD||-1.5|29.33
Kanyabayonga|CD||-0.7|29.17
Walikale|CD||-1.43|28.06
Rumangabo|CD||-1.35|29.36
Mambasa|CD||1.36|29.05
Eringeti|CD||0.92|29.6
Minembwe|CD||-4|28.75
Shabunda|CD||-2.7|27.34
Bulo Marer;Bulo Mareer;Bulomarer|SO||1.63|44.52
Bulo Burde;Buloburde;Bulo Burte|SO||3.85|45.57
El Adde;El-Adde;Eel Cadde|SO||3.03|41.63
Leego;Lego|SO||2.6|44.5
Janale;Jannaale|SO||1.8|44.69
Shire;Inda Silase;Indaselassie|ET||14.1|38.28
Mai Kadra;Mai-Kadra|ET||14.07|36.57
Badme|ET||14.73|37.8
Togoga|ET||13.6|39.33
Pibor|SS||6.8|33.13
Akobo|SS||7.79|33
Heglig|SD||9.99|29.4
Baga|NG||13.12|13.82
Jangebe|NG||12.15|6.05
Inates|NE||14.87|1.25
Tongo Tongo|NE||14.95|1.78
Chinagodrar|NE||15.2|2.2
Gossi|ML||15.82|-1.3
Moura|ML||14.07|-4.58
Ogossagou|ML||13.9|-3.38
Diabaly|ML||14.69|-6.02
Tinzawaten;Tinzaouaten;Tin Zaouatine|ML||19.96|2.96
Boulkessi;Boulikessi|ML||14.9|-1.4
Bakassi|CM||4.7|8.55
Kolofata|CM||11.16|14.02
Ngarbuh|CM||6.55|10.75
Amchide|CM||11.24|14.13
Sidra;Es Sider;Al-Sidra|LY||30.65|18.35
Tawergha|LY||32.03|15.07
Bir al-Abed;Bir al-Abd|EG||31.02|33.01
Dahyan|YE||17.03|43.64
Nir Oz|IL||31.31|34.4
Kfar Aza|IL||31.48|34.53
Aita al-Shaab;Aita ash-Shaab|LB||33.1|35.33
Yaroun|LB||33.08|35.42
Kfar Zita;Kafr Zita|SY||35.37|36.6
Latamneh;Lataminah;al-Lataminah|SY||35.32|36.62
Taji|IQ||33.52|44.26
Fordow;Fordo|IR||34.88|50.99
Panjwai|AF||31.53|65.46
Rajouri|IN||33.38|74.31
Dantewada|IN||18.9|81.35
Oting|IN||26.8|94.9
Kyaukphyu|MM||19.43|93.55
Rathedaung|MM||20.48|92.75
Thantlang|MM||22.7|93.43
Pazigyi|MM||23.46|95.4
Depayin|MM||22.62|95.3
Mindat|MM||21.37|93.98
Mamasapano|PH||6.9|124.52
Kiwirok|ID||-4.73|140.44
Hroza|UA||49.62|37.35
Sotk|AM||40.2|45.87
Banjska|XK||42.97|20.78
Racak|XK||42.43|21.02
Acteal|MX||16.99|-92.52
Pont-Sonde|HT||19.15|-72.61
El Alto|BO||-16.5|-68.19
Timbedra;Timbédra|MR||16.25|-8.17
`

/** What English news calls a place → the form under which the gazetteer has it. */
const SPELLING_ROWS = `
Maarat al-Numan;Maaret al-Numan;Maarrat al-Numan;Maaret al-Noman|Ma'arrat an Nu'man
Jisr al-Shughour;Jisr al-Shoghour|Jisr ash Shughur
Arsal|Aarsal
Musa Qala;Musa Qalah|Musa Qal'ah
Arbinda|Aribinda
Halle|Halle (Saale)
`

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

/** By folded name. */
export const TOWNS: ReadonlyMap<string, Town> = new Map(
  rowsOf(TOWN_ROWS).flatMap(([names = '', country = '', admin1 = '', lat, lon]) => {
    const [name = '', ...others] = names.split(';')
    const town = { name, country, admin1: admin1 === '' ? null : admin1, lat: Number(lat), lon: Number(lon) }
    return [name, ...others].map((form): [string, Town] => [foldName(form), town])
  }),
)

/** By folded name: the gazetteer's own form. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  rowsOf(SPELLING_ROWS).flatMap(([names = '', form = '']) =>
    names.split(';').map((name): [string, string] => [foldName(name), form]),
  ),
)
