/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: 'a',
  ǝ: 'a',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
}
const FULL: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
])

const plain = (word: string): string => FULL.get(word) ?? word

/**
 * The key under which a place's name is looked up: lower-case ASCII letters and digits, nothing else.
 * Case, diacritics, spaces, hyphens, apostrophes and stops do not tell names apart ("Deir ez-Zor", "Deir Ezzor");
 * "St", "Mt" and "Ft" are read in full. Returns `''` where letters remain that are not Latin.
 */
export function foldName(name: string): string {
  if (/^[A-Za-z0-9]+$/.test(name)) return plain(name.toLowerCase())
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Lm}'’‘`´]/gu, '')
    .replace(/[əǝıłøđðħßæœþŋ]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
  const key = words.map(plain).join('')
  return /^[a-z0-9]*$/.test(key) ? key : ''
}
