import { InputError } from '../model/errors.ts'
import type { Note } from '../model/note.ts'
import type { ReadReport } from '../model/passage.ts'
import type { ReportInput } from '../read/input.ts'
import { type Read, readReport } from '../read/report.ts'
import { withYears } from '../read/year.ts'
import { byPublished } from './order.ts'
import type { Pace } from './pace.ts'
import { once } from './recent.ts'

/** The reports of a story, once each, in reading order, with what could not be read. */
export type ReadAll = { readonly reports: readonly ReadReport[]; readonly notes: readonly Note[] }

/** @throws {InputError} when not one input could be read; its message is the first input's. */
export async function readAll(
  inputs: readonly ReportInput[],
  pace: Pace,
  read: (input: ReportInput) => Read = readReport,
): Promise<ReadAll> {
  const reports = new Map<string, ReadReport>()
  const notes: Note[] = []
  const failures: InputError[] = []
  await pace.each('reading reports', inputs, (input) => {
    try {
      const found = read(input)
      if (keepsFirst(reports.get(found.report.id), found.report)) return
      reports.set(found.report.id, found.report)
      notes.push(...found.notes.filter((n) => !notes.some((known) => isSameNote(known, n))))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      failures.push(error)
    }
  })
  if (reports.size === 0)
    throw (
      failures[0] ??
      new InputError('no-input', 'input', 'There is nothing to read: name at least one report.')
    )
  const unread = failures.map(
    ({ code, message }): Note => ({ report: null, start: 0, end: 0, code, message }),
  )
  const undated = [...reports.values()]
  const dated = withYears(undated)
  const told = dated.reports.map((report, i) => publishedOn(undated[i] ?? report, report.published))
  return { reports: told.sort(byPublished), notes: [...notes, ...dated.notes, ...unread] }
}

/** The report itself where it is of that day. */
const publishedOn = once(
  (report: ReadReport, published: string | null): ReadReport =>
    report.published === published ? report : { ...report, published },
)

/** Of two files with the same text and outlet the first by name stands, so that the order of inputs tells nothing. */
const keepsFirst = (known: ReadReport | undefined, next: ReadReport): boolean =>
  known !== undefined && JSON.stringify(known.origin) <= JSON.stringify(next.origin)

const isSameNote = (a: Note, b: Note): boolean =>
  a.report === b.report && a.code === b.code && a.start === b.start && a.message === b.message
