import { findNumbers } from '../../language/numbers.ts'
import type { FoundEvent } from '../../model/found.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import { findGroups, type Groups } from '../figures/groups.ts'
import { type Sentence, splitAsides, wordsOf } from '../figures/words.ts'
import { MANAGED } from './roles.table.ts'
import { type Roles, rolesOfNoun, rolesOfVerb } from './roles.ts'
import {
  type EventType,
  NEEDS_WEAPON,
  NEGATIONS,
  NOUNS,
  PHRASAL,
  UNREAL,
  VERBS,
  WEAK_NOUNS,
  WEAPONS,
} from './triggers.table.ts'

/** How many words before a trigger can turn it into a denial, a threat or a demand. */
const REACH = 5
const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', '.', '!', '?', '"', '“', '”', ':'])

/**
 * Finds what a report says happened, in reading order: a trigger word, its PLOVER and ACLED type,
 * and where in its clause agent and target must stand. A passive that names nobody has no agent.
 */
export function findEvents(report: AnnotatedReport): FoundEvent[] {
  return report.passages.flatMap((passage) => eventsOf(passage, report.report.text))
}

function eventsOf(passage: Passage, text: string): FoundEvent[] {
  const { tokens } = passage
  const found: FoundEvent[] = []
  let read: Clause[] | null = null
  tokens.forEach((token, at) => {
    const weak = token.tag === 'NOUN' ? WEAK_NOUNS.get(token.lower) : undefined
    const type = typeOf(tokens, at) ?? weak
    if (!type) return
    read ??= clausesOf(passage, text)
    const { start, end } = token
    const roles = rolesAt(read, token, weak !== undefined)
    if (weak && roles.agent === null) return
    found.push({ start, end, ...type, ...roles, happened: reality(tokens, at) })
  })
  return found
}

/** A sentence or an aside of it, with its noun groups. */
type Clause = { readonly s: Sentence; readonly groups: Groups }

function clausesOf(passage: Passage, text: string): Clause[] {
  const words = wordsOf(passage, text, findNumbers(passage, text), [])
  return splitAsides(words).map((s) => ({ s, groups: findGroups(s) }))
}

function rolesAt(clauses: readonly Clause[], { start, tag }: Token, weak: boolean): Roles {
  for (const { s, groups } of clauses) {
    const at = s.findIndex((w) => w.start === start)
    if (at >= 0) return tag === 'VERB' ? rolesOfVerb(s, groups, at) : rolesOfNoun(s, groups, at, weak)
  }
  return { agent: null, target: null }
}

function typeOf(tokens: readonly Token[], at: number): EventType | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.tag === 'NOUN' || token.tag === 'PROPN') return NOUNS.get(token.lemma) ?? NOUNS.get(token.lower)
  if (token.tag !== 'VERB') return undefined
  const phrasal = PHRASAL.get(token.lemma)
  if (phrasal && tokens[at + 1]?.lower === phrasal[0]) return phrasal[1]
  if (NEEDS_WEAPON.has(token.lemma) && !tokens.slice(at + 1, at + 8).some((t) => WEAPONS.has(t.lemma)))
    return undefined
  return token.lemma === 'open' ? VERBS.get('fire') : VERBS.get(token.lemma)
}

function reality(tokens: readonly Token[], at: number): FoundEvent['happened'] {
  const [to, before] = [tokens[at - 1], tokens[at - 2]]
  if (tokens[at]?.tag === 'VERB' && to?.lower === 'to' && !MANAGED.has(before?.lemma ?? '')) {
    const earlier = realityBefore(tokens, at)
    return earlier === 'asserted' ? 'threatened' : earlier
  }
  return realityBefore(tokens, at)
}

function realityBefore(tokens: readonly Token[], at: number): FoundEvent['happened'] {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower = '', lemma = '' } = tokens[i] ?? {}
    if (CLAUSE_ENDS.has(lower) || lower === 'but') break
    if (NEGATIONS.has(lower) || NEGATIONS.has(lemma)) return 'negated'
    const unreal = UNREAL.get(lemma) ?? UNREAL.get(lower)
    if (unreal) return unreal
  }
  return 'asserted'
}
