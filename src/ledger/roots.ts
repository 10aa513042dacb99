import type { ClaimEntry, ClaimOrigin } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'

type Statements = ReadonlyMap<string, Statement>
type LineageOf = (report: string) => string

/** True of an entry that puts the claim forward: who admits a thing asserts it too. */
export const putsForward = ({ role }: Pick<ClaimEntry, 'role'>): boolean =>
  role === 'asserts' || role === 'admits'

/** True of what denies, doubts or declines what somebody else puts forward. */
export const isAnswer = (entry: Pick<ClaimEntry, 'role'>): boolean => !putsForward(entry)

/**
 * The entries that speak for themselves: a statement that only relays another one of the claim ("the agency reports that the
 * ministry said …") is left out, since attribution is transitive and its word is the other's.
 */
export function speakingEntries(entries: readonly ClaimEntry[], statements: Statements): ClaimEntry[] {
  const relays = new Set<string>()
  for (const { statement } of entries) {
    let holder = statement === null ? null : (statements.get(statement)?.within ?? null)
    while (holder !== null && !relays.has(holder)) {
      relays.add(holder)
      holder = statements.get(holder)?.within ?? null
    }
  }
  return entries.filter(({ statement }) => statement === null || !relays.has(statement))
}

/**
 * The independent origins of those who assert or admit: a speaker's one utterance, a document or medium, or one lineage's
 * own reporting. Reports that relay one speaker, or that are copies of one text, are one root: roots are counted, never URLs.
 * Where a lineage names a source for the claim, its own voice and its unnamed sources may be that source again, so they are
 * no origin of their own.
 */
export function originsOf(
  entries: readonly ClaimEntry[],
  statements: Statements,
  lineage: LineageOf,
): ClaimOrigin[] {
  const voices = entries
    .filter(putsForward)
    .map((entry) => ({ entry, named: namedOrigin(entry, statements) }))
  const sourceOf = new Map<string, Named>()
  for (const { entry, named } of voices) {
    const home = lineage(entry.report)
    if (named && !sourceOf.has(home)) sourceOf.set(home, named)
  }
  const found = new Map<string, ClaimOrigin>()
  for (const { entry, named } of voices) {
    const home = lineage(entry.report)
    const { kind, id } = named ?? sourceOf.get(home) ?? { kind: 'lineage' as const, id: home }
    const key = `${kind} ${id}`
    const reports = new Set([...(found.get(key)?.reports ?? []), entry.report])
    found.set(key, { kind, id, reports: [...reports] })
  }
  return [...found.values()]
}

type Named = Pick<ClaimOrigin, 'kind' | 'id'>

/** The speaker, party or document that an entry names; `undefined` for a report's own voice and for unnamed sources. */
function namedOrigin(entry: ClaimEntry, statements: Statements): Named | undefined {
  const source = entry.statement === null ? undefined : statements.get(entry.statement)?.source
  const id = source?.speaker ?? source?.party
  if (!source || !id) return undefined
  return { kind: source.kind === 'document' || source.kind === 'media' ? 'document' : 'speaker', id }
}
