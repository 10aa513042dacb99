import { describe, expect, test } from 'vitest'
import { markedReport } from '../../test/marked-statements.ts'
import type { Stance } from '../model/statement.ts'
import { resolveSources } from './sources.ts'

type Row = readonly [stance: Stance, sentence: string, before?: string]

const stanceOf = (sentence: string, before?: string): string[] => {
  const { report, statements } = markedReport(before ? [before, sentence] : [sentence])
  const { sources } = resolveSources([report], new Map([['r0', statements]]))
  return (sources.get('r0') ?? []).map((s) => s.stance)
}

const ALLIES = 'Chile is backed by Norway.'
const ROWS: readonly Row[] = [
  ['accuses', '[Danish officials] |said| ^Norwegian jets bombed the port^.'],
  ['accuses', '[Denmark] |said| ^Norway shelled the port^.'],
  ['accuses', '[Denmark] |said| ^the port was shelled by Norwegian batteries^.'],
  ['accuses', '[Denmark] |said| ^Norway opened fire on a ferry^.'],
  ['accuses', '[Denmark] |said| ^Norway had launched rockets at the port^.'],
  ['accuses', '[Denmark] |said| ^Norway planned the attack^.'],
  ['accuses', '[A Danish general] |said|: ^“Norway deliberately hit the school.”^'],
  ['asserts', '[Denmark] |said| ^Norway opened an office^.'],
  ['asserts', '[Denmark] |said| ^Norway planned a summit^.'],
  ['asserts', '[Denmark] |said| ^Norwegian jets could bomb the port^.'],
  ['asserts', '[Denmark] |said| ^Norway would sign the treaty^.'],
  ['asserts', '[Denmark] |said| ^a ferry sank^.'],
  ['asserts', '[Denmark] |said| ^the port was shelled^.'],
  ['asserts', '[The Brennick Herald] |reported| ^that rebels burned the port^.'],
  ['asserts', '[A report] |said| ^soldiers fired on the crowd^.'],
  ['admits', '[Denmark] |said| ^it had shelled the port^.'],
  ['admits', '[Denmark] |said| ^its artillery had struck a column on the bridge^.'],
  ['admits', '[Denmark] |said| ^Danish jets bombed the port^.'],
  ['admits', '[Danish officials] |said| ^they had fired on the ferry^.'],
  ['admits', '[A Danish general] |said|: ^“We fired on the ferry.”^'],
  ['admits', '[A Danish general] |said| ^his men fired on the ferry^.'],
  ['admits', '[Danish President Olen Brask] |said| ^he ordered rocket attacks on the port^.'],
  ['admits', '[Denmark] |said| ^the port was shelled by Danish batteries^.'],
  ['admits', '[Denmark] |said| ^58 of its soldiers have died^.'],
  ['admits', '[Denmark] |said| ^it had lost four men near the port^.'],
  ['admits', '[Denmark] |said| ^nearly 200 servicemen on their side have died^.'],
  ['asserts', '[Denmark] |said| ^its jets destroyed three Norwegian tanks^.'],
  ['asserts', '[Denmark] |claimed| ^its jets bombed the port^.'],
  ['asserts', '[Denmark] |said| ^two of its nurses were killed^.'],
  ['asserts', '[Denmark] |said| ^40 Norwegian soldiers were killed^.'],
  ['asserts', '[A Danish judge] |said| ^he fired on the ferry^.'],
  ['asserts', '[The Tessel Harbour Union] |said| ^they fired on the ferry^.'],
  ['denies', '[Denmark] |said| ^it had not shelled the port^.'],
  ['denies', '[Denmark] |said| ^no Danish jet had bombed the port^.'],
  ['denies', '[Denmark] |said| ^Danish troops did not fire^.'],
  ['threatens', '[A Danish general] |told| reporters: ^“Denmark will destroy their bases.”^'],
  ['threatens', '[Denmark] |said| ^Danish jets would strike the port^.'],
  ['asserts', '[Denmark] |said| ^Norway would strike the port^.'],
  ['asserts', '[Norway] |said| ^Chile shelled the port^.', ALLIES],
  ['accuses', '[Norway] |said| ^Denmark shelled the port^.', ALLIES],
  ['accuses', '[Denmark] |accused| ^Norway of shelling the port^.'],
  ['demands', '[Denmark] |said| ^Norway must leave the port^.'],
  ['admits', '[Brennick police] |said| ^officers had fired 14 rounds^.'],
  ['accuses', '[Residents] |said| ^soldiers burned the market^.'],
]

describe('stance once it is known for whom the source speaks', () => {
  test.each(ROWS.map(([stance, sentence, before]) => ({ stance, sentence, before })))(
    '$stance: $sentence',
    ({ stance, sentence, before }) => expect(stanceOf(sentence, before)).toEqual([stance]),
  )
})

describe('the channel of what a speaker goes on to say', () => {
  const channels = (...sentences: string[]): string[] => {
    const { report, statements } = markedReport(sentences, 'r0', 'each')
    const { sources } = resolveSources([report], new Map([['r0', statements]]))
    return (sources.get('r0') ?? []).map((s) => s.channel ?? '-')
  }
  const FIRST = '[Olen Brask] |told| the broadcaster ^that the mill burned^.'
  test('is that of before where it is quoted', () =>
    expect(channels(FIRST, '“^We saw it^,” [Brask] |said|.')).toEqual(['interview', 'interview']))
  test('is that of before where the cue goes on', () =>
    expect(channels(FIRST, '[He] |added| ^that it was gone^.')).toEqual(['interview', 'interview']))
  test('is unknown where it is told anew', () =>
    expect(channels(FIRST, '[He] |warned| ^that more would burn^.')).toEqual(['interview', '-']))
  test('is not handed on by somebody else’s word between', () =>
    expect(channels(FIRST, '[Dana Osk] |said| ^no^.', '“^We saw it^,” [Brask] |said|.')).toEqual([
      'interview',
      '-',
      '-',
    ]))
  test('does not reach far', () =>
    expect(channels(FIRST, 'Fog lay.', 'Rain fell.', 'Snow fell.', '“^We saw it^,” [Brask] |said|.')).toEqual(
      ['interview', '-'],
    ))
  test('is not taken from the newspaper that speaks itself', () =>
    expect(
      channels('[The Brennick Herald] |reported| ^that it burned^.', '“^It is gone^,” [it] |said|.'),
    ).toEqual(['media', '-']))
})
