import type { Generated, Kysely, Transaction } from 'kysely'

/**
 * The tables as `migrations.ts` makes them. Times are ISO 8601 in UTC, days ISO 8601, flags 0 or 1, hashes SHA-256 in
 * lower-case hexadecimal digits.
 */
export type Tables = {
  /** `named`: a person chose the title. `revision` counts readings, so that one who read an older one is told. */
  story: { id: string; title: string; named: number; revision: number; created: string }
  /** Bytes as received, once for all stories. */
  original: { sha256: string; bytes: Uint8Array; size: number }
  /** What came into a story: bytes, what the caller knew of them, and the report that was read from them. */
  input: InputColumns & { story_id: string; report_id: string; import_id: string }
  /** A report as it was last read; `rowid` is that of its text in `report_text`. */
  report: {
    rowid: Generated<number>
    story_id: string
    id: string
    outlet: string | null
    headline: string | null
    published: string | null
  }
  /** FTS5. Control characters are blanked, code unit by code unit, so that offsets are those of the report's text. */
  report_text: { rowid: number; text: string }
  /** Every reading of a story, never changed. */
  reading: {
    id: Generated<number>
    story_id: string
    import_id: string
    at: string
    version: string
    dossier_sha256: string
    reports: number
    claims: number
  }
  /** The latest reading's dossier as JSON, with what a list of stories tells of it. */
  dossier: {
    story_id: string
    reading_id: number
    sha256: string
    json: string
    when_from: string | null
    when_to: string | null
    reports: number
    claims: number
    contested: number
  }
  /** What the models told of a story's reports, a pack for each import that read some: see `keep`. */
  kept: { story_id: string; import_id: string; bytes: Uint8Array }
  /** Every import, asked for or done: a queue and a log. `wanted` is the story's id or name as it was asked for. */
  import: {
    id: string
    state: ImportState
    wanted: string | null
    story_id: string | null
    created: string
    finished: string | null
    /** Who works on it, and until when others leave it alone. */
    owner: string | null
    lease: string | null
    /** How often a worker began it. */
    attempts: Generated<number>
    added: number
    /** JSON: what could not be read, as errors. */
    unread: string
    /** JSON: the error that ended it. */
    error: string | null
  }
  /** What a queued import holds; gone when it ends. */
  import_input: InputColumns & { import_id: string; position: number }
}

export type InputColumns = {
  /** From the other columns: the same bytes with the same facts are one input. */
  id: string
  sha256: string
  name: string
  outlet: string | null
  published: string | null
  url: string | null
  media_type: string | null
}

export type ImportState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** The store, or a transaction of it: what queries run on. */
export type Queries = Kysely<Tables> | Transaction<Tables>
