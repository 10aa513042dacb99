import type { Wording } from '../../src/model/claim.ts'
import { groupBy } from '../../src/model/group-by.ts'
import { SelectLink } from '../marks/select-link.tsx'
import { useStory } from '../story/context.ts'

/** What the panel shows while nothing is selected: who stands where, and the words the reports use. */
export function Idle() {
  const { sides, dossier, names } = useStory()
  const others = dossier.parties.filter((p) => sides.of(p.id) === null)
  return (
    <div class="idle">
      <p class="hint">Select anything: its sentence is shown here, in its paragraph.</p>
      <section>
        <h3>{sides.all.length === 0 ? 'No sides are told apart' : 'Sides, by first mention'}</h3>
        <ul class="side-list">
          {sides.all.map((side) => (
            <li key={side.id}>
              <span class={`chip hue-${side.hue}`}>{side.letter}</span>
              <bdi>{side.name}</bdi>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <p class="absent">Others that speak or act: {others.map((p) => names.party(p.id)).join(', ')}</p>
        )}
      </section>
      <WordingList />
    </div>
  )
}

/** Every label for a party or a place that reports name differently; none is preferred. */
export function WordingList() {
  const { dossier } = useStory()
  if (dossier.wording.length === 0) return null
  return (
    <section>
      <h3>Words the reports use</h3>
      {dossier.wording.map((wording, index) =>
        isSaidBefore(dossier.wording, index) ? null : (
          <WordingItem key={wording.referent} wording={wording} index={index} />
        ),
      )}
    </section>
  )
}

/** A party and a place of one name share their labels; they are listed once. */
const isSaidBefore = (all: readonly Wording[], index: number): boolean => {
  const labels = JSON.stringify(all[index]?.labels)
  return all.slice(0, index).some((w) => JSON.stringify(w.labels) === labels)
}

function WordingItem({ wording, index }: { readonly wording: Wording; readonly index: number }) {
  const { names, places } = useStory()
  const labels = groupBy(
    wording.labels.map((l, at) => ({ ...l, at })),
    (l) => l.label.toLowerCase(),
  )
  return (
    <div class="wording">
      <h4>
        <bdi>{places.get(wording.referent)?.name ?? names.party(wording.referent)}</bdi>
      </h4>
      <ul>
        {[...labels].map(([label, uses]) => (
          <li key={label}>
            <q>{label}</q>{' '}
            {uses.map((use) => (
              <SelectLink
                key={use.at}
                to={{ kind: 'label', index, label: use.at }}
                label={`${names.number(use.report)}: “${label}” in ${names.report(use.report)}`}
                class="tick"
              >
                {names.number(use.report)}
              </SelectLink>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
