import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { z } from 'zod'
import { Accepted, ErrorBody, JobBody } from '../../src/server/schemas.ts'
import { BIN } from '../command-line.ts'

/** A folder for one test file, and how to remove it. */
export function scratch(): { readonly place: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-serve-'))
  return {
    place: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A running `counterclaim serve`. `url` ends without a slash. */
export type Serving = {
  readonly url: string
  readonly process: ChildProcess
  readonly errors: () => string
  readonly ended: Promise<number | NodeJS.Signals | null>
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>
}

/** Starts the real command at a free port; resolves when it has printed its address. `npm test` builds dist/ first. */
export async function serve(store: string, args: readonly string[] = [], env = {}): Promise<Serving> {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--store', store, ...args], {
    env: { ...process.env, ...env },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.on('close', (code, signal) => done(code ?? signal)),
  )
  let over = false
  ended.finally(() => {
    over = true
  })
  while (!out.includes('\n') && !over) await pause(10)
  if (over) throw new Error(`serve ended: ${err}`)
  return {
    url: out.trim().replace(/\/$/, ''),
    process: child,
    errors: () => err,
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

export const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms))

type Answer = {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly text: string
}

/** A request with any header, since `fetch` chooses Host and Origin itself. */
export const ask = (
  url: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })

/** Hands files over; resolves to the job's id. */
export async function submitFiles(
  { url }: Serving,
  files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[],
  story?: string,
): Promise<string> {
  const form = new FormData()
  for (const [name, content] of files) form.append('files', new Blob([content]), name)
  if (story !== undefined) form.append('story', story)
  const response = await fetch(`${url}/api/imports`, { method: 'POST', body: form })
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`)
  return Accepted.parse(await response.json()).job
}

export const submitTexts = (url: string, body: unknown): Promise<Response> =>
  fetch(`${url}/api/imports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Waits for a job to end. */
export async function finished({ url }: Serving, job: string): Promise<z.infer<typeof JobBody>> {
  for (;;) {
    const found = JobBody.parse(await (await fetch(`${url}/api/jobs/${job}`)).json())
    if (found.finished !== null) return found
    await pause(30)
  }
}

/** The events of a stream to its end, or until `enough` says so. */
export async function eventsOf(
  response: Response,
  enough: (event: string) => boolean = () => false,
): Promise<{ readonly event: string; readonly data: unknown }[]> {
  const found: { event: string; data: unknown }[] = []
  let text = ''
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('there is no stream')
  for (;;) {
    const { done, value } = await reader.read()
    text += value ?? ''
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(part) ?? []
      if (event && data) found.push({ event, data: JSON.parse(data) })
    }
    if (done) return found
    if (found.some((f) => enough(f.event))) {
      await reader.cancel()
      return found
    }
  }
}

export const BRIDGE = `date 2031-05-02

Tarn accused Velde of shelling the mill at Oster on Thursday. Velde denied shelling the mill. At least 11 people
were killed, according to the mayor of Oster, Lina Brandt.
`
export const MILL = `date 2031-05-03

Velde said on Friday that no shell had been fired at the mill at Oster. The mayor of Oster, Lina Brandt, said 14
people were killed. Tarn demanded that Velde withdraw its guns from the ridge.
`

/** A refusal in the one shape: its status and its code. */
export async function refusal(answer: Response | Promise<Response>): Promise<[status: number, code: string]> {
  const response = await answer
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const { error } = z.strictObject(ErrorBody.shape).parse(await response.json())
  expect(Object.keys(error)).toEqual(['code', 'where', 'message'])
  return [response.status, error.code]
}

/** Reports that take a while to read. */
export const editions = (count: number, times = 20): (readonly [name: string, text: string])[] =>
  Array.from({ length: count }, (_, i) => [`r${i}.txt`, `${BRIDGE}\nEdition ${i}.\n`.repeat(times)] as const)
