// Writes docs/dossier.schema.json from the contract's one definition. Run after `npm run build`.
import { writeFileSync } from 'node:fs'
import { schemaText } from '../dist/model/schema.js'

writeFileSync(new URL('../docs/dossier.schema.json', import.meta.url), schemaText())
