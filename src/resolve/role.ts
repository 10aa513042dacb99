import type { AnnotatedReport, Token } from '../model/passage.ts'
import type { NameRun } from './person-names.ts'
import { OFFICES, TITLES } from './tables/offices.table.ts'

const LONGEST = 90

/** The words of office beside a name: before it as a title, or after it as an apposition. `null` where there are none. */
export function roleOf(report: AnnotatedReport, tokens: readonly Token[], name: NameRun): string | null {
  const { text } = report.report
  const before = tokens.filter((t) => t.end <= name.start)
  const after = tokens.filter((t) => t.start >= name.end)
  const isOffice = (t: Token): boolean => OFFICES.has(t.lower)
  const clause = after.findIndex((t) => t.lower === 'who' || t.lower === 'which')
  const apposition = clause < 0 ? after : after.slice(0, clause)
  if (apposition.some(isOffice)) return phraseIn(text, apposition)
  const from = before.findIndex((t) => TITLES.has(t.lower) && t.lower !== 'the' && t.lower !== 'of')
  return before.some(isOffice) && from >= 0 ? phraseIn(text, before.slice(from)) : null
}

/** A run of tokens as written, without marks at its edges; `null` where it is empty or too long to be a role. */
export function phraseIn(text: string, tokens: readonly Token[]): string | null {
  const [a, b] = [tokens[0], tokens.at(-1)]
  if (!a || !b) return null
  const words = text
    .slice(a.start, b.end)
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/\s+/g, ' ')
  return words === '' || words.length > LONGEST ? null : words
}
