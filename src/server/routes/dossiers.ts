import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { Dossier } from '../../model/dossier.ts'
import { InputError } from '../../model/errors.ts'
import { slug } from '../../model/id.ts'
import { readDossier } from '../../store/dossiers.ts'
import { readStory } from '../../store/stories.ts'
import { attachment, refusals, taggedText } from '../answers.ts'
import type { ServerContext } from '../context.ts'
import type { Exports } from '../exports.ts'
import { DossierBody, ExportParams, StoryParams } from '../schemas.ts'

const read = createRoute({
  method: 'get',
  path: '/api/stories/{id}/dossier',
  summary: 'The dossier of a story, with an entity tag: `If-None-Match` answers 304 while it is the same',
  request: { params: StoryParams },
  responses: {
    200: { description: 'The dossier', content: { 'application/json': { schema: DossierBody } } },
    304: { description: 'It is the one you have' },
    ...refusals(403, 404),
  },
})

const giveAs = (exports: Exports) =>
  createRoute({
    method: 'get',
    path: '/api/stories/{id}/export/{format}',
    summary: `The dossier as a file: ${Object.keys(exports).join(', ')}`,
    request: { params: ExportParams },
    responses: {
      200: {
        description: 'The file',
        content: Object.fromEntries(
          Object.values(exports).map(({ mediaType }) => [mediaType, { schema: { type: 'string' } as const }]),
        ),
      },
      ...refusals(403, 404),
    },
  })

/** The dossier as the page reads it, and as files for other programs. */
export function dossierRoutes(app: OpenAPIHono, { store, exports }: ServerContext): void {
  app.openapi(read, async (c) => {
    const { json, sha256 } = await readDossier(store, c.req.valid('param').id)
    return taggedText(c, json, sha256, 'application/json')
  })

  app.openapi(giveAs(exports), async (c) => {
    const { id, format } = c.req.valid('param')
    const known = Object.hasOwn(exports, format) ? exports[format] : undefined
    if (known === undefined)
      throw new InputError(
        'no-format',
        format,
        `There is no export called ${format}: there is ${Object.keys(exports).join(', ')}.`,
      )
    const { title } = await readStory(store, id)
    const dossier = Dossier.parse(JSON.parse((await readDossier(store, id)).json))
    const name = `${slug(title).slice(0, 80) || id}${known.ending}`
    return attachment(c, new TextEncoder().encode(await known.write(dossier)), name, known.mediaType)
  })
}
