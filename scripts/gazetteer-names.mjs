// Which names of a place are worth keeping, and the spellings that English news gives them.
import { foldName } from '../dist/resolve/places/fold.js'

const FOREIGN = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}\p{S}\p{Lm}]/u
const CAPITAL = /^['’‘`ʻ]?\p{Lu}|^(?:a[dlnrstz]|ash|e[dlrstz]|ez|de|la|le|los|las|den|'t|'s)[- '’]\p{Lu}/u
const CODE = /^[A-Z]{2,4}$/
const ARTICLE = /^(?:a[dlnrstz]|ash|el|ed|es|et|ez)[- ](?=\p{L}{4})/iu
const ARABIC = new Set(
  'AE BH DJ DZ EG EH ER IL IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' '),
)

/** Letters of other Latin alphabets as English news writes them; `*` holds everywhere. */
const SPELLINGS = {
  '*': { ş: 'sh', ș: 'sh', š: 'sh', ç: 'ch', č: 'ch', ž: 'zh', ə: 'e', ǝ: 'e', ö: 'oe', ü: 'ue', ğ: 'gh' },
  AZ: { x: 'kh', c: 'j', ç: 'ch', ş: 'sh', q: 'g', ğ: 'gh', ə: 'a', ǝ: 'a', ı: 'y' },
}

/** Where names are written in Latin letters alike at home and abroad, other names of small towns are mostly history. */
const SETTLED = new Set('AT AU BE CA CH CZ DE DK ES FI FR GB HU IE IS IT LU NL NO NZ PL PT SE US'.split(' '))
const KNOWN_ABROAD = 50_000

/** Are other names of a place with so many inhabitants in this country worth keeping? */
export const hasOtherNames = ({ country, population }) =>
  !SETTLED.has(country) || (population ?? 0) >= KNOWN_ABROAD

/** Is this a name in Latin letters that a report could print? Codes and machine transliterations are not. */
export const isUseful = (name) =>
  name.length > 1 && name.length < 60 && !FOREIGN.test(name) && CAPITAL.test(name) && !CODE.test(name)

const respell = (name, table) =>
  [...name.normalize('NFC').toLowerCase()].map((letter) => table[letter] ?? letter).join('')

/** A name's keys: folded, respelt, and without its Arabic article. */
export function keysOf(name, country) {
  const spelt = [name, respell(name, SPELLINGS['*'])]
  if (country === 'AZ') spelt.push(respell(name, SPELLINGS.AZ), respell(name, { ...SPELLINGS.AZ, ı: 'i' }))
  const bare = ARABIC.has(country) ? spelt.map((form) => form.replace(ARTICLE, '')) : []
  return [...new Set([...spelt, ...bare].map(foldName))].filter((key) => key.length > 1 && key.length < 60)
}

const GENERIC =
  `Municipality Province Region County Department District Oblast State Parish Governorate Rayon Raion
Rayonu Comuna Municipio Barrio Amphoe Shi İlçesi Huyện Provincia Kabupaten Okrug Departamento Shahrestān Shahrestan
Powiat Gemeente Obshtina Kommun Kommune Oraş Municipiul Tumani Járás Okres Okrug Partido Bezirk Muang Mueang Markaz
Qaḑā’ Muhafazat Kray Krai Republic City Urban Gorodskoy pagasts Distrito Općina Daïra Srŏk Bashkia Zone Woreda oblast
Politischer Sahari Aūdany Tehsil Prefecture Canton`.split(/\s+/)
const GENERICS = new Set(GENERIC.map((word) => word.toLowerCase()))
const LINKS = new Set(['de', 'of', 'the', 'do', 'da', 'del', 'e', '-e'])

/** A division's name without its kind: "Donetsk Oblast" → "Donetsk", "Comuna de X" → "X"; the whole if nothing else. */
export function bareName(name) {
  const words = name.replace(/\)+$/, '').split(/\s+|(?<=\p{L})(?=-e )/u)
  const isKind = (word = '') => GENERICS.has(word.toLowerCase())
  while (words.length > 1 && isKind(words.at(-1))) words.pop()
  let dropped = false
  while (words.length > 1 && (isKind(words[0]) || (dropped && LINKS.has(words[0].toLowerCase())))) {
    words.shift()
    dropped = true
  }
  return words.join(' ')
}
