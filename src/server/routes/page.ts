import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { acceptsGzip } from '../answers.ts'
import { NO_PAGE, type Page, type Served } from '../page.ts'

/** The page itself, and its map; it asks the API for everything else. */
export function pageRoutes(app: OpenAPIHono, page: Page | null): void {
  app.get('/', (c) => {
    if (page === null) return c.text(NO_PAGE, 503)
    return answer(c, page.html, 'text/html; charset=utf-8', { 'Content-Security-Policy': page.policy })
  })
  const map = page?.map
  if (map) app.get('/map.js', (c) => answer(c, map, 'text/javascript; charset=utf-8'))
}

function answer(c: Context, file: Served, mediaType: string, headers: Record<string, string> = {}): Response {
  const packs = acceptsGzip(c)
  return c.body(packs ? file.gzip : file.plain, 200, {
    'Content-Type': mediaType,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ...headers,
    ...(packs && { 'Content-Encoding': 'gzip' }),
  })
}
