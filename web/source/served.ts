import type { Dossier } from '../../src/model/dossier.ts'
import { ask, askJson } from './ask.ts'
import { follow } from './follow.ts'
import type { Import, Source, StoryLine, StoryLog } from './source.ts'
import { keepToken } from './token.ts'

const storyPath = (story: string): string => `/api/stories/${encodeURIComponent(story)}`

/** The server that served this page. */
export function servedSource(): Source {
  return {
    version: null,
    dossier: keptDossier(),
    server: {
      stories: async () => (await askJson<{ stories: StoryLine[] }>('/api/stories')).stories,
      log: (story) => askJson<StoryLog>(storyPath(story)),
      submit: async (what, story) =>
        (await askJson<{ job: string }>('/api/imports', { method: 'POST', ...bodyOf(what, story) })).job,
      follow,
      cancel: async (job) => {
        await ask(`/api/jobs/${encodeURIComponent(job)}`, { method: 'DELETE' })
      },
      keepToken,
      exportUrl: (story, format) => `${storyPath(story)}/export/${encodeURIComponent(format)}`,
    },
  }
}

/** Dossiers as the server has them now; one that has not changed stays the same object. */
function keptDossier(): Source['dossier'] {
  let kept: { readonly story: string; readonly tag: string; readonly dossier: Dossier } | null = null
  return async (story) => {
    const id = story ?? ''
    const response = await ask(`${storyPath(id)}/dossier`)
    const tag = response.headers.get('etag') ?? ''
    if (kept?.story === id && kept.tag === tag && tag !== '') return kept.dossier
    const dossier = (await response.json()) as Dossier
    kept = { story: id, tag, dossier }
    return dossier
  }
}

function bodyOf(what: Import, story: string | null): RequestInit {
  if (!('files' in what))
    return {
      body: JSON.stringify(story === null ? what : { ...what, story }),
      headers: { 'content-type': 'application/json' },
    }
  const form = new FormData()
  for (const file of what.files) form.append('files', file, file.webkitRelativePath || file.name)
  if (story !== null) form.append('story', story)
  return { body: form }
}
