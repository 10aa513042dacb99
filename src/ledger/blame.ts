import { type BlocOf, isHostile } from './acts.ts'
import { averageLinkage } from './average-linkage.ts'
import type { Told } from './denials.ts'
import { bySite, sitesOf, type Unit } from './match.ts'
import { pairScore } from './pair-score.ts'
import { pairTable, placeOfPair } from './pair-table.ts'
import type { Proposition } from './proposition.ts'
import { putsForward } from './roots.ts'
import type { Weigh } from './terms.ts'

/** Two passages that lay an act on one side are of one act from this chance on; set on the development stories. */
const ONE_ACT = 0.4

/**
 * Who is said to have done it: for each side the passages that say it did a hostile act, act by act. A side that nobody
 * else accuses has none. Denials and doubts are linked later (`linkAnswers`).
 */
export function findBlame(propositions: readonly Proposition[], blocOf: BlocOf, weigh: Weigh): Told[] {
  const told = propositions.filter((p) => p.act && p.events.some(isHostile) && putsForward(p))
  const doers = [...new Set(told.flatMap((p) => p.doers))].sort()
  return doers.flatMap((doer) => {
    const own = told.flatMap((p, i) => (p.doers.includes(doer) ? bySite(p, i) : []))
    const groups = averageLinkage(
      own.map(() => 1),
      pairsOf(own, weigh),
      ONE_ACT,
    )
    return groups
      .map((group) => group.flatMap((u) => own[u] ?? []))
      .map((units) => {
        const members = [...new Set(units.map(({ of }) => of))].flatMap((i) => told[i] ?? [])
        return { doer, members, own: members, sites: sitesOf(units) }
      })
      .filter(({ members }) => members.some((p) => p.party === null || blocOf(p.party) !== doer))
  })
}

function pairsOf(own: readonly Unit[], weigh: Weigh): Float64Array {
  const scores = pairTable(own.length)
  own.forEach(({ of, told }, b) => {
    for (let a = 0; a < b; a++) {
      const other = own[a]
      if (other && other.of !== of) scores[placeOfPair(a, b)] = pairScore(other.told, told, weigh)
    }
  })
  return scores
}
