import { useMemo, useRef } from 'preact/hooks'
import type { Claim } from '../../../src/model/claim.ts'
import { useWidth } from '../../frame/use-width.ts'
import { entryDay } from '../../marks/entry-list.tsx'
import { useStory } from '../../story/context.ts'
import type { Side } from '../../story/sides.ts'
import type { Story } from '../../story/story.ts'
import { type Voice, voicesOf } from '../../story/voices.ts'
import { Joins } from './joins.tsx'
import { VoiceCard } from './voice-card.tsx'

/** A voice in the column of its side. */
export type Placed = {
  readonly voice: Voice
  readonly column: number
  readonly key: string
  readonly day: string
}
export type Column = { readonly key: string; readonly side: Side | null; readonly name: string }

/** Pixels that a side's column needs; where there are fewer, all voices stand in one. */
const COLUMN = 190

/**
 * Entries side by side, a column a side, each oldest first, so that what a side answers stands beside what it answers and not
 * below it; lines join the two. Where there is no room for columns all stand in one, by time.
 */
export function Voices({ claim }: { readonly claim: Claim }) {
  const story = useStory()
  const field = useRef<HTMLDivElement>(null)
  const { columns, placed } = useMemo(() => place(claim, story), [claim, story])
  const width = useWidth(field)
  const isNarrow = width > 0 && width / columns.length < COLUMN
  const joins = useMemo(() => joinsOf(placed), [placed])
  return (
    <div class="voices" ref={field} style={{ '--columns': isNarrow ? 1 : columns.length }}>
      {isNarrow
        ? placed.map((item) => <VoiceCard key={item.key} claim={claim} item={item} isNarrow />)
        : columns.map((column, at) => (
            <div key={column.key} class="voice-column">
              <h3 class="column-head">
                {column.side && <span class={`chip hue-${column.side.hue}`}>{column.side.letter}</span>}
                <bdi>{column.name}</bdi>
              </h3>
              {placed
                .filter((item) => item.column === at)
                .map((item) => (
                  <VoiceCard key={item.key} claim={claim} item={item} isNarrow={false} />
                ))}
            </div>
          ))}
      <Joins field={field} joins={joins} isNarrow={isNarrow} />
    </div>
  )
}

function place(claim: Claim, story: Story): { columns: Column[]; placed: Placed[] } {
  const columns: Column[] = []
  const columnFor = (voice: Voice): number => {
    const [entry] = voice.entries
    const side = story.sides.of(entry.party)
    const key = side?.id ?? (entry.party === null ? 'none' : 'other')
    const at = columns.findIndex((c) => c.key === key)
    if (at >= 0) return at
    const name = side?.name ?? (key === 'none' ? 'No party named' : 'Others')
    return columns.push({ key, side, name }) - 1
  }
  const placed = voicesOf(claim, story)
    .map((voice, i) => ({ voice, i, day: entryDay(voice.entries[0], story) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.i - b.i))
    .map(({ voice, i, day }) => ({ voice, day, key: `voice-${i}`, column: columnFor(voice) }))
  return { columns, placed }
}

/** Each denial, grant or doubt with the voice it answers: the first that puts the claim forward in one of its reports. */
function joinsOf(placed: readonly Placed[]): { from: string; to: string; role: string }[] {
  const put = placed.filter((p) => p.voice.role === 'asserts')
  return placed.flatMap((p) => {
    if (p.voice.role === 'asserts') return []
    const reports = new Set(p.voice.entries.map((e) => e.report))
    const other = put.filter((q) => q.column !== p.column)
    const near = other.find((q) => q.voice.entries.some((e) => reports.has(e.report))) ?? other[0] ?? put[0]
    return near ? [{ from: p.key, to: near.key, role: p.voice.role }] : []
  })
}
