import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { refusals } from './answers.ts'
import type { ServerContext } from './context.ts'
import { answerError, answerNothing, refuseInvalid } from './errors.ts'
import { type Access, guard } from './guard.ts'
import { secureHeaders } from './headers.ts'
import type { Page } from './page.ts'
import { dossierRoutes } from './routes/dossiers.ts'
import { importRoutes } from './routes/imports.ts'
import { jobRoutes } from './routes/jobs.ts'
import { pageRoutes } from './routes/page.ts'
import { searchRoutes } from './routes/search.ts'
import { storyRoutes } from './routes/stories.ts'

/** The whole server as a function from request to answer: who may ask comes first, then the routes, a file a resource. */
export function createApp(context: ServerContext, access: Access, page: Page | null): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid })
  app.onError(answerError)
  app.notFound(answerNothing)
  app.use(secureHeaders)
  app.use(guard(access))
  pageRoutes(app, page)
  storyRoutes(app, context)
  dossierRoutes(app, context)
  importRoutes(app, context)
  jobRoutes(app, context)
  searchRoutes(app, context)
  describe(app, context.version)
  return app
}

const description = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This description',
  responses: {
    200: {
      description: 'An OpenAPI 3.1 document',
      content: { 'application/json': { schema: { type: 'object' } } },
    },
    ...refusals(403),
  },
})

function describe(app: OpenAPIHono, version: string): void {
  const info = {
    title: 'Counterclaim',
    version,
    description:
      'Stories of contested events and their dossiers. Spans are UTF-16 code units, ends exclusive.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  }
  app.openAPIRegistry.registerPath(description)
  app.get(description.path, (c) => c.json(app.getOpenAPI31Document({ openapi: '3.1.0', info })))
}
