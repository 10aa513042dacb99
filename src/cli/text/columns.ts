/** Characters that take two columns: East Asian wide and full-width forms, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u
const NONE = /[\p{M}\u200c\u200d]/u

const widthOf = (char: string): number => (NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1)

/** How many columns a terminal gives to printable text without colours. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) columns += widthOf(char)
  return columns
}

/** Text with spaces after it up to `columns`. Longer text stays as it is. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

/** Text that fits into `columns`, with “…” where its end is cut off. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let [cut, used] = ['', 1]
  for (const char of text) {
    used += widthOf(char)
    if (used > columns) break
    cut += char
  }
  return `${cut.trimEnd()}…`
}
