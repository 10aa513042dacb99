// Tolls of gun incidents with two or more reports, against the registry.
import { join } from 'node:path'
import { counterclaim, data, tool, withFolder } from './tools.mjs'

/** Incidents read; the whole set takes minutes. */
const LIMIT = '150'

export const tollRows = () =>
  withFolder((folder) => {
    const [stories, dossiers] = [join(folder, 'stories'), join(folder, 'dossiers')]
    tool(
      'score-tolls.mjs',
      '--write',
      data('incidents', 'reports.jsonl'),
      stories,
      '--min',
      '2',
      '--limit',
      LIMIT,
    )
    counterclaim('read', '--each', stories, '--out', dossiers, '--quiet')
    const score = JSON.parse(
      tool('score-tolls.mjs', '--registry', data('incidents', 'registry.jsonl'), '--dossiers', dossiers),
    )
    return Object.entries(score).map(([what, value]) => [`gun incidents: ${what}`, JSON.stringify(value)])
  })
