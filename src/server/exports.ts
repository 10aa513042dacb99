import type { Dossier } from '../model/dossier.ts'

/** A form in which a dossier leaves: its media type, the end of its file's name, and its writer. */
type ExportFormat = {
  readonly mediaType: string
  readonly extension: string
  readonly write: (dossier: Dossier) => string
}

/** By the name that `/api/stories/{id}/export/{format}` knows. */
export const EXPORTS: Readonly<Record<string, ExportFormat>> = {
  json: {
    mediaType: 'application/json',
    extension: 'json',
    write: (dossier) => `${JSON.stringify(dossier, null, 2)}\n`,
  },
}
