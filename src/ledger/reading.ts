import type { Event } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { Lineage } from '../model/lineage.ts'
import type { Party } from '../model/party.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Statement } from '../model/statement.ts'

/** Everything read from one story's reports, before any two of them are compared. Lists are in reading order. */
export type StoryReading = {
  readonly reports: readonly AnnotatedReport[]
  readonly lineages: readonly Lineage[]
  readonly parties: readonly Party[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
}
