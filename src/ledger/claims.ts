import type { Claim, ClaimEntry, ClaimOrigin } from '../model/claim.ts'
import { idOf } from '../model/id.ts'
import { casualtyDrafts } from './casualty-claims.ts'
import { statusByNumber } from './casualty-status.ts'
import { type Desk, type Draft, deskOf } from './desk.ts'
import { propositionDrafts } from './proposition-claims.ts'
import { inReadingOrder, type StoryReading } from './reading.ts'
import { originsOf, speakingEntries } from './roots.ts'
import { type Searchable, type Since, searchables, silenceOf } from './silence.ts'
import { type StatusWhy, statusOf } from './status.ts'
import { tollsOf } from './tolls/tolls.ts'
import { verificationsOf } from './verification.ts'

/**
 * All claims of a story, in reading order of their first entries, the wider before the narrower. The order of the reading's lists makes no difference:
 * they are put into the contract's order first.
 */
export function findClaims(reading: StoryReading): Claim[] {
  const desk = deskOf(inReadingOrder(reading))
  const searched = searchables(desk)
  const drafts = [...propositionDrafts(desk), ...casualtyDrafts(desk)]
  const claims = drafts.map((draft) => {
    const claim = claimOf(draft, desk, searched)
    return { ...claim, ...tollsOf(draft, claim, desk) }
  })
  return claims.sort(
    (a, b) =>
      compareEntries(a.entries[0], b.entries[0], desk) ||
      b.entries.length - a.entries.length ||
      (a.id < b.id ? -1 : 1),
  )
}

function claimOf(draft: Draft, desk: Desk, searched: readonly Searchable[]): Claim {
  const entries = [...draft.entries].sort((a, b) => compareEntries(a, b, desk))
  const speaking = speakingEntries(entries, desk.statements)
  const originsIn = (own: readonly ClaimEntry[]): ClaimOrigin[] =>
    own === speaking ? origins : originsOf(own, desk.statements, desk.lineage, desk.isCopy)
  const origins = originsOf(speaking, desk.statements, desk.lineage, desk.isCopy)
  const carriers = new Set(entries.map((e) => e.report))
  const place = entries.map((e) => `${e.report}:${e.start}:${e.end}:${e.figure ?? e.statement ?? ''}`)
  return {
    id: idOf('c', draft.kind, ...place),
    gist: draft.gist,
    kind: draft.kind,
    entries,
    ...statusFor(draft, speaking, originsIn, desk),
    roots: origins.length,
    origins,
    ...silenceOf(carriers, draft.wordings, sinceOf(entries, desk), searched),
    verification: verificationsOf(entries, desk.reading.reports),
    toll: draft.toll,
  }
}

function statusFor(
  { kind }: Draft,
  speaking: readonly ClaimEntry[],
  originsIn: (entries: readonly ClaimEntry[]) => readonly ClaimOrigin[],
  desk: Desk,
): StatusWhy {
  const status = (entries: readonly ClaimEntry[]): StatusWhy =>
    statusOf(entries, originsIn(entries), desk.sides)
  if (kind !== 'casualties') return status(speaking)
  return statusByNumber(speaking, desk.figures, status, (entries) => originsIn(entries).length)
}

function sinceOf(entries: readonly ClaimEntry[], desk: Desk): Since {
  const days = entries.map((e) => desk.published(e.report))
  const known = days.flatMap((day) => day ?? []).sort()
  return { day: known[0] ?? null, sure: !days.includes(null) }
}

const compareEntries = (a: ClaimEntry | undefined, b: ClaimEntry | undefined, desk: Desk): number =>
  (desk.order.get(a?.report ?? '') ?? 0) - (desk.order.get(b?.report ?? '') ?? 0) ||
  (a?.start ?? 0) - (b?.start ?? 0) ||
  (a?.end ?? 0) - (b?.end ?? 0)
