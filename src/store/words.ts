/** SQLite ends a text at a NUL, and control codes mark the hits of a search. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const LONE = /\p{Cs}/gu

/** A text as the store can hold it, with every code unit at its place: control characters are blanks, lone surrogates U+FFFD. */
export const searchable = (text: string): string => text.replace(CONTROL, ' ').replace(LONE, '\ufffd')
