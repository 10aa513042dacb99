import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { InputError } from '../model/errors.ts'
import { decode } from './decode.ts'

const SEED = { seed: 20201004 }
const FACADE = 'Naïve façade by the harbour – “Øsk”'
const bytes = (text: string, encoding = 'utf-8'): Uint8Array => new Uint8Array(iconv.encode(text, encoding))
const withMark = (text: string, encoding: string): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM: true }))
const page = (charset: string, text: string): string =>
  `<!DOCTYPE html><html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`
const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  }
  return 'read'
}

test.each([
  ['UTF-8', bytes(FACADE)],
  ['UTF-8 with a mark', withMark(FACADE, 'utf-8')],
  ['UTF-16 LE with a mark', withMark(FACADE, 'utf-16le')],
  ['UTF-16 BE with a mark', withMark(FACADE, 'utf-16be')],
  ['UTF-32 LE with a mark', withMark(FACADE, 'utf-32le')],
  ['UTF-16 LE without a mark', bytes(FACADE, 'utf-16le')],
  ['UTF-16 BE without a mark', bytes(FACADE, 'utf-16be')],
])('%s gives its characters and no mark', (_, input) => expect(decode(input, 'a.txt').text).toBe(FACADE))

test.each([
  ['windows-1251', 'Мост упал, сказал мэр'],
  ['iso-8859-2', 'Zażółć gęślą jaźń'],
  ['windows-1252', '“It fell” – 5 €'],
  ['koi8-r', 'Мост упал'],
  ['shift_jis', '橋は落ちた'],
  ['gbk', '桥塌了'],
  ['euc-kr', '다리가 무너졌다'],
])('a page that declares %s is read as it says, and nothing is guessed', (charset, text) => {
  const read = decode(bytes(page(charset, text), charset), 'a.html')
  expect(read.text).toContain(text)
  expect(read.guessed).toBe(false)
})

test.each(['iso-8859-1', 'ISO-8859-1', 'latin1', 'us-ascii'])(
  'a page that declares %s holds windows-1252, with its quotation marks',
  (charset) => {
    const read = decode(bytes(page(charset, '“It fell”'), 'windows-1252'), 'a.html')
    expect(read.text).toContain('“It fell”')
  },
)

test('an XML prolog declares the encoding', () => {
  const text = '<?xml version="1.0" encoding="windows-1251"?><html><body><p>Мост</p></body></html>'
  expect(decode(bytes(text, 'windows-1251'), 'a.html').text).toBe(text)
})

test('the old meta element with a content type declares the encoding', () => {
  const text =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><p>Мост</p>'
  expect(decode(bytes(text, 'windows-1251'), 'a.html').text).toBe(text)
})

test('the charset of a script is not the page’s', () => {
  const text = `<html><head><script charset="utf-8" src="x.js"></script><meta charset="windows-1251"></head><p>Мост</p>`
  expect(decode(bytes(text, 'windows-1251'), 'a.html').text).toContain('Мост')
})

test('the media type goes before the page’s own declaration', () =>
  expect(
    decode(bytes(page('utf-8', 'Мост'), 'windows-1251'), 'a.html', 'text/html; charset=windows-1251').text,
  ).toContain('Мост'))

test('valid UTF-8 is UTF-8, whatever the page declares', () =>
  expect(decode(bytes(page('windows-1251', 'Мост “упал”')), 'a.html').text).toContain('Мост “упал”'))

test('curly quotation marks of windows-1252 without a declaration are read, and the guess is told', () => {
  const read = decode(bytes('The mayor said: “It fell” – nobody was hurt.', 'windows-1252'), 'a.txt')
  expect(read).toMatchObject({ text: 'The mayor said: “It fell” – nobody was hurt.', guessed: true })
})

test('a Russian text in windows-1251 without a declaration is read, and the guess is told', () => {
  const text = 'Мост упал ночью, сообщил мэр города. Никто не пострадал, добавил он. '.repeat(5)
  expect(decode(bytes(text, 'windows-1251'), 'a.txt')).toMatchObject({ text, guessed: true })
})

test('UTF-8 cut within a character stays UTF-8, and what was lost is told', () => {
  const read = decode(bytes('Naïve façade, “Øsk”').subarray(0, -1), 'a.txt')
  expect(read).toMatchObject({ text: 'Naïve façade, “Øsk\ufffd', encoding: 'utf-8', damaged: true })
})

test.each([
  ['unknown-encoding', 'an unknown charset', bytes(page('x-valdian-7', 'caf\u00e9'), 'latin1')],
  ['unknown-encoding', 'a charset that is none', bytes(page('base64', 'caf\u00e9'), 'latin1')],
  ['unknown-encoding', 'UTF-7, which would smuggle tags', bytes(page('utf-7', 'caf\u00e9'), 'latin1')],
  ['binary', 'bytes with NULs', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 73, 72])],
  ['binary', 'many control bytes', Uint8Array.from([1, 2, 3, 4, 65, 66, 67])],
  ['binary', 'a PDF', bytes('%PDF-1.7\n%....\n1 0 obj')],
  ['binary', 'rich text', bytes('{\\rtf1\\ansi The bridge fell.}')],
])('%s: refuses %s', (code, _, input) => expect(codeOf(() => decode(input, 'a'))).toBe(code))

test('any bytes are read or refused with an InputError', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
      expect(['read', 'binary', 'unknown-encoding']).toContain(codeOf(() => decode(input, 'a')))
    }),
    { ...SEED, numRuns: 500 },
  ))

test('any text comes back from UTF-8 and from UTF-16 with a mark', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      fc.pre(!text.startsWith('\ufeff') && !text.startsWith('\0'))
      expect(decode(withMark(text, 'utf-8'), 'a').text).toBe(text)
      expect(decode(withMark(text, 'utf-16be'), 'a').text).toBe(text)
    }),
    SEED,
  ))
