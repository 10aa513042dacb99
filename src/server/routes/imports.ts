import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { InputError } from '../../model/errors.ts'
import { findStory } from '../../store/stories.ts'
import { refusals } from '../answers.ts'
import type { ServerContext } from '../context.ts'
import { storyName } from '../import-reports.ts'
import { Accepted, TextImport } from '../schemas.ts'
import { MAX_REQUEST_BYTES, readUpload } from '../uploads.ts'

const submit = createRoute({
  method: 'post',
  path: '/api/imports',
  summary:
    'Hands reports over to be read; they are stored when the answer comes, and the job tells when they are read',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: {
              files: { type: 'array', items: { type: 'string', format: 'binary' } },
              story: { type: 'string', description: 'The id or the name of a story.' },
            },
            required: ['files'],
          },
        },
        'application/json': { schema: TextImport },
      },
    },
  },
  responses: {
    202: { description: 'The job', content: { 'application/json': { schema: Accepted } } },
    ...refusals(400, 401, 403, 404, 413, 415, 503, 507),
  },
})

/** Where reports come in. */
export function importRoutes(app: OpenAPIHono, { store, jobs }: ServerContext): void {
  // The route checks its body itself: a form with files is read once, within its limits.
  app.openAPIRegistry.registerPath(submit)
  app.post(submit.path, limit, async (c) => {
    const { inputs, story } = await readUpload(c.req.raw)
    const wanted = story === null ? null : storyName(story)
    if (wanted !== null) await findStory(store, wanted)
    const job = await jobs.submit(inputs, wanted)
    return c.json({ job }, 202, { Location: `/api/jobs/${job}` })
  })
}

const limit = bodyLimit({
  maxSize: MAX_REQUEST_BYTES,
  onError: () => {
    const most = `${MAX_REQUEST_BYTES / 1e6} MB`
    throw new InputError(
      'too-large',
      'body',
      `The request is larger than ${most}: send the reports in several.`,
    )
  },
})
