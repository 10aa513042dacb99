import { firstFrom } from '../model/overlapping.ts'
import type { Desk } from './desk.ts'
import type { PartyName } from './party-names.ts'

/** The mentions of a report by the nouns that may call their groups again. */
const mentions = new WeakMap<readonly PartyName[], Map<string, PartyName[]>>()

/**
 * The group of the story that "the union" means: the last one named before it, else the report's or the story's only one;
 * `null` where none or more than one would do. The word becomes one of its aliases.
 */
export function groupCalled(noun: string, desk: Desk, at: number): string | null {
  const here = mentionsBy(desk).get(noun) ?? []
  const before = here[firstFrom(here, at) - 1]
  const found =
    before?.party ??
    onlyOne(here.map((p) => p.party)) ??
    (here.length === 0 ? onlyOne(groupsOf(desk, noun)) : undefined)
  if (found === undefined) return null
  const group = desk.groups.get(found)
  if (group && !desk.registry.has(found)) desk.registry.mention(found, group.name, group)
  desk.registry.called(found, noun)
  return found
}

/** The ids of the story's groups that a noun may call. */
export const groupsOf = ({ groups }: Desk, noun: string): string[] =>
  [...groups.values()].filter((g) => g.nouns.has(noun)).map((g) => g.id)

function onlyOne(ids: readonly string[]): string | undefined {
  const distinct = new Set(ids)
  return distinct.size === 1 ? ids[0] : undefined
}

function mentionsBy({ parties, groups }: Desk): Map<string, PartyName[]> {
  const known = mentions.get(parties)
  if (known) return known
  const made = new Map<string, PartyName[]>()
  for (const name of parties)
    for (const noun of groups.get(name.party)?.nouns ?? []) {
      const list = made.get(noun) ?? []
      list.push(name)
      made.set(noun, list)
    }
  mentions.set(parties, made)
  return made
}
