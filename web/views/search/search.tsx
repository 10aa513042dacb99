import { useMemo } from 'preact/hooks'
import { useGrowing } from '../../frame/use-growing.ts'
import { Glyph } from '../../marks/glyph.tsx'
import { SelectLink } from '../../marks/select-link.tsx'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import type { Passage } from '../../story/passage.ts'
import { searchStory } from '../../story/search.ts'

/** Passages drawn at a time. */
const STEP = 20

/** What a search found: claims, people, places and sentences. */
export function SearchView() {
  const { route, href } = useNavigation()
  const story = useStory()
  const found = useMemo(() => searchStory(route.q, story), [route.q, story])
  const count =
    found.claims.length + found.passages.length + found.more + found.voices.length + found.places.length
  const { sides } = story
  const { shown, more, end } = useGrowing(found.passages.length, STEP)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="view search-view" tabIndex={0} aria-label="Search">
      <p class="shown" role="status">
        {route.q.trim() === ''
          ? 'Type words to look for in every report, claim, name and place.'
          : count === 0
            ? `Nothing has all of “${route.q}”.`
            : `${count} found for “${route.q}”`}
      </p>
      <Group title="Claims" count={found.claims.length}>
        {found.claims.slice(0, 20).map((row) => (
          <li key={row.claim.id}>
            <a class="row" href={href({ view: 'claim', id: row.claim.id, q: '' })}>
              {row.lead !== '' && <b>{row.lead} </b>}
              {row.title}
            </a>
          </li>
        ))}
      </Group>
      {found.claims.length > 20 && <p class="hint">{found.claims.length - 20} more claims: add a word.</p>}
      <Group title="People and parties" count={found.voices.length}>
        {found.voices.map((voice) => {
          const statement = story.statements.get(voice.statements[0] ?? '')
          return (
            statement && (
              <li key={voice.name}>
                <SelectLink to={{ kind: 'statement', id: statement.id }} class="row">
                  <Glyph mark={statement.stance} side={sides.of(statement.source.party)} />{' '}
                  <bdi>{voice.name}</bdi>{' '}
                  <span class="where">{voice.statements.length} statements, the first here</span>
                </SelectLink>
              </li>
            )
          )
        })}
      </Group>
      <Group title="Places" count={found.places.length}>
        {found.places.map((place) => (
          <li key={place.id}>
            <SelectLink to={{ kind: 'place', id: place.id }} class="row">
              <bdi>{place.name}</bdi>
            </SelectLink>
          </li>
        ))}
      </Group>
      <Group title="In the reports" count={found.passages.length + found.more}>
        {found.passages.slice(0, shown).map((passage) => (
          <li key={`${passage.report} ${passage.start}`}>
            <Hit passage={passage} />
          </li>
        ))}
        {shown < found.passages.length && (
          <li>
            <button type="button" ref={end} onClick={more}>
              {found.passages.length - shown} more
            </button>
          </li>
        )}
        {found.more > 0 && <li class="hint">{found.more} more: add a word.</li>}
      </Group>
    </section>
  )
}

type GroupProps = {
  readonly title: string
  readonly count: number
  readonly children: preact.ComponentChildren
}

const Group = ({ title, count, children }: GroupProps) =>
  count === 0 ? null : (
    <section class="found">
      <h2>
        {title} <em>{count}</em>
      </h2>
      <ul class="plain">{children}</ul>
    </section>
  )

/** A hit with the words around it. */
function Hit({ passage }: { readonly passage: Passage }) {
  const { reports, names } = useStory()
  const text = reports.get(passage.report)?.text ?? ''
  return (
    <SelectLink to={{ kind: 'text', ...passage }} class="row hit">
      <bdi class="where">{names.report(passage.report)}</bdi>
      <span class="words" dir="auto">
        {text.slice(Math.max(0, passage.start - 70), passage.start)}
        <mark>{text.slice(passage.start, passage.end)}</mark>
        {text.slice(passage.end, passage.end + 110)}
      </span>
    </SelectLink>
  )
}
