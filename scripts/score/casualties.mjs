// Casualty figures and attackers on two MUC sets.
import { join } from 'node:path'
import { counterclaim, data, tool, withFolder, write } from './tools.mjs'

export const casualtyRows = () =>
  withFolder((folder) => ['tst1', 'tst2'].flatMap((set) => rowsOf(set, folder)))

function rowsOf(set, folder) {
  const [gold, texts, dossiers] = [
    data('muc', `${set}.jsonl`),
    join(folder, set, 'texts'),
    join(folder, set, 'dossiers'),
  ]
  tool('texts.mjs', gold, texts)
  counterclaim('read', '--each', texts, '--out', dossiers, '--quiet')
  const pred = write(join(folder, set, 'pred.jsonl'), tool('dossier-to-casualties.mjs', dossiers))
  return flat(JSON.parse(tool('score-casualties.mjs', gold, pred, '--json'))).map(([what, value]) => [
    `MUC ${set}: ${what}`,
    value,
  ])
}

function flat(value, path = '') {
  if (value === null || typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`))
}
