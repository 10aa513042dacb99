import type { Token } from '../model/passage.ts'
import { type Desk, recent, type SourceMemory } from './desk.ts'
import { groupsOf } from './group-called.ts'
import { qualifiersOf } from './powers.ts'
import { NATIONAL } from './tables/groups.table.ts'
import { INSTITUTIONS } from './tables/offices.table.ts'

const RANKS: ReadonlySet<string> = new Set(['general', 'brigadier', 'admiral', 'gen', 'marshal'])
const NOT_RANKED: ReadonlySet<string> = new Set([
  'attorney',
  'secretary',
  'director',
  'inspector',
  'consul',
  'solicitor',
  'surgeon',
  'postmaster',
  'chief',
])

/** Those of whom "presidential" tells that they are the president's: no candidate, no election. */
const PALACE: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson aide adviser advisor office palace administration guard envoy secretary'.split(
    ' ',
  ),
)

/** A national office or institution, and no "attorney general" or "vice president of sales". */
export const isNational = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => {
    const word = t.lower.replace(/\.$/, '')
    if (word === 'presidential') return PALACE.has(tokens[i + 1]?.lower ?? '')
    if (RANKS.has(word)) return !NOT_RANKED.has(tokens[i - 1]?.lower ?? '')
    return NATIONAL.has(word)
  })

const GENERIC: ReadonlySet<string> = new Set(['officials', 'authorities', 'official', 'authority'])
const PORTFOLIOS: ReadonlySet<string> = new Set(
  'state defence defense interior health justice foreign finance education transport the government army general staff emergency emergencies'.split(
    ' ',
  ),
)

/** "the ministry of the breakaway republic", "the authorities here": of somebody that the phrase tells and nobody here knows. */
export function isElsewhere(tokens: readonly Token[]): boolean {
  if (tokens.some((t) => t.lower === 'here' || t.lower === 'there')) return true
  const of = tokens.findIndex((t, i) => i > 0 && t.lower === 'of')
  return (
    of > 0 &&
    tokens
      .slice(of + 1)
      .some(
        (t) => (t.tag === 'NOUN' || t.tag === 'PROPN') && !PORTFOLIOS.has(t.lower) && !NATIONAL.has(t.lower),
      ) &&
    !tokens.slice(of + 1).some((t) => PORTFOLIOS.has(t.lower) && t.lower !== 'the')
  )
}

/** In a story of a town's police and mayor, "officials" are the town's, if there is one. */
function localAuthorities(desk: Desk): string | null {
  const local = groupsOf(desk, 'officials').filter((id) => desk.registry.has(id))
  return local.length === 1 ? (local[0] ?? null) : null
}

/** Whose an unnamed ministry or minister is: the last of its kind, else the land the report is about, else who spoke last. */
export function powerAt(
  tokens: readonly Token[],
  desk: Desk,
  at: number,
  memory?: SourceMemory,
): string | null {
  if (isElsewhere(tokens)) return null
  const { registry, report, powers } = desk
  const head = tokens.find((t) => INSTITUTIONS.has(t.lower) || NATIONAL.has(t.lower))?.lower ?? ''
  const { id } = report.report
  const presidential = head === '' && tokens.some((t) => t.lower === 'presidential')
  const specific = GENERIC.has(head)
    ? null
    : presidential
      ? powers.ownerOf(id, 'president', new Set(), at)
      : powers.ownerOf(id, head, qualifiersOf(tokens), at)
  const local =
    specific === null &&
    GENERIC.has(head) &&
    (groupsOf(desk, 'police').length > 0 || groupsOf(desk, 'officials').length > 0)
  const known = specific ?? (local ? localAuthorities(desk) : powers.homeOf(id))
  if (local) return known
  if (known !== null || !memory) return known
  return recent(memory, at).findLast((s) => s.party !== null && registry.holdsPower(s.party))?.party ?? null
}
