// Attributions on PolNeAR dev.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { speechCues } from './speech-cues.mjs'
import { counterclaim, data, percent, tool, withFolder, write } from './tools.mjs'

export const attributionRows = () =>
  withFolder((folder) => {
    const [texts, dossiers, gold] = [
      join(folder, 'texts'),
      join(folder, 'dossiers'),
      data('polnear', 'dev.jsonl'),
    ]
    tool('texts.mjs', gold, texts)
    counterclaim('read', '--each', texts, '--out', dossiers, '--quiet')
    const pred = write(join(folder, 'pred.jsonl'), tool('dossier-to-attributions.mjs', texts, dossiers))
    const score = JSON.parse(tool('score-attribution.mjs', '--gold', gold, '--pred', pred))
    const { attribution, contentExact, spanExact, recallByType } = score
    const lines = (path) =>
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    const speech = speechCues(lines(gold), lines(pred))
    return [
      [
        'PolNeAR dev: attribution P / R / F1',
        [attribution.p, attribution.r, attribution.f1].map(percent).join(' / '),
      ],
      ['PolNeAR dev: content exact F1', percent(contentExact.f1)],
      [
        'PolNeAR dev: exact spans, source / cue / content F1',
        [spanExact.source.f1, spanExact.cue.f1, spanExact.content.f1].map(percent).join(' / '),
      ],
      [
        `PolNeAR dev: cues of speech, recall of ${speech.gold} / precision of ${speech.found}`,
        [speech.recall, speech.precision].map(percent).join(' / '),
      ],
      [
        'PolNeAR dev: recall of direct / indirect / mixed',
        [recallByType.direct.recall, recallByType.indirect.recall, recallByType.mixed.recall]
          .map(percent)
          .join(' / '),
      ],
    ]
  })
