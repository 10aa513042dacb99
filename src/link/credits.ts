import type { ReadReport } from '../model/passage.ts'
import { agenciesIn, creditedAgencies, namesIn } from './agencies.ts'

/** Who a report is by, and whom it credits for its text. Names that mean one agency or outlet are one name. */
export type Credits = { readonly outlet: string | null; readonly credited: ReadonlySet<string> }

/** A closing line of more UTF-16 code units is no credit. */
const LONGEST_CREDIT = 200
const CLOSING_LINES = 2
const WORD = /[\p{L}\p{N}-]+/gu

/**
 * The credits of reports that belong together: agencies, and the outlets of the other reports, in credit lines, in the
 * dateline and in the closing lines of a text ("First published by the Lisk Courier").
 */
export function creditsOf(reports: readonly ReadReport[]): Credits[] {
  const outlets = reports.map(({ outlet }) => (outlet === null ? null : (agenciesIn(outlet)[0] ?? outlet)))
  const names = new Map<string, string>()
  for (const outlet of outlets) {
    const words = outlet?.match(WORD) ?? []
    if (outlet !== null && words.length > 1) names.set(words.join(' '), outlet)
  }
  return reports.map((report, i) => {
    const { credits, dateline, blocks, text } = report
    const closing = blocks.slice(-CLOSING_LINES).map(({ start, end }) => text.slice(start, end))
    const places = [...credits, dateline ?? '', ...closing.filter((line) => line.length <= LONGEST_CREDIT)]
    const found = places.flatMap((place) => namesIn(place, names))
    return { outlet: outlets[i] ?? null, credited: new Set([...creditedAgencies(report), ...found]) }
  })
}
