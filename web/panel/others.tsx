import { Glyph } from '../marks/glyph.tsx'
import { SelectLink } from '../marks/select-link.tsx'
import { useNavigation } from '../route/use-route.ts'
import { useStory } from '../story/context.ts'
import type { Passage } from '../story/passage.ts'
import type { Selection } from '../story/selection.ts'
import { MARK_WORDS, markOf } from '../story/stance.ts'

/** Entries of one claim listed in the panel. */
const LISTED = 30

/** The other entries of a claim, each a step away, and who is silent. */
export function Others({ claim: id, selection }: { readonly claim: string; readonly selection: Selection }) {
  const { rowById, names, statements, sides } = useStory()
  const { href } = useNavigation()
  const row = rowById.get(id)
  if (!row) return null
  const { entries, silent, cannotTell } = row.claim
  const here = selection.kind === 'entry' && selection.claim === id ? selection.index : -1
  return (
    <section class="others">
      <h3>
        <a href={href({ view: 'claim', id })}>{row.lead === '' ? row.title : `${row.lead}: ${row.title}`}</a>
      </h3>
      <ul>
        {entries.slice(0, LISTED).map((entry, index) => {
          const mark = markOf(entry, statements.get(entry.statement ?? ''))
          const name = names.who(entry)
          return (
            <li key={index} class={index === here ? 'here' : ''}>
              <SelectLink to={{ kind: 'entry', claim: id, index }}>
                <Glyph mark={mark} side={sides.of(entry.party)} />
                <span>{name === null ? 'In its own voice' : `${name} ${MARK_WORDS[mark]}`}</span>
                <bdi class="where">{names.report(entry.report)}</bdi>
              </SelectLink>
            </li>
          )
        })}
      </ul>
      {entries.length > LISTED && <p class="hint">{entries.length - LISTED} more in the claim.</p>}
      <Absent label="Not mentioned in" reports={silent} />
      <Absent label="Cannot tell" reports={cannotTell} />
    </section>
  )
}

function Absent({ label, reports }: { readonly label: string; readonly reports: readonly string[] }) {
  const { names } = useStory()
  if (reports.length === 0) return null
  return (
    <p class="absent">
      <span>{label}</span> {reports.map(names.report).join(', ')}
    </p>
  )
}

/** The same words in other reports. */
export function SamePassage({ passage }: { readonly passage: Passage }) {
  const { of, names } = useStory()
  const copies = (of.get(passage.report)?.copies ?? []).filter(
    ({ here }) => here.start < passage.end && here.end > passage.start,
  )
  if (copies.length === 0) return null
  const byReport = new Map(copies.map((c) => [c.there.report, c]))
  return (
    <section class="same">
      <h3>The same passage in</h3>
      <ul>
        {[...byReport.values()].map((copy) => (
          <li key={copy.there.report}>
            <SelectLink
              to={{
                kind: 'copy',
                lineage: copy.lineage,
                index: copy.index,
                side: copy.side === 'a' ? 'b' : 'a',
              }}
              change={{ view: 'copies', pair: [passage.report, copy.there.report] }}
            >
              <bdi>{names.report(copy.there.report)}</bdi>
              <span class="where">
                {copy.kind === 'verbatim' ? 'word for word' : `edited, ${percent(copy.identity)} the same`}
              </span>
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

const percent = (share: number): string => `${Math.round(100 * share)} %`
