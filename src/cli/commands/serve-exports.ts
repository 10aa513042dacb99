import { claimsCsv, figuresCsv, statementsCsv } from '../../export/tables.ts'
import type { Exports } from '../../server/exports.ts'
import { htmlText } from '../html.ts'

const CSV = 'text/csv; charset=utf-8; header=present'

/** The files that a served story can be had as, by the last part of their address. */
export const EXPORTS: Exports = {
  json: {
    mediaType: 'application/json',
    ending: '.json',
    write: (dossier) => `${JSON.stringify(dossier, null, 2)}\n`,
  },
  html: { mediaType: 'text/html; charset=utf-8', ending: '.html', write: htmlText },
  'claims.csv': { mediaType: CSV, ending: '-claims.csv', write: claimsCsv },
  'statements.csv': { mediaType: CSV, ending: '-statements.csv', write: statementsCsv },
  'figures.csv': { mediaType: CSV, ending: '-figures.csv', write: figuresCsv },
}
