import { z } from 'zod'
import { Dossier, SCHEMA } from './dossier.ts'

/** The contract as JSON Schema (draft 2020-12), as `docs/dossier.schema.json` holds it. */
export function schemaText(): string {
  const schema = z.toJSONSchema(Dossier, { target: 'draft-2020-12' })
  return `${JSON.stringify({ $id: SCHEMA, title: 'Counterclaim dossier', ...schema }, null, 2)}\n`
}
