import { BEFORE_PARTICIPLE, CAPTION, CHANNEL, ENDS_WITH_DATE, FINITE, MEDIUM } from './furniture.table.ts'

/** More words than this and a line is no caption without a credit. */
const LONGEST_BARE_CAPTION = 32
/** What stands in brackets at the end, and the full stop after it. */
const LAST_BRACKET = /\(([^()]{1,120})\)([\s.*]{0,2})$/
const PICTURE = /\b(?:photos?|images?|pictures?|handout|screengrab|screenshot|file|courtesy|photograph)\b/i
/** A bracket of these alone is a credit too. */
const BARE_PICTURE =
  /^(?:(?:file|archive|stock|handout) (?:photo|image|picture|footage)|file|handout|photo)$/i
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'photo photos image images picture handout screengrab screenshot file courtesy photograph of by via from the and video provided supplied credit archive for'.split(
    ' ',
  ),
)
/** "… Photo: Jane Doe/Agency" and "… Image by Jane Doe" at the end; group 1: the word, group 2: whose. */
const TAIL =
  /(?:^|[.!?"”’|)–—-]\s{0,2}|\s)(?<!\bin )(photo(?:graph)?s?|image|illustration|picture)(?: by | courtesy (?:of )?| credit:? ?|\s?[:/©]\s?)(.{2,80})$/i

/** True for a line that says what a picture shows and whose it is. Body text that only names a picture is none. */
export function isCaption(words: string): boolean {
  if (CAPTION.some((p) => p.test(words)) || hasTailCredit(words)) return true
  const [all, inside = '', stop = ''] = LAST_BRACKET.exec(words) ?? []
  const before = all === undefined ? words : words.slice(0, -all.length)
  const ended = /[.!?]["”’)]{0,2}\s{0,2}$/.test(before)
  if (isPictureCredit(inside) || isSharedCredit(inside, before, ended)) return true
  return isBareCaption(before, MEDIUM.test(inside) && (ended || !stop.includes('.') || inside.length > 3))
}

/** A phrase without a finite verb that ends with a full date, or whose picture credit follows. */
function isBareCaption(words: string, credited: boolean): boolean {
  if (!credited && !ENDS_WITH_DATE.test(words)) return false
  return countOf(words) <= LONGEST_BARE_CAPTION && countOf(words) > 2 && !hasVerb(words)
}

/** "AP Photo/Jane Doe", "Picture: Osk TV", "file photo": names and the words of the trade, and nothing else. */
const isPictureCredit = (words: string): boolean =>
  BARE_PICTURE.test(words) || (PICTURE.test(words) && /\p{Lu}/u.test(words) && isNames(words))

/** "Reuters/Jane Doe", "Ministry via AP". An acronym of two bodies ("OSCE/ODIHR") within a sentence is none. */
function isSharedCredit(words: string, before: string, ended: boolean): boolean {
  const via = /^\p{Lu}.{0,60} via (?:the )?(\p{Lu}.{1,40})$/u.exec(words)?.[1]
  if (via !== undefined) return ended || CHANNEL.test(via) || MEDIUM.test(via)
  const [, second] = /^\p{Lu}[^/]{0,40}\/(\p{Lu}.{0,40})$/u.exec(words) ?? []
  if (second === undefined) return false
  return ended || MEDIUM.test(words) || (/^\p{Lu}\S{0,30} \p{Lu}/u.test(second) && !hasVerb(before))
}

function hasTailCredit(words: string): boolean {
  const [all, medium = '', whose = ''] = TAIL.exec(words) ?? []
  if (all === undefined || !isNames(whose)) return false
  const apart = /^[.!?"”’|)–—-]/.test(all) || all.length === words.length
  const sure = apart || /^P?hoto|^PHOTO|^Image/.test(medium)
  return sure && (!/^[pi]/.test(medium) || apart) && (!/^picture/i.test(medium) || /\//.test(whose))
}

/** Names with the small words between them: at most ten words. */
function isNames(words: string): boolean {
  const parts = words.split(/[\s/:,.|&+-]+/).filter((w) => w !== '')
  return (
    parts.length > 0 &&
    parts.length <= 10 &&
    parts.every((w) => /^[\p{Lu}@(©\p{N}]/u.test(w) || SMALL_WORDS.has(w.toLowerCase()))
  )
}

/** True where some word is a finite verb, or may be: "sides agreed a truce", but not "the damaged house". */
export function hasVerb(words: string): boolean {
  if (FINITE.test(words)) return true
  const parts = words.split(/\s+/)
  return parts.some((part, i) => {
    if (!/^\p{Ll}{2,}ed[,.;]?$/u.test(part) || /^(?:hundred|need|speed)/.test(part)) return false
    return !BEFORE_PARTICIPLE.has((parts[i - 1] ?? '').toLowerCase()) && parts[i + 1] !== 'by'
  })
}

const countOf = (words: string): number => words.split(/\s+/).filter((w) => w !== '').length
