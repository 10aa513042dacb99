import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { EXPORTS } from '../../src/cli/commands/serve-exports.ts'
import { Dossier } from '../../src/model/dossier.ts'
import { createApp } from '../../src/server/app.ts'
import type { Jobs } from '../../src/server/jobs.ts'
import { SearchBody, StoryBody, StoryList } from '../../src/server/schemas.ts'
import { openStore } from '../../src/store/open.ts'
import { ask, BRIDGE, finished, MILL, refusal, type Serving, scratch, serve, submitFiles } from './serving.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }) // the server is a process that loads a language model
const { place, remove } = scratch()
let server: Serving
let story = ''
beforeAll(async () => {
  server = await serve(place('api.db'))
  const job = await submitFiles(server, [
    ['courier.txt', BRIDGE],
    ['folder/gazette.txt', MILL],
  ])
  story = (await finished(server, job)).story ?? ''
})
afterAll(async () => {
  await server.stop()
  remove()
})

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(server.url + path, init)
const json = async <T>(schema: z.ZodType<T>, path: string): Promise<T> => {
  const response = await get(path)
  expect(response.status, path).toBe(200)
  return schema.parse(await response.json())
}

describe('stories', () => {
  test('are listed with what a list shows', async () => {
    const { stories } = await json(StoryList, '/api/stories')
    expect(stories).toEqual([
      {
        id: story,
        title: expect.any(String),
        when: { from: '2031-05-02', to: '2031-05-03' },
        reports: 2,
        claims: expect.any(Number),
        contested: expect.any(Number),
        imported: expect.any(String),
      },
    ])
  })

  test('tell where their reports came from and what was done', async () => {
    const found = await json(StoryBody, `/api/stories/${story}`)
    expect(found.originals.flatMap((o) => o.files)).toContainEqual({
      name: 'gazette.txt',
      sha256: createHash('sha256').update(MILL).digest('hex'),
      size: MILL.length,
    })
    expect(found.imports).toMatchObject([{ state: 'done', story, added: 2, unread: [] }])
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(found.readings).toMatchObject([{ version, reports: 2 }])
  })

  test('can be deleted', async () => {
    const job = await submitFiles(server, [['a.txt', BRIDGE]], 'To be deleted')
    const id = (await finished(server, job)).story
    expect((await get(`/api/stories/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await refusal(get(`/api/stories/${id}`))).toEqual([404, 'no-story'])
    expect(await refusal(get(`/api/stories/${id}`, { method: 'DELETE' }))).toEqual([404, 'no-story'])
    expect(await refusal(get(`/api/jobs/${job}`))).toEqual([404, 'no-job'])
  })
})

describe('a dossier', () => {
  test('is given by the contract', async () => {
    const dossier = await json(Dossier, `/api/stories/${story}/dossier`)
    expect(dossier.reports.map((r) => r.origin)).toEqual([{ file: 'courier.txt' }, { file: 'gazette.txt' }])
  })

  test('is packed for those who can unpack it', async () => {
    const path = `/api/stories/${story}/dossier`
    const plain = await ask(server.url + path, {})
    expect(plain.headers['content-encoding']).toBeUndefined()
    const packed = await get(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')).toBe('Accept-Encoding')
    expect(await packed.text()).toBe(plain.text)
    expect((await ask(server.url + path, { 'accept-encoding': 'gzip;q=0, br' })).text).toBe(plain.text)
  })

  test('is not sent to who has it already', async () => {
    const path = `/api/stories/${story}/dossier`
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{64}(?:-gzip)?"$/)
    const again = (tag: string): Promise<Response> => get(path, { headers: { 'if-none-match': tag } })
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const response = await again(tag)
      expect([response.status, await response.text()], tag).toEqual([304, ''])
      expect(response.headers.get('etag')).toContain(etag.slice(1, 60))
    }
    for (const tag of ['"x"', '', etag.replaceAll('"', '')]) expect((await again(tag)).status, tag).toBe(200)
  })

  test('has another tag when a report is added', async () => {
    const added = async (name: string, text: string): Promise<string> => {
      const id = (await finished(server, await submitFiles(server, [[name, text]], 'It grows'))).story
      return (await get(`/api/stories/${id}/dossier`)).headers.get('etag') ?? ''
    }
    const first = await added('a.txt', BRIDGE)
    expect(await added('a.txt', BRIDGE)).toBe(first)
    expect(await added('b.txt', MILL)).not.toBe(first)
  })

  test.each(Object.keys(EXPORTS))('is exported as %s', async (format) => {
    const response = await get(`/api/stories/${story}/export/${format}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(EXPORTS[format]?.mediaType)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.\w+"/)
    expect((await response.text()).length).toBeGreaterThan(100)
  })

  test('exported as tables has a line for each claim, statement and figure', async () => {
    const dossier = await json(Dossier, `/api/stories/${story}/dossier`)
    for (const kind of ['claims', 'statements', 'figures'] as const) {
      const csv = await (await get(`/api/stories/${story}/export/${kind}.csv`)).text()
      for (const { id } of dossier[kind]) expect(csv).toContain(`\r\n${id},`)
    }
  })

  test('exported as JSON is the dossier', async () => {
    const exported = await (await get(`/api/stories/${story}/export/json`)).json()
    expect(exported).toEqual(await (await get(`/api/stories/${story}/dossier`)).json())
  })
})

test('an original comes back byte by byte, as a file that nothing runs', async () => {
  const bytes = Uint8Array.from(
    Buffer.from('<script>alert(1)</script><p>Tarn said no, caf\xe9 closed on Monday.', 'latin1'),
  )
  const name = 'evil"; \u202ename\r\n<b>é.html'
  const id = (await finished(server, await submitFiles(server, [[name, bytes]], 'Hostile'))).story
  const { reports } = await json(Dossier, `/api/stories/${id}/dossier`)
  const response = await get(`/api/stories/${id}/reports/${reports[0]?.id}/original`)
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[A-Za-z0-9 ._-]+"; filename\*=UTF-8''[\w%.~!-]+$/,
  )
  const digest = createHash('sha256').update(bytes).digest('base64')
  expect(response.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`)
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
})

describe('the search', () => {
  test('finds passages with the spans of their words', async () => {
    const { found } = await json(
      SearchBody,
      `/api/search?q=${encodeURIComponent('mayor "Lina Brandt"')}&story=${story}`,
    )
    expect(found).toHaveLength(2)
    const { reports } = await json(Dossier, `/api/stories/${story}/dossier`)
    for (const { report, snippets } of found) {
      const text = reports.find((r) => r.id === report)?.text ?? ''
      expect(snippets.flatMap((s) => s.hits).map((h) => text.slice(h.start, h.end))).toContain('Lina Brandt')
    }
  })

  test.each([
    '"',
    "'; DROP TABLE report; --",
    'NEAR(',
    '*',
    '\u0000mill',
    '%00',
    'a'.repeat(400),
    '(((((',
    'text:x',
    '-',
  ])('answers %j', async (query) => {
    await json(SearchBody, `/api/search?q=${encodeURIComponent(query)}`)
  })

  test.each(['', '?q=x&limit=0', '?q=x&limit=51', '?q=x&limit=x', `?q=${'a'.repeat(401)}`])(
    'refuses %j',
    async (query) => {
      expect(await refusal(get(`/api/search${query}`))).toEqual([400, 'bad-request'])
    },
  )
})

describe('what is not there', () => {
  const hostile = encodeURIComponent("x'; DROP TABLE story; --")
  test.each([
    ['/api/nothing', 'no-route'],
    ['/nothing', 'no-route'],
    ['/../../etc/passwd', 'no-route'],
    ['/api/stories/t404', 'no-story'],
    [`/api/stories/${hostile}`, 'no-story'],
    ['/api/stories/%E0%A4%A', 'no-story'],
    ['/api/stories/%00', 'no-story'],
    ['/api/stories/t404/dossier', 'no-story'],
    ['/api/stories/t404/export/json', 'no-story'],
    ['/api/stories/t404/export/exe', 'no-format'],
    ['/api/stories/t404/export/constructor', 'no-format'],
    ['/api/stories/t404/reports/r1/original', 'no-report'],
    ['/api/jobs/j404', 'no-job'],
    ['/api/jobs/j404/events', 'no-job'],
  ])('%s is 404 in the one shape', async (path, code) => {
    expect(await refusal(get(path))).toEqual([404, code])
  })

  test('other methods have no route', async () => {
    for (const method of ['PUT', 'PATCH', 'POST'])
      expect(await refusal(get('/api/stories', { method })), method).toEqual([404, 'no-route'])
  })
})

describe('the description', () => {
  type Description = {
    openapi: string
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>
  }
  let described: Description
  beforeAll(async () => {
    described = (await (await get('/api/openapi.json')).json()) as Description
  })

  test('names every route of the server and no other', async () => {
    const store = await openStore(place('routes.db'))
    const context = {
      store,
      jobs: {} as Jobs,
      exports: {},
      version: '1.2.3',
      closing: new AbortController().signal,
    }
    const app = createApp(context, { exposed: false, token: null, names: [] }, null)
    await store.close()
    const routes = app.routes.filter((r) => r.method !== 'ALL' && r.path.startsWith('/api'))
    const served = new Set(
      routes.map((r) => `${r.method.toLowerCase()} ${r.path.replace(/:(\w+)/g, '{$1}')}`),
    )
    const named = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(named.sort()).toEqual([...served].sort())
    expect(named.length).toBeGreaterThan(10)
  })

  test('resolves every reference and says how each route refuses', () => {
    expect(described.openapi).toBe('3.1.0')
    const text = JSON.stringify(described)
    for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = path
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], described)
      expect(target, path).toBeDefined()
    }
    for (const [path, methods] of Object.entries(described.paths))
      for (const { responses } of Object.values(methods))
        expect(Object.keys(responses), path).toContain('403')
  })

  test('stands in docs/http-api.md, route by route', () => {
    const page = readFileSync('docs/http-api.md', 'utf8')
    for (const [path, methods] of Object.entries(described.paths))
      for (const method of Object.keys(methods)) expect(page).toContain(`\`${method.toUpperCase()} ${path}\``)
  })
})
