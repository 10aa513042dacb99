import { slug } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import type { Party } from '../model/party.ts'
import type { Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { type Desk, tokensIn } from './desk.ts'
import { TITLES } from './tables/offices.table.ts'

/** Small words inside a group's name. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', "'", '’', "'s", '’s', '-'])
const LONGEST = 60

/** "Harbour Workers Union", "Ardan Liberation Front": a capitalised group that no table knows is a party of its own. */
export function capitalGroup(
  { report, registry, roster }: Desk,
  source: readonly Span[],
  kind: Party['kind'] = 'organisation',
): string | null {
  const [span] = source
  if (!span || isSomebody(span, report, roster)) return null
  const { text } = report.report
  const tokens = tokensIn(report, source).filter((t, i) => i > 0 || t.tag !== 'DET')
  const isCapital = (t: Token | undefined): boolean =>
    t !== undefined && /^\p{Lu}/u.test(text.charAt(t.start))
  const end = tokens.findIndex((t, i) => !isCapital(t) && !(JOINTS.has(t.lower) && isCapital(tokens[i + 1])))
  const name = tokens.slice(0, end < 0 ? tokens.length : end)
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last) return null
  if (
    name.length === 1 &&
    (first.tag !== 'PROPN' || TITLES.has(first.lower) || isSentenceStart(first, report))
  )
    return null
  const written = text.slice(first.start, last.end).replace(/\s+/g, ' ')
  return written.length <= LONGEST && slug(written) !== '' ? registry.group(written, kind) : null
}

/** Whether a source holds the name of a person of the story, or of a single word that may be one's. */
const isSomebody = (span: Span, report: Desk['report'], roster: Desk['roster']): boolean =>
  overlapping(roster.names.get(report.report.id) ?? [], span).some(
    (n) => n.words.length === 1 || roster.personOf(report.report.id, n) !== undefined,
  )

/** A capital tells nothing where a sentence begins, if a small word follows that makes it a common noun phrase. */
const isSentenceStart = (token: Token, report: Desk['report']): boolean => {
  const passage = overlapping(report.passages, token)[0]
  const [first, next] = passage?.tokens ?? []
  return first === token && next?.tag === 'NOUN'
}
