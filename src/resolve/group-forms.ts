import { slug } from '../model/id.ts'
import type { Lexicon, LexiconEntry, LexiconParty } from './party-lexicon.ts'
import { compareNames } from './spelling.ts'
import { GIVEN_NAMES, MONTH_NAMES } from './tables/given-names.table.ts'
import type { GroupClass } from './tables/groups.table.ts'

/** A group that only the story tells of, with the words by which a text may call it again ("the union"). */
export type StoryGroup = LexiconParty & { readonly nouns: ReadonlySet<string> }

/** A group as it is found: its class, its names and the forms in which texts write it. */
export type Draft = { readonly group: GroupClass; readonly names: Set<string>; readonly forms: Set<string> }

/** The authorities of a place, and a family: they have no short name of their own. */
export const LOCAL: GroupClass = {
  name: 'authorities',
  kind: 'organisation',
  nouns: ['officials', 'authorities'],
}
export const FAMILY: GroupClass = { name: 'family', kind: 'people', nouns: ['family', 'relatives'] }

/** Adds one place where a group is named; `undefined` where the name is too long or has no letters. */
export function add(drafts: Map<string, Draft>, written: string, group: GroupClass): Draft | undefined {
  const name = plain(written)
  const id = slug(group.name === 'police' ? name.replace(/ (?:department|force|service|bureau)$/i, '') : name)
  if (id === '' || name.length > 70) return undefined
  const draft = drafts.get(id) ?? { group, names: new Set(), forms: new Set() }
  draft.names.add(name)
  draft.forms.add(written)
  drafts.set(id, draft)
  return draft
}

const plain = (name: string): string => name.replace(/’/g, "'").replace(/\s+/g, ' ')

export function groupOf(id: string, { group, names }: Draft): StoryGroup {
  const [name = id] = [...names].sort((a, b) => a.length - b.length || compareNames(a, b))
  const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
  return { id, name, kind: group.kind, nouns: new Set([...group.nouns, last]) }
}

/** The written forms, and short ones and initials where they can mean no other group of the story. */
export function entriesOf(
  drafts: ReadonlyMap<string, Draft>,
  groups: readonly StoryGroup[],
  known: Lexicon,
): LexiconEntry[] {
  const found = new Map<string, Set<string>>()
  const put = (form: string, id: string): void => {
    found.set(form, (found.get(form) ?? new Set()).add(id))
  }
  for (const [id, { forms, names }] of drafts) {
    for (const form of [...forms, ...names]) for (const f of [form, form.replace(/'/g, '’')]) put(f, id)
  }
  for (const [id, { group, names }] of drafts)
    for (const name of names) for (const form of initialsOf(name, group, known)) put(form, id)
  for (const { id, name } of groups)
    for (const form of shortForms(name, drafts.get(id)?.group, known)) put(form, id)
  return [...found]
    .filter(([, ids]) => ids.size === 1)
    .flatMap(([form, ids]) => [...ids].map((party) => ({ form, party, metonym: false, demonym: false })))
}

function shortForms(name: string, group: GroupClass | undefined, known: Lexicon): string[] {
  const all = name.split(' ')
  const head = all.at(-1) ?? ''
  if (!group || group === FAMILY || group === LOCAL || all.length < 2) return []
  const forms = /^\p{Lu}/u.test(head) && HEADS_ALONE.has(head.toLowerCase()) ? [head] : []
  const rest = all.slice(0, -1).join(' ')
  const alone = all.length === 2 && group.name === 'company' && rest.length >= 4
  if (
    alone &&
    !known.at(rest, 0) &&
    !GIVEN_NAMES.has(rest.toLowerCase()) &&
    !MONTH_NAMES.has(rest.toLowerCase())
  )
    forms.push(rest)
  return forms
}

/** "LSP" for the Louisiana State Police, "MPD" for the Marn Police (Department); three letters and more, of words that have a capital. */
function initialsOf(name: string, group: GroupClass, known: Lexicon): string[] {
  if (group === FAMILY || group === LOCAL) return []
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('')
  const all = group.name === 'police' && !/ department$/i.test(name) ? [letters, `${letters}D`] : [letters]
  return all.filter((form) => form.length >= INITIALS && !known.at(form, 0))
}
/** Two letters stand for too much. */
const INITIALS = 3

/** Heads that a text may set with a capital alone for the one group of that name ("the Observatory"). */
const HEADS_ALONE: ReadonlySet<string> = new Set(
  'observatory mission union council commission committee foundation federation institute alliance coalition agency front'.split(
    ' ',
  ),
)
