import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCommand } from '../src/cli/commands/read.ts'

const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  'training/README.md',
].concat(
  readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
)
const { scripts, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  files: string[]
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  test('links only to files that are there', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g))
      if (!/^[a-z]+:/.test(target)) expect(existsSync(join(dirname(page), target)), target).toBe(true)
  })

  test('names only scripts that package.json has', () => {
    for (const [, name = ''] of text.matchAll(/npm run (?:-s |--silent )?([a-z]+)/g))
      expect(Object.keys(scripts)).toContain(name)
  })

  test('names only source files that are there', () => {
    for (const [, path = ''] of text.matchAll(/`((?:src|test|bench|scripts|training)\/[\w./-]+\.\w+)`/g))
      expect(existsSync(path), path).toBe(true)
  })
})

test('the package holds what it lists', () => {
  for (const name of files.filter((f) => f !== 'dist' && !f.startsWith('!')))
    expect(existsSync(name), name).toBe(true)
})

test('every option of the read command is in docs/cli.md', () => {
  const page = readFileSync('docs/cli.md', 'utf8')
  const { options } = readCommand(() => undefined)
  expect(options.length).toBeGreaterThan(3)
  for (const option of options) expect(page).toContain(option.long)
})
