import { numberWords } from '../../../src/cli/text/numbers.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { SelectLink } from '../../marks/select-link.tsx'
import { useStory } from '../../story/context.ts'

/** Where the entries give what cannot all hold. */
export function Differences({ claim }: { readonly claim: Claim }) {
  const { dossier, figures, names } = useStory()
  const found = dossier.discrepancies.filter((d) => d.claim === claim.id)
  if (found.length === 0) return null
  return (
    <section class="block">
      <h3>Where they differ</h3>
      {found.map((discrepancy) => (
        <div key={`${discrepancy.what} ${discrepancy.entries.join()}`}>
          <p>{discrepancy.note}</p>
          <ul class="differ">
            {discrepancy.entries.map((index) => {
              const entry = claim.entries[index]
              const figure = figures.get(entry?.figure ?? '')
              if (!entry) return null
              return (
                <li key={index}>
                  <SelectLink to={{ kind: 'entry', claim: claim.id, index }}>
                    {figure ? numberWords(figure) : discrepancy.what}{' '}
                    <bdi class="where">{names.report(entry.report)}</bdi>
                  </SelectLink>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}
