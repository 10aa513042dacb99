/** Words written with an apostrophe at their start: "'em", "'til". */
export const ELISIONS: ReadonlySet<string> = new Set(
  'em tis twas til till cause cos bout round n im er ere neath'.split(' '),
)

/** What a mark can open, and which kinds it can close, the likelier first. A kind is named by its opening mark. */
export type MarkKind = { readonly opens: string | null; readonly closes: readonly string[] }

export const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['“', { opens: '“', closes: ['„'] }],
  ['”', { opens: null, closes: ['“', '„'] }],
  ['„', { opens: '„', closes: [] }],
  ['«', { opens: '«', closes: [] }],
  ['»', { opens: null, closes: ['«'] }],
  ['"', { opens: '"', closes: ['"', '“', '„'] }],
  ['‘', { opens: '‘', closes: [] }],
  ['’', { opens: null, closes: ['‘'] }],
  ["'", { opens: "'", closes: ["'", '‘'] }],
])
