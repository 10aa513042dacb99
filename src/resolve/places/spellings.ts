import type { Gazetteer, GazetteerPlace } from '../gazetteer.ts'
import { SPELLINGS } from '../tables/towns.table.ts'

/**
 * Places of a name; where there are none, of the gazetteer's own spelling of it, with an Arabic article as it is spoken
 * ("ash" for "al-Sh"), or as maps of Arab countries write it ("Zuwayd" for "Zuweid").
 */
export function placesOf(written: string, key: string, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  const form = SPELLINGS.get(key)
  const found = gazetteer.lookup(key)
  if (form !== undefined) return [...found, ...gazetteer.lookup(form)]
  if (found.length > 0) return found
  const spoken = written.replace(ARTICLE, (_, vowel: string, letter: string) => `${vowel}${letter} `)
  return spoken === written ? arabicOf(key, gazetteer) : gazetteer.lookup(spoken)
}

/** "al-Sh", "el Z": an article before a letter that takes its sound. */
const ARTICLE = /(?<=^|[ -])([ae])l[ -](?=(sh|[dnrstz]))/iu

/** How English news writes Arabic sounds → how maps do. */
const SOUNDS: readonly (readonly [said: RegExp, written: string])[] = [
  [/e[iy]/g, 'ay'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/dj/g, 'j'],
]
/** Shorter names are too much alike. */
const LONG = 6

function arabicOf(key: string, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  if (key.length < LONG) return []
  const sound = SOUNDS.reduce((text, [said, form]) => text.replace(said, form), key)
  for (const form of [sound, sound.replace(/[ae]h?$/, 'ah')]) {
    if (form === key) continue
    const found = gazetteer.lookup(form).filter(({ country }) => ARAB.has(country))
    if (found.length > 0) return found
  }
  return []
}

const ARAB: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
)
