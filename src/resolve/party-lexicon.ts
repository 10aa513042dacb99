import { slug } from '../model/id.ts'
import type { Party } from '../model/party.ts'
import { COUNTRIES } from './tables/countries.table.ts'
import { ARMED, ORGANISATIONS } from './tables/offices.table.ts'

/** A party that names of the general tables stand for. `metonym`: a seat, whose name stands for the party only where it speaks or acts. */
export type LexiconEntry = {
  readonly form: string
  readonly party: string
  readonly metonym: boolean
  readonly demonym: boolean
}
export type LexiconParty = Pick<Party, 'id' | 'name' | 'kind'>

/** Words that are rarely the country when they stand alone, lower-cased: refused. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['who', 'us', 'is', 'au', 'man', 'polish', 'arg'])

const parties = new Map<string, LexiconParty>()
const forms = new Map<string, LexiconEntry[]>()

for (const { name, aliases, demonyms, capital, capitalAliases, seats, kind } of COUNTRIES) {
  const party = slug(name)
  parties.set(party, { id: party, name: bare(name), kind: 'state' })
  for (const form of [name, ...aliases]) add({ form: bare(form), party, metonym: false, demonym: false })
  for (const form of demonyms) add({ form, party, metonym: false, demonym: true })
  if (kind === 'state')
    for (const form of [capital, ...capitalAliases, ...seats])
      if (form !== '') add({ form, party, metonym: true, demonym: false })
}
for (const [name, aliases] of ORGANISATIONS) {
  const party = slug(name)
  parties.set(party, { id: party, name, kind: ARMED.has(name) ? 'armed-group' : 'organisation' })
  for (const form of [name, ...aliases]) add({ form, party, metonym: false, demonym: false })
}

function bare(name: string): string {
  return name.replace(/^the /, '')
}

function add(entry: LexiconEntry): void {
  const key = firstWord(entry.form)
  const list = forms.get(key) ?? []
  list.push(entry)
  forms.set(
    key,
    list.sort((a, b) => b.form.length - a.form.length || (a.party < b.party ? -1 : 1)),
  )
}

function firstWord(form: string): string {
  return /^[\p{L}\p{N}]+/u.exec(form.toLowerCase())?.[0] ?? form.toLowerCase()
}

export const lexiconParty = (id: string): LexiconParty | undefined => parties.get(id)

/**
 * The longest name of the general tables that begins at `at` in `text` and ends at a word's end.
 * Capital letters are needed: "turkey" is a bird. Abbreviations must stand as written ("US", not "us").
 */
export function lexiconAt(text: string, at: number): (LexiconEntry & { readonly end: number }) | undefined {
  if (!/\p{Lu}/u.test(text.charAt(at)) && !text.startsWith('al', at)) return undefined
  const key = firstWord(text.slice(at, at + 40))
  for (const entry of forms.get(key) ?? []) {
    const end = at + entry.form.length
    const written = text.slice(at, end)
    const same =
      written === entry.form ||
      (written.toLowerCase() === entry.form.toLowerCase() && !AMBIGUOUS.has(entry.form.toLowerCase()))
    if (same && !/[\p{L}\p{N}]/u.test(text.charAt(end))) return { ...entry, end }
  }
  return undefined
}
