import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

// The table in docs/architecture.md is the rule: a folder imports itself and what its row names.
const page = readFileSync('docs/architecture.md', 'utf8')
const rows = [...page.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)]
const allowed = new Map(
  rows.map(([, folder = '', names = '']) => [folder, new Set([folder, ...(names.match(/\w+/g) ?? [])])]),
)
const core = new Set(/^Core: (.*)$/m.exec(page)?.[1]?.match(/\w+/g))
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.test.ts'),
)
const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '')

test('every folder of src has its row', () => {
  const folders = new Set(files.map(folderOf).filter((f) => f !== ''))
  expect([...folders].sort()).toEqual([...allowed.keys()].sort())
  expect(core.size).toBeGreaterThan(4)
})

test.each(files.filter((f) => folderOf(f) !== ''))('%s imports only what its folder may', (file) => {
  const folder = folderOf(file)
  for (const [, target = ''] of readFileSync(`src/${file}`, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)) {
    if (target.startsWith('.'))
      expect([...(allowed.get(folder) ?? [])], target).toContain(folderOf(`${join(dirname(file), target)}/`))
    else if (core.has(folder)) expect(target, 'the core does no I/O').not.toMatch(/^node:/)
  }
})
