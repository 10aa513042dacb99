// Article text of saved pages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { counterclaim, data, percent, tool, withFolder, write } from './tools.mjs'

export const extractionRows = () =>
  withFolder((folder) => {
    const [pages, dossiers] = [join(folder, 'pages'), join(folder, 'dossiers')]
    for (const name of readdirSync(data('pages', 'pages')))
      write(join(pages, name.replace(/\.gz$/, '')), gunzipSync(readFileSync(data('pages', 'pages', name))))
    counterclaim('read', '--each', pages, '--out', dossiers, '--quiet')
    const pred = write(join(folder, 'pred.jsonl'), tool('dossier-to-pages.mjs', dossiers))
    const score = JSON.parse(
      tool('score-extraction.mjs', '--truth', data('pages', 'truth.jsonl'), '--pred', pred),
    )
    return [
      ['pages: text P / R / F1', [score.precision, score.recall, score.f1].map(percent).join(' / ')],
      ['pages: leads lost / empty', `${score.leadLost} / ${score.empty}`],
    ]
  })
