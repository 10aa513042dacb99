import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaText } from '../src/model/schema.ts'

test('docs/dossier.schema.json is what the contract says (npm run schema writes it)', () => {
  expect(readFileSync('docs/dossier.schema.json', 'utf8')).toBe(schemaText())
})
