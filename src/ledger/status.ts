import type { ClaimEntry, ClaimOrigin, Status } from '../model/claim.ts'

export type StatusWhy = { readonly status: Status; readonly why: string }

/** What the tests need to know of a story: names for `why`, and which side a party stands on. */
export type Sides = {
  /** The bloc of a party, or the party itself where it stands alone. */
  readonly blocOf: (party: string) => string
  readonly nameOf: (party: string) => string
}

/**
 * The status of a claim by the contract's five tests, in their order, with the rule and the entries that decided it.
 * No status says what is true.
 */
export function statusOf(
  entries: readonly ClaimEntry[],
  origins: readonly ClaimOrigin[],
  sides: Sides,
): StatusWhy {
  const asserting = partiesOf(entries, 'asserts')
  return (
    acknowledged(asserting, partiesOf(entries, 'admits'), sides) ??
    contested(entries, asserting, sides) ??
    byOrigins(entries, origins, asserting, sides)
  )
}

function acknowledged(
  asserting: readonly string[],
  admitting: readonly string[],
  sides: Sides,
): StatusWhy | undefined {
  for (const admits of admitting)
    for (const asserts of asserting)
      if (sides.blocOf(admits) !== sides.blocOf(asserts))
        return {
          status: 'acknowledged',
          why: `${sides.nameOf(asserts)} asserts it and ${sides.nameOf(admits)}, of another side, admits it.`,
        }
  return undefined
}

function contested(
  entries: readonly ClaimEntry[],
  asserting: readonly string[],
  sides: Sides,
): StatusWhy | undefined {
  const denial = entries.find((e) => e.role === 'denies')
  if (!denial) return undefined
  const who = denial.party === null ? 'a source without a named party' : sides.nameOf(denial.party)
  const against = asserting.find((p) => p !== denial.party)
  const said = against === undefined ? 'It is asserted' : `${sides.nameOf(against)} asserts it`
  if (!entries.some((e) => e.role === 'asserts' || e.role === 'admits'))
    return { status: 'contested', why: `${who} denies it; who asserts it is in none of the reports.` }
  return { status: 'contested', why: `${said} and ${who} denies it.` }
}

function byOrigins(
  entries: readonly ClaimEntry[],
  origins: readonly ClaimOrigin[],
  asserting: readonly string[],
  sides: Sides,
): StatusWhy {
  const blocs = new Set(asserting.map(sides.blocOf))
  const lineages = origins.filter((o) => o.kind === 'lineage')
  const voices = blocs.size + lineages.length
  const reports = new Set(entries.map((e) => e.report)).size
  if (origins.length >= 2 && voices >= 2)
    return {
      status: 'corroborated',
      why: `${origins.length} independent origins assert it, not all of one side.`,
    }
  if (asserting.length > 0)
    return {
      status: 'one-sided',
      why: `Only ${asserting.map(sides.nameOf).join(' and ')} asserts it, in ${reports} ${reports === 1 ? 'report' : 'reports'}.`,
    }
  return { status: 'unattributed', why: 'It stands only in the reports’ own voice, in one lineage.' }
}

const partiesOf = (entries: readonly ClaimEntry[], role: ClaimEntry['role']): string[] => [
  ...new Set(entries.filter((e) => e.role === role).flatMap((e) => e.party ?? [])),
]
