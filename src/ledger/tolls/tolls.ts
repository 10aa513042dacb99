import type { Claim, ClaimEntry } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { bestOf, isLevel, standing } from '../casualties.ts'
import type { CasualtyDraft } from '../casualty-claims.ts'
import { type Desk, type Draft, reportOf, wordsAt } from '../desk.ts'
import { putsForward } from '../roots.ts'
import { gradingOf } from './grading.ts'
import { ALL_PROFILES } from './profiles.ts'
import { readToll } from './read-toll.ts'
import { supersededIn } from './superseded.ts'
import type { CaseCount, TollCase } from './toll-case.ts'

type Told = Pick<Claim, 'entries' | 'origins' | 'status' | 'verification' | 'toll'>
type Tolls = Pick<Claim, 'tolls' | 'superseded' | 'ofEnemy' | 'grading'>

/**
 * What a casualties claim tells beside the contract's `toll`: the same entries under every profile, numbers that their own
 * origin has replaced, which entries are one side's count of the other's people, and a grade of how it is sourced.
 * Nothing for claims of other kinds.
 */
export function tollsOf(draft: Draft, claim: Told, desk: Desk): Tolls {
  if (!isCasualty(draft) || claim.toll === null) return {}
  const { counts, figures, effect } = draft.casualty
  const superseded = supersededIn(counts, claim.origins, desk.published)
  const ofEnemy = claim.entries.flatMap((entry, i) => (countsEnemy(entry, desk) ? [i] : []))
  const replaced = new Set(superseded.map(({ report }) => report))
  const toll: TollCase = {
    effect,
    counts: counts.map((count) => ({
      ...count,
      ...detailsOf(count.report, figures, claim, desk),
      replaced: replaced.has(count.report),
    })),
    plain: claim.toll,
    level: isLevel(standing(counts, replaced), desk.lineage),
    contested: claim.status === 'contested',
    origins: claim.origins.length,
    carried: (of) => bestOf(of, desk.published, desk.lineage),
  }
  return {
    tolls: ALL_PROFILES.map((profile) => readToll(profile, toll)),
    superseded,
    ofEnemy,
    ...(effect === 'killed' || effect === 'injured'
      ? { grading: gradingOf(sourcing(toll, claim, desk)) }
      : {}),
  }
}

const isCasualty = (draft: Draft): draft is CasualtyDraft => 'casualty' in draft

/** One side counts people of the other. */
function countsEnemy({ figure, party }: ClaimEntry, { figures, sides }: Desk): boolean {
  const side = figures.get(figure ?? '')?.side ?? null
  return side !== null && party !== null && sides.blocOf(side) !== sides.blocOf(party)
}

type Details = Omit<CaseCount, 'report' | 'low' | 'high' | 'best' | 'whole' | 'imputed' | 'replaced'>

function detailsOf(id: string, all: readonly Figure[], claim: Told, desk: Desk): Details {
  const figures = all.filter(({ report }) => report === id)
  const entries = claim.entries.filter((e) => e.report === id && putsForward(e))
  const unverified = claim.verification.some((v) => v.report === id && v.outcome !== 'verified')
  const ceilings = figures.length > 0 && figures.every(({ hedge }) => hedge === 'at-most')
  const report = reportOf(desk, id)?.report
  const onEnemysWord = entries.length > 0 && entries.every((e) => countsEnemy(e, desk))
  return {
    word: wordOf(figures, desk),
    confirmed: !unverified && !ceilings,
    conceded: entries.length > 0 && entries.every(({ role }) => role === 'admits'),
    fighters: figures.length > 0 && figures.every(({ whom }) => whom === 'combatant') && !onEnemysWord,
    outlet: report?.outlet ?? null,
    authors: report?.bylines ?? [],
    roots: claim.origins.flatMap(({ kind, id: who, reports }) =>
      reports.includes(id) ? [`${kind} ${who}`] : [],
    ),
  }
}

const WORD = /\b(?:several|many|few|tens|dozens|hundreds|thousands)\b/iu

/** The word by which a report gives no number; `null` where it gives one. */
function wordOf(figures: readonly Figure[], desk: Desk): string | null {
  if (figures.length === 0 || figures.some(({ hedge }) => hedge !== 'vague')) return null
  const [first] = figures.map((f) => WORD.exec(wordsAt(desk, f.report, f))?.[0].toLowerCase() ?? '')
  return first ?? null
}

function sourcing(toll: TollCase, claim: Told, { figures, sides }: Desk) {
  const accepts = ({ role, party, figure }: ClaimEntry): boolean => {
    const side = figures.get(figure ?? '')?.side ?? null
    return role === 'admits' && party !== null && side !== null && sides.blocOf(side) !== sides.blocOf(party)
  }
  return {
    accepted: claim.entries.some(accepts),
    contested: toll.contested,
    fighters: toll.counts.length > 0 && toll.counts.every((c) => c.fighters),
    origins: toll.origins,
  }
}
