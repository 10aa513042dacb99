import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { importCommand } from '../../src/cli/commands/import.ts'
import { serveCommand } from '../../src/cli/commands/serve.ts'
import { Dossier } from '../../src/model/dossier.ts'
import { StoryList } from '../../src/server/schemas.ts'
import { BIN, runIn } from '../command-line.ts'
import {
  BRIDGE,
  editions,
  eventsOf,
  finished,
  MILL,
  pause,
  type Serving,
  scratch,
  serve,
  submitFiles,
} from './serving.ts'

// The real commands as real processes. `npm test` builds dist/ first.
const { place, remove } = scratch()
afterAll(remove)

let folder = ''
let number = 0
beforeEach(() => {
  folder = place(`t${++number}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'courier.txt'), BRIDGE)
  writeFileSync(join(folder, 'gazette.txt'), MILL)
})
/** Each command starts a process that loads a language model. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })
const STORE = ['--store', 's.db']
const run = (...args: Parameters<typeof runIn> extends [string, ...infer Rest] ? Rest : never) =>
  runIn(folder, ...args)
type Told = {
  story: string
  title: string
  added: number
  reports: number
  claims: number
  unread: { code: string }[]
}
const told = (args: readonly string[]): Told =>
  JSON.parse(run(['import', ...args, ...STORE, '--json']).out) as Told
const storiesOf = async ({ url }: Serving): Promise<z.infer<typeof StoryList>['stories']> =>
  StoryList.parse(await (await fetch(`${url}/api/stories`)).json()).stories

describe('import', () => {
  test('keeps a story, says what came of it, and adds to it', () => {
    const { code, out, err } = run(['import', 'courier.txt', '--story', 'The mill', ...STORE])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^The mill: 1 report, 1 new; \d+ claims?; \d+ contested \(t[0-9a-f]{16}\)\n$/)
    const more = told(['.', '--story', 'The mill'])
    expect(more).toMatchObject({ title: 'The mill', added: 1, reports: 2, unread: [] })
    expect(told(['gazette.txt', 'courier.txt', '--story', more.story])).toMatchObject({
      story: more.story,
      title: 'The mill',
      added: 0,
      reports: 2,
    })
  })

  test('without a name goes to the story that these reports made, in any order', () => {
    const first = told(['courier.txt', 'gazette.txt'])
    expect(first).toMatchObject({ added: 2, reports: 2 })
    expect(told(['gazette.txt', 'courier.txt'])).toMatchObject({ story: first.story, added: 0, reports: 2 })
    expect(told(['gazette.txt'])).toMatchObject({ added: 1, reports: 1 })
  })

  test('gives the dossier that read prints, whatever the order of imports', async () => {
    writeFileSync(join(folder, 'copy-of-courier.txt'), BRIDGE)
    const read = run(['read', '.', '--json']).out
    for (const names of [
      ['copy-of-courier.txt', 'courier.txt', 'gazette.txt'],
      ['gazette.txt', 'courier.txt', 'copy-of-courier.txt'],
    ])
      for (const name of names) run(['import', name, '--story', names.join(), '--store', 'orders.db'])
    const server = await serve(join(folder, 'orders.db'))
    const [a, b] = await Promise.all(
      (await storiesOf(server)).map(async ({ id }) =>
        (await fetch(`${server.url}/api/stories/${id}/dossier`)).json(),
      ),
    )
    await server.stop()
    const untitled = (value: unknown): Dossier => {
      const dossier = Dossier.parse(value)
      return { ...dossier, story: { ...dossier.story, title: '' } }
    }
    expect(untitled(a)).toEqual(untitled(JSON.parse(read)))
    expect(untitled(b)).toEqual(untitled(a))
  })

  test('3 when a part could not be read, 2 when nothing could, and nothing is stored then', async () => {
    writeFileSync(join(folder, 'empty.txt'), '')
    const part = run(['import', '.', 'nowhere.txt', '--story', 'Part', ...STORE])
    expect(part.code).toBe(3)
    expect(part.err).toMatch(/nowhere\.txt: it is not there.*\n.*empty\.txt: it is empty\.\n$/)
    expect(part.out).toContain('2 reports, 2 new')
    const none = run(['import', 'empty.txt', '--story', 'None', ...STORE])
    expect(none).toEqual({ code: 2, out: '', err: 'counterclaim: empty.txt: it is empty.\n' })
    const server = await serve(join(folder, 's.db'))
    expect((await storiesOf(server)).map((s) => s.title)).toEqual(['Part'])
    await server.stop()
  })

  test.each([
    ['nothing to import', ['import'], /Name the reports/],
    ['a file that is not there', ['import', 'nowhere.txt'], /it is not there/],
    ['a name without a word', ['import', 'courier.txt', '--story', ' '], /it is empty/],
    [
      'a story that is not there',
      ['import', 'courier.txt', '--story', 't0123456789abcdef'],
      /There is no story/,
    ],
    ['a store that is a folder', ['import', 'courier.txt', '--store', '.'], /cannot be opened/],
    [
      'a store that is no store',
      ['import', 'courier.txt', '--store', 'gazette.txt'],
      /no store of Counterclaim/,
    ],
  ])('2 for %s, in one sentence', (_, args, reason) => {
    const { code, out, err } = run(args.includes('--store') ? args : [...args, ...STORE])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^counterclaim: [^\n]+\n$/)
    expect(err).toMatch(reason)
    expect(readFileSync(join(folder, 'gazette.txt'), 'utf8')).toBe(MILL)
  })

  test('is at home in the user’s data folder', () => {
    const env = { XDG_DATA_HOME: join(folder, 'data') }
    expect(run(['import', 'courier.txt'], { env }).code).toBe(0)
    expect(readFileSync(join(folder, 'data/counterclaim/counterclaim.db')).subarray(0, 15).toString()).toBe(
      'SQLite format 3',
    )
  })

  test('by four processes at once into one story loses no report', async () => {
    const imports = Array.from({ length: 4 }, (_, i) => {
      writeFileSync(join(folder, `r${i}.txt`), `${BRIDGE}\nEdition ${i} of the courier.\n`)
      const args = [BIN, 'import', `r${i}.txt`, '--story', 'Together', ...STORE]
      const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
      return new Promise((done) => child.on('close', done))
    })
    expect(await Promise.all(imports)).toEqual([0, 0, 0, 0])
    expect(told(['r0.txt', '--story', 'Together'])).toMatchObject({ added: 0, reports: 4 })
  })
})

describe('serve', () => {
  test('ends in peace when it is asked to, with a stream open', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const server = await serve(join(folder, 's.db'))
      const job = await submitFiles(server, editions(40), `Long ${signal}`)
      const events = await fetch(`${server.url}/api/jobs/${job}/events`) // the stream is open
      expect(await server.stop(signal)).toBe(0)
      expect(server.errors()).not.toMatch(/fault|Error/)
      expect((await eventsOf(events)).map((e) => e.event)).not.toContain('failed')
    }
  })

  test('goes on with an import that it had accepted when it was killed', async () => {
    const path = join(folder, 's.db')
    const killed = await serve(path)
    const running = await submitFiles(killed, editions(12), 'Running')
    const waiting = await submitFiles(killed, [['a.txt', MILL]], 'Waiting')
    await eventsOf(await fetch(`${killed.url}/api/jobs/${running}/events`), (event) => event === 'progress')
    expect(await killed.stop('SIGKILL')).toBe('SIGKILL')
    const again = await serve(path)
    expect(await finished(again, waiting)).toMatchObject({ state: 'done', added: 1 })
    expect(await finished(again, running)).toMatchObject({ state: 'done', added: 12 })
    expect((await storiesOf(again)).map((s) => [s.title, s.reports])).toContainEqual(['Running', 12])
    await again.stop()
  })

  test('shows what another process imports, and two servers share a store', async () => {
    const path = join(folder, 's.db')
    const servers = [await serve(path), await serve(path)] as const
    const imported = told(['courier.txt', '--story', 'From the shell'])
    for (const server of servers) expect(await storiesOf(server)).toMatchObject([{ id: imported.story }])
    const jobs = await Promise.all(
      servers.map((server, i) =>
        submitFiles(server, [[`r${i}.txt`, `${MILL}\nEdition ${i}.\n`]], 'From the shell'),
      ),
    )
    const [first, second] = servers
    const other = await Promise.all([finished(second, jobs[0] ?? ''), finished(first, jobs[1] ?? '')])
    expect(other).toMatchObject([{ state: 'done' }, { state: 'done' }])
    for (const server of servers) expect(await storiesOf(server)).toMatchObject([{ reports: 3 }])
    for (const server of servers) await server.stop()
  })

  test.skipIf(process.platform !== 'linux')(
    'opens its page in a browser, and says so where there is none',
    async () => {
      mkdirSync(join(folder, 'bin'))
      const opened = join(folder, 'opened')
      writeFileSync(
        join(folder, 'bin/xdg-open'),
        `#!/bin/sh\nprintf %s "$1" > '${opened}.part'\nmv '${opened}.part' '${opened}'\n`,
        {
          mode: 0o755,
        },
      )
      const path = `${join(folder, 'bin')}:${process.env.PATH}`
      const server = await serve(join(folder, 's.db'), ['--open'], { PATH: path })
      while (!existsSync(opened)) await pause(20)
      expect(readFileSync(opened, 'utf8')).toBe(`${server.url}/`)
      await server.stop()
      const without = await serve(join(folder, 's.db'), ['--open'], { PATH: place('nowhere') })
      while (!without.errors().includes('browser')) await pause(20)
      expect(without.errors()).toContain(`open ${without.url}/ yourself`)
      expect(await without.stop()).toBe(0)
    },
  )

  test('tells when its port is taken', async () => {
    const server = await serve(join(folder, 's.db'))
    const { port } = new URL(server.url)
    const { code, err } = run(['serve', '--port', port, ...STORE])
    expect(code).toBe(2)
    expect(err).toMatch(/^counterclaim: .*another program uses this port.*\n$/)
    await server.stop()
  })
})

test.each([
  ['import', importCommand],
  ['serve', serveCommand],
])('every option of %s is in docs/cli.md', (_, command) => {
  const page = readFileSync('docs/cli.md', 'utf8')
  const { options } = command(() => undefined)
  expect(options.length).toBeGreaterThan(3)
  for (const option of options) expect(page).toContain(option.long)
})
