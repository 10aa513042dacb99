import { expect, test } from 'vitest'
import { isFiller, saysTheSame } from './same-words.ts'

test.each<[string, string, boolean]>([
  ['the harbour', 'The Harbor', true],
  ['organised', 'organized', true],
  ['a theatre', 'a theater', true],
  ['the defence', 'the defense', true],
  ['cancelled', 'canceled', true],
  ['the programme', 'the program', true],
  ['three boats', '3 boats', true],
  ['sixty-four people', '64 people', true],
  ['thirty', '30', true],
  ['Feb. 26', 'February 26', true],
  ['at 4.40am', 'at 4:40 a.m.', true],
  ['64', '65', false],
  ['sixty', '64', false],
  ['4.40am', '4.45am', false],
  ['1,200 sheep', '1200 sheep', true],
  ['60 miles', '100 kilometres', true],
  ['60 miles', '97 km', true],
  ['six feet', '1.8 metres', true],
  ['40 pounds', '18 kg', true],
  ['5 per cent', '5%', true],
  ['five percent', '5 %', true],
  ['the café', 'the cafe', true],
  ['don’t', "don't", true],
  ['“the mill”', '"the mill"', true],
  ['60 miles', '60 kilometres', false],
  ['60 miles', '120 kilometres', false],
  ['5%', '6%', false],
  ['5 kg', '5 km', false],
  ['three boats', 'four boats', false],
  ['at least 12', '12', false],
  ['rebels', 'fighters', false],
  ['four', 'for', false],
  ['killed', 'died', false],
  ['', 'a', false],
])('%j and %j: %s', (one, other, same) => {
  expect(saysTheSame(one, other)).toBe(same)
  expect(saysTheSame(other, one)).toBe(same)
})

test.each<[string, boolean]>([
  ['the', true],
  ['on that', true],
  ['', true],
  ['on Sunday', false],
  ['others', false],
])('%j tells nothing: %s', (words, filler) => expect(isFiller(words)).toBe(filler))
