import type { Figure } from '../model/figure.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import { PART_KINDS, WHOLES } from './part-kinds.table.ts'

/** Words behind a number in which it is told who they are: "three of the dead were women". */
const REACH = 7

/**
 * Which of the people a part of a number counts: "two of them children" and "four schoolboys" are of one kind, "four died of their wounds"
 * of another. `null` where the words do not tell.
 */
export function partKindOf(figure: Figure, { passages }: AnnotatedReport): string | null {
  const [home] = overlapping(passages, figure)
  if (!home) return null
  const [from, behind] = [firstFrom(home.tokens, figure.start), firstFrom(home.tokens, figure.end)]
  const after = home.tokens.slice(behind, behind + REACH)
  const stop = after.findIndex((t) => t.tag === 'PUNCT' || t.tag === 'NUM' || t.lower === 'and')
  const told = [...home.tokens.slice(from, behind), ...(stop < 0 ? after : after.slice(0, stop))]
  const known = told.flatMap((t) => kindOf(t) ?? [])
  return known[0] ?? nounOf(home.tokens.slice(from, behind))
}

const kindOf = (t: Token): string | undefined => PART_KINDS.get(t.lemma) ?? PART_KINDS.get(t.lower)

/** "six monks": a noun of which nothing more is known. */
const nounOf = (tokens: readonly Token[]): string | null =>
  tokens.findLast((t) => t.tag === 'NOUN' && !WHOLES.has(t.lemma) && !WHOLES.has(t.lower))?.lemma ?? null
