import { useSource, useStory } from '../../story/context.ts'

/** How much was found, and what found it. */
export function Made() {
  const { dossier } = useStory()
  const { version } = useSource()
  const counts: readonly (readonly [string, number])[] = [
    ['reports', dossier.reports.length],
    ['statements', dossier.statements.length],
    ['figures', dossier.figures.length],
    ['events', dossier.events.length],
    ['claims', dossier.claims.length],
    ['parties', dossier.parties.length],
    ['speakers', dossier.speakers.length],
    ['places', dossier.places.length],
  ]
  return (
    <section class="made">
      <h2>What was read</h2>
      <p class="hint">
        {version === null ? 'Read by Counterclaim' : `Read by Counterclaim ${version}`}, as {dossier.schema},
        story {dossier.story.id}. No person has changed anything: no decision is recorded.
      </p>
      <dl class="tally">
        {counts.map(([noun, n]) => (
          <div key={noun}>
            <dt>{noun}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
