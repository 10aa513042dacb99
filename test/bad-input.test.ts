import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { Dossier } from '../src/model/dossier.ts'
import { BIN, runIn, shellIn } from './command-line.ts'

// What no one should have to read, given to the real command line. Each is told in one sentence, and the rest is read.
const SLOW = 240_000
const root = mkdtempSync(join(tmpdir(), 'counterclaim-bad-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const GOOD = `Tarn accused Velde of shelling the mill at Oster on Thursday. Velde denied shelling the mill. At least 11
people were killed, according to the mayor of Oster, Lina Brandt.
`

const run = (args: readonly string[], input: string | Buffer = ''): ReturnType<typeof runIn> =>
  runIn(folder, args, { input })
const inShell = (script: string): string => shellIn(folder, script)

let folder = root
let number = 0
beforeEach(() => {
  folder = join(root, `t${++number}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'good.txt'), GOOD)
})
const place = (name: string): string => join(folder, name)

/** Beside a good report a bad one is named and the good one read; alone it is refused. */
function expectRefused(name: string, reason: RegExp): void {
  const alone = run(['read', name])
  expect(alone).toMatchObject({ code: 2, out: '' })
  expect(alone.err).toMatch(/^counterclaim: [^\n]+\n$/)
  expect(alone.err).toMatch(reason)
  const beside = run(['read', name, 'good.txt', '--json'])
  expect(beside.code).toBe(3)
  expect(beside.err).toMatch(reason)
  expect(beside.err).toContain(name)
  expect(Dossier.parse(JSON.parse(beside.out)).reports).toHaveLength(1)
}

/** Read to the end, whatever is found in it, without a fault of the program. */
function expectRead(name: string): Dossier {
  const { code, out, err } = run(['read', name, 'good.txt', '--json'])
  expect([code, err]).toEqual([0, ''])
  const text = run(['read', name, 'good.txt'])
  expect([text.code, text.err]).toEqual([0, ''])
  expect(text.out.length).toBeLessThan(60_000)
  return Dossier.parse(JSON.parse(out))
}

const page = (body: string): string =>
  `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`

describe('content that is no report', () => {
  test.each([
    ['an empty file', '', /it is empty/],
    ['white space', ' \n\t\n', /no text/],
    ['a million empty lines', '\n'.repeat(1_000_000), /no text/],
    ['marks without a word', '— … “”\n'.repeat(50), /no text/],
    ['a byte order mark alone', '\ufeff', /no text|empty/],
  ])('%s is refused', (_, text, reason) => {
    writeFileSync(place('bad.txt'), text)
    expectRefused('bad.txt', reason)
  })

  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex')],
    ['a zip', Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(300, 7)])],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< >>\nendobj\n', 'latin1')],
    ['noise', Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * i * 31 + i * 17) % 256))],
  ])('%s is refused as binary', (_, bytes) => {
    writeFileSync(place('bad.txt'), bytes)
    expectRefused('bad.txt', /no text|binary/)
  })

  test('a page in an encoding that nobody knows is refused', () => {
    const bytes = Buffer.from(
      page('<meta charset="x-oster-9"><p>Caf\u00e9 said.</p>').replace(
        '<head>',
        '<head><meta charset="x-oster-9">',
      ),
      'latin1',
    )
    writeFileSync(place('bad.html'), bytes)
    expectRefused('bad.html', /encoding/)
  })

  test('a page without an article is refused', () => {
    writeFileSync(
      place('bad.html'),
      page('<script>let a = "words"</script><style>p{}</style>').replace('<title>t</title>', ''),
    )
    expectRefused('bad.html', /no article/)
  })

  test('a line of 50 MB is refused by its size', () => {
    writeFileSync(place('bad.txt'), Buffer.alloc(50_000_000, 'a'))
    expectRefused('bad.txt', /50 MB is more than a report holds/)
    const { code, err } = run(['read', '-'], Buffer.alloc(20_000_000, 'a'))
    expect(code).toBe(2)
    expect(err).toMatch(/^counterclaim: standard input: .*more than a report holds[^\n]*\n$/)
  })

  test.each([
    ['div', '<div>'],
    ['an unknown element', '<x-y>'],
    ['svg groups', '<svg><g>'],
    ['tables', '<table><tr><td>'],
  ])('a page of 100,000 nested elements (%s) is refused', { timeout: SLOW }, (_, tag) => {
    writeFileSync(place('bad.html'), page(`${tag.repeat(100_000)}<p>${GOOD}</p>`))
    expectRefused('bad.html', /nested|deep/)
  })
})

describe('content that is strange but a report', () => {
  test.each([
    ['a million empty lines before the words', `${'\n'.repeat(1_000_000)}${GOOD}`],
    ['a single line of 50 KB that says one thing over and over', GOOD.replace(/\n/g, ' ').repeat(300)],
    ['one word of a megabyte', `${'a'.repeat(1_000_000)} said Tarn.`],
    ['quotation marks that are never closed', `${'“'.repeat(20_000)}Tarn said “so.`],
    ['NULs and control codes here and there', `${GOOD.repeat(20)}\u0001\u0002 \u0008`],
    ['half a surrogate pair in a page', page(`<p>Tarn said &#xD83D; so. ${GOOD}</p>`)],
    ['comments that look nested', page(`<!-- ${'<div>'.repeat(100_000)} --><p>${GOOD}</p>`)],
    ['a letter with a tower of accents', `e${'\u0301'.repeat(100_000)} said Tarn. ${GOOD}`],
  ])('%s is read', { timeout: SLOW }, (_, text) => {
    writeFileSync(place('odd.txt'), text)
    expect(expectRead('odd.txt').reports).toHaveLength(2)
  })

  test.each([
    [
      'utf-16le with a mark',
      Buffer.concat([Buffer.from([255, 254]), Buffer.from(`${GOOD} It rained.`, 'utf16le')]),
    ],
    ['windows-1252', Buffer.from(`${GOOD.repeat(3)} Caf\u00e9 owners in Oster said so.`, 'latin1')],
  ])('%s is read, with a note where the encoding was guessed', (_, bytes) => {
    writeFileSync(place('other.txt'), bytes)
    const [first] = expectRead('other.txt').reports.filter(
      (r) => 'file' in r.origin && r.origin.file === 'other.txt',
    )
    expect(first?.text).toContain('Velde denied shelling')
  })

  test('a language that is not read is told, and the report is "cannot tell", not silent', () => {
    const spanish =
      'El alcalde de la ciudad dijo el martes que los soldados habían disparado contra el molino durante la noche. '
    writeFileSync(place('es.txt'), spanish.repeat(4))
    const dossier = expectRead('es.txt')
    const id = dossier.reports.find((r) => r.language === 'es')?.id
    expect(id).toBeDefined()
    expect(dossier.notes.map((n) => n.code)).toContain('language-not-read')
    expect(dossier.claims.length).toBeGreaterThan(0)
    for (const claim of dossier.claims) expect(claim.cannotTell).toContain(id)
    expect(run(['read', 'es.txt', 'good.txt']).out).toContain('its language (es) is not read')
  })

  test('the same words under other names are one report', () => {
    writeFileSync(place('copy.txt'), GOOD)
    symlinkSync('good.txt', place('link.txt'))
    const outs = [['good.txt', 'copy.txt', 'link.txt'], ['link.txt', 'good.txt', 'copy.txt'], ['.']].map(
      (paths) => run(['read', ...paths, '--json']).out,
    )
    expect(new Set(outs).size).toBe(1)
    expect(Dossier.parse(JSON.parse(outs[0] ?? '')).reports).toHaveLength(1)
  })
})

describe('files and folders', () => {
  test.each([
    ['an empty folder', () => mkdirSync(place('bad')), /no report in this folder/],
    [
      'a folder of other things',
      () => {
        mkdirSync(place('bad'))
        writeFileSync(place('bad/a.csv'), 'a,b')
      },
      /no report/,
    ],
    ['a link that leads nowhere', () => symlinkSync('nowhere', place('bad')), /it is not there/],
    ['a link to itself', () => symlinkSync('bad', place('bad')), /circle/],
    ['a name that is not there', () => undefined, /it is not there/],
  ])('%s is refused', (_, make, reason) => {
    make()
    expectRefused('bad', reason)
  })

  test('a link that leads nowhere within a folder is named, and the rest of the folder is read', () => {
    symlinkSync('nowhere', place('gone.txt'))
    const { code, out, err } = run(['read', '.'])
    expect(code).toBe(3)
    expect(err).toMatch(/^counterclaim: gone\.txt: it is not there[^\n]*\n$/)
    expect(out).toContain('1 report')
  })

  test('a file that is removed before its turn is named, and the rest is read', async () => {
    writeFileSync(place('gone.txt'), `${GOOD} It rained.`)
    const child = spawn(process.execPath, [BIN, 'read', '-', 'gone.txt', '--out', 'made/d.json'], {
      cwd: folder,
    })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    while (!existsSync(place('made'))) await new Promise((next) => setTimeout(next, 20))
    rmSync(place('gone.txt'))
    child.stdin.end(GOOD)
    expect(await new Promise((done) => child.on('close', done))).toBe(3)
    expect(err).toContain('gone.txt: it is not there')
  })

  test.skipIf(process.getuid?.() === 0)('a file and a folder that may not be read are named', () => {
    writeFileSync(place('closed.txt'), GOOD)
    chmodSync(place('closed.txt'), 0)
    expectRefused('closed.txt', /may not be read/)
    mkdirSync(place('shut'), { mode: 0 })
    const { code, err } = run(['read', '.'])
    chmodSync(place('shut'), 0o700)
    expect(code).toBe(3)
    expect(err).toContain('shut')
  })

  test('a device without end is refused, and a pipe is read', () => {
    const { code, err } = run(['read', '/dev/zero'])
    expect(code).toBe(2)
    expect(err).toMatch(/^counterclaim: \/dev\/zero: .*more than a report holds[^\n]*\n$/)
    const out = inShell('"$NODE" "$BIN" read <(cat good.txt) --json')
    expect(Dossier.parse(JSON.parse(out)).reports).toHaveLength(1)
  })
})

describe('standard input and output', () => {
  test('input that ends at once, or is closed, is empty', () => {
    expect(run(['read', '-'])).toEqual({ code: 2, out: '', err: 'counterclaim: stdin: it is empty.\n' })
    expect(inShell('"$NODE" "$BIN" read - <&- 2>&1 || echo $?')).toMatch(/^counterclaim: [^\n]+\n2\n$/)
    const beside = run(['read', '-', 'good.txt'])
    expect(beside.code).toBe(3)
    expect(beside.out).toContain('1 report')
  })

  test('input that is cut within a character is read', () => {
    const bytes = Buffer.from(`${GOOD.repeat(4)}Zoë Brandt said “so”`)
    const { code, out } = run(['read', '-', '--json'], bytes.subarray(0, bytes.length - 2))
    expect(code).toBe(0)
    expect(Dossier.parse(JSON.parse(out)).notes.map((n) => n.code)).toContain('characters-lost')
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is told in one sentence, in place of the result', () => {
    const told = inShell('"$NODE" "$BIN" read good.txt 2>&1 >/dev/full || echo $?')
    expect(told).toBe(
      'counterclaim: standard output: the result was not written; the disk is full: free some space or choose another place.\n2\n',
    )
  })

  test.skipIf(!existsSync('/dev/full'))(
    'a full disk under --out is told, and the text is still printed',
    () => {
      const { code, out, err } = run(['read', 'good.txt', '--out', '/dev/full'])
      expect(code).toBe(2)
      expect(out).toContain('1 report')
      expect(err).toBe(
        'counterclaim: /dev/full: the result was not written; the disk is full: free some space or choose another place.\n',
      )
      expect(inShell('test -c /dev/full && echo still a device')).toBe('still a device\n')
    },
  )

  test('a closed standard error does not end the work', () => {
    expect(inShell('"$NODE" "$BIN" read good.txt nowhere.txt 2>&- >out.txt; echo $?')).toMatch(/^3\n$/)
  })
})

describe('hostile words', () => {
  const UNSAFE = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u
  const ATTACKS = '\u001b]0;owned\u0007\u001b[2J\u001b[31m\u009b5m\u202etxet\u202c\u2066x\u2069\r\b'

  test('escape sequences and direction marks of a report never reach the terminal raw', () => {
    const words = `date 2031-05-02\n\nTarn said ${ATTACKS}the mill at Oster was shelled by ${ATTACKS}Velde. Velde denied ${ATTACKS}shelling the mill. At least 11 ${ATTACKS}people were killed in Oster.\n${GOOD.repeat(20)}`
    const html = `<html><head><meta property="og:site_name" content="The Bell ${ATTACKS}"><title>${ATTACKS}Mill</title></head><body><article><h1>Mill ${ATTACKS}</h1><p>${words}</p></article></body></html>`
    writeFileSync(place('evil.txt'), words)
    writeFileSync(place('evil.html'), html)
    for (const args of [[], ['--all'], ['--json'], ['--title', `a${ATTACKS}`]]) {
      const { code, out, err } = run(['read', 'evil.txt', 'evil.html', ...args])
      expect(code).toBe(0)
      expect(err + out).not.toMatch(UNSAFE)
    }
    expect(run(['read', 'evil.txt', 'evil.html']).out).toContain('␛')
  })

  test('the JSON still holds the words as they came', () => {
    writeFileSync(place('evil.txt'), `${GOOD}Tarn said \u202eso\u202c \u009b5m.\n`)
    const { out } = run(['read', 'evil.txt', '--json'])
    expect(Dossier.parse(JSON.parse(out)).reports[0]?.text).toContain('\u202eso\u202c \u009b5m')
  })

  test('hostile names of files reach neither standard error nor the text raw', () => {
    writeFileSync(place('a\u001b[31m\u202eb.txt'), GOOD)
    const { code, out, err } = run([
      'read',
      'a\u001b[31m\u202eb.txt',
      'no\u001b]0;x\u0007.txt',
      '--out',
      'o\u001b[1m.json',
    ])
    expect(code).toBe(3)
    expect(out + err).not.toMatch(UNSAFE)
    expect(out).toContain('a␛[31m\ufffdb')
  })
})
