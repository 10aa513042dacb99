import type { Place } from '../../src/model/place.ts'
import type { ClaimRow } from './claim-rows.ts'
import { fold } from './fold.ts'
import { oncePer } from './once-per.ts'
import type { Passage } from './passage.ts'
import type { Story } from './story.ts'

/** Somebody who speaks, and the first statement of theirs. */
export type FoundVoice = { readonly name: string; readonly statements: readonly string[] }

export type Found = {
  readonly claims: readonly ClaimRow[]
  readonly passages: readonly Passage[]
  readonly voices: readonly FoundVoice[]
  readonly places: readonly Place[]
  /** Passages beyond those that are listed. */
  readonly more: number
}

/** Passages that are listed. */
const LISTED = 200

type Folded = { readonly texts: ReadonlyMap<string, string>; readonly claims: readonly string[] }

/** Looks for all words of a query in every paragraph, claim, name and place. Case and accents do not matter. */
export function searchStory(query: string, story: Story): Found {
  const words = fold(query)
    .split(/\s+/)
    .filter((w) => w !== '')
  if (words.length === 0) return { claims: [], passages: [], voices: [], places: [], more: 0 }
  const has = (text: string): boolean => words.every((w) => text.includes(w))
  const { texts, claims } = foldedOf(story)
  const passages = story.dossier.reports.flatMap((report) => {
    const text = texts.get(report.id) ?? ''
    return report.blocks.flatMap((block): Passage[] => hitsIn(text, block.start, block.end, words, report.id))
  })
  return {
    claims: story.rows.filter((_, i) => has(claims[i] ?? '')),
    passages: passages.slice(0, LISTED),
    more: Math.max(0, passages.length - LISTED),
    voices: voicesOf(story).filter((v) => has(fold(v.name))),
    places: story.dossier.places.filter((p) => has(fold([p.name, ...p.aliases].join(' ')))),
  }
}

/** The first place of each word in a block that has all of them, joined to one passage per word found first. */
function hitsIn(
  text: string,
  start: number,
  end: number,
  words: readonly string[],
  report: string,
): Passage[] {
  const block = text.slice(start, end)
  const whole = block.indexOf(words.join(' '))
  if (whole >= 0) return [{ report, start: start + whole, end: start + whole + words.join(' ').length }]
  const at = words.map((w) => block.indexOf(w))
  const [first] = at
  if (first === undefined || at.some((i) => i < 0)) return []
  return [{ report, start: start + first, end: start + first + (words[0]?.length ?? 0) }]
}

const foldedOf = oncePer(
  (story: Story): Folded => ({
    texts: new Map(story.dossier.reports.map((r) => [r.id, fold(r.text)])),
    claims: story.rows.map((row) => fold(`${row.lead} ${row.title} ${row.claim.gist}`)),
  }),
)

function voicesOf({ dossier }: Story): FoundVoice[] {
  const of = (key: 'speaker' | 'party', id: string): string[] =>
    dossier.statements.filter((s) => s.source[key] === id).map((s) => s.id)
  return [
    ...dossier.speakers.map((s) => ({ name: s.name, statements: of('speaker', s.id) })),
    ...dossier.parties.map((p) => ({
      name: [p.name, ...p.aliases].join(', '),
      statements: of('party', p.id),
    })),
  ].filter((v) => v.statements.length > 0)
}
