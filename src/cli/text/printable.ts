/** What starts an escape sequence of a terminal, in its 7-bit and its 8-bit forms. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ESCAPES = /[\u001b\u0090\u009b\u009d-\u009f]/g
/** Other control codes, and marks that turn the direction of what follows, so that words stand where they do not belong. */
const HARMFUL = /[\p{Cc}\u202a-\u202e\u2066-\u2069\p{Cs}\ufff9-\ufffb]/gu
/** Marks that take no room and hide nothing: they are left out. Joiners stay, since scripts and emoji need them. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/gu
/** More marks than this on one letter climb over other lines. */
const PILES = /(\p{M}{4})\p{M}+/gu

/**
 * Words of a report, a file name or a message made safe to send to a terminal: white space is folded, escape characters
 * stand as “␛”, other control codes and marks that turn the direction as U+FFFD. What is left moves nothing and hides nothing.
 */
export const printable = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(ESCAPES, '␛')
    .replace(HARMFUL, '\ufffd')
    .replace(UNSEEN, '')
    .replace(PILES, '$1')
    .trim()

/** Longer passages are cut for the screen. Code units. */
const LONGEST = 360

/** `printable` words of at most `longest` code units, cut between words with “…”. */
export function printableStart(text: string, longest = LONGEST): string {
  const words = printable(text.slice(0, longest * 4))
  if (words.length <= longest) return words
  const start = words.slice(0, longest)
  const space = start.lastIndexOf(' ')
  return `${start.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:]+$|[\ud800-\udbff]$/, '')} …`
}
