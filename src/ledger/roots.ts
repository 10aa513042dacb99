import type { ClaimEntry, ClaimOrigin } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'

/**
 * The independent origins of those who assert or admit: a speaker's one utterance, a document or medium, or one lineage's
 * own reporting. Reports that relay one speaker, or that are copies of one text, are one root: roots are counted, never URLs.
 */
export function originsOf(
  entries: readonly ClaimEntry[],
  statements: ReadonlyMap<string, Statement>,
  lineage: (report: string) => string,
): ClaimOrigin[] {
  const found = new Map<string, ClaimOrigin>()
  for (const entry of entries) {
    if (entry.role !== 'asserts' && entry.role !== 'admits') continue
    const { kind, id } = originOf(entry, statements, lineage)
    const key = `${kind} ${id}`
    const reports = new Set([...(found.get(key)?.reports ?? []), entry.report])
    found.set(key, { kind, id, reports: [...reports] })
  }
  return [...found.values()]
}

function originOf(
  entry: ClaimEntry,
  statements: ReadonlyMap<string, Statement>,
  lineage: (report: string) => string,
): Pick<ClaimOrigin, 'kind' | 'id'> {
  const source = entry.statement === null ? undefined : statements.get(entry.statement)?.source
  const id = source?.speaker ?? source?.party
  if (!source || !id) return { kind: 'lineage', id: lineage(entry.report) }
  return { kind: source.kind === 'document' || source.kind === 'media' ? 'document' : 'speaker', id }
}
