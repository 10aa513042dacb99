import type { Dossier } from '../../model/dossier.ts'
import { complain } from '../complain.ts'
import type { Collected } from '../inputs.ts'

/** Names what could not be read on standard error unless told to be quiet, and counts it. */
export function warn(collected: Collected, dossier: Dossier, quiet: boolean): number {
  const unread = dossier.notes.filter((n) => n.report === null)
  const messages = [...collected.failures, ...unread].map((f) => f.message)
  if (!quiet) for (const message of messages) complain(message)
  return messages.length
}
