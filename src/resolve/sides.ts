import { VIOLENT } from '../extract/statements/stance.table.ts'
import type { ResolvedSource } from '../model/found.ts'
import { overlapping } from '../model/overlapping.ts'
import type { Token } from '../model/passage.ts'
import type { Desk } from './desk.ts'

/** Which parties stand on one side, as far as the story tells. */
export type BlocOf = (party: string) => string | null

/** Who tells it, and with whom they stand. `plural`: the source's own words are plural ("officials"). */
export type Teller = {
  readonly source: ResolvedSource
  readonly desk: Desk
  readonly blocOf: BlocOf
  readonly plural: boolean
}

/** Whose an act is, seen from the one who tells it. */
type Side = 'own' | 'ally' | 'other' | 'nobody'

/** The words that tell who acts: before an active verb, behind "by" in the passive; empty where nobody is named. */
export function agentOf(tokens: readonly Token[], at: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, at - 14), at)
  const passive =
    tokens[at]?.tag === 'VERB' &&
    before.slice(-3).some((t) => ['be', 'was', 'were', 'been', 'is', 'are', 'being'].includes(t.lower))
  if (!passive) {
    const gerund = tokens[at]?.lower.endsWith('ing') && before.at(-1)?.tag !== 'AUX'
    if (gerund) return []
    const cut = before.findLastIndex((t) => t.tag === 'VERB' || CLAUSES.has(t.lower))
    return before.slice(cut + 1)
  }
  const by = tokens.findIndex((t, i) => i > at && i <= at + 6 && t.lower === 'by')
  return by < 0 ? [] : tokens.slice(by + 1, by + 7)
}

const CLAUSES: ReadonlySet<string> = new Set([
  'that',
  'because',
  'after',
  'before',
  'when',
  'while',
  ';',
  'but',
  'if',
  'as',
  ':',
])

const OWN_POLICE: ReadonlySet<string> = new Set(['officers', 'officer', 'police', 'policemen'])

export function sideOf(agent: readonly Token[], teller: Teller, act = ''): Side {
  const { source, desk, blocOf, plural } = teller
  const [first, last] = [agent[0], agent.at(-1)]
  if (!first || !last) return 'nobody'
  const named = overlapping(desk.parties, { start: first.start, end: last.end }).find((n) => {
    const before = agent.findLast((t) => t.end <= n.start)?.lower ?? ''
    return (
      agent.some((t) => t.start >= n.start && t.end <= n.end) &&
      !['in', 'near', 'on', 'against', 'to', 'into', 'of', 'at'].includes(before)
    )
  })
  const own = source.party
  if (named) {
    if (own === null) return VIOLENT.has(last.lower) ? 'other' : 'nobody'
    if (named.party === own) return 'own'
    const bloc = blocOf(own)
    return bloc !== null && bloc === blocOf(named.party) ? 'ally' : 'other'
  }
  const police = own !== null && (desk.groups.get(own)?.nouns.has('police') ?? own === 'police')
  if (police && agent.some((t) => OWN_POLICE.has(t.lower))) return 'own'
  if (own === null && source.speaker === null) return 'nobody'
  return isOwnAgent(agent, source, plural, act) ? 'own' : 'nobody'
}

const FIRST: ReadonlySet<string> = new Set(['we', 'our', 'i', 'my'])
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])

/**
 * "we", "our gunners"; outside quotation marks "its army", "his men" and, of an institution, "it". A bare "he" or "they"
 * may be anybody ("the chief said he fired"): it is one's own only for "he ordered", and for a group told in the plural.
 */
function isOwnAgent(agent: readonly Token[], source: ResolvedSource, plural: boolean, act: string): boolean {
  return agent.some((t, i) => {
    if (FIRST.has(t.lower)) return true
    if (t.quoted) return false
    if (POSSESSIVES.has(t.lower)) return agent.slice(i + 1, i + 4).some((n) => FORCE_WORDS.has(n.lower))
    if (t.lower === 'it') return source.kind === 'office' || source.kind === 'group'
    if (t.lower === 'they') return plural && source.kind !== 'person'
    return (t.lower === 'he' || t.lower === 'she') && source.kind === 'person' && act === 'order'
  })
}

const FORCE_WORDS: ReadonlySet<string> = new Set(
  `forces troops army artillery gunners men soldiers fighters units unit officers police navy airforce jets pilots batteries
  guards militia military side servicemen rockets missiles drones command commanders crews crew force tanks marines`
    .trim()
    .split(/\s+/),
)
