import { InputError } from '../model/errors.ts'
import { MAX_BYTES } from '../read/input.ts'
import { type Facts, inputOf, type StoredInput } from '../store/inputs.ts'
import { searchable } from '../store/words.ts'
import { badRequest } from './errors.ts'
import { TextImport, type TextReport } from './schemas.ts'

/** What a request hands over. `story` is an id or a name as it was given. */
export type Upload = { readonly inputs: readonly StoredInput[]; readonly story: string | null }

/** A whole request may have this many bytes, and this many files. */
export const MAX_REQUEST_BYTES = 64_000_000
const MOST_FILES = 1_000
const LONGEST_NAME = 255

/**
 * Reads a request's reports: `multipart/form-data` with files and a field `story`, or JSON with texts.
 *
 * @throws {InputError} when it is neither, holds no report, or a report is larger than a report may be.
 */
export async function readUpload(request: Request): Promise<Upload> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data') return readForm(await parsed(() => request.formData()))
  if (type === 'application/json') return readTexts(await parsed(() => request.json()))
  const message = 'Send reports as multipart/form-data or as application/json; see /api/openapi.json.'
  throw new InputError('media-type', 'Content-Type', message)
}

async function parsed<T>(parse: () => Promise<T>): Promise<T> {
  try {
    return await parse()
  } catch (error) {
    // What limits the body's size speaks for itself.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
    throw badRequest([{ path: ['body'], message: 'it cannot be read as its media type says' }])
  }
}

async function readForm(form: FormData): Promise<Upload> {
  const files = [...form.values()].filter((value) => typeof value !== 'string')
  if (files.length === 0)
    throw new InputError('no-input', 'files', 'There is no file in the request: add one.')
  if (files.length > MOST_FILES)
    throw new InputError('too-large', 'files', `A request holds ${MOST_FILES} files at most: send several.`)
  const inputs: StoredInput[] = []
  for (const file of files) {
    const name = fileName(file.name)
    checkSize(name, file.size)
    inputs.push(inputOf(new Uint8Array(await file.arrayBuffer()), factsOf({ name })))
  }
  const story = form.get('story')
  return { inputs, story: typeof story === 'string' && story !== '' ? story : null }
}

function readTexts(body: unknown): Upload {
  const { success, data, error } = TextImport.safeParse(body)
  if (!success) throw badRequest(error.issues.flatMap(firstOfUnion))
  return { inputs: textsOf(data).map(inputOfText), story: data.story ?? null }
}

const textsOf = (body: TextImport): readonly TextReport[] => ('reports' in body ? body.reports : [body])

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** What is wrong with the form that was meant, the one whose error lies deepest. */
function firstOfUnion(issue: Issue & { readonly errors?: readonly (readonly Issue[])[] }): readonly Issue[] {
  const all = issue.errors?.flat() ?? [issue]
  return [...all].sort((a, b) => b.path.length - a.path.length)
}

function inputOfText({ text, name, outlet, published, url }: TextReport): StoredInput {
  const bytes = new TextEncoder().encode(text)
  const called = fileName(name ?? 'pasted')
  checkSize(called, bytes.length)
  return inputOf(bytes, factsOf({ name: called, outlet, published, url, mediaType: 'charset=utf-8' }))
}

type Known = { readonly name: string } & { readonly [key in keyof Facts]?: Facts[key] | undefined }

const factsOf = ({ name, outlet, published, url, mediaType }: Known): Facts => ({
  name,
  outlet: outlet ? searchable(outlet) : null,
  published: published ?? null,
  url: url ?? null,
  mediaType: mediaType ?? null,
})

/** A file's base name, whatever way a path is written, without what no name holds. */
export function fileName(given: string): string {
  const base = searchable(given).split(/[\\/]/).at(-1)?.replace(/\s+/g, ' ').trim() ?? ''
  if (base === '' || base === '.' || base === '..') return 'unnamed'
  if (base.length <= LONGEST_NAME) return base
  const dot = base.lastIndexOf('.')
  const end = dot > base.length - 12 ? base.slice(dot) : ''
  return searchable(base.slice(0, LONGEST_NAME - end.length) + end)
}

function checkSize(name: string, size: number): void {
  if (size <= MAX_BYTES) return
  const says = `${Math.ceil(size / 1e6)} MB is more than a report holds (${MAX_BYTES / 1e6} MB at most)`
  throw new InputError('too-large', name, `${name}: ${says}: split it.`)
}
