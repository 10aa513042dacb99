import { groupBy } from '../model/group-by.ts'
import { conflict } from './match.ts'
import type { Proposition } from './propositions.ts'
import { containment, namesNothing, pointsOnly, type Weigh } from './terms.ts'

/** A denial names what it denies from this share of its words on; set on the development clusters. */
const NAMES_IT = 0.34

/** Propositions that answer another one, with the group they answer. */
export type Answer = { readonly proposition: Proposition; readonly group: number | null }

/**
 * Links denials, doubts and refusals to comment with the group of propositions they answer.
 * Explicit and semantic forms by their words with the polarity turned, where kind, place and agent do not conflict;
 * vague ones ("rejected the accusations") to what another side said nearest before in the same report.
 * What answers nothing found stays alone (`null`).
 */
export function linkAnswers(
  answers: readonly Proposition[],
  groups: readonly (readonly Proposition[])[],
  weigh: Weigh,
): Answer[] {
  const wordings = groups.map((group) => [
    ...new Map(group.toReversed().map((p) => [`${p.report} ${wordingOf(p)}`, p])).values(),
  ])
  const before = byReport(groups)
  const known = new Map<string, number | null>()
  return answers.map((proposition) => {
    if (isVague(proposition)) return { proposition, group: nearestBefore(proposition, before) }
    if (pointsOnly(proposition.terms))
      return { proposition, group: nearestBefore(proposition, before, isNamedIn) }
    const key = `${proposition.report} ${wordingOf(proposition)}`
    const group = known.has(key) ? (known.get(key) ?? null) : named(proposition, wordings, weigh)
    known.set(key, group)
    return { proposition, group }
  })
}

/** "rejected the accusations", and "denied any build-up": one word is too little to find what is denied elsewhere. */
const isVague = ({ terms }: Proposition): boolean => namesNothing(terms) || terms.size < 2

/** All that decides whether an answer names a proposition: two of one wording need to be compared once. */
const wordingOf = ({ kind, role, party, statement, events, terms }: Proposition): string =>
  JSON.stringify([
    kind,
    role,
    party,
    statement === null ? null : [statement.source.speaker],
    events.map((e) => [e.happened, e.place, ...e.agents]),
    [...terms.keys()].sort(),
  ])

/** The group that shares most of the answer's words and was said by another side; its own report is asked first. */
function named(
  answer: Proposition,
  groups: readonly (readonly Proposition[])[],
  weigh: Weigh,
): number | null {
  let [best, at, near]: [number, number | null, boolean] = [NAMES_IT, null, false]
  groups.forEach((group, i) => {
    const others = group.filter((p) => isOtherSide(answer, p) && !conflict(answer, p))
    const score = Math.max(0, ...others.map((p) => containment(answer.terms, p.terms, weigh)))
    const isNear = others.some((p) => p.report === answer.report && p.start < answer.start)
    if (score > NAMES_IT && (isNear && !near ? true : isNear === near && score > best))
      [best, at, near] = [score, i, isNear]
  })
  return at
}

type Placed = { readonly p: Proposition; readonly group: number }

/** What is said in each report, by where it starts, with the group it is in. */
function byReport(groups: readonly (readonly Proposition[])[]): Map<string, Placed[]> {
  const placed = groups.flatMap((members, group) => members.map((p) => ({ p, group })))
  const found = groupBy(placed, ({ p }) => p.report)
  for (const list of found.values()) list.sort((a, b) => a.p.start - b.p.start || b.group - a.group)
  return found
}

type Fits = (p: Proposition, answer: Proposition) => boolean

/** "Roe's claims were denied": what a speaker said whom the answer names. */
const isNamedIn: Fits = (p, answer) =>
  (p.statement?.source.speaker ?? '').split('-').some((word) => word !== '' && answer.terms.has(word))

/** The group of what another side accused or asserted nearest before the answer, in the same report, where it fits. */
function nearestBefore(
  answer: Proposition,
  said: ReadonlyMap<string, readonly Placed[]>,
  fits: Fits = () => true,
): number | null {
  let [best, at]: [number, number | null] = [-1, null]
  const list = said.get(answer.report) ?? []
  for (let i = list.length - 1; i >= 0; i--) {
    const { p, group } = list[i] ?? {}
    if (!p || group === undefined || p.start >= answer.start || p.statement === null) continue
    if (p.start + ACCUSED < best) break
    if (fits(p, answer) && isOtherSide(answer, p) && weight(p, answer) > best)
      [best, at] = [weight(p, answer), group]
  }
  return at
}

/** An accusation beats what was said up to this many UTF-16 code units behind it. */
const ACCUSED = 1_000

/** Later is nearer; an accusation against the one who answers beats a plain statement. */
const weight = (p: Proposition, answer: Proposition): number => {
  const accuses =
    p.statement?.stance === 'accuses' ||
    p.events.some((e) => answer.party !== null && e.agents.includes(answer.party))
  return p.start + (accuses ? ACCUSED : 0)
}

/** Nobody answers himself or his own party. */
function isOtherSide(answer: Proposition, p: Proposition): boolean {
  if (p.statement === null) return true
  const speaker = answer.statement?.source.speaker ?? null
  if (p.statement.id === answer.statement?.id) return false
  if (speaker !== null && p.statement.source.speaker === speaker) return false
  return answer.party === null || p.party !== answer.party
}
