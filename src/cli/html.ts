import { readFile } from 'node:fs/promises'
import { embedDossier } from '../export/embed.ts'
import type { Dossier } from '../model/dossier.ts'
import { InputError } from '../model/errors.ts'
import { jsonText } from './json.ts'
import { version } from './version.ts'

const PAGE = new URL('../../dist-web/dossier.html', import.meta.url)

/**
 * The page with a dossier inside, one file that opens from disk and asks for nothing.
 * @throws {InputError} where the page was not built.
 */
export async function htmlText(dossier: Dossier): Promise<string> {
  const page = await readFile(PAGE, 'utf8').catch(() => {
    const message =
      'The page of this installation was not built: run `npm run build` in its folder, or leave --html out.'
    throw new InputError('no-page', '--html', message)
  })
  return embedDossier(page, jsonText(dossier), { title: dossier.story.title, version: version() })
}
