import type { ClaimEntry, ClaimOrigin } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'
import type { IsCopy } from './copied.ts'

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
 * Entries that are copies of one passage are one origin too, whoever each report was read to name: that of the speaker whom
 * most of them name. Where a lineage names a source for the claim, its own voice and its unnamed sources may be that source
 * again, so they are no origin of their own.
 */
export function originsOf(
  entries: readonly ClaimEntry[],
  statements: Statements,
  lineage: LineageOf,
  isCopy: IsCopy = () => false,
): ClaimOrigin[] {
  const voices = entries
    .filter(putsForward)
    .map((entry) => ({ entry, named: namedOrigin(entry, statements) }))
  const sourceOf = new Map<string, Named>()
  for (const { entry, named } of voices) {
    const home = lineage(entry.report)
    if (named && !sourceOf.has(home)) sourceOf.set(home, named)
  }
  const given = voices.map(({ entry, named }) => {
    const home = lineage(entry.report)
    return { entry, origin: named ?? sourceOf.get(home) ?? { kind: 'lineage' as const, id: home } }
  })
  const oneOf = mergeCopies(given, isCopy)
  const found = new Map<string, { readonly origin: Named; readonly reports: Set<string> }>()
  for (const { entry, origin } of given) {
    const one = oneOf(origin)
    const known = found.get(keyOf(one))
    if (known) known.reports.add(entry.report)
    else found.set(keyOf(one), { origin: one, reports: new Set([entry.report]) })
  }
  return [...found.values()].map(({ origin: { kind, id }, reports }) => ({ kind, id, reports: [...reports] }))
}

type Given = { readonly entry: ClaimEntry; readonly origin: Named }

/** For each origin the one that stands for it: copies of one passage go back to one origin, named before unnamed. */
function mergeCopies(given: readonly Given[], isCopy: IsCopy): (origin: Named) => Named {
  const weight = new Map<string, { readonly origin: Named; readonly count: number }>()
  for (const { origin } of given)
    weight.set(keyOf(origin), { origin, count: (weight.get(keyOf(origin))?.count ?? 0) + 1 })
  const ranked = [...weight.values()].sort(
    (a, b) => Number(a.origin.kind === 'lineage') - Number(b.origin.kind === 'lineage') || b.count - a.count,
  )
  const rank = new Map(ranked.map(({ origin }, i) => [keyOf(origin), i]))
  const home = ranked.map((_, i) => i)
  const rows = given.map(({ entry, origin }) => ({ entry, at: rank.get(keyOf(origin)) ?? 0 }))
  for (const [n, one] of rows.entries())
    for (let m = n + 1; m < rows.length && ranked.length > 1; m++) {
      const other = rows[m] ?? one
      if (home[one.at] === home[other.at] || !isCopy(one.entry, other.entry)) continue
      const [i, j] = [home[one.at] ?? 0, home[other.at] ?? 0]
      home.forEach((at, r) => {
        if (at === Math.max(i, j)) home[r] = Math.min(i, j)
      })
    }
  return (origin) => ranked[home[rank.get(keyOf(origin)) ?? 0] ?? 0]?.origin ?? origin
}

const keyOf = ({ kind, id }: Named): string => `${kind} ${id}`

type Named = Pick<ClaimOrigin, 'kind' | 'id'>

/** The speaker, party or document that an entry names; `undefined` for a report's own voice and for unnamed sources. */
function namedOrigin(entry: ClaimEntry, statements: Statements): Named | undefined {
  const source = entry.statement === null ? undefined : statements.get(entry.statement)?.source
  const id = source?.speaker ?? source?.party
  if (!source || !id) return undefined
  return { kind: source.kind === 'document' || source.kind === 'media' ? 'document' : 'speaker', id }
}
