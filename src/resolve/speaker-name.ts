import { personNoun } from '../extract/figures/nouns.ts'
import { overlapping } from '../model/overlapping.ts'
import type { Token } from '../model/passage.ts'
import type { Desk } from './desk.ts'
import { isOfficeWord } from './offices.ts'
import type { NameRun } from './person-names.ts'
import { headIndex, type Phrase } from './phrase.ts'
import { DOCUMENT_WORDS } from './tables/offices.table.ts'

const OF: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'by',
  'with',
  'from',
  'behind',
  'against',
  'on',
  'in',
  'at',
])

/** The name in a source that stands for its speaker, if one does: a person of the story before a name nobody knows. */
export function nameIn(phrase: Phrase, desk: Desk): NameRun | undefined {
  const { report, roster } = desk
  const all = roster.names.get(report.report.id) ?? []
  const names = [phrase.core, ...phrase.appositions].flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)]
    if (!first || !last) return []
    return overlapping(all, { start: first.start, end: last.end }).filter((n) => isSpeaker(n, list, desk))
  })
  return (
    names.find((n) => roster.personOf(report.report.id, n)) ??
    names.find((n) => n.words.length === 1 && isProper(n, phrase))
  )
}

/** "Osk", not the "Report" or "Video" that only begins a sentence. */
const isProper = (name: NameRun, { core, appositions }: Phrase): boolean =>
  [core, ...appositions]
    .flat()
    .some((t) => t.start === name.start && t.tag === 'PROPN' && !DOCUMENT_WORDS.has(t.lower))

/** None that only says whose aide, lawyer or brother speaks, and no capital that only begins the sentence. */
function isSpeaker(name: NameRun, list: readonly Token[], { report, roster }: Desk): boolean {
  const { text } = report.report
  if (!list.some((t) => t.start >= name.start && t.end <= name.end)) return false
  const known = roster.personOf(report.report.id, name) !== undefined
  if (name.words.length === 1 && !known && isAdjective(name, list)) return false
  const possessive =
    /^[’']s?\b/.test(text.slice(name.end, name.end + 2)) || /[’']s?$/.test(text.slice(name.start, name.end))
  const next = list.find((t) => t.start >= name.end)
  if (possessive || (next && GROUP_AFTER.has(next.lower) && next.start - name.end <= 1)) return false
  const before = list.findLast((t, i) => t.end <= name.start && !describes(t, list[i + 1]))
  return !OF.has(before?.lower ?? '') || !list.some((t) => isOfficeWord(t.lower) || t.tag === 'NOUN')
}

/** "the late", "murder suspect", "President": words that belong to the name behind them. */
const describes = ({ tag, lower }: Token, next: Token | undefined): boolean =>
  ['PROPN', 'DET', 'ADJ'].includes(tag) ||
  isOfficeWord(lower) ||
  personNoun(lower) !== null ||
  (tag === 'NOUN' && personNoun(next?.lower ?? '') !== null)

/** "Civil rights activists": a capital at the head of a sentence, before the noun that the phrase is about. */
const isAdjective = (name: NameRun, list: readonly Token[]): boolean => {
  const head = list[headIndex(list)]
  return head !== undefined && head.start >= name.end && head.tag === 'NOUN'
}

/** "the Osk camp", "Osk supporters": a name before these is whose they are. */
const GROUP_AFTER: ReadonlySet<string> = new Set(
  'camp campaign family supporters administration government team aides officials allies loyalists forces lawyers'.split(
    ' ',
  ),
)
