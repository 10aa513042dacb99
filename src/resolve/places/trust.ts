import type { Gazetteer } from '../gazetteer.ts'
import type { Candidate } from './candidates.ts'
import type { Sense } from './senses.ts'
import type { Setting } from './weigh.ts'

/** Inhabitants that a town needs to be taken for a place, the more the less its sentence says so. */
const LEAST = {
  /** Its name is an English word or has three letters, and its sentence says that it is where something is. */
  word: 50_000,
  wordAbroad: 200_000,
  /** Its sentence says so, and the story names no country, or others. */
  nowhere: 1000,
  abroad: 50_000,
  /** Nothing says so but the capital letter, in the story's countries and elsewhere. */
  bare: 5000,
  bareAside: 50_000,
  bareAbroad: 300_000,
}
/** Other names of towns, given names and first words of sentences are trusted less by this. */
const CENTRAL = 0.6
const LESS_BY = { alias: 4, doubtful: 10 }

export const isNation = ({ kind }: Sense): boolean =>
  kind === 'country' || kind === 'territory' || kind === 'region'
const isArea = ({ kind }: Sense): boolean => kind === 'province' || kind === 'district'

/** The sense's country is one that the story is about, not one that it names in passing. */
const isCentral = (sense: Sense, { hints }: Candidate, { countries }: Setting): boolean =>
  sense.countries.some((country) => (countries.get(country) ?? 0) >= CENTRAL || hints.includes(country))

const isLocal = (sense: Sense, { hints }: Candidate, { countries }: Setting): boolean =>
  sense.countries.some((country) => countries.has(country) || hints.includes(country))

/** Does the sentence itself show a place, and not a common word, a person's name or a place from nowhere? */
export function isShown(candidate: Candidate, best: Sense, setting: Setting, gazetteer: Gazetteer): boolean {
  if (candidate.refused || !candidate.located) return false
  const isWord = gazetteer.means(candidate.key).word
  if (candidate.qualifier) return !isWord || candidate.listed
  if (candidate.head === 'settlement' || isNation(best)) return true
  const local = isLocal(best, candidate, setting)
  if (isWord || candidate.key.length < 4) return best.population >= (local ? LEAST.word : LEAST.wordAbroad)
  if (isArea(best)) return local || !best.alias
  return local || best.population >= (setting.countries.size === 0 ? LEAST.nowhere : LEAST.abroad)
}

/** Is the name, with nothing beside it to say so, known well enough to be a place? */
export function isKnown(candidate: Candidate, sense: Sense, setting: Setting, gazetteer: Gazetteer): boolean {
  if (isNation(sense)) return true
  const { word, given } = gazetteer.means(candidate.key)
  if (word || candidate.key.length < (sense.alias ? 5 : 4)) return false
  const local = isLocal(sense, candidate, setting)
  if (isArea(sense)) return !candidate.weak && !given && (local || !sense.alias)
  const less = (sense.alias ? LESS_BY.alias : 1) * (given || candidate.weak ? LESS_BY.doubtful : 1)
  const aside = isCentral(sense, candidate, setting) ? LEAST.bare : LEAST.bareAside
  const isLarge = sense.population >= (local ? aside : LEAST.bareAbroad) * less
  return isLarge || (sense.capital && !given)
}

/** By key: how much more often it is somebody's name in this story than where something is; only what is a name at all. */
export function personsOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const balance = new Map<string, number>()
  for (const candidate of candidates) {
    const change = isSomebody(candidate) ? 1 : candidate.located && !candidate.refused ? -1 : 0
    balance.set(candidate.key, (balance.get(candidate.key) ?? 0) + change)
  }
  return new Map(candidates.filter(isSomebody).map(({ key }) => [key, balance.get(key) ?? 0]))
}

/** Towns do not speak, save capitals: who does is a person. */
const isSomebody = ({ surname, speaks, senses }: Candidate): boolean =>
  surname || (speaks && senses.every((sense) => !sense.capital && !isNation(sense)))
