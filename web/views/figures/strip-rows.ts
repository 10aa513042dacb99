import { SCOPE_WORDS, sizeOf } from '../../../src/cli/text/figure-words.ts'
import { numberWords } from '../../../src/cli/text/numbers.ts'
import type { Figure } from '../../../src/model/figure.ts'
import type { ClaimRow } from '../../story/claim-rows.ts'
import { isOfEnemy, replacedIn } from '../../story/count-notes.ts'
import type { Side } from '../../story/sides.ts'
import { MARK_WORDS } from '../../story/stance.ts'
import type { Story } from '../../story/story.ts'

/** One number by one speaker, and every report that prints it. */
export type StripRow = {
  readonly key: string
  readonly who: string
  readonly side: Side | null
  /** The report gives it in its own voice. */
  readonly isVoice: boolean
  readonly figure: Figure
  readonly number: string
  readonly scope: string | null
  /** Every report that prints it was followed by another number of its origin. */
  readonly isReplaced: boolean
  /** One side counts the other's losses. */
  readonly isOfEnemy: boolean
  /** Indices of the claim's entries, one a report. */
  readonly entries: readonly number[]
}

/** The numbers of a claim, smallest first; one speaker's same number in several reports is one row. */
export function stripRows({ claim }: ClaimRow, story: Story): StripRow[] {
  const { figures, names, sides } = story
  const replaced = new Set(replacedIn(claim, story).map((r) => r.index))
  const rows = new Map<string, StripRow & { entries: number[] }>()
  const scopes = new Set<string>()
  claim.entries.forEach((entry, index) => {
    const figure = figures.get(entry.figure ?? '')
    if (!figure) return
    const name = names.who(entry)
    const who =
      name === null
        ? 'in its own voice'
        : entry.role === 'asserts'
          ? name
          : `${name} ${MARK_WORDS[entry.role]}`
    const number = numberWords(figure)
    const scope = figure.scope ?? 'event'
    scopes.add(scope)
    const ofEnemy = isOfEnemy(claim, index)
    const key = `${who} ${number} ${scope} ${ofEnemy}`
    const known = rows.get(key)
    if (known) known.entries.push(index)
    else
      rows.set(key, {
        key,
        who,
        number,
        figure,
        isVoice: name === null,
        side: sides.of(entry.party),
        scope: SCOPE_WORDS[scope],
        isReplaced: false,
        isOfEnemy: ofEnemy,
        entries: [index],
      })
  })
  return [...rows.values()]
    .map((row) => ({
      ...row,
      scope: scopes.size > 1 ? row.scope : null,
      isReplaced: row.entries.every((i) => replaced.has(i)),
    }))
    .sort((a, b) => sizeOf(a.figure) - sizeOf(b.figure))
}
