import { Glyph } from '../marks/glyph.tsx'
import { SelectLink } from '../marks/select-link.tsx'
import { useStory } from '../story/context.ts'
import { PRECISION_WORDS, saidAt } from '../story/places.ts'

/** Passages of one place that are listed. */
const LISTED = 60

/** A place and all that is said to have happened there. */
export function PlaceCard({ id }: { readonly id: string }) {
  const story = useStory()
  const place = story.places.get(id)
  if (!place) return <p class="hint">This dossier does not have this place.</p>
  const said = saidAt(id, story)
  const others = place.aliases.filter((alias) => alias !== place.name)
  return (
    <>
      <p class="said">
        <bdi>{place.name}</bdi>
      </p>
      <p class="facts">
        {[
          PRECISION_WORDS[place.precision ?? 'unknown'],
          ...(others.length > 0 ? [`also written ${others.join(', ')}`] : []),
          ...(place.gazetteer ? [place.gazetteer] : []),
        ].join(' · ')}
      </p>
      <section class="others">
        <h3>Said of this place</h3>
        {said.length === 0 && <p class="hint">It is named, but no event or figure is placed there.</p>}
        <ul>
          {said.slice(0, LISTED).map((item) => (
            <li key={item.key}>
              <SelectLink to={item.selection}>
                <Glyph mark={item.mark} side={item.side} />
                <span>{item.words}</span>
                <bdi class="where">{story.names.report(item.report)}</bdi>
              </SelectLink>
            </li>
          ))}
        </ul>
        {said.length > LISTED && <p class="hint">{said.length - LISTED} more.</p>}
      </section>
    </>
  )
}
