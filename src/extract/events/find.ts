import type { FoundEvent } from '../../model/found.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { type EventType, NEEDS_WEAPON, NEGATIONS, NOUNS, UNREAL, VERBS, WEAPONS } from './triggers.table.ts'

/** How many words before a trigger can turn it into a denial, a threat or a demand. */
const REACH = 5
const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', '.', '!', '?', '"', '“', '”', ':'])
const BE: ReadonlySet<string> = new Set(['be', 'get', 'been', 'was', 'were', 'is', 'are', 'being'])

/**
 * Finds what a report says happened, in reading order: a trigger word, its PLOVER and ACLED type,
 * and where in its clause agent and target must stand. A passive that names nobody has no agent.
 */
export function findEvents(report: AnnotatedReport): FoundEvent[] {
  return report.passages.flatMap((passage) => eventsOf(passage))
}

function eventsOf({ tokens }: Passage): FoundEvent[] {
  const found: FoundEvent[] = []
  tokens.forEach((token, at) => {
    const type = typeOf(tokens, at)
    if (type)
      found.push({
        start: token.start,
        end: token.end,
        ...type,
        ...frame(tokens, at),
        happened: reality(tokens, at),
      })
  })
  return found
}

function typeOf(tokens: readonly Token[], at: number): EventType | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.tag === 'NOUN' || token.tag === 'PROPN') return NOUNS.get(token.lemma) ?? NOUNS.get(token.lower)
  if (token.tag !== 'VERB') return undefined
  if (NEEDS_WEAPON.has(token.lemma) && !tokens.slice(at + 1, at + 8).some((t) => WEAPONS.has(t.lemma)))
    return undefined
  return token.lemma === 'open' ? VERBS.get('fire') : VERBS.get(token.lemma)
}

/** Agent and target windows: what stands before and after the trigger within its clause. */
function frame(tokens: readonly Token[], at: number): { agent: Span | null; target: Span | null } {
  const [first, last] = clause(tokens, at)
  const before = windowOf(tokens, first, at)
  const by = tokens.findIndex((t, i) => i > at && i < last && t.lower === 'by')
  if (tokens[at]?.tag !== 'VERB') {
    const of = tokens[at + 1]?.lower
    return {
      agent: by < 0 ? before : windowOf(tokens, by + 1, last),
      target: of === 'on' || of === 'of' || of === 'against' ? windowOf(tokens, at + 2, last) : null,
    }
  }
  if (isPassive(tokens, at)) return { agent: by < 0 ? null : windowOf(tokens, by + 1, last), target: before }
  return { agent: before, target: windowOf(tokens, at + 1, last) }
}

const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((t) => BE.has(t.lower)) &&
  !(tokens[at]?.lower ?? '').endsWith('ing')

function clause(tokens: readonly Token[], at: number): [number, number] {
  let first = at
  while (first > 0 && !CLAUSE_ENDS.has(tokens[first - 1]?.lower ?? '')) first--
  let last = at + 1
  while (last < tokens.length && !CLAUSE_ENDS.has(tokens[last]?.lower ?? '')) last++
  return [first, last]
}

function windowOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const [a, b] = [tokens[first], tokens[last - 1]]
  return a && b && last > first ? { start: a.start, end: b.end } : null
}

function reality(tokens: readonly Token[], at: number): FoundEvent['happened'] {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower = '', lemma = '' } = tokens[i] ?? {}
    if (CLAUSE_ENDS.has(lower) || lower === 'but') break
    if (NEGATIONS.has(lower) || NEGATIONS.has(lemma)) return 'negated'
    const unreal = UNREAL.get(lemma) ?? UNREAL.get(lower)
    if (unreal) return unreal
  }
  return 'asserted'
}
