import { expect, test } from 'vitest'
import type { PartyMention } from '../model/found.ts'
import { doersOf } from './acts.ts'
import { at, report, says } from './builders.test.ts'

/** The sides that are said to have done what a report's one line tells, under a verb of blaming. */
function blamed(line: string, content: string, verb: string, ...names: string[]): string[] {
  const a = report('a', [line])
  const cue = { spans: [], lemma: verb }
  const statement = says(a, content, { party: 'kesh' }, { stance: 'accuses', cue })
  const mentions = names.map(
    (name): PartyMention => ({ ...at(a, name), party: name.toLowerCase(), speaker: null }),
  )
  return doersOf(statement, 'asserts', [], mentions, (party) => party)
}

test.each<[string, string, string, string[], string[]]>([
  ['Kesh condemned an attack on Tolm.', 'an attack on Tolm', 'condemn', ['Tolm'], []],
  ['Kesh denounced a raid in Tolm.', 'a raid in Tolm', 'denounce', ['Tolm'], []],
  ['Kesh condemned the Tolm strike.', 'the Tolm strike', 'condemn', ['Tolm'], ['tolm']],
  [
    'Kesh condemned Tolm for an attack on Orvel.',
    'Tolm for an attack on Orvel',
    'condemn',
    ['Tolm', 'Orvel'],
    ['tolm'],
  ],
  ['Kesh accused neighbouring Tolm of raids.', 'neighbouring Tolm of raids', 'accuse', ['Tolm'], ['tolm']],
])('%s', (line, content, verb, names, doers) => expect(blamed(line, content, verb, ...names)).toEqual(doers))
