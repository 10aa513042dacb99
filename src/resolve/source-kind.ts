import type { Token } from '../model/passage.ts'
import type { SourceKind } from '../model/statement.ts'
import { headOf, type Phrase } from './phrase.ts'
import { PEOPLE } from './tables/groups.table.ts'
import {
  ANONYMOUS_PHRASES,
  ANONYMOUS_WORDS,
  BARE_OFFICIALS,
  DOCUMENT_WORDS,
  GROUPS,
  INSTITUTIONS,
  JOINT,
  MEDIA_WORDS,
  OFFICES,
} from './tables/offices.table.ts'

const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'who',
  'i',
  'we',
  'him',
  'her',
  'them',
  'which',
  'whom',
  'that',
])

const BOTH: ReadonlySet<string> = new Set(['both', 'each', 'warring', 'opposing'])
/** "the two sides", but not "two neighbours". */
const RIVALS: ReadonlySet<string> = new Set([
  'sides',
  'rivals',
  'countries',
  'nations',
  'governments',
  'capitals',
  'enemies',
])
const isBothAlone = (words: readonly string[]): boolean => words.length === 1 && words[0] === 'both'

/** What a source's own words say it is, before anybody is named. */
export type SourceWords = {
  readonly kind: SourceKind
  readonly pronoun: string | null
  /** The group word that makes it a party of its own ("protesters"). */
  readonly group: string | null
  /** A bare collective of officials, whose side must be told by what was said before. */
  readonly bare: boolean
  readonly joint: boolean
}

/** The kind of a source by its words; a named person is told apart by the caller. */
export function sourceWords(text: string, tokens: readonly Token[], phrase: Phrase): SourceWords {
  const lower = tokens.map((t) => t.lower)
  const has = (set: ReadonlySet<string>): boolean => lower.some((w) => set.has(w))
  const words = phrase.core.map((t) => t.lower)
  const head = headOf(phrase.core)
  const pronoun = head === '' || words.length <= 2 ? (words.find((w) => PRONOUNS.has(w)) ?? null) : null
  const group = GROUPS.has(head) || PEOPLE.has(head) ? head : null
  const bare = BARE_OFFICIALS.has(head) || INSTITUTIONS.has(head)
  const both = lower.some((w) => BOTH.has(w)) && has(JOINT)
  const two = lower.includes('two') && has(RIVALS)
  const joint = both || two || (words[0] === 'both' && words.includes('and')) || isBothAlone(words)
  return { kind: kindOf(text, head, has), pronoun, group, bare, joint }
}

function kindOf(text: string, head: string, has: (set: ReadonlySet<string>) => boolean): SourceKind {
  const lower = text.toLowerCase()
  if (has(ANONYMOUS_WORDS) || ANONYMOUS_PHRASES.some((p) => lower.includes(p))) return 'anonymous'
  if (has(MEDIA_WORDS) && !INSTITUTIONS.has(head) && !OFFICES.has(head)) return 'media'
  if (DOCUMENT_WORDS.has(head)) return 'document'
  if (INSTITUTIONS.has(head) || OFFICES.has(head)) return 'office'
  return 'group'
}
