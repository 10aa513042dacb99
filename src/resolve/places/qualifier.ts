import { MODIFIERS } from '../tables/place-words.table.ts'
import { US_STATES } from '../tables/us-states.table.ts'
import type { Found } from './match.ts'
import type { Sense } from './senses.ts'
import { isInside } from './weigh.ts'
import type { NameLine } from './words.ts'

/** What follows a name after a comma, or after "in" or "of", and is a country or a first-level region. */
export function qualifierOf(line: NameLine, own: Found, next: Found | undefined): Sense | null {
  const after = line.words[own.last + 1]
  if (!after) return null
  const short = after.gap === ', ' ? US_STATES.get(after.text.replace(/\.$/, '')) : undefined
  if (short) return usState(short)
  if (!next || line.words[own.last]?.possessive) return null
  const tight = next.first === own.last + 1 && /^(?:, | \()$/.test(after.gap)
  if (!tight && !isInsideOf(line, own.last + 1, next.first)) return null
  const state = next.senses.find(
    (s) => s.kind === 'province' && own.senses.some((sense) => isInside(sense, s)),
  )
  return state ?? next.senses.find(({ kind }) => kind === 'country' || kind === 'territory') ?? null
}

/** "in", "in the", "in northern", "in the east of": the words between a name and what it lies in. */
function isInsideOf(line: NameLine, from: number, to: number): boolean {
  const between = line.words.slice(from, to)
  const plain = between.every(
    (word) => word.gap === ' ' && (word.lower === 'of' || MODIFIERS.has(word.lower)),
  )
  return between[0]?.lower === 'in' && between.length < 5 && plain
}

const usState = (name: string): Sense => ({
  id: `us-${name}`,
  kind: 'province',
  countries: ['US'],
  admin1: name,
  name,
  lat: null,
  lon: null,
  precision: null,
  geonames: null,
  population: 0,
  capital: false,
  seat: false,
  alias: false,
  prior: 0,
})
