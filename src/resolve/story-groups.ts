import type { AnnotatedReport, Token } from '../model/passage.ts'
import { isCapitalAt } from './capital.ts'
import { add, type Draft, entriesOf, FAMILY, groupOf, LOCAL, type StoryGroup } from './group-forms.ts'
import type { Lexicon, LexiconEntry } from './party-lexicon.ts'
import { GIVEN_NAMES } from './tables/given-names.table.ts'
import { CLASS_OF, type GroupClass, KIN, NAME_HEADS } from './tables/groups.table.ts'
import { OFFICES, TITLES } from './tables/offices.table.ts'

/** The groups of a story and the forms in which its texts write their names. */
export type StoryGroups = {
  readonly groups: readonly StoryGroup[]
  readonly entries: readonly LexiconEntry[]
}

/** Words inside a name that have no capital: "Front for the Liberation of Ardan". */
const JOINTS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  "'",
  '’',
  "'s",
  '’s',
  '-',
  '–',
  '.',
  '&',
])
const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])
/** Small heads that stand without a capital behind a place's or founder's name ("Brennick police"). */
const SMALL_HEADS: ReadonlySet<string> = new Set(
  'police hospital union council campaign family mission cartel university municipality clinic'.split(' '),
)
const LOCAL_HEADS: ReadonlySet<string> = new Set([
  'mayor',
  'officials',
  'authorities',
  'gov',
  'gov.',
  'governor',
])
const POLICE_TAILS: ReadonlySet<string> = new Set(['department', 'force', 'service', 'bureau', 'dept'])
const LONGEST = 9

/**
 * Groups that no table knows, by the names a story gives them: a capitalised name that ends in what a group is called
 * ("Tessel Harbour Union", "Orrin Shipping"), a place's police, council or hospital, and families by their name.
 */
export function storyGroups(reports: readonly AnnotatedReport[], known: Lexicon): StoryGroups {
  const drafts = new Map<string, Draft>()
  for (const { report, passages } of reports)
    for (const { tokens, block } of passages)
      if (report.blocks[block]?.kind !== 'headline' && report.blocks[block]?.kind !== 'heading')
        findNames({ text: report.text, tokens, known, drafts })
  const groups = [...drafts].map(([id, draft]) => groupOf(id, draft))
  return { groups, entries: entriesOf(drafts, groups, known) }
}

/** A sentence of a report, what is known of names, and the groups found so far. */
type Sentence = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly known: Lexicon
  readonly drafts: Map<string, Draft>
}

function findNames(sentence: Sentence): void {
  const { text, tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(text, tokens, i)) continue
    const end = runEnd(text, tokens, i)
    nameIn(sentence, i, end)
    i = Math.max(i, end - 1)
  }
}

const isCapital = (text: string, t: Token | undefined): boolean =>
  t !== undefined && isCapitalAt(text, t.start)

const isName = (text: string, t: Token | undefined): boolean =>
  isCapital(text, t) && (['PROPN', 'NOUN', 'ADJ'].includes(t?.tag ?? '') || NAME_HEADS.has(t?.lower ?? ''))

const startsName = (text: string, tokens: readonly Token[], i: number): boolean =>
  isName(text, tokens[i]) && !MONTH_OR_DAY.has(tokens[i]?.lower ?? '')

const MONTH_OR_DAY: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/** Where a capitalised run that begins at `i` ends; small joining words are inside it where a capital follows. */
function runEnd(text: string, tokens: readonly Token[], i: number): number {
  let end = i + 1
  while (end < tokens.length && end - i < LONGEST) {
    if (isName(text, tokens[end])) end++
    else if (JOINTS.has(tokens[end]?.lower ?? '') && isName(text, tokens[end + 1])) end += 2
    else if (
      tokens[end]?.lower === 'for' &&
      tokens[end + 1]?.lower === 'the' &&
      isName(text, tokens[end + 2])
    )
      end += 3
    else break
  }
  return end
}

/** What a run names, if it names a group: its words up to the head, without what only says whose it is. */
function nameIn(sentence: Sentence, first: number, end: number): void {
  const { tokens } = sentence
  addFamily(sentence, first, end)
  const small = tokens[end]?.lower ?? ''
  if (SMALL_HEADS.has(small)) {
    addSmall(sentence, first, end)
    return
  }
  if (LOCAL_HEADS.has(small)) addLocal(sentence, first, end, end)
  for (let h = end - 1; h > first; h--) {
    const lower = (tokens[h]?.lower ?? '').replace(/\.$/, '')
    if (LOCAL_HEADS.has(lower) && h + 1 < end) {
      addLocal(sentence, first, h, h)
      return
    }
    const group = NAME_HEADS.get(lower)
    const next = tokens[h + 1]?.lower ?? ''
    if (
      !group ||
      (h + 1 < end &&
        !TITLES.has(next) &&
        !OFFICES.has(next) &&
        !POLICE_TAILS.has(next) &&
        next !== 'of' &&
        next !== 'for' &&
        !POSSESSIVES.has(next))
    )
      continue
    const last = next === 'of' || next === 'for' ? end : h + 1
    addNamed(sentence, afterPossessor(tokens, first, h), last, group)
    return
  }
}

/** "Kyrov's Second City Hospital" is the Second City Hospital; "Stevedores' Union" keeps its possessor. */
function afterPossessor(tokens: readonly Token[], first: number, head: number): number {
  for (let i = head - 2; i > first; i--)
    if (POSSESSIVES.has(tokens[i]?.lower ?? '') && tokens[i + 1] !== undefined) return i + 1
  return first
}

function addNamed(sentence: Sentence, first: number, last: number, group: GroupClass): void {
  const { text, tokens, known, drafts } = sentence
  const [a, b] = [tokens[first], tokens[last - 1]]
  if (!a || !b || last - first < 2) return
  const entry = known.at(text, a.start)
  const covered = entry && entry.end >= b.end
  if (covered || (entry && !entry.metonym && entry.party !== '' && ['police', 'front'].includes(group.name)))
    return
  if (entry && !entry.metonym && !entry.demonym && known.party(entry.party)?.kind === 'organisation') return
  if (
    GIVEN_NAMES.has(a.lower) &&
    last - first === 2 &&
    group.name !== 'company' &&
    tokens[first - 1]?.tag !== 'DET'
  )
    return
  add(drafts, text.slice(a.start, b.end), group)
}

/** "San Brio hospital", "Brennick police", "the Osk campaign". */
function addSmall(sentence: Sentence, first: number, end: number): void {
  const { text, tokens, known, drafts } = sentence
  const head = tokens[end]
  const own = tokens.slice(first, end)
  const from = own.findLastIndex((t) => POSSESSIVES.has(t.lower) || TITLES.has(t.lower))
  const name = own.slice(from + 1)
  const [a] = name
  if (!head || !a || !name.every((t) => t.tag === 'PROPN' || JOINTS.has(t.lower))) return
  const entry = known.at(text, a.start)
  const follows = tokens[end + 1]
  if (head.lower === 'family' && follows?.tag === 'NOUN' && !OFFICES.has(follows.lower)) return
  if (entry && entry.party !== '' && !(entry.metonym && head.lower !== 'campaign')) return
  const group = head.lower === 'family' ? FAMILY : (CLASS_OF.get(head.lower) ?? NAME_HEADS.get(head.lower))
  const start =
    head.lower === 'family' || head.lower === 'campaign' ? (name.at(-1)?.start ?? a.start) : a.start
  if (group) add(drafts, text.slice(start, head.end), group)
}

/** "Brennick officials", "Brennick Mayor Osk Tarn": the authorities of a place. */
function addLocal(sentence: Sentence, first: number, last: number, head: number): void {
  const { text, tokens, known, drafts } = sentence
  const name = tokens.slice(first, last).filter((t) => t.lower !== 'city' || first + 1 === last)
  const [a, b] = [name[0], name.at(-1)]
  const word = tokens[head]
  if (!a || !b || !word || name.length > 3 || !name.every((t) => t.tag === 'PROPN')) return
  if (name.some((t) => TITLES.has(t.lower) || OFFICES.has(t.lower) || NAME_HEADS.has(t.lower))) return
  const entry = known.at(text, a.start)
  if (entry && entry.party !== '') return
  const place = text.slice(a.start, b.end)
  const draft = add(drafts, `${place} authorities`, LOCAL)
  draft?.forms.add(`${place} officials`)
  if (word.lower !== 'officials' && word.lower !== 'authorities')
    draft?.forms.add(text.slice(a.start, word.end))
}

/** "Osk's family", "Dana Osk's relatives", "Osk's widow": the Osk family. */
function addFamily(sentence: Sentence, first: number, end: number): void {
  const { text, tokens, known, drafts } = sentence
  const [name, mark, kin] = [tokens[end - 1], tokens[end], tokens[end + 1]]
  if (!name || !mark || !kin || !POSSESSIVES.has(mark.lower) || !KIN.has(kin.lower)) return
  if (
    name.tag !== 'PROPN' ||
    known.at(text, tokens[first]?.start ?? name.start) ||
    NAME_HEADS.has(name.lower)
  )
    return
  if (TITLES.has(name.lower) || OFFICES.has(name.lower)) return
  const surname = text.slice(name.start, name.end)
  const draft = add(drafts, `${surname} family`, FAMILY)
  if (kin.lower === 'family' || kin.lower === 'relatives') draft?.forms.add(text.slice(name.start, kin.end))
}
