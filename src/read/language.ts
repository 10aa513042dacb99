import { eld } from 'eld/extrasmall'

/** Too short a text looks like many languages. */
const LEAST_LETTERS = 60

/** The language of a text, ISO 639-1; "und" where it is too short or unlike any language known. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 6_000)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return 'und'
  const found = eld.detect(sample)
  return found.isReliable() && found.language !== '' ? found.language : 'und'
}
