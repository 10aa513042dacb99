/** What a code unit that is no letter means for the ends of sentences; 0 is nothing. */
export const SPACE = 1
export const LINE = 2
/** Ends a sentence when white space and no small letter follow. */
export const STOP = 3
/** Ends a sentence by itself, as in scripts written without spaces. */
export const FULL_STOP = 4
/** May stand between a stop and the white space after it. */
export const CLOSER = 5

const kinds = new Uint8Array(65536)
const mark = (kind: number, units: string): void => {
  for (let i = 0; i < units.length; i++) kinds[units.charCodeAt(i)] = kind
}
mark(
  SPACE,
  ' \t\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
)
mark(LINE, '\n\u2028\u2029\u0085')
mark(STOP, '.!?\u2026\u061f\u06d4\u0964\u0965')
mark(FULL_STOP, '\u3002\uff01\uff1f')
mark(CLOSER, '"\'\u201d\u2019\u00bb\u203a)]}\u300d\u300f')

export const punctuation = (unit: number): number => kinds[unit] as number
