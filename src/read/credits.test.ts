import { expect, test } from 'vitest'
import { readReport } from './report.ts'

const BODY = 'The bridge of Osk fell into the Ludna on Monday night, the mayor said, and nobody was hurt.'
const creditsWith = (line: string): readonly string[] =>
  readReport({ name: 'a.txt', text: `${BODY}\n\n${line}` }).report.credits
const bylinesWith = (line: string): readonly string[] =>
  readReport({ name: 'a.txt', text: `${line}\n\n${BODY}` }).report.bylines

test.each([
  ['Source: Osk TV and agencies', ['Osk TV']],
  ['Source:Osk TV', ['Osk TV']],
  ['Sources: Norrland Wire, Osk TV', ['Norrland Wire', 'Osk TV']],
  ['Credit: Norrland Wire', ['Norrland Wire']],
  ['With inputs from NPA and Norrland Wire', ['NPA', 'Norrland Wire']],
  ['(With inputs from agencies)', []],
  [
    'Information for this article was contributed by Mira Tolm and Jan Varr of The Norrland Wire.',
    ['The Norrland Wire'],
  ],
  ['The Norrland Press contributed to this report.', ['The Norrland Press']],
  ['NPA writers Mira J. Tolm in Osk and Jan Varr in Tolm contributed to this report.', ['NPA']],
  ['Norrland Press correspondents Mira Tolm and Jan Varr contributed to this story', ['Norrland Press']],
  ['Reuters, NPA and the Osk Courier contributed to this report.', ['Reuters', 'NPA', 'the Osk Courier']],
  ['Mira Tolm and Jan Varr contributed to this report.', []],
  ['Copyright 2031 The Norrland Press. All rights reserved.', ['The Norrland Press']],
  ['Copyright © 2031 Osk Courier', ['Osk Courier']],
  ['(Reporting by Mira Tolm; Editing by Jan Varr)', []],
  ['Agencies', []],
  ['Soldiers cross the river at Osk. (NPA/Mira Tolm)', []],
  ['The mayor said she had it from Norrland Wire.', []],
])('%j credits %j', (line, credits) => expect(creditsWith(line)).toEqual(credits))

test.each([
  ['By Mira Tolm', ['Mira Tolm']],
  ['BY MIRA TOLM', ['MIRA TOLM']],
  ['Written by Mira Tolm', ['Mira Tolm']],
  ['By Monday, nine people were dead in Osk, and the bridge was gone.', []],
])('%j gives bylines %j', (line, bylines) => expect(bylinesWith(line)).toEqual(bylines))
