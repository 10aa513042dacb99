import type { Dossier } from '../../src/model/dossier.ts'
import { type Import, type Job, type Progress, type Source, SourceError, type StoryLine } from './source.ts'

/** The server that served this page. */
export function servedSource(): Source {
  return {
    version: null,
    dossier: (story) => get<Dossier>(`/api/stories/${encodeURIComponent(story ?? '')}/dossier`),
    server: {
      stories: async () => (await get<{ stories: StoryLine[] }>('/api/stories')).stories,
      exportUrl: (story, format) =>
        `/api/stories/${encodeURIComponent(story)}/export/${encodeURIComponent(format)}`,
      read,
    },
  }
}

async function get<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' }, ...init }).catch(() => null)
  if (!response)
    throw new SourceError(
      'unreachable',
      null,
      'The server does not answer. Is `counterclaim serve` still running?',
    )
  if (response.ok) return (await response.json()) as T
  const body = (await response.json().catch(() => null)) as {
    error?: { code?: string; where?: string | null; message?: string }
  } | null
  throw new SourceError(
    body?.error?.code ?? String(response.status),
    body?.error?.where ?? null,
    body?.error?.message ?? `The server answered with ${response.status}.`,
  )
}

/** Hands reports over and follows the job that reads them. */
async function read(what: Import, onProgress: (progress: Progress) => void): Promise<Job> {
  const { job } = await get<{ job: string }>('/api/imports', { method: 'POST', ...bodyOf(what) })
  const path = `/api/jobs/${encodeURIComponent(job)}`
  return {
    id: job,
    story: follow(`${path}/events`, onProgress),
    cancel: async () => {
      await get<unknown>(path, { method: 'DELETE' })
    },
  }
}

function bodyOf(what: Import): RequestInit {
  if (!('files' in what))
    return { body: JSON.stringify(what), headers: { 'content-type': 'application/json' } }
  const form = new FormData()
  for (const file of what.files) form.append('files', file, file.webkitRelativePath || file.name)
  return { body: form }
}

/** Resolves to the story that a job made. Server-sent events connect again by themselves until `done` or `failed`. */
function follow(path: string, onProgress: (progress: Progress) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(path)
    const on = <T>(name: string, then: (data: T) => void): void =>
      events.addEventListener(name, (event) => then(JSON.parse((event as MessageEvent<string>).data) as T))
    on<Progress>('progress', onProgress)
    on<{ story: string }>('done', ({ story }) => {
      events.close()
      resolve(story)
    })
    on<{ code: string; where?: string | null; message: string }>('failed', (error) => {
      events.close()
      reject(new SourceError(error.code, error.where ?? null, error.message))
    })
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED)
        reject(new SourceError('unreachable', null, 'The connection to the server was lost.'))
    })
  })
}
