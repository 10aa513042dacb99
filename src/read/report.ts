import { Day } from '../model/dates.ts'
import { InputError } from '../model/errors.ts'
import { idOf } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { ReadReport } from '../model/passage.ts'
import type { Block } from '../model/report.ts'
import { type Blocks, blocksOfText } from './blocks.ts'
import { creditsOf } from './credits.ts'
import { dayOnTop } from './day.ts'
import { type Decoded, decode } from './decode.ts'
import { isHtml, readHtml } from './html.ts'
import { MAX_BYTES, type ReportInput } from './input.ts'
import { languageOf } from './language.ts'

/** A report with what a reader must know of how it was read. */
export type Read = { readonly report: ReadReport; readonly notes: readonly Note[] }

/** What a format's reader gives: the text that spans point into, its blocks, and what the page itself tells. */
export type Draft = Blocks & { readonly text: string } & Partial<
    Pick<ReadReport, 'outlet' | 'headline' | 'bylines'>
  >

/** A space or mark that holds no word. */
const WORD = /[\p{L}\p{N}]/u
const READ_LANGUAGES: ReadonlySet<string> = new Set(['en', 'und'])

/**
 * Reads one report, text or HTML, whatever its encoding. The text is kept as decoded (without a byte order mark);
 * of HTML it is the article's text with a line for every block.
 *
 * @throws {InputError} when the input is empty, too large, no text, nested too deep, or in an unknown encoding.
 */
export function readReport(input: ReportInput): Read {
  const decoded = openInput(input)
  if (!WORD.test(decoded.text))
    throw new InputError('empty', input.name, `${input.name}: there is no text in it.`)
  const draft = isHtml(decoded.text, input)
    ? readHtml(decoded.text, input.name)
    : { text: decoded.text, ...blocksOfText(decoded.text) }
  if (!WORD.test(draft.text))
    throw new InputError('empty', input.name, `${input.name}: no article text was found on this page.`)
  const report = reportOf(draft, input)
  return { report, notes: notesOf(report, decoded) }
}

function openInput(input: ReportInput): Decoded {
  const size = input.bytes?.length ?? input.text?.length ?? 0
  if (size === 0) throw new InputError('empty', input.name, `${input.name}: it is empty.`)
  if (input.published !== undefined && !Day.safeParse(input.published).success)
    throw new InputError(
      'false-date',
      input.name,
      `${input.name}: its day of publication “${input.published}” is no day of the calendar: write it like 2020-10-04.`,
    )
  if (size > MAX_BYTES)
    throw new InputError(
      'too-large',
      input.name,
      `${input.name}: ${Math.ceil(size / 1e6)} MB is more than a report holds (${MAX_BYTES / 1e6} MB at most): split it.`,
    )
  if (input.bytes) return decode(input.bytes, input.name, input.mediaType)
  return { text: input.text ?? '', encoding: 'utf-16', guessed: false, damaged: false }
}

function reportOf(draft: Draft, input: ReportInput): ReadReport {
  const { text, blocks } = draft
  const first = (kind: Block['kind']): string | null => {
    const block = blocks.find((b) => b.kind === kind)
    return block ? text.slice(block.start, block.end) : null
  }
  const outlet = input.outlet ?? draft.outlet ?? null
  const bylines =
    draft.bylines ??
    blocks
      .filter((b) => b.kind === 'byline')
      .map((b) => text.slice(b.start, b.end).replace(/^(?:written |reported )?by:? /i, ''))
  const body = blocks.filter((b) => b.kind === 'paragraph').map((b) => text.slice(b.start, b.end))
  return {
    id: idOf('r', outlet, text),
    origin: input.url === undefined ? { file: input.name } : { url: input.url },
    outlet,
    headline: draft.headline ?? first('headline'),
    bylines,
    credits: creditsOf(text, blocks),
    dateline: first('dateline'),
    published: input.published ?? draft.published ?? dayOnTop(text, blocks),
    language: languageOf(body.length > 0 ? body.join(' ') : text),
    text,
    blocks,
  }
}

function notesOf(report: ReadReport, decoded: Decoded): Note[] {
  const whole = { report: report.id, start: 0, end: report.text.length }
  const notes: Note[] = []
  if (decoded.guessed)
    notes.push({
      ...whole,
      code: 'encoding-guessed',
      message: `The encoding is not declared; it was read as ${decoded.encoding}.`,
    })
  if (decoded.damaged)
    notes.push({
      ...whole,
      code: 'characters-lost',
      message: 'Some characters could not be decoded and stand as “\ufffd”.',
    })
  const header = report.blocks[0]?.kind === 'header' ? report.blocks[0] : undefined
  if (header && report.published === null)
    notes.push({
      report: report.id,
      start: header.start,
      end: header.end,
      code: 'false-date',
      message: `“${report.text.slice(header.start, header.end)}” names no day of the calendar: the day of publication is not known.`,
    })
  if (!READ_LANGUAGES.has(report.language))
    notes.push({
      ...whole,
      code: 'language-not-read',
      message: `The report is in a language that is not read (${report.language}): nothing is taken from it.`,
    })
  if (!report.blocks.some((b) => b.kind === 'paragraph'))
    notes.push({ ...whole, code: 'no-body', message: 'No body text was found in this report.' })
  return notes
}
