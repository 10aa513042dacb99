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
  const score = JSON.parse(tool('score-casualties.mjs', gold, pred, '--json'))
  const of = ({ relevant, ...effect }) =>
    [effect['n>1'].recall, effect['n=1'].recall, relevant.precision].join(' / ')
  return [
    [`MUC ${set}: killed, recall of groups / single victims / precision with a template`, of(score.killed)],
    [`MUC ${set}: injured, recall of groups / single victims / precision with a template`, of(score.injured)],
    [
      `MUC ${set}: attackers P / R / F1 / confidence right`,
      ['precision', 'recall', 'f1', 'confidence'].map((name) => score.attackers[name]).join(' / '),
    ],
  ]
}
