import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import type { ServerContext } from '../../src/server/context.ts'
import { loadPage, NO_PAGE, type Page, policyOf } from '../../src/server/page.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const directive = (policy: string, name: string): string =>
  policy.split('; ').find((d) => d.startsWith(`${name} `)) ?? ''

test('the policy lets the script and style of the page run, and no other', () => {
  const policy = policyOf(
    '<head><!-- <script>no</script> --><style>a{b:"<script>"}</style></head><SCRIPT type="module">1 < 2 && "<style>"</SCRIPT>\r\n<script>\r\n2</script >',
  )
  expect(directive(policy, 'script-src')).toBe(`script-src ${hash('1 < 2 && "<style>"')} ${hash('\n2')}`)
  expect(directive(policy, 'style-src')).toContain(hash('a{b:"<script>"}'))
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  for (const name of ['default-src', 'base-uri', 'form-action', 'frame-ancestors'])
    expect(directive(policy, name)).toBe(`${name} 'none'`)
})

test('a page without script or style may run none', () => {
  for (const name of ['script-src', 'style-src'])
    expect(directive(policyOf('<p>x'), name)).toBe(`${name} 'none'`)
})

const appOf = (page: Page | null) =>
  createApp(
    { version: '1.2.3', exports: {} } as ServerContext,
    { exposed: false, token: null, names: [] },
    page,
  )
const host = { host: 'localhost' }

test('the page is served with its policy, packed for those who can unpack it', async () => {
  const html = `<!doctype html><title>é</title><script>${'x;'.repeat(2_000)}</script>`
  writeFileSync(join(folder, 'index.html'), html)
  const app = appOf(await loadPage(pathToFileURL(join(folder, 'index.html'))))
  const plain = await app.request('/', { headers: host })
  expect(plain.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(plain.headers.get('content-security-policy')).toBe(policyOf(html))
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(html)
  const packed = await app.request('/', { headers: { ...host, 'accept-encoding': 'br, gzip' } })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const bytes = Buffer.from(await packed.arrayBuffer())
  expect(gunzipSync(bytes).toString()).toBe(html)
  expect(bytes.length).toBeLessThan(html.length)
})

test('the map is a script beside the page: it may run where it was built, and no other may', async () => {
  const script = `var counterclaimMap = {}${';'.repeat(3_000)}`
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script>1</script>')
  const alone = await loadPage(pathToFileURL(join(folder, 'index.html')))
  expect(directive(alone?.policy ?? '', 'script-src')).not.toContain("'self'")
  expect((await appOf(alone).request('/map.js', { headers: host })).status).toBe(404)
  writeFileSync(join(folder, 'map.js'), script)
  const page = await loadPage(pathToFileURL(join(folder, 'index.html')))
  expect(directive(page?.policy ?? '', 'script-src')).toMatch(/^script-src 'sha256-[^']+' 'self'$/)
  const plain = await appOf(page).request('/map.js', { headers: host })
  expect([plain.status, await plain.text()]).toEqual([200, script])
  expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(plain.headers.get('x-content-type-options')).toBe('nosniff')
  const packed = await appOf(page).request('/map.js', { headers: { ...host, 'accept-encoding': 'gzip' } })
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(script)
})

test('a page that was not built is told in plain words', async () => {
  expect(await loadPage(pathToFileURL(join(folder, 'nowhere.html')))).toBeNull()
  const response = await appOf(null).request('/', { headers: host })
  expect([response.status, await response.text()]).toEqual([503, NO_PAGE])
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
})
