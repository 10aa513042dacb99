import type { Claim, ClaimEntry, EntryRole } from '../../model/claim.ts'
import { reportList } from './carriers.ts'
import { daysOf } from './header.ts'
import { quoted } from './names.ts'
import { printableStart } from './printable.ts'
import type { View } from './view.ts'

/** One speaker in one role with one wording, and every entry that has it. */
export type Voice = {
  readonly who: string | null
  readonly role: EntryRole
  readonly words: string
  readonly entries: readonly [ClaimEntry, ...ClaimEntry[]]
}

/** Who puts a thing forward comes first, then who grants it, then who answers. */
const ORDER: readonly EntryRole[] = ['asserts', 'admits', 'denies', 'doubts', 'declines']
/** Wordings shown of one speaker in one role. */
const WORDINGS = 3

/** The voices of a claim: by role, then by first mention; the same words by the same speaker are one. */
export function voicesOf(claim: Claim, { names }: View): Voice[] {
  const voices: {
    who: string | null
    role: EntryRole
    words: string
    entries: [ClaimEntry, ...ClaimEntry[]]
  }[] = []
  for (const entry of claim.entries) {
    const [who, words] = [names.who(entry), names.words(entry)]
    const same = voices.find((v) => v.who === who && v.role === entry.role && isSame(v.words, words))
    if (same) same.entries.push(entry)
    else voices.push({ who, role: entry.role, words, entries: [entry] })
  }
  return ORDER.flatMap((role) => voices.filter((v) => v.role === role))
}

/** Share of words that two edits of one sentence have in common. */
const ALIKE = 0.8

/** True when one wording holds the other or is an edit of it ("Defense", "defence"); other numbers are other words. */
export function isSame(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x === '' || y === '') return false
  if (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)) return true
  const [xs, ys] = [new Set(x.split(' ')), new Set(y.split(' '))]
  const apart = [...xs].filter((w) => !ys.has(w)).concat([...ys].filter((w) => !xs.has(w)))
  const all = new Set([...xs, ...ys]).size
  return (
    all - apart.length >= ALIKE * all && !apart.some((w) => /\p{N}|^(?:no|not|never|none|nobody)$/u.test(w))
  )
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** The lines of a claim's voices. Words that are the gist are not said again. */
export function voiceLines(claim: Claim, view: View): string[] {
  const { cyan, dim } = view.style.colors
  const voices = voicesOf(claim, view)
  const key = (v: Voice): string => `${v.role} ${v.who}`
  return voices.flatMap((voice, i) => {
    const before = voices.slice(0, i).filter((v) => key(v) === key(voice)).length
    const alike = voices.filter((v) => key(v) === key(voice)).length
    if (!view.all && before >= WORDINGS)
      return before === WORDINGS ? [dim(`and in ${alike - WORDINGS} more wordings: --all shows them`)] : []
    const repeats = voice.role !== 'denies' && isSame(voice.words, printableStart(claim.gist))
    const words = repeats ? '' : `: ${quoted(voice.words)}`
    return [`${cyan(headOf(voice.entries[0], view))}${words} ${dim(`— ${whereOf(voice, view)}`)}`]
  })
}

/** "Ilmaria says", "also acknowledged by Haldrey", "the report’s own voice". */
export function headOf(entry: ClaimEntry, { names }: Pick<View, 'names'>): string {
  const who = names.who(entry) ?? 'the report’s own voice'
  if (entry.role === 'admits') return `also acknowledged by ${who}`
  return names.who(entry) === null && entry.role === 'asserts' ? who : `${who} ${names.verb(entry)}`
}

/** The outlets of a voice, and when it was said or else first published. */
export function whereOf({ entries }: Voice, view: View): string {
  const { dossier, names } = view
  const ids = [...new Set(entries.map((e) => e.report))]
  const said = new Set(
    entries.flatMap((e) => {
      const when = names.said(e)
      return when === null ? [] : [daysOf(when)]
    }),
  )
  if (said.size === 1) return `${reportList(ids, view)}; said ${[...said][0]}`
  const days = dossier.reports.filter((r) => ids.includes(r.id)).flatMap((r) => r.published ?? [])
  const first = days.sort()[0]
  if (first === undefined) return reportList(ids, view)
  return `${reportList(ids, view)}, ${ids.length > 1 ? 'from ' : ''}${first}`
}
