import { Fragment } from 'preact'
import { numberWords } from '../../../src/cli/text/numbers.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { groupBy } from '../../../src/model/group-by.ts'
import { SelectLink } from '../../marks/select-link.tsx'
import { useStory } from '../../story/context.ts'
import { type Replaced, replacedIn } from '../../story/count-notes.ts'
import { dayWords } from '../../story/dates.ts'

/** The history of a count: each number that was replaced, where it stood, and what replaced it. */
export function ReplacedCounts({ claim }: { readonly claim: Claim }) {
  const story = useStory()
  const replaced = replacedIn(claim, story)
  if (replaced.length === 0) return null
  return (
    <div class="replaced-counts">
      <h3>Replaced since</h3>
      <ul>
        {[...groupBy(replaced, ({ told }) => `${told.by} ${told.why}`).entries()].map(([key, group]) => (
          <Group key={key} claim={claim} group={group} />
        ))}
      </ul>
    </div>
  )
}

/** Numbers that one report replaced for one reason. */
function Group({ claim, group }: { readonly claim: Claim; readonly group: readonly Replaced[] }) {
  const [first] = group
  if (!first) return null
  const { by, told } = first
  return (
    <li>
      {group.map(({ index }, i) => (
        <Fragment key={index}>
          {i > 0 && ', '}
          <Count claim={claim} index={index} />
        </Fragment>
      ))}
      {' → '}
      {by === null ? <Printed report={told.by} /> : <Count claim={claim} index={by} />}.{' '}
      <span>{told.why}</span>
    </li>
  )
}

/** One number and the report that prints it, as a link to its sentence. */
function Count({ claim, index }: { readonly claim: Claim; readonly index: number }) {
  const { figures } = useStory()
  const entry = claim.entries[index]
  const figure = figures.get(entry?.figure ?? '')
  if (!entry || !figure) return null
  return (
    <SelectLink to={{ kind: 'entry', claim: claim.id, index }}>
      {numberWords(figure)} in <Printed report={entry.report} />
    </SelectLink>
  )
}

function Printed({ report }: { readonly report: string }) {
  const { names, reports } = useStory()
  const day = reports.get(report)?.published ?? null
  return (
    <>
      <bdi>{names.report(report)}</bdi>
      {day !== null && ` (${dayWords(day)})`}
    </>
  )
}
