import type { Dossier } from '../../src/model/dossier.ts'
import { type Source, SourceError } from './source.ts'
import { unpacked } from './unpack.ts'

/** The dossier inside this page; `null` where the page carries none. */
export function embeddedSource(page: Document): Source | null {
  const element = page.getElementById('dossier')
  const text = element?.textContent?.trim() ?? ''
  if (!element || text === '') return null
  let opened: Promise<Dossier> | null = null
  const open = async (): Promise<Dossier> =>
    parsed(element.dataset.packed === 'gzip' ? await unpacked(text) : text)
  return {
    server: null,
    version: element.dataset.version ?? null,
    dossier: () => {
      opened ??= open()
      return opened
    },
  }
}

function parsed(json: string): Dossier {
  const dossier = JSON.parse(json) as Dossier
  if (typeof dossier.schema === 'string' && dossier.schema.startsWith('counterclaim/dossier@1'))
    return dossier
  throw new SourceError('schema', null, 'The data in this page is not a dossier that this version can show.')
}
