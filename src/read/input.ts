/** A report as it comes in: bytes as received, or text already decoded, with what the caller knows of it. */
export type ReportInput = {
  /** The file's base name, or "stdin". */
  readonly name: string
  readonly bytes?: Uint8Array
  readonly text?: string
  readonly outlet?: string
  /** The day of publication, ISO 8601. */
  readonly published?: string
  readonly url?: string
  /** A media type with its charset, as a server sent it ("text/html; charset=windows-1252"). */
  readonly mediaType?: string
}

/** A report larger than this is refused: no news report is, and every stage may take time linear in its length. */
export const MAX_BYTES = 12_000_000
