import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { refusals } from '../answers.ts'
import type { ServerContext } from '../context.ts'
import type { Job, Jobs } from '../jobs.ts'
import { JobBody, JobParams } from '../schemas.ts'

const read = createRoute({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: 'An import as it stands',
  request: { params: JobParams },
  responses: {
    200: { description: 'The job', content: { 'application/json': { schema: JobBody } } },
    ...refusals(403, 404),
  },
})

const cancel = createRoute({
  method: 'delete',
  path: '/api/jobs/{id}',
  summary: 'Cancels an import; nothing of it is stored',
  request: { params: JobParams },
  responses: {
    200: { description: 'The job, cancelled', content: { 'application/json': { schema: JobBody } } },
    ...refusals(401, 403, 404, 409, 503),
  },
})

const events = createRoute({
  method: 'get',
  path: '/api/jobs/{id}/events',
  summary:
    'Server-sent events: `progress` {stage, done, of}, and at last `done` {story, added, unread} or `failed` {code, where, message}',
  request: { params: JobParams },
  responses: {
    200: {
      description: 'The events from now on; a job that has ended gives its last one',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    ...refusals(403, 404),
  },
})

/** How far imports are, and how to stop them. */
export function jobRoutes(app: OpenAPIHono, { jobs, closing }: ServerContext): void {
  app.openapi(read, async (c) => c.json(await jobs.read(c.req.valid('param').id), 200))
  app.openapi(cancel, async (c) => c.json(await jobs.cancel(c.req.valid('param').id), 200))
  app.openapi(events, async (c) => {
    const job = await jobs.read(c.req.valid('param').id) // refused before the stream begins
    c.header('Cache-Control', 'no-store')
    return streamSSE(c, (stream) => follow(stream, job, jobs, closing))
  })
}

/** A line that keeps proxies from closing a stream that is silent for long. */
const KEEP_OPEN = 10_000

async function follow(stream: SSEStreamingApi, first: Job, jobs: Jobs, closing: AbortSignal): Promise<void> {
  const gone = new AbortController()
  stream.onAbort(() => gone.abort())
  const signal = AbortSignal.any([gone.signal, closing])
  let [job, told, spoke] = [first, '', Date.now()]
  while (!signal.aborted) {
    const event = eventOf(job)
    if (event !== null && event.data !== told) {
      await stream.writeSSE(event)
      told = event.data
      spoke = Date.now()
    } else if (Date.now() - spoke > KEEP_OPEN) {
      await stream.write(': still here\n\n')
      spoke = Date.now()
    }
    if (job.finished !== null) return
    await jobs.changed(job.id, signal)
    job = await jobs.read(job.id)
  }
}

type Told = { readonly event: string; readonly data: string }

function eventOf({ state, progress, story, added, unread, error }: Job): Told | null {
  if (state === 'done') return { event: 'done', data: JSON.stringify({ story, added, unread }) }
  if (error !== null) return { event: 'failed', data: JSON.stringify(error) }
  return progress && { event: 'progress', data: JSON.stringify(progress) }
}
