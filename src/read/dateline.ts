import type { Span } from '../model/span.ts'
import { BARE_DATELINE, DATELINE, MEDIUM } from './furniture.table.ts'

/** A dateline names a place; longer than this it is a sentence with a dash in it. */
const LONGEST = 90

/**
 * The dateline at the start of a paragraph, up to and with its dash: "OSK, Valdia (Agency) —". It begins with a place in
 * capitals or has an agency in brackets, and a new sentence follows. "NATO-led troops" and "Doe (45) - a father -" are
 * none.
 */
export function datelineOf(text: string, paragraph: Span): Span | null {
  const start = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 2 * LONGEST))
  const length = lengthOf(start)
  if (length === 0 || length > LONGEST || !/^["“‘'«([\p{Lu}\p{N}]/u.test(start.slice(length).trimStart()))
    return null
  return { start: paragraph.start, end: paragraph.start + start.slice(0, length).trimEnd().length }
}

/** Length of what has the form of a dateline; 0 where nothing has. */
function lengthOf(line: string): number {
  const [bare, agency = ''] = BARE_DATELINE.exec(line) ?? []
  if (bare !== undefined) return MEDIUM.test(agency) ? bare.length : 0
  const [all, place = '', bracket, dash = ''] = DATELINE.exec(line) ?? []
  if (all === undefined) return 0
  const capitals = /^[^a-z]{3,}$/.test(place.replace(/\(.*$/, '').split(',')[0] ?? '')
  const credited = bracket !== undefined && /^\p{L}/u.test(bracket)
  if (bracket !== undefined && !credited) return 0
  // "OSK—The" is set without spaces; "Mira—Sana" would be too, so that names need a bracket and capitals no space
  return capitals || (credited && /^\s|\s$/.test(dash)) ? all.length : 0
}
