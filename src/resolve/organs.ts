import type { FoundStatement, ResolvedSource } from '../model/found.ts'
import type { Party } from '../model/party.ts'
import type { Span } from '../model/span.ts'
import { ORGANS } from './tables/blocs.table.ts'

/** An organ that speaks without its state's name, where it first does, and the one state that it can be of. */
export type Organ = Span & { readonly report: string; readonly party: string; readonly state: string }

type Sources = ReadonlyMap<string, readonly ResolvedSource[]>
type KindOf = (party: string) => Party['kind'] | undefined

/** One state speaks in a story when it gives at least so many of its statements by states, and this share of them. */
const STATEMENTS = 3
const SHARE = 0.8

/**
 * "The police", "the army" without a land: where one state alone speaks in the story they are its own. In a story that
 * several states speak in they are on nobody's side. `sources` and `statements` are by report and run in parallel.
 */
export function findOrgans(
  sources: Sources,
  statements: ReadonlyMap<string, readonly FoundStatement[]>,
  kindOf: KindOf,
): Organ[] {
  const state = speakingState(sources, kindOf)
  if (state === null) return []
  const found = new Map<string, Organ>()
  for (const [report, list] of sources)
    list.forEach(({ party }, i) => {
      const span = statements.get(report)?.[i]?.source[0]
      if (party !== null && party !== state && span && ORGANS.has(party) && !found.has(party))
        found.set(party, { start: span.start, end: span.end, report, party, state })
    })
  return [...found.values()]
}

function speakingState(sources: Sources, kindOf: KindOf): string | null {
  const parties = [...sources.values()].flat().flatMap(({ party }) => party ?? [])
  const states = parties.filter((party) => kindOf(party) === 'state')
  const counts = new Map<string, number>()
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1)
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return first && first[1] >= STATEMENTS && first[1] >= SHARE * states.length ? first[0] : null
}
