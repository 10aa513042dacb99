import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { BIN } from '../command-line.ts'
import { ask, BRIDGE, type Serving, scratch, serve } from './serving.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }) // the server is a process that loads a language model
const { place, remove } = scratch()
const TOKEN = 'three-small-owls-sat'
let own: Serving
let exposed: Serving
beforeAll(async () => {
  own = await serve(place('own.db'))
  const args = ['--host', '0.0.0.0', '--allow-host', 'Desk.example']
  exposed = await serve(place('exposed.db'), args, { COUNTERCLAIM_TOKEN: TOKEN })
})
afterAll(async () => {
  await own.stop()
  await exposed.stop()
  remove()
})

const atOwn = (): string => own.url
const atExposed = (): string => exposed.url.replace('0.0.0.0', '127.0.0.1')
const port = (url: string): string => new URL(url).port

/** What a request with these headers is answered with: its status, and the code of a refusal. */
async function answer(
  url: string,
  headers: Record<string, string>,
  method = 'GET',
  path = '/api/stories',
): Promise<string> {
  const { status, text } = await ask(url + path, headers, method, method === 'POST' ? '{}' : '')
  const { error } = text.startsWith('{') ? (JSON.parse(text) as { error?: { code: string } }) : {}
  return error ? `${status} ${error.code}` : String(status)
}

describe('a server at this machine’s own address', () => {
  test.each([
    ['localhost', '200'],
    ['localhost:9', '200'], // through a tunnel it has another port
    ['127.0.0.1', '200'],
    ['[::1]:80', '200'],
    ['evil.example', '403 foreign-host'],
    ['localhost.evil.example', '403 foreign-host'],
    ['127.0.0.1.evil.example', '403 foreign-host'],
    ['192.168.1.7', '403 foreign-host'],
    ['localhost@evil.example', '400'],
  ])('asked as %j answers %s', async (host, expected) =>
    expect(await answer(atOwn(), { host })).toBe(expected),
  )

  test('answers nothing to a request that names no host', async () => {
    const socket = connect(Number(port(atOwn())), '127.0.0.1')
    socket.end('GET /api/stories HTTP/1.0\r\n\r\n')
    let said = ''
    for await (const chunk of socket) said += String(chunk)
    expect(said).toMatch(/^HTTP\/1\.1 40[03] /)
    expect(said).not.toContain('stories"')
  })

  test('answers its own page and what is no page, and no page of others', async () => {
    const origin = atOwn()
    expect(await answer(origin, { origin })).toBe('200')
    for (const foreign of [
      'https://evil.example',
      'null',
      `http://localhost:${port(origin)}`,
      'http://127.0.0.1:1',
    ])
      expect(await answer(origin, { origin: foreign }), foreign).toBe('403 foreign-origin')
    for (const site of ['cross-site', 'same-site'])
      expect(await answer(origin, { 'sec-fetch-site': site }), site).toBe('403 foreign-origin')
    for (const site of ['same-origin', 'none'])
      expect(await answer(origin, { 'sec-fetch-site': site })).toBe('200')
  })

  test('opens its page from a link elsewhere, but lets no page elsewhere change anything', async () => {
    expect(await answer(atOwn(), { 'sec-fetch-site': 'cross-site' }, 'GET', '/')).not.toContain('403')
    for (const method of ['POST', 'DELETE'])
      expect(await answer(atOwn(), { origin: 'https://evil.example' }, method, '/api/imports')).toBe(
        '403 foreign-origin',
      )
  })

  test('allows no other origin to read its answers', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' }
    for (const method of ['OPTIONS', 'GET']) {
      const found = await ask(`${atOwn()}/api/stories`, headers, method)
      expect(found.status).toBe(403)
      expect(Object.keys(found.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  test('sends every answer with headers that let nothing run, sniff or frame it', async () => {
    for (const path of ['/api/stories', '/api/nothing', '/nothing', '/api/openapi.json']) {
      const { headers } = await ask(atOwn() + path, {})
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      })
    }
  })
})

describe('a server that others reach', () => {
  test.each([
    ['localhost', '200'],
    ['192.168.1.7:7357', '200'],
    ['desk.example', '200'],
    ['DESK.example:80', '200'],
    ['evil.example', '403 foreign-host'],
  ])('asked as %j answers %s', async (host, expected) =>
    expect(await answer(atExposed(), { host })).toBe(expected),
  )

  test.each([
    ['no token', {}, '401 token'],
    ['another token', { authorization: 'Bearer three-small-owls-sit' }, '401 token'],
    ['another scheme', { authorization: `Basic ${TOKEN}` }, '401 token'],
    ['the start of it', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }, '401 token'],
    ['the token', { authorization: `Bearer ${TOKEN}` }, '415 media-type'],
  ])('is not changed with %s', async (_, headers, expected) => {
    expect(await answer(atExposed(), headers, 'POST', '/api/imports')).toBe(expected)
  })

  test('takes an import and deletes with the token alone', async () => {
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
    const { status, text } = await ask(
      `${atExposed()}/api/imports`,
      headers,
      'POST',
      JSON.stringify({ text: BRIDGE }),
    )
    expect(status).toBe(202)
    const { job } = JSON.parse(text) as { job: string }
    expect(await answer(atExposed(), {}, 'DELETE', `/api/jobs/${job}`)).toBe('401 token')
    expect(await answer(atExposed(), {}, 'GET', `/api/jobs/${job}`)).toBe('200')
  })
})

test.each([
  ['others could reach it and it has no token', ['--host', '0.0.0.0'], /token/],
  ['its token is short', ['--token', 'short'], /16 or more/],
  ['its token has a space', ['--token', 'three small owls sat'], /16 or more/],
  ['its port is none', ['--port', '70000'], /no port/],
  ['its address is not this machine’s', ['--host', '203.0.113.9', '--token', TOKEN], /no such address/],
])('it does not start when %s', (_, args, reason) => {
  const started = spawnSync(
    process.execPath,
    [BIN, 'serve', '--port', '0', '--store', place('refused.db'), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, COUNTERCLAIM_TOKEN: '' },
    },
  )
  expect([started.status, started.stdout]).toEqual([2, ''])
  expect(started.stderr).toMatch(/^counterclaim: [^\n]+\n$/)
  expect(started.stderr).toMatch(reason)
})
