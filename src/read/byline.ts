import { ENDS_WITH_DATE } from './furniture.table.ts'

/** "By our defence desk", "From our own correspondent in Osk". */
const DESK =
  /^(?:B[Yy]|F(?:rom|ROM)) (?:our|the) (?:[\p{L}-]{2,20} ){0,3}(?:desk|correspondents?|reporters?|staff|newsroom)(?: in \p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?)?\W?$/u
/** "From Jane Doe in Osk". */
const PLACED =
  /^From (?:\p{Lu}[\p{L}.'’-]{1,30} ){2,3}in \p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?\W?$/u

/** "By Jane Doe", "By Jane Doe and John Roe in Osk": names and the small words between them, and nothing else. */
export function isByline(line: string): boolean {
  if (DESK.test(line) || PLACED.test(line)) return true
  const [by, ...words] = line
    .slice(0, 200)
    .replace(ENDS_WITH_DATE, '')
    .replace(/[,.;|/&:()]/g, ' ')
    .split(/\s+/)
    .filter((w) => w !== '')
  if (!/^(?:by|written|reported)$/i.test(by ?? '') || words.length < 2 || words.length > 14) return false
  return (
    line.length <= 200 &&
    words.every((w) => /^\p{Lu}/u.test(w) || SMALL_WORDS.has(w.toLowerCase())) &&
    /^\p{Lu}/u.test(words.find((w) => w !== 'by') ?? '') &&
    (/^\p{Lu}/u.test(words.at(-1) ?? '') || TITLES.has(words.at(-1) ?? ''))
  )
}

const TITLES: ReadonlySet<string> = new Set(['correspondent', 'reporter', 'writer', 'editor', 'staff'])
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...'by and for of in the to at from with special foreign de van von al el bin da di la le du'.split(' '),
])

/** The names of a byline without its "By"; `null` where a line is none. */
export function bylineName(line: string): string | null {
  const folded = line.replace(/\s+/g, ' ').trim()
  const name = folded.replace(/^(?:written |reported )?by:? /i, '')
  return isByline(`By ${name}`) ? name : null
}
