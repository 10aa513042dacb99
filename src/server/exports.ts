import type { Dossier } from '../model/dossier.ts'

/** A form in which a dossier leaves: its media type, how its file's name ends, and its writer. */
export type ExportFormat = {
  readonly mediaType: string
  readonly ending: string
  readonly write: (dossier: Dossier) => string | Promise<string>
}

/** By the name that `/api/stories/{id}/export/{format}` knows. Who starts the server says which there are. */
export type Exports = Readonly<Record<string, ExportFormat>>
