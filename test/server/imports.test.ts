import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Dossier } from '../../src/model/dossier.ts'
import { JobBody, StoryList } from '../../src/server/schemas.ts'
import {
  ask,
  BRIDGE,
  editions,
  eventsOf,
  finished,
  MILL,
  refusal,
  type Serving,
  scratch,
  serve,
  submitFiles,
  submitTexts,
} from './serving.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }) // the server is a process that loads a language model
const { place, remove } = scratch()
let server: Serving
beforeAll(async () => {
  server = await serve(place('imports.db'))
})
afterAll(async () => {
  await server.stop()
  remove()
})

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(server.url + path, init)
const json = async <T>(schema: z.ZodType<T>, path: string): Promise<T> =>
  schema.parse(await (await get(path)).json())

describe('imports', () => {
  test('tell their stages and their end as events', async () => {
    const job = await submitFiles(
      server,
      [
        ['a.txt', BRIDGE],
        ['b.txt', MILL],
        ['empty.txt', ''],
      ],
      'Events',
    )
    const response = await get(`/api/jobs/${job}/events`)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const events = await eventsOf(response)
    const progress = z.object({ stage: z.string().min(1), done: z.number(), of: z.number() })
    expect(events.filter((e) => e.event === 'progress').length).toBeGreaterThan(0)
    for (const { data } of events.slice(0, -1)) progress.parse(data)
    const { story: id } = await finished(server, job)
    expect(events.at(-1)).toEqual({
      event: 'done',
      data: {
        story: id,
        added: 2,
        unread: [{ code: 'empty', where: 'empty.txt', message: 'empty.txt: it is empty.' }],
      },
    })
    expect(await eventsOf(await get(`/api/jobs/${job}/events`))).toEqual(events.slice(-1))
    expect(await refusal(get(`/api/jobs/${job}`, { method: 'DELETE' }))).toEqual([409, 'job-ended'])
  })

  test('take texts with what is known of them', async () => {
    const report = { text: BRIDGE, outlet: 'The Bell', published: '2031-05-04', url: 'https://example.org/a' }
    const response = await submitTexts(server.url, { reports: [report, { text: MILL }], story: 'Texts' })
    expect(response.status).toBe(202)
    const { job } = (await response.json()) as { job: string }
    expect(response.headers.get('location')).toBe(`/api/jobs/${job}`)
    const { story: id } = await finished(server, job)
    const { reports } = await json(Dossier, `/api/stories/${id}/dossier`)
    expect(reports).toMatchObject([
      { text: MILL, origin: { file: 'pasted' }, published: '2031-05-03' },
      { text: BRIDGE, origin: { url: report.url }, outlet: 'The Bell', published: '2031-05-04' },
    ])
  })

  test('take one text alone, with nulls for what is not known', async () => {
    const response = await submitTexts(server.url, { text: BRIDGE, outlet: null, published: null, url: null })
    expect(response.status).toBe(202)
    const { job } = (await response.json()) as { job: string }
    expect(await finished(server, job)).toMatchObject({ state: 'done', added: 1 })
  })

  test('of the same reports go to the same story, by its id too', async () => {
    const files = [
      ['courier.txt', BRIDGE],
      ['gazette.txt', MILL],
    ] as const
    const { story } = await finished(server, await submitFiles(server, files))
    expect(await finished(server, await submitFiles(server, files))).toMatchObject({ story, added: 0 })
    expect(await finished(server, await submitFiles(server, files, story ?? ''))).toMatchObject({
      story,
      added: 0,
    })
    const { reports } = (await json(StoryList, '/api/stories')).stories.find((s) => s.id === story) ?? {}
    expect(reports).toBe(2)
  })

  test('that cannot be read fail with the reason', async () => {
    const job = await submitFiles(server, [['a.bin', Uint8Array.from([0, 1, 2, 0, 255, 0])]], 'Nothing')
    const ended = await finished(server, job)
    expect(ended).toMatchObject({ state: 'failed', story: null, error: { code: 'binary', where: 'a.bin' } })
    expect((await eventsOf(await get(`/api/jobs/${job}/events`))).at(-1)).toEqual({
      event: 'failed',
      data: ended.error,
    })
    expect((await json(StoryList, '/api/stories')).stories.map((s) => s.title)).not.toContain('Nothing')
  })

  test('can be cancelled while they run, and leave nothing', async () => {
    const job = await submitFiles(server, editions(60), 'Cancelled')
    const seen = await eventsOf(await get(`/api/jobs/${job}/events`), (event) => event === 'progress')
    expect(seen.at(-1)?.event).toBe('progress')
    const watched = get(`/api/jobs/${job}/events`).then((r) => eventsOf(r))
    const cancelled = await get(`/api/jobs/${job}`, { method: 'DELETE' })
    expect(cancelled.status).toBe(200)
    expect(JobBody.parse(await cancelled.json())).toMatchObject({ state: 'cancelled', story: null })
    expect((await watched).at(-1)).toMatchObject({ event: 'failed', data: { code: 'cancelled' } })
    expect((await json(StoryList, '/api/stories')).stories.map((s) => s.title)).not.toContain('Cancelled')
    const next = await submitFiles(server, [['a.txt', BRIDGE]], 'After it')
    expect(await finished(server, next)).toMatchObject({ state: 'done' })
  })

  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47])
  const form = (entries: Record<string, string | Blob>): FormData => {
    const made = new FormData()
    for (const [name, value] of Object.entries(entries)) made.append(name, value)
    return made
  }
  const typed = (type: string, body: string): RequestInit => ({ body, headers: { 'content-type': type } })
  const texts = (body: unknown): RequestInit => typed('application/json', JSON.stringify(body))
  test.each<[string, RequestInit, number, string]>([
    ['no body', {}, 415, 'media-type'],
    ['another media type', typed('image/png', String(PNG)), 415, 'media-type'],
    ['broken JSON', typed('application/json', '{"reports": ['), 400, 'bad-request'],
    ['broken multipart', typed('multipart/form-data; boundary=x', 'no parts'), 400, 'bad-request'],
    ['multipart without a boundary', typed('multipart/form-data', 'no parts'), 400, 'bad-request'],
    ['no file', { body: form({ story: 'x' }) }, 400, 'no-input'],
    ['no report', texts({ reports: [] }), 400, 'bad-request'],
    ['a report without text', texts({ reports: [{ text: '' }] }), 400, 'bad-request'],
    ['a day that is none', texts({ reports: [{ text: 'x', published: '2031-02-30' }] }), 400, 'bad-request'],
    ['a url that runs', texts({ reports: [{ text: 'x', url: 'javascript:alert(1)' }] }), 400, 'bad-request'],
    ['null', texts(null), 400, 'bad-request'],
    [
      'a name that is empty',
      { body: form({ files: new Blob(['x']), story: ' \u0000 ' }) },
      400,
      'story-name',
    ],
    ['a name that is long', texts({ text: 'x', story: 'x'.repeat(500) }), 400, 'story-name'],
    ['a story that is not there', texts({ text: 'x', story: 't0123456789abcdef' }), 404, 'no-story'],
  ])('are refused with %s', async (_, init, status, code) => {
    expect(await refusal(get('/api/imports', { method: 'POST', ...init }))).toEqual([status, code])
  })

  test('say which part of the JSON is wrong', async () => {
    const response = await submitTexts(server.url, {
      reports: [{ text: 'x' }, { text: 'y', url: 'file:///etc/passwd' }],
    })
    expect(((await response.json()) as { error: unknown }).error).toMatchObject({ where: 'reports.1.url' })
  })

  test('take a report of 12 MB and refuse a larger one', async () => {
    const page = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array(size).fill(0x20)
    const words = new TextEncoder().encode(BRIDGE)
    const fits = page(12_000_000)
    fits.set(words)
    const job = await submitFiles(server, [['long.txt', fits]], 'Long')
    expect(await finished(server, job)).toMatchObject({ state: 'done', added: 1 })
    const body = form({ files: new Blob([page(12_000_001)]) })
    expect(await refusal(get('/api/imports', { method: 'POST', body }))).toEqual([413, 'too-large'])
    expect(await refusal(submitTexts(server.url, { text: 'x'.repeat(12_000_001) }))).toEqual([
      413,
      'too-large',
    ])
  })

  test('are refused unread when the whole request is too large, told or not', async () => {
    const length = String(65_000_000)
    const told = await ask(
      `${server.url}/api/imports`,
      { 'content-type': 'application/json', 'content-length': length },
      'POST',
    ).catch((error: NodeJS.ErrnoException) => ({ status: 0, text: String(error.code) }))
    expect([told.status, told.text]).toEqual([413, expect.stringContaining('too-large')])
    const chunk = new Uint8Array(1_000_000).fill(0x20)
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => (++sent > 80 ? controller.close() : controller.enqueue(chunk)),
    })
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
    expect(await refusal(get('/api/imports', init))).toEqual([413, 'too-large'])
  })
})
