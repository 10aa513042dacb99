import type { Dossier } from '../../src/model/dossier.ts'

/** Hues that the palette has; parties beyond them are told by their names alone. */
const HUES = 4

/**
 * Parties on one side in this story. `hue`: which of the palette's hues, by order of first mention; `letter` says the same
 * without colour.
 */
export type Side = {
  readonly id: string
  readonly name: string
  readonly letter: string
  readonly hue: number
  readonly parties: readonly string[]
}

export type Sides = {
  readonly all: readonly Side[]
  /** The side a party stands on; `null` for the reports' own voice and for those who take no part. */
  readonly of: (party: string | null) => Side | null
}

/**
 * The sides of a story: parties that assert, deny or grant what is contested or granted, joined by their blocs. Where
 * nothing is contested, those who speak most.
 */
export function sidesOf(dossier: Dossier): Sides {
  const split = brokenBlocs(dossier)
  const blocs = new Map(
    dossier.parties.map((p) => [p.id, p.bloc === null || split.has(p.bloc) ? p.id : p.bloc]),
  )
  const ids = sideIds(dossier, blocs)
  const taken = new Set<string>()
  const all = ids.map((id, hue) => {
    const parties = dossier.parties.filter((p) => blocs.get(p.id) === id)
    const first = parties.find((p) => p.id === id) ?? parties[0]
    const names = [first, ...parties.filter((p) => p !== first)].flatMap((p) => p?.name ?? [])
    const letter = letterFor(names[0] ?? id, taken)
    return { id, hue, letter, name: names.join(', '), parties: parties.map((p) => p.id) }
  })
  const byParty = new Map(all.flatMap((side) => side.parties.map((p) => [p, side])))
  return { all, of: (party) => byParty.get(party ?? '') ?? null }
}

/** Blocs whose own members answer one another in a contested claim: their parties are shown apart. */
function brokenBlocs({ claims, parties }: Dossier): Set<string> {
  const blocs = new Map(parties.map((p) => [p.id, p.bloc]))
  const found = new Set<string>()
  for (const claim of claims) {
    if (claim.status !== 'contested') continue
    const of = (roles: readonly string[]): string[] =>
      claim.entries.flatMap((e) => (e.party !== null && roles.includes(e.role) ? [e.party] : []))
    const denying = of(['denies'])
    for (const party of of(['asserts', 'admits'])) {
      const bloc = blocs.get(party) ?? null
      if (bloc !== null && denying.some((d) => d !== party && blocs.get(d) === bloc)) found.add(bloc)
    }
  }
  return found
}

function sideIds(dossier: Dossier, blocs: ReadonlyMap<string, string>): string[] {
  const spoken = dossier.statements.flatMap((s) => blocs.get(s.source.party ?? '') ?? [])
  const answered = dossier.claims
    .filter((c) => c.status === 'contested' || c.status === 'acknowledged')
    .flatMap((c) => c.entries.flatMap((e) => blocs.get(e.party ?? '') ?? []))
  const weight = new Map<string, number>()
  for (const id of spoken) weight.set(id, (weight.get(id) ?? 0) + 1)
  for (const id of answered) weight.set(id, (weight.get(id) ?? 0) + 1000)
  const ranked = [...weight].sort((a, b) => b[1] - a[1])
  const chosen = ranked.filter(([, n], i) => n >= 1000 || i < 2).slice(0, HUES)
  const order = [...new Set([...spoken, ...answered])]
  return chosen.map(([id]) => id).sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** The first letter of a name that no other side has. */
function letterFor(name: string, taken: Set<string>): string {
  const letters = [...(name.toUpperCase().match(/\p{L}/gu) ?? []), ...'ABCDEFGH']
  const letter = letters.find((l) => !taken.has(l)) ?? '?'
  taken.add(letter)
  return letter
}
