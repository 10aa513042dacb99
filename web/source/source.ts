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

/** What went wrong with an input or a reading. */
export type Problem = { readonly code: string; readonly where: string | null; readonly message: string }

/** How a reading ended: the story it went to, how many reports are new, and what could not be read. */
export type Ended = {
  readonly story: string
  readonly added: number
  readonly unread: readonly Problem[]
}

/** Whoever follows a reading. */
export type Follower = {
  readonly onProgress: (progress: Progress) => void
  readonly onDone: (ended: Ended) => void
  readonly onFailed: (error: SourceError) => void
}

/** One import of a story's log. Times are ISO 8601, UTC. */
export type ImportLine = {
  readonly id: string
  readonly state: string
  readonly created: string
  readonly added: number
  readonly unread: readonly Problem[]
  readonly error: Problem | null
}

/** A story's log: what was imported, and which version read it when. */
export type StoryLog = {
  readonly imports: readonly ImportLine[]
  readonly readings: readonly {
    readonly at: string
    readonly version: string
    readonly reports: number
    readonly claims: number
  }[]
}

/** What only a server can do. */
export type Server = {
  readonly stories: () => Promise<readonly StoryLine[]>
  readonly log: (story: string) => Promise<StoryLog>
  /** Hands reports over, to a story or to none yet; resolves to the id of the job that reads them. */
  readonly submit: (what: Import, story: string | null) => Promise<string>
  /** Follows a job to its end, through lost connections too; returns how to look away. */
  readonly follow: (job: string, follower: Follower) => () => void
  readonly cancel: (job: string) => Promise<void>
  /** What this tab shows the server with each change. */
  readonly keepToken: (token: string) => void
  readonly exportUrl: (story: string, format: string) => string
}

/** Where dossiers come from: inside the page, or from the server that served it. */
export type Source = {
  /** The same object as before where nothing has changed. */
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
