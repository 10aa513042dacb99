import type { Span } from '../model/span.ts'
import { ELISIONS, MARKS, type MarkKind } from './quotation-marks.table.ts'

/** A quotation mark at `at`. `role` is what its neighbours allow; "either" leaves it to what is open. */
export type Mark = {
  readonly at: number
  readonly char: string
  readonly role: 'open' | 'close' | 'either'
  readonly opens: string | null
  readonly closes: readonly string[]
}

/** A closing mark that may be an inch mark ("a 6" pipe") or a plural's apostrophe ("the soldiers' camp"). */
type Doubtful = Mark & { readonly doubtful: boolean }

/** The quotation marks of `[start, end)` in reading order; apostrophes, and marks of feet and inches, are left out. */
export function marksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Doubtful[] = []
  for (let at = start; at < end; at++) {
    const char = text.charAt(at)
    const kind = MARKS.get(char)
    if (!kind) continue
    const [before, after] = [at > start ? text.charAt(at - 1) : '', at + 1 < end ? text.charAt(at + 1) : '']
    const role = roleOf(text, at, kind, before, after)
    if (role === null) continue
    const doubtful = isDoubtful(char, before, after)
    marks.push({ at, char, opens: kind.opens, closes: kind.closes, role, doubtful })
  }
  return withoutDoubtful(marks)
}

/** What a mark's neighbours let it be; null for an apostrophe. */
function roleOf(
  text: string,
  at: number,
  kind: MarkKind,
  before: string,
  after: string,
): Mark['role'] | null {
  const char = text.charAt(at)
  if (isSingle(char)) return singleRole(text, at, before, after)
  if (char === '"') return straightRole(before, after)
  if (kind.opens === null) return 'close'
  return kind.closes.length > 0 ? 'either' : 'open'
}

/** "6\"", "soldiers' ": more often no quotation mark. */
function isDoubtful(char: string, before: string, after: string): boolean {
  const digit = before >= '0' && before <= '9'
  if (char === '"') return digit
  return isSingle(char) && (digit || ((before === 's' || before === 'S') && isSpace(after)))
}

const isSingle = (char: string): boolean => char === "'" || char === '’' || char === '‘'
const OPENS_BEHIND = /^[\s([{—–\-“"„«/]?$/
const CLOSES_BEFORE = /^[\s)\]}.,;:!?—–\-”"»/…]?$/
const isSpace = (char: string): boolean => char.trim() === ''

/** Null for an apostrophe: "Roe's", "'90s", "'em". */
function singleRole(text: string, at: number, before: string, after: string): Mark['role'] | null {
  if (OPENS_BEHIND.test(before) && !isSpace(after)) {
    if (text.charAt(at) === '’') return CLOSES_BEFORE.test(after) && !isSpace(before) ? 'close' : null
    if (!isElision(text, at)) return 'open'
    return null
  }
  return !isSpace(before) && CLOSES_BEFORE.test(after) ? 'close' : null
}

function isElision(text: string, at: number): boolean {
  const word = /^(?:\d\ds?|\p{L}{1,6})(?![\p{L}\d])/u.exec(text.slice(at + 1, at + 9))?.[0] ?? ''
  return /^\d\ds?$/.test(word) || ELISIONS.has(word.toLowerCase())
}

function straightRole(before: string, after: string): Mark['role'] {
  const [opens, closes] = [
    OPENS_BEHIND.test(before) && !isSpace(after),
    !isSpace(before) && CLOSES_BEFORE.test(after),
  ]
  if (opens === closes) return 'either'
  return opens ? 'open' : 'close'
}

/**
 * Leaves out doubtful closing marks where a sure one stands in the same row (no mark of that sign opens in between),
 * and all of a row that has several: which of them closes is not told.
 */
function withoutDoubtful(marks: readonly Doubtful[]): Mark[] {
  const rows = new Map<string, Row>()
  const dropped = new Set<Mark>()
  const flush = ({ sure, doubtful }: Row): void => {
    if (sure || doubtful.length > 1) for (const mark of doubtful) dropped.add(mark)
  }
  for (const mark of marks) {
    const sign = mark.char === "'" || mark.char === '"' ? mark.char : '’'
    const row = rows.get(sign) ?? { sure: false, doubtful: [] }
    rows.set(sign, row)
    if (mark.role === 'close' && mark.doubtful) row.doubtful.push(mark)
    else if (mark.role === 'close') row.sure = true
    else {
      flush(row)
      rows.delete(sign)
    }
  }
  for (const row of rows.values()) flush(row)
  return marks.filter((mark) => !dropped.has(mark))
}

/** Closing marks of one sign between two that open. */
type Row = { sure: boolean; readonly doubtful: Mark[] }
