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
