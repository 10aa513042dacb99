import type { Passage } from '../../model/passage.ts'
import { EFFECT_NOUNS, EFFECTS } from './effects.table.ts'
import { BODIES, DROVE, LIVES, LOST } from './lives.table.ts'
import { CARE, CONDITIONS, STATES, VICTIMS, WOUNDS } from './states.table.ts'

/** Words without which no rule tells of a casualty, singular. */
const WORDS: ReadonlySet<string> = new Set([
  ...EFFECTS.keys(),
  ...EFFECT_NOUNS.keys(),
  ...STATES.keys(),
  ...[BODIES, DROVE, LIVES, LOST, CARE, CONDITIONS, VICTIMS, WOUNDS].flatMap((words) => [...words]),
  ...'life lives toll number losses treated treating hit struck grazed striking hitting grazing'.split(' '),
])

/** Whether a sentence has a word that may tell of a casualty; the others are not looked at. */
export const isTelling = ({ tokens }: Passage): boolean =>
  tokens.some(({ lower }) => WORDS.has(lower) || (lower.endsWith('s') && WORDS.has(singular(lower))))

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
