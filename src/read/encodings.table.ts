/**
 * Labels of encodings that the web reads as another one (WHATWG Encoding Standard, 4.2): a page that declares
 * ISO 8859-1 holds windows-1252, with its curly quotation marks.
 */
export const READ_AS: ReadonlyMap<string, string> = new Map([
  ...'ascii us-ascii ansi_x3.4-1968 latin1 latin-1 l1 iso-8859-1 iso8859-1 iso_8859-1 iso88591 cp819 ibm819 cp1252 x-cp1252'
    .split(' ')
    .map((label) => [label, 'windows-1252'] as const),
  ...'latin5 l5 iso-8859-9 iso8859-9 iso_8859-9'.split(' ').map((label) => [label, 'windows-1254'] as const),
  ...'gb2312 gbk x-gbk gb_2312-80'.split(' ').map((label) => [label, 'gb18030'] as const),
  ['unicode-1-1-utf-8', 'utf-8'],
  ['x-user-defined', 'windows-1252'],
])

/** What a decoder knows but no text declares truly: a declaration in ASCII letters is not UTF-16, and Base64 is no charset. */
export const NEVER_DECLARED =
  /^(?:utf-?16(?:-?[bl]e)?|ucs-?[24](?:-?[bl]e)?|utf-?32(?:-?[bl]e)?|utf-?7(?:-imap)?|base64|hex|binary|cesu-?8|internal)$/

/** First bytes of a text, with their encoding. Longer marks come first: UTF-32's begins like UTF-16's. */
export const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Files that begin like text and are none. */
export const NO_TEXT = /^(?:%PDF-|\{\\rtf)/
