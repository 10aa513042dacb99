import { SelectLink } from '../../marks/select-link.tsx'
import { useStory } from '../../story/context.ts'
import { countsAt, PRECISION_WORDS } from '../../story/places.ts'

/** Every place, with how exactly it is known and how much is said of it: the map's twin. */
export function PlaceList() {
  const story = useStory()
  const counts = countsAt(story)
  const places = story.dossier.places
    .map((place) => ({
      place,
      others: place.aliases.filter((alias) => alias !== place.name),
      count: counts.get(place.id) ?? 0,
    }))
    .sort((a, b) => b.count - a.count)
  return (
    <table class="place-list">
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">How exactly</th>
          <th scope="col" class="n">
            Said of it
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ place, others, count }) => (
          <tr key={place.id}>
            <th scope="row">
              <SelectLink to={{ kind: 'place', id: place.id }} class="words">
                <bdi>{place.name}</bdi>
              </SelectLink>
              {others.length > 0 && (
                <span class="where">
                  {' '}
                  also <bdi>{others.join(', ')}</bdi>
                </span>
              )}
            </th>
            <td>{place.lat === null ? 'not on the map' : PRECISION_WORDS[place.precision ?? 'unknown']}</td>
            <td class="n">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
