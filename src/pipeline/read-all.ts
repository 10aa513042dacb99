import { InputError } from '../model/errors.ts'
import type { Note } from '../model/note.ts'
import type { ReadReport } from '../model/passage.ts'
import type { ReportInput } from '../read/input.ts'
import { readReport } from '../read/report.ts'
import { withYears } from '../read/year.ts'
import { byPublished } from './order.ts'
import type { Pace } from './pace.ts'

/** The reports of a story, once each, in reading order, with what could not be read. */
export type ReadAll = { readonly reports: readonly ReadReport[]; readonly notes: readonly Note[] }

/** @throws {InputError} when not one input could be read; its message is the first input's. */
export async function readAll(inputs: readonly ReportInput[], pace: Pace): Promise<ReadAll> {
  const reports = new Map<string, ReadReport>()
  const notes: Note[] = []
  const failures: InputError[] = []
  await pace.each('reading reports', inputs, (input) => {
    try {
      const read = readReport(input)
      if (keepsFirst(reports.get(read.report.id), read.report)) return
      reports.set(read.report.id, read.report)
      notes.push(...read.notes.filter((n) => !notes.some((known) => isSameNote(known, n))))
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
  const dated = withYears([...reports.values()])
  return { reports: dated.reports.toSorted(byPublished), notes: [...notes, ...dated.notes, ...unread] }
}

/** Of two files with the same text and outlet the first by name stands, so that the order of inputs tells nothing. */
const keepsFirst = (known: ReadReport | undefined, next: ReadReport): boolean =>
  known !== undefined && JSON.stringify(known.origin) <= JSON.stringify(next.origin)

const isSameNote = (a: Note, b: Note): boolean =>
  a.report === b.report && a.code === b.code && a.start === b.start && a.message === b.message
