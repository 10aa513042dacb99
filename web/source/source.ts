import type { Dossier } from '../../src/model/dossier.ts'

/** One line of the list of stories. */
export type StoryLine = {
  readonly id: string
  readonly title: string
  readonly when: { readonly from: string; readonly to: string } | null
  readonly reports: number
  readonly claims: number
  readonly contested: number
  readonly imported: string | null
}

/** What is given to be read: files, or one text with what is known of it. */
export type Import =
  | { readonly files: readonly File[] }
  | {
      readonly text: string
      readonly outlet: string | null
      readonly published: string | null
      readonly url: string | null
    }

/** How far a reading is. */
export type Progress = { readonly stage: string; readonly done: number; readonly of: number }

/** A running job: its progress, its end, and how to stop it. */
export type Job = {
  readonly id: string
  readonly story: Promise<string>
  readonly cancel: () => Promise<void>
}

/** What only a server can do. */
export type Server = {
  readonly stories: () => Promise<readonly StoryLine[]>
  readonly read: (what: Import, onProgress: (progress: Progress) => void) => Promise<Job>
  readonly exportUrl: (story: string, format: string) => string
}

/** Where dossiers come from: inside the page, or from the server that served it. */
export type Source = {
  readonly dossier: (story: string | null) => Promise<Dossier>
  /** The program that read the reports, where the page says. */
  readonly version: string | null
  readonly server: Server | null
}

/** What went wrong, told so that a reader can act on it. */
export class SourceError extends Error {
  readonly code: string
  readonly where: string | null

  constructor(code: string, where: string | null, message: string) {
    super(message)
    this.code = code
    this.where = where
  }
}
