import type { OpenAPIHono } from '@hono/zod-openapi'
import { acceptsGzip } from '../answers.ts'
import { NO_PAGE, type Page } from '../page.ts'

/** The page itself; it asks the API for everything else. */
export function pageRoutes(app: OpenAPIHono, page: Page | null): void {
  app.get('/', (c) => {
    if (page === null) return c.text(NO_PAGE, 503)
    const packs = acceptsGzip(c)
    return c.body(packs ? page.gzip : page.html, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': page.policy,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ...(packs && { 'Content-Encoding': 'gzip' }),
    })
  })
}
