import { claimsCsv, figuresCsv, statementsCsv } from '../export/tables.ts'
import type { Dossier } from '../model/dossier.ts'

/** A file to write: its place and its text. */
export type TableFile = { readonly path: string; readonly write: (dossier: Dossier) => string }

/** The ledger as CSV: claims at the place that was named, statements and figures beside it, as `mill-figures.csv` beside `mill.csv`. */
export function tableFiles(path: string): readonly TableFile[] {
  const dot = /\.[A-Za-z0-9]{1,8}$/.exec(path)
  const [stem, ending] = dot ? [path.slice(0, dot.index), dot[0]] : [path, '']
  return [
    { path, write: claimsCsv },
    { path: `${stem}-statements${ending}`, write: statementsCsv },
    { path: `${stem}-figures${ending}`, write: figuresCsv },
  ]
}
