import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { searchReports } from '../../store/search.ts'
import { refusals } from '../answers.ts'
import type { ServerContext } from '../context.ts'
import { SearchBody, SearchQuery } from '../schemas.ts'

const find = createRoute({
  method: 'get',
  path: '/api/search',
  summary:
    'Reports that have all the words, best first, with the passages where; spans are UTF-16 code units of the report',
  request: { query: SearchQuery },
  responses: {
    200: { description: 'What was found', content: { 'application/json': { schema: SearchBody } } },
    ...refusals(400, 403),
  },
})

/** Full-text search over the reports of all stories. */
export function searchRoutes(app: OpenAPIHono, { store }: ServerContext): void {
  app.openapi(find, async (c) => {
    const { q, story, limit } = c.req.valid('query')
    return c.json({ found: await searchReports(store, q, { limit, story }) }, 200)
  })
}
