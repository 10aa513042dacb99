import { describe, expect, test } from 'vitest'
import { at, report } from './builders.test.ts'
import { fragmentsOf } from './terms.ts'

describe('fragmentsOf', () => {
  const fragments = (sentence: string, content: string): string[][] => {
    const where = report('A', [sentence])
    return fragmentsOf(where, [at(where, content)]).map((terms) => [...terms.keys()])
  }

  test.each([
    ['The mayor said he was “troubled” by the fire.', 'he was “troubled” by the fire', [['troubled']]],
    [
      'She called it a “disgrace” and a “shameless theft” of the harvest.',
      'a “disgrace” and a “shameless theft” of the harvest',
      [['disgrace'], ['shameless', 'theft']],
    ],
    ['“He is a disgrace,” she said.', '“He is a disgrace,”', []],
    ['He said the raid was “on” again.', 'the raid was “on” again', []],
    [
      'He said the army “burned seven farms, two mills and the old school of Darrow” on Monday.',
      'the army “burned seven farms, two mills and the old school of Darrow” on Monday',
      [],
    ],
  ])('%s', (sentence, content, words) => {
    expect(fragments(sentence, content)).toEqual(words)
  })
})
