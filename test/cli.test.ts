import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { Dossier } from '../src/model/dossier.ts'
import { BIN, runIn, shellIn } from './command-line.ts'

const root = mkdtempSync(join(tmpdir(), 'counterclaim-cli-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const BRIDGE = `date 2031-05-02

Tarn accused Velde of shelling the mill at Oster on Thursday. Velde denied shelling the mill. At least 11 people
were killed, according to the mayor of Oster, Lina Brandt.
`
const MILL = `date 2031-05-03

Velde said on Friday that no shell had been fired at the mill at Oster. The mayor of Oster, Lina Brandt, said 14
people were killed. Tarn demanded that Velde withdraw its guns from the ridge.
`

const run = (
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): ReturnType<typeof runIn> => runIn(folder, args, options)
const inShell = (script: string): string => shellIn(folder, script)

const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((done) => child.on('close', (code, signal) => done(code ?? signal)))

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((next) => setTimeout(next, 20))
}

let folder = root
let number = 0
beforeEach(() => {
  folder = join(root, `t${++number}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'courier.txt'), BRIDGE)
  writeFileSync(join(folder, 'gazette.txt'), MILL)
})
const place = (name: string): string => join(folder, name)
const dossierOf = (json: string): Dossier => Dossier.parse(JSON.parse(json))

describe('the text of a dossier', () => {
  const halvard = spawnSync(process.execPath, [BIN, 'read', 'examples/halvard-bridge'], {
    encoding: 'utf8',
  }).stdout
  const lines = halvard.split('\n')

  test('has its sections in one order', () => {
    const titles = [
      'Granted by both sides',
      'Contested',
      'Said by independent origins',
      'Said by one side only',
      'In the reports’ own voice',
      'Figures side by side',
      'Who repeats whom',
      'Where the reports differ',
      'Who is silent',
      'What could not be read or decided',
    ]
    const found = lines.filter((l) => titles.includes(l))
    expect(found).toEqual(titles.filter((t) => found.includes(t)))
    expect(found.length).toBeGreaterThan(5)
  })

  test('lists each report once, numbered, with its day, its outlet or the stem of its file, and what it copies', () => {
    expect(lines.filter((l) => /^ {2}\d {2}(?:\d{4}-\d\d-\d\d|no date {3}) {2}\S/.test(l))).toHaveLength(8)
    expect(halvard).toMatch(/^ {2}1 {2}2023-03-11 {2}01-harbour-courier$/m)
    expect(halvard).toMatch(/Lantern Online +credits NPA; shares \d\d % of its words/)
    expect(halvard).not.toContain('.txt')
  })

  test('says who denies what in the words of the product, and never what is true', () => {
    expect(halvard).toMatch(/Ilmaria accuses: “neighboring Karsovia of firing on the bridge/)
    expect(halvard).toMatch(/Karsovia denies: “Karsovia rejected the accusation”/)
    expect(halvard, 'an admission that only the accuser tells of').not.toMatch(/Granted by both/)
    expect(halvard).toMatch(/carried by \d outlets, \d origin/)
    expect(halvard).toMatch(/not mentioned in/)
    expect(halvard).toMatch(/cannot tell/)
    expect(halvard).not.toMatch(/\b(?:true|false|fake|propaganda|credible|biased)\b/i)
  })

  test('sets figures side by side with their hedges', () => {
    expect(halvard).toMatch(/at least 11 {2}Ilmaria/)
    expect(halvard).toMatch(/more than 40[; ]/)
  })

  test('fits 80 columns where nobody says how wide it may be, and has no escape sequence in a pipe', () => {
    for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(80)
    expect(halvard).not.toContain('\u001b')
  })

  test('is cut short with a count of what is left out, and --all shows that', () => {
    const all = spawnSync(process.execPath, [BIN, 'read', 'examples/halvard-bridge', '--all'], {
      encoding: 'utf8',
    })
    expect(halvard).toMatch(/^ {2}and \d+ more: --all shows them$/m)
    expect(all.stdout).not.toContain('--all')
    expect(all.stdout.length).toBeGreaterThan(halvard.length)
  })

  test('leaves out sections that are empty', () => {
    writeFileSync(place('short.txt'), 'It rained in Oster on Tuesday and nobody minded.\n')
    const { code, out } = run(['read', 'short.txt'])
    expect(code).toBe(0)
    expect(out).toContain('1 report')
    expect(out).not.toMatch(/Contested|Figures side by side|Who repeats whom|Who is silent/)
  })

  test('carries the title it is given', () => {
    expect(run(['read', 'courier.txt', '--title', 'The mill at Oster']).out).toMatch(/^The mill at Oster\n/)
  })

  test('tells reports of one outlet apart', () => {
    const page = (words: string): string =>
      `<html><head><meta property="og:site_name" content="The Bell"></head><body><article><p>${words}</p></article></body></html>`
    writeFileSync(
      place('a.html'),
      page('Tarn said on Monday that the mill at Oster had been shelled by the guns on the ridge.'),
    )
    writeFileSync(
      place('b.html'),
      page('Velde said on Tuesday that its guns had been silent for a week and would stay so.'),
    )
    const { out } = run(['read', 'a.html', 'b.html'])
    expect(out).toContain('The Bell (a)')
    expect(out).toContain('The Bell (b)')
  })
})

describe('standard output, standard error and exit codes', () => {
  test('--json prints a dossier by the contract and nothing else', () => {
    const { code, out, err } = run(['read', 'courier.txt', 'gazette.txt', '--json'])
    expect([code, err]).toEqual([0, ''])
    expect(dossierOf(out).reports).toHaveLength(2)
  })

  test('the order of inputs, and a report named twice, change no byte', () => {
    const [first, second, third] = [
      ['courier.txt', 'gazette.txt'],
      ['gazette.txt', 'courier.txt', './courier.txt', 'courier.txt'],
      ['.'],
    ].map((paths) => run(['read', ...paths, '--json']).out)
    expect(dossierOf(first ?? '').reports).toHaveLength(2)
    expect(second).toBe(first)
    expect(third).toBe(first)
  })

  test('- reads standard input, once, beside files', () => {
    const { code, out } = run(['read', '-', 'gazette.txt', '-', '--json'], { input: BRIDGE })
    expect(code).toBe(0)
    expect(dossierOf(out).reports).toHaveLength(2)
  })

  test('a folder is read to its depth, hidden files and other kinds aside', () => {
    mkdirSync(place('in/deeper'), { recursive: true })
    writeFileSync(place('in/deeper/a.md'), BRIDGE)
    writeFileSync(place('in/b.TXT'), MILL)
    writeFileSync(place('in/.hidden.txt'), 'Hidden words that nobody asked for.')
    writeFileSync(place('in/c.pdf'), '%PDF-1.7')
    symlinkSync('.', place('in/again'))
    const { code, out } = run(['read', 'in', '--json'])
    expect(code).toBe(0)
    expect(dossierOf(out).reports.map((r) => r.origin)).toEqual([{ file: 'a.md' }, { file: 'b.TXT' }])
  })

  test('0 for help with examples and for the version', () => {
    for (const args of [['--help'], ['read', '--help']]) {
      const { code, out, err } = run(args)
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('Examples:')
    }
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test.each([
    ['no command', []],
    ['an unknown command', ['raed', 'courier.txt']],
    ['an unknown option', ['read', '--jsn', 'courier.txt']],
    ['an option without its value', ['read', 'courier.txt', '--out']],
    ['nothing to read', ['read']],
    ['a file that is not there', ['read', 'nowhere.txt']],
    ['--each without --out', ['read', '--each', '.']],
    ['--each with further paths', ['read', '--each', '.', 'courier.txt', '--out', 'o']],
    ['--each of a folder that is not there', ['read', '--each', 'nowhere', '--out', 'o']],
    ['--html without its file, before another option', ['read', 'courier.txt', '--html', '--json']],
    ['--out that is a folder', ['read', 'courier.txt', '--out', '.']],
    ['--out below a file', ['read', 'courier.txt', '--out', 'gazette.txt/a.json']],
    ['--each that would write to a file', ['read', '--each', '.', '--out', 'gazette.txt']],
  ])('2 for %s, told in one sentence without a trace', (_, args) => {
    const { code, out, err } = run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    if (args.length > 0) expect(err).toMatch(/^counterclaim: .+\n(?:Run `counterclaim --help`.*\n)?$/)
    expect(err).not.toMatch(/\n {4}at /)
  })

  test('an unknown option is told with the one that was meant', () => {
    expect(run(['read', '--jsn', 'courier.txt']).err).toContain('--json')
  })

  test('3 when a part could not be read: it is named and the rest is in the result', () => {
    const { code, out, err } = run(['read', 'courier.txt', 'nowhere.txt'])
    expect(code).toBe(3)
    expect(err).toBe('counterclaim: nowhere.txt: it is not there: check the name, or where it links to.\n')
    expect(out).toContain('1 report')
    expect(out).toContain('nowhere.txt')
  })

  test('--quiet leaves the warning out and the exit code as it is', () => {
    const { code, err } = run(['read', 'courier.txt', 'nowhere.txt', '--quiet', '--out', 'o.json'])
    expect([code, err]).toEqual([3, ''])
  })

  test('shows no progress and no colour where nobody looks', () => {
    const { out, err } = run(['read', '.'], { env: { FORCE_COLOR: '1', COLUMNS: '200' } })
    expect(err).toBe('')
    expect(out).not.toContain('\u001b')
  })

  test('ends without a word when the reader of a pipe has seen enough', () => {
    const out = inShell(
      `"$NODE" "$BIN" read '${resolve('examples/halvard-bridge')}' --json 2>err.txt | head -c 100 >/dev/null; echo "\${PIPESTATUS[0]}"`,
    )
    expect(out).toBe('0\n')
    expect(readFileSync(place('err.txt'), 'utf8')).toBe('')
  })
})

describe('--out', () => {
  test('writes what --json prints, in a folder that it makes, and leaves nothing else', () => {
    const { code, out, err } = run(['read', '.', '--out', 'new/deep/d.json'])
    expect(code).toBe(0)
    expect(out).toContain('2 reports')
    expect(err).toBe('The dossier as JSON: new/deep/d.json\n')
    expect(readdirSync(place('new/deep'))).toEqual(['d.json'])
    expect(readFileSync(place('new/deep/d.json'), 'utf8')).toBe(run(['read', '.', '--json']).out)
  })

  test('replaces a file, keeps its permissions and the link it is reached by', () => {
    writeFileSync(place('old.json'), 'old')
    chmodSync(place('old.json'), 0o600)
    symlinkSync('old.json', place('link.json'))
    expect(run(['read', 'courier.txt', '--out', 'link.json']).code).toBe(0)
    expect(lstatSync(place('link.json')).isSymbolicLink()).toBe(true)
    expect(statSync(place('old.json')).mode & 0o777).toBe(0o600)
    expect(dossierOf(readFileSync(place('old.json'), 'utf8')).reports).toHaveLength(1)
  })

  test('- is standard output', () => {
    const { code, out } = run(['read', 'courier.txt', '--out', '-'])
    expect(code).toBe(0)
    expect(dossierOf(out).reports).toHaveLength(1)
    expect(existsSync(place('-'))).toBe(false)
  })

  test('leaves the old file as it is when the reports cannot be read', () => {
    writeFileSync(place('old.json'), 'old')
    expect(run(['read', 'nowhere.txt', '--out', 'old.json']).code).toBe(2)
    expect(readFileSync(place('old.json'), 'utf8')).toBe('old')
  })
})

describe('--each', () => {
  test('writes a dossier for each folder and each report, its own output aside', () => {
    mkdirSync(place('stories/two'), { recursive: true })
    writeFileSync(place('stories/one.txt'), BRIDGE)
    writeFileSync(place('stories/two/a.txt'), BRIDGE)
    writeFileSync(place('stories/two/b.txt'), MILL)
    writeFileSync(place('stories/notes.gold.json'), '{}')
    const args = ['read', '--each', 'stories', '--out', 'stories/out']
    for (let i = 0; i < 2; i++) expect(run(args)).toEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(place('stories/out'))).toEqual(['one.json', 'two.json'])
    expect(dossierOf(readFileSync(place('stories/out/two.json'), 'utf8')).reports).toHaveLength(2)
  })

  test('3 when a story cannot be read, and 2 when none can', () => {
    mkdirSync(place('stories'))
    writeFileSync(place('stories/bad.txt'), '')
    expect(run(['read', '--each', 'stories', '--out', 'o']).code).toBe(2)
    writeFileSync(place('stories/good.txt'), BRIDGE)
    const { code, err } = run(['read', '--each', 'stories', '--out', 'o'])
    expect(code).toBe(3)
    expect(err).toMatch(/^counterclaim: bad\.txt: it is empty\.\n$/)
    expect(readdirSync(place('o'))).toEqual(['good.json'])
  })

  test('3, not 2, when every story lacks a part', () => {
    mkdirSync(place('stories/s'), { recursive: true })
    writeFileSync(place('stories/s/good.txt'), BRIDGE)
    writeFileSync(place('stories/s/bad.txt'), '')
    expect(run(['read', '--each', 'stories', '--out', 'o']).code).toBe(3)
  })

  test('refuses two stories that would be written to one file', () => {
    mkdirSync(place('stories'))
    for (const name of ['a.txt', 'a.html']) writeFileSync(place(`stories/${name}`), BRIDGE)
    const { code, err } = run(['read', '--each', 'stories', '--out', 'o'])
    expect(code).toBe(2)
    expect(err).toContain('a.html and a.txt')
  })
})

describe('when it is stopped', () => {
  test('by Ctrl-C while it waits for input, it ends with 130 and no trace', async () => {
    const child = spawn(process.execPath, [BIN, 'read', '-', '--out', 'made/d.json'], { cwd: folder })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    await until(() => existsSync(place('made'))) // made before the first input is read
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
    expect(err).toBe('counterclaim: stopped; what was not finished is not written.\n')
    expect(readdirSync(place('made'))).toEqual([])
  })

  test.each([
    ['SIGINT', [130, 'SIGINT']], // a process that a signal ended is 130 to a shell too
    ['SIGTERM', [143, 'SIGTERM']],
    ['SIGKILL', ['SIGKILL']],
  ] as const)('by %s while it writes, every file under its name is whole', async (signal, expected) => {
    mkdirSync(place('stories'))
    for (let i = 0; i < 400; i++)
      writeFileSync(place(`stories/s${i}.txt`), BRIDGE.repeat(20).replaceAll('Oster', `Oster${i}`))
    const child = spawn(process.execPath, [BIN, 'read', '--each', 'stories', '--out', 'o', '-q'], {
      cwd: folder,
    })
    const written = (): string[] =>
      existsSync(place('o')) ? readdirSync(place('o')).filter((n) => !n.startsWith('.')) : []
    await until(() => written().length > 2)
    child.kill(signal)
    // Asked again, as anyone would: a signal in the instant in which its listener is taken off is lost (`stop.ts`).
    const again = setInterval(() => child.kill(signal), 3_000)
    expect(expected).toContain(await ended(child).finally(() => clearInterval(again)))
    expect(written().length).toBeLessThan(400)
    for (const name of written()) dossierOf(readFileSync(place(`o/${name}`), 'utf8'))
    if (signal !== 'SIGKILL') expect(readdirSync(place('o')).filter((n) => n.startsWith('.'))).toEqual([])
  })
})
