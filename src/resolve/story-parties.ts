import { slug } from '../model/id.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import { isCapitalAt } from './capital.ts'
import type { StoryGroup } from './group-forms.ts'
import { type Lexicon, type LexiconEntry, type LexiconParty, lexiconOf } from './party-lexicon.ts'
import { storyGroups } from './story-groups.ts'
import { INSTITUTIONS, OFFICES } from './tables/offices.table.ts'

/** The names of a story's parties: the general tables, its own lands, and its own groups. */
export type StoryLexicon = { readonly lexicon: Lexicon; readonly groups: readonly StoryGroup[] }

/** A name must stand this often inside a sentence, where its capital tells something. */
const SEEN = 2
/** The same of a name whose army or ministry is told of; at the head of a sentence it counts half. */
const OWNED = 1

/**
 * Lands and peoples that no table knows, told by the story itself: a name ("Ilmaria") and an adjective made from it
 * ("Ilmarian") that stands before an institution or an office ("Ilmarian officials"). "Sarvelle, the capital of Ilmaria"
 * and "the Ilmarian capital, Sarvelle" make a seat. Both must occur in the story; otherwise nothing is made up. A name whose army
 * or ministry is told of ("Karsk's foreign ministry") is a land too, unless somebody bears it. Groups by their names come on top.
 */
export function storyLexicon(reports: readonly AnnotatedReport[], known: Lexicon): StoryLexicon {
  const names = new Map<string, number>()
  const adjectives = new Set<string>()
  const owners = new Set<string>()
  const persons = new Set<string>()
  for (const { report, passages } of reports)
    for (const { tokens } of passages) {
      countNames(report.text, tokens, known, names, adjectives)
      countOwners(report.text, tokens, known, owners, persons)
    }
  const lands = landsOf(names, adjectives)
  for (const owner of owners)
    if (!persons.has(owner) && !lands.has(owner) && (names.get(owner) ?? 0) >= OWNED) lands.set(owner, owner)
  const entries = [...lands].flatMap(([adjective, land]) => formsOf(adjective, land))
  const seats = reports.flatMap((r) => seatsOf(r, lands))
  const parties = new Map(
    [...lands.values()].map((land) => [slug(land), { id: slug(land), name: land, kind: 'unknown' as const }]),
  )
  const lexicon = entries.length === 0 ? known : lexiconOf([...entries, ...seats], parties, known)
  const { groups, entries: groupNames } = storyGroups(reports, lexicon)
  const own = new Map(
    groups.map((g): [string, LexiconParty] => [g.id, { id: g.id, name: g.name, kind: g.kind }]),
  )
  return { lexicon: groupNames.length === 0 ? lexicon : lexiconOf(groupNames, own, lexicon), groups }
}

function countNames(
  text: string,
  tokens: readonly Token[],
  known: Lexicon,
  names: Map<string, number>,
  adjectives: Set<string>,
): void {
  tokens.forEach((token, i) => {
    if (!isCapitalAt(text, token.start)) return
    const word = text.slice(token.start, token.end)
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word) || known.at(text, token.start)) return
    const inside = i > 0 && tokens[i - 1]?.tag !== 'PUNCT'
    names.set(word, (names.get(word) ?? 0) + (inside ? 1 : 0.5))
    const next = tokens[i + 1]?.lower ?? ''
    const after = tokens[i + 2]?.lower ?? ''
    if (INSTITUTIONS.has(next) || OFFICES.has(next) || INSTITUTIONS.has(after)) adjectives.add(word)
  })
}

/** What only a state has; in small letters, since "the Salvation Army" is a name. */
const ORGANS: ReadonlySet<string> = new Set(
  'army navy military government parliament ministry cabinet embassy troops airspace'.split(' '),
)
/** So many words may stand between an owner and what is his: "Karsk’s foreign ministry", "Karsk’s deputy defence ministry". */
const BETWEEN = 3

/** Names whose army, ministry or government a story tells of, and names that stand behind a first name or a title. */
function countOwners(
  text: string,
  tokens: readonly Token[],
  known: Lexicon,
  owners: Set<string>,
  persons: Set<string>,
): void {
  tokens.forEach((token, i) => {
    const word = text.slice(token.start, token.end)
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return
    const before = tokens[i - 1]
    if (before && (before.tag === 'PROPN' || OFFICES.has(before.lower))) persons.add(word)
    const isOwner = /^['’]s?$/.test(tokens[i + 1]?.lower ?? '')
    const behind = tokens.slice(i + 1 + Number(isOwner), i + 1 + (isOwner ? BETWEEN : 1))
    const has = behind.some((t) => ORGANS.has(text.slice(t.start, t.end))) || isAirForce(behind)
    if (has && (isOwner || before?.lower === 'the') && !known.at(text, token.start)) owners.add(word)
  })
}

const isAirForce = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => t.lower === 'air' && tokens[i + 1]?.lower === 'force')

/** Adjective → the name that it is made from. Where two names would serve, none does. */
function landsOf(names: ReadonlyMap<string, number>, adjectives: ReadonlySet<string>): Map<string, string> {
  const lands = new Map<string, string>()
  for (const adjective of adjectives) {
    const made = stemsOf(adjective).filter((name) => (names.get(name) ?? 0) >= SEEN)
    if (made.length === 1 && made[0] !== undefined) lands.set(adjective, made[0])
  }
  return lands
}

/** Names that an adjective can be made from: "Ilmarian" from Ilmaria, "Haldreyan" from Haldrey, "Tessalese" from Tessala. */
function stemsOf(adjective: string): string[] {
  const found = new Set<string>()
  for (const ending of ['ian', 'an', 'n', 'ese', 'i', 'ish', 'ic']) {
    if (!adjective.endsWith(ending)) continue
    const stem = adjective.slice(0, -ending.length)
    if (stem.length < 4) continue
    for (const tail of ['', 'a', 'ia', 'e', 'o', 'y', 'land', 'stan']) found.add(stem + tail)
  }
  found.delete(adjective)
  return [...found]
}

function formsOf(adjective: string, land: string): LexiconEntry[] {
  const party = slug(land)
  if (adjective === land) return [{ form: land, party, metonym: false, demonym: false }]
  return [
    { form: land, party, metonym: false, demonym: false },
    { form: adjective, party, metonym: false, demonym: true },
    { form: `${adjective}s`, party, metonym: false, demonym: true },
  ]
}

const CAPITAL_OF = /(\p{Lu}\p{Ll}{2,30}), the capital of (?:the )?(\p{Lu}\p{Ll}{2,30})/gu
const ADJECTIVE_CAPITAL = /(\p{Lu}\p{Ll}{2,30}) capital,? (\p{Lu}\p{Ll}{2,30})/gu

function seatsOf({ report: { text } }: AnnotatedReport, lands: ReadonlyMap<string, string>): LexiconEntry[] {
  const known = new Set(lands.values())
  const found: LexiconEntry[] = []
  const add = (form: string | undefined, land: string | undefined): void => {
    if (form && land && known.has(land) && form !== land)
      found.push({ form, party: slug(land), metonym: true, demonym: false })
  }
  for (const [, seat, land] of text.matchAll(CAPITAL_OF)) add(seat, land)
  for (const [, adjective = '', seat] of text.matchAll(ADJECTIVE_CAPITAL)) add(seat, lands.get(adjective))
  return found
}
