import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable, printableStart } from './printable.ts'

describe('printable', () => {
  test.each([
    ['a title set by an escape sequence', 'a\u001b]0;owned\u0007b', 'a␛]0;owned\ufffdb'],
    ['a colour', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['an 8-bit control sequence', 'a\u009b2Jb', 'a␛2Jb'],
    ['a return that overwrites the line', 'denies\rsays', 'denies says'],
    ['a backspace', 'not\u0008\u0008\u0008', 'not\ufffd\ufffd\ufffd'],
    ['a direction override', 'a\u202egpj.exe', 'a\ufffdgpj.exe'],
    ['an isolate', 'a\u2066b\u2069', 'a\ufffdb\ufffd'],
    ['a NUL and a DEL', 'a\u0000b\u007f', 'a\ufffdb\ufffd'],
    ['marks without width', 'ze\u200bro\ufeff\u00ad', 'zero'],
    ['hidden tag letters', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
    ['a tower of accents', `e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(4)}`],
    ['lines and tabs', ' a\n\n\tb\u2028c ', 'a b c'],
    ['joined emoji and Persian', '👩\u200d🚒 می\u200cخواهم', '👩\u200d🚒 می\u200cخواهم'],
  ])('makes %s visible or leaves it out', (_, text, expected) => expect(printable(text)).toBe(expected))

  test('never lets a control code, an override or a lone surrogate through', () => {
    const hostile = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u001b', '\u202e', '\u009d')),
    )
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = printable(parts.join(''))
        expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
        expect(text).toBe(printable(text))
      }),
      { seed: 20_230_314, numRuns: 400 },
    )
  })
})

describe('printableStart', () => {
  test('cuts long passages between words and says so', () => {
    const cut = printableStart('the bridge fell '.repeat(4_000))
    expect(cut.length).toBeLessThan(370)
    expect(cut).toMatch(/(?:the|bridge|fell) …$/)
  })

  test('leaves no half of a character', () => {
    for (const n of [10, 11]) expect(printableStart('🌊'.repeat(50), n)).not.toMatch(/\p{Cs}|\ufffd/u)
  })
})
