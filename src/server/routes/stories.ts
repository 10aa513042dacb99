import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { InputError } from '../../model/errors.ts'
import { importsOf } from '../../store/imports.ts'
import { originalOf, originalsOfStory } from '../../store/inputs.ts'
import { deleteStory, listStories, readingsOf, readStory } from '../../store/stories.ts'
import { attachment, refusals } from '../answers.ts'
import type { ServerContext } from '../context.ts'
import { ReportParams, StoryBody, StoryList, StoryParams } from '../schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'All stories, the one read last first',
  responses: {
    200: { description: 'The stories', content: { 'application/json': { schema: StoryList } } },
    ...refusals(403),
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  summary: 'A story with its originals and its log: what was imported, and which versions read it',
  request: { params: StoryParams },
  responses: {
    200: { description: 'The story', content: { 'application/json': { schema: StoryBody } } },
    ...refusals(403, 404),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/stories/{id}',
  summary: 'Deletes a story, its dossier, its log, and the bytes that no other story holds',
  request: { params: StoryParams },
  responses: { 204: { description: 'It is gone' }, ...refusals(401, 403, 404, 503) },
})

const original = createRoute({
  method: 'get',
  path: '/api/stories/{id}/reports/{report}/original',
  summary: 'The bytes that a report was read from, as received; `Repr-Digest` holds their SHA-256',
  request: { params: ReportParams },
  responses: {
    200: {
      description: 'The bytes',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    ...refusals(403, 404),
  },
})

/** Stories, their logs and their originals. */
export function storyRoutes(app: OpenAPIHono, { store }: ServerContext): void {
  app.openapi(list, async (c) => c.json({ stories: await listStories(store) }, 200))

  app.openapi(read, async (c) => {
    const { id } = c.req.valid('param')
    const story = await readStory(store, id)
    const originals = [...(await originalsOfStory(store, id))].map(([report, files]) => ({ report, files }))
    const log = { imports: await importsOf(store, id), readings: await readingsOf(store, id) }
    return c.json({ ...story, originals, ...log }, 200)
  })

  app.openapi(remove, async (c) => {
    await deleteStory(store, c.req.valid('param').id)
    return c.body(null, 204)
  })

  app.openapi(original, async (c) => {
    const { id, report } = c.req.valid('param')
    const input = await originalOf(store, id, report)
    if (input === undefined)
      throw new InputError('no-report', report, `There is no report ${report} in the story ${id}.`)
    c.header('Repr-Digest', `sha-256=:${Buffer.from(input.sha256, 'hex').toString('base64')}:`)
    return attachment(c, new Uint8Array(input.bytes), input.name)
  })
}
