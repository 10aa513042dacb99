import type { Claim, ClaimEntry, EntryRole } from '../../src/model/claim.ts'
import type { Story } from './story.ts'
import { type Run, wordEdits } from './word-edits.ts'

/** One speaker in one role with one wording, and every entry that has it. */
export type Voice = {
  readonly who: string | null
  readonly role: EntryRole
  readonly entries: readonly [ClaimEntry, ...ClaimEntry[]]
}

/** The voices of a claim, by first mention; the same words by the same speaker are one. */
export function voicesOf(claim: Claim, { names }: Pick<Story, 'names'>): Voice[] {
  const voices: (Voice & { readonly words: string; readonly entries: [ClaimEntry, ...ClaimEntry[]] })[] = []
  for (const entry of claim.entries) {
    const [who, words] = [names.who(entry), names.words(entry)]
    const same = voices.find((v) => v.who === who && v.role === entry.role && isEditOf(v.words, words))
    if (same) same.entries.push(entry)
    else voices.push({ who, role: entry.role, words, entries: [entry] })
  }
  return voices
}

/** Share of words that two edits of one sentence have in common. */
const ALIKE = 0.8

/** True when one wording is an edit of the other or holds it; other numbers, and a "not" more, are other words. */
function isEditOf(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = wordEdits(a, b)
  const [onlyA, onlyB] = [alone(x), alone(y)]
  if ([...onlyA, ...onlyB].some((w) => /\p{N}|^(?:no|not|never|none|nobody)$/iu.test(w))) return false
  const shared = x.filter((r) => r.isShared).reduce((n, r) => n + wordsOf(r.text).length, 0)
  if (onlyA.length === 0 || onlyB.length === 0) return shared > 0
  return shared >= ALIKE * (shared + onlyA.length + onlyB.length)
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const alone = (runs: readonly Run[]): string[] => runs.flatMap((r) => (r.isShared ? [] : wordsOf(r.text)))
