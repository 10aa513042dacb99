import { slug } from '../model/id.ts'
import type { Party } from '../model/party.ts'
import { isCapitalAt } from './capital.ts'
import { ARMED_GROUPS } from './tables/armed-groups.table.ts'
import { BLOCKED_NAMES } from './tables/blocked-names.table.ts'
import { COUNTRIES } from './tables/countries.table.ts'
import { ARMED, ORGANISATIONS } from './tables/offices.table.ts'

/**
 * A party that a name stands for; '' where a name stands for none and must not be read as part of another's ("New
 * Jersey"). `metonym`: a seat, whose name stands for the party only where it speaks or acts.
 */
export type LexiconEntry = {
  readonly form: string
  readonly party: string
  readonly metonym: boolean
  readonly demonym: boolean
}
export type LexiconParty = Pick<Party, 'id' | 'name' | 'kind'>

/** Words that are rarely the country when they stand alone, lower-cased: refused. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['who', 'us', 'is', 'au', 'man', 'polish', 'arg'])

/** Names of parties: the general tables, or those and what one story adds. */
export type Lexicon = {
  /** The party of an id, where a table knows it. */
  readonly party: (id: string) => LexiconParty | undefined
  /**
   * The longest name that begins at `at` in `text` and ends at a word's end. Capital letters are needed: "turkey" is a
   * bird. Abbreviations must stand as written ("US", not "us").
   */
  readonly at: (text: string, at: number) => (LexiconEntry & { readonly end: number }) | undefined
}

/** A lexicon of `entries`, over `base` where one is given: its own names come first. */
export function lexiconOf(
  entries: readonly LexiconEntry[],
  parties: ReadonlyMap<string, LexiconParty>,
  base?: Lexicon,
): Lexicon {
  const forms = new Map<string, LexiconEntry[]>()
  for (const entry of entries) {
    const key = firstWord(entry.form)
    forms.set(key, [...(forms.get(key) ?? []), entry])
  }
  for (const list of forms.values())
    list.sort((a, b) => b.form.length - a.form.length || (a.party < b.party ? -1 : 1))
  return {
    party: (id) => parties.get(id) ?? base?.party(id),
    at: (text, at) => entryAt(forms, text, at) ?? base?.at(text, at),
  }
}

/** What the general tables hold. */
function generalLexicon(): Lexicon {
  const entries: LexiconEntry[] = []
  const parties = new Map<string, LexiconParty>()
  for (const { name, aliases, demonyms, capital, capitalAliases, seats, kind } of COUNTRIES) {
    const party = slug(name)
    parties.set(party, { id: party, name: bare(name), kind: 'state' })
    for (const form of [name, ...aliases])
      entries.push({ form: bare(form), party, metonym: false, demonym: false })
    for (const form of demonyms) entries.push({ form, party, metonym: false, demonym: true })
    if (kind === 'state')
      for (const form of [capital, ...capitalAliases, ...seats])
        if (form !== '') entries.push({ form, party, metonym: true, demonym: false })
  }
  for (const [name, aliases] of ORGANISATIONS) {
    const party = slug(name)
    parties.set(party, { id: party, name, kind: ARMED.has(name) ? 'armed-group' : 'organisation' })
    for (const form of [name, ...aliases]) entries.push({ form, party, metonym: false, demonym: false })
  }
  for (const [name, short, aliases] of ARMED_GROUPS) {
    const party = slug(name)
    parties.set(party, {
      id: party,
      name: short === '' ? name : `${name} (${short})`,
      kind: 'armed-group',
    })
    // Three letters are too many other things (news agencies, companies) to stand for a group by themselves.
    for (const form of [name, ...(short.length > 3 ? [short] : []), ...aliases])
      entries.push({ form, party, metonym: false, demonym: false })
  }
  for (const form of BLOCKED_NAMES) entries.push({ form, party: '', metonym: false, demonym: false })
  return lexiconOf(entries, parties)
}

/** "IS", "LeT": what small letters make another word of. */
const mustStand = (form: string): boolean =>
  AMBIGUOUS.has(form.toLowerCase()) || (form.length <= 4 && /\p{Ll}\p{Lu}/u.test(form))

function bare(name: string): string {
  return name.replace(/^the /, '')
}

function firstWord(form: string): string {
  return /^[\p{L}\p{N}]+/u.exec(form.toLowerCase())?.[0] ?? form.toLowerCase()
}

function entryAt(
  forms: ReadonlyMap<string, readonly LexiconEntry[]>,
  text: string,
  at: number,
): (LexiconEntry & { readonly end: number }) | undefined {
  if (!isCapitalAt(text, at) && !text.startsWith('al', at)) return undefined
  const key = firstWord(text.slice(at, at + 40))
  for (const entry of forms.get(key) ?? []) {
    const end = at + entry.form.length
    const written = text.slice(at, end)
    const same =
      written === entry.form || (written.toLowerCase() === entry.form.toLowerCase() && !mustStand(entry.form))
    if (same && !/[\p{L}\p{N}]/u.test(text.charAt(end))) return { ...entry, end }
  }
  return undefined
}

/** The states, territories and international organisations of the general tables. */
export const GENERAL: Lexicon = generalLexicon()
