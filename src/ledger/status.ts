import type { ClaimEntry, ClaimOrigin, Status } from '../model/claim.ts'
import { putsForward } from './roots.ts'

export type StatusWhy = { readonly status: Status; readonly why: string }

/** What the tests need to know of a story: names for `why`, and which side a party stands on. */
export type Sides = {
  /** The bloc of a party, or the party itself where it stands alone. */
  readonly blocOf: (party: string) => string
  readonly nameOf: (party: string) => string
  /** Police, sheriffs, "the authorities": public offices of no named state, which are not known to be sides against each other. */
  readonly isOffice: (party: string) => boolean
}

/**
 * The status of a claim by the contract's five tests, in their order, with the rule and the entries that decided it.
 * `entries` speak for themselves (`speakingEntries`), `origins` are theirs. No status says what is true.
 */
export function statusOf(
  entries: readonly ClaimEntry[],
  origins: readonly ClaimOrigin[],
  sides: Sides,
): StatusWhy {
  const forward = entries.filter(putsForward)
  return (
    acknowledged(entries, sides) ??
    contested(entries, forward, sides) ??
    corroborated(forward, origins, sides) ??
    oneSided(entries, forward, sides) ?? { status: 'unattributed', why: unattributed(forward) }
  )
}

function acknowledged(
  entries: readonly ClaimEntry[],
  { blocOf, nameOf, isOffice }: Sides,
): StatusWhy | undefined {
  for (const admits of partiesOf(entries, 'admits'))
    for (const asserts of partiesOf(entries, 'asserts'))
      if (blocOf(admits) !== blocOf(asserts) && !(isOffice(admits) && isOffice(asserts)))
        return {
          status: 'acknowledged',
          why: `${nameOf(asserts)} asserts it and ${nameOf(admits)}, of another side, admits it.`,
        }
  return undefined
}

/**
 * A party denies what somebody else puts forward; two public offices are no sides against each other.
 * A source whose party is not known is no party: its denial is an entry and decides nothing.
 */
function contested(
  entries: readonly ClaimEntry[],
  forward: readonly ClaimEntry[],
  { nameOf, isOffice }: Sides,
): StatusWhy | undefined {
  for (const denies of partiesOf(entries, 'denies')) {
    const isSame = (party: string | null): boolean =>
      party === denies || (party !== null && isOffice(party) && isOffice(denies))
    const others = forward.filter(({ party }) => !isSame(party))
    const against = others.find(({ party }) => party !== null)?.party ?? null
    if (against !== null)
      return { status: 'contested', why: `${nameOf(against)} asserts it and ${nameOf(denies)} denies it.` }
    if (others.length > 0)
      return {
        status: 'contested',
        why: `It is asserted without a named party, and ${nameOf(denies)} denies it.`,
      }
  }
  return undefined
}

/**
 * Two origins that are known not to be of one side: of two blocs, or two lineages' own reporting.
 * One report's own voice beside a party may only repeat that party, and two speakers whose party is not known, or whom nobody
 * names, may be of one side or one and the same, so neither corroborates the other.
 */
function corroborated(
  forward: readonly ClaimEntry[],
  origins: readonly ClaimOrigin[],
  sides: Sides,
): StatusWhy | undefined {
  const { nameOf } = sides
  const parties = namedParties(forward)
  const own = new Set(forward.filter(({ statement }) => statement === null).map(({ report }) => report))
  const lineages = origins.filter(
    ({ kind, reports }) => kind === 'lineage' && reports.some((report) => own.has(report)),
  ).length
  const blocs = blocsOf(parties, sides)
  if (origins.length < 2 || (blocs < 2 && lineages < 2)) return undefined
  const who = [...parties.map(nameOf), ...(lineages > 0 ? [countOf(lineages, 'lineage')] : [])].join(', ')
  return {
    status: 'corroborated',
    why: `${origins.length} independent origins assert it, not all of one side: ${who}.`,
  }
}

/** How many sides parties surely are: "police" or "investigators" may be the police that another report names. */
function blocsOf(parties: readonly string[], { blocOf, nameOf }: Sides): number {
  const others = parties.filter((p) => !ANY_POLICE.test(nameOf(p)))
  const any = parties.filter((p) => !others.includes(p))
  const blocs = new Set(others.map(blocOf))
  const isKnown = others.some((p) => POLICE.test(nameOf(p))) || any.some((p) => blocs.has(blocOf(p)))
  return blocs.size + (any.length > 0 && !isKnown ? 1 : 0)
}
const ANY_POLICE =
  /^(?:the )?(?:local |state |city |county )?(?:police|investigators|detectives|deputies|troopers|officers)$/i
const POLICE = /\b(?:police|sheriff)/i

/** On somebody's word, and of one known bloc at most, however many reports carry it; a denial alone is one side too. */
function oneSided(
  entries: readonly ClaimEntry[],
  forward: readonly ClaimEntry[],
  { nameOf }: Sides,
): StatusWhy | undefined {
  if (forward.length === 0 && entries.length > 0)
    return { status: 'one-sided', why: answeredOnly(entries, nameOf) }
  if (forward.every(({ statement }) => statement === null)) return undefined
  const parties = namedParties(forward).map(nameOf)
  const unknown = forward.some(({ party, statement }) => party === null && statement !== null)
  const who = [...parties, ...(unknown ? [UNKNOWN] : [])]
  const side = parties.length > 1 ? ', all of one side,' : ''
  const reports = countOf(new Set(forward.map(({ report }) => report)).size, 'report')
  const verb = who.length > 1 ? 'assert' : 'asserts'
  return { status: 'one-sided', why: `Only ${who.join(' and ')}${side} ${verb} it, in ${reports}.` }
}

/** "Tolm denies it; who asserts it is in none of the reports." */
function answeredOnly(entries: readonly ClaimEntry[], nameOf: Sides['nameOf']): string {
  const said = entries.map(({ party, role }) => `${party === null ? UNKNOWN : nameOf(party)} ${role} it`)
  const [first = '', ...rest] = new Set(said)
  const all = [first.replace(/^./u, (c) => c.toUpperCase()), ...rest].join(' and ')
  return `${all}; who asserts it is in none of the reports.`
}

const UNKNOWN = 'a source whose side is not known'

const unattributed = (forward: readonly ClaimEntry[]): string =>
  forward.length > 0 ? 'It stands only in the reports’ own voice, in one lineage.' : 'Nobody asserts it.'

const partiesOf = (entries: readonly ClaimEntry[], role: ClaimEntry['role']): string[] =>
  namedParties(entries.filter((e) => e.role === role))

const namedParties = (entries: readonly ClaimEntry[]): string[] => [
  ...new Set(entries.flatMap(({ party }) => party ?? [])),
]

const countOf = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
