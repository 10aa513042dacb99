import type { Lineage } from '../../../src/model/lineage.ts'
import { rove } from '../../frame/rove.ts'
import { SelectLink } from '../../marks/select-link.tsx'
import { Twin } from '../../marks/twin.tsx'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { dayWords } from '../../story/dates.ts'
import type { Story } from '../../story/story.ts'
import { barsOf } from '../report/parts.ts'

type Props = { readonly lineage: Lineage; readonly pair: readonly [string, string] | null }

/** One text in several reports: each a bar as long as its text, its shared passages in their places. */
export function LineageBars({ lineage, pair }: Props) {
  const story = useStory()
  const { reports } = story
  const members = ordered(lineage, story)
  const longest = Math.max(...members.map((m) => reports.get(m)?.text.length ?? 0))
  return (
    <section class="lineage">
      <h2>
        {lineage.root === null ? 'One text' : `One text, from ${lineage.root},`} in {members.length} reports
      </h2>
      <p class="hint">
        Found by{' '}
        {lineage.evidence.map((e) => (e === 'passages' ? 'shared passages' : 'a credit line')).join(' and ')}.
        It counts once, however many carry it. Strong: word for word; pale: edited; empty: not shared.
      </p>
      <div class="lineage-rows">
        {members.map((id) => (
          <MemberBar
            key={id}
            lineage={lineage}
            id={id}
            longest={longest}
            isChosen={pair?.includes(id) ?? false}
          />
        ))}
      </div>
      <LineageTable lineage={lineage} members={members} />
    </section>
  )
}

type MemberProps = {
  readonly lineage: Lineage
  readonly id: string
  readonly longest: number
  readonly isChosen: boolean
}

function MemberBar({ lineage, id, longest, isChosen }: MemberProps) {
  const { reports, of, names } = useStory()
  const { href } = useNavigation()
  const report = reports.get(id)
  const bars = barsOf(of.get(id)?.copies.filter((c) => c.lineage === lineage.id) ?? [])
  const shared = lineage.reports.find((r) => r.report === id)?.shared ?? 0
  const length = report?.text.length ?? 1
  return (
    <div class={`member ${isChosen ? 'chosen' : ''}`}>
      <a class="name" href={href({ view: 'report', id, sel: null })}>
        <bdi>{names.report(id)}</bdi>
        <span class="where">{report?.published ? dayWords(report.published) : 'no date'}</span>
      </a>
      <div class="track">
        {/* biome-ignore lint/a11y/useSemanticElements: passages in a bar are no fields of a form */}
        <div
          class="text-bar"
          role="group"
          aria-label={`Shared passages of ${names.report(id)}; arrows move among them`}
          onKeyDown={rove}
          style={{ width: `${(100 * length) / longest}%` }}
        >
          {bars.map(({ start, end, copies }, i) => {
            const [copy] = copies
            return (
              copy && (
                <SelectLink
                  key={start}
                  tabIndex={i === 0 ? 0 : -1}
                  class={`segment ${copies.every((c) => c.kind === 'verbatim') ? 'verbatim' : 'edited'}`}
                  to={{ kind: 'copy', lineage: lineage.id, index: copy.index, side: copy.side }}
                  change={{ pair: [id, copy.there.report] }}
                  label={`Passage of ${names.report(id)}, also in ${[...new Set(copies.map((c) => names.report(c.there.report)))].join(', ')}`}
                  style={{ left: `${(100 * start) / length}%`, width: `${(100 * (end - start)) / length}%` }}
                />
              )
            )
          })}
        </div>
      </div>
      <span class="share">{Math.round(100 * shared)} %</span>
    </div>
  )
}

/** Members by the day they appeared; those without a day behind them, by how much they share. */
function ordered(lineage: Lineage, { reports }: Story): string[] {
  const day = (id: string): string => reports.get(id)?.published ?? '9999'
  return [...lineage.reports]
    .sort((a, b) =>
      day(a.report) < day(b.report) ? -1 : day(a.report) > day(b.report) ? 1 : b.shared - a.shared,
    )
    .map((r) => r.report)
}

function LineageTable({
  lineage,
  members,
}: {
  readonly lineage: Lineage
  readonly members: readonly string[]
}) {
  const { names, reports } = useStory()
  const { href } = useNavigation()
  const count = (id: string, kind: string): number =>
    lineage.passages.filter((p) => p.kind === kind && (p.a.report === id || p.b.report === id)).length
  return (
    <Twin>
      {() => (
        <table>
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">Published</th>
              <th scope="col" class="n">
                Words also elsewhere
              </th>
              <th scope="col" class="n">
                Word for word
              </th>
              <th scope="col" class="n">
                Edited
              </th>
              <th scope="col">Beside</th>
            </tr>
          </thead>
          <tbody>
            {members.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{names.report(id)}</bdi>
                </th>
                <td>{reports.get(id)?.published ?? 'no date'}</td>
                <td class="n">
                  {Math.round(100 * (lineage.reports.find((r) => r.report === id)?.shared ?? 0))} %
                </td>
                <td class="n">{count(id, 'verbatim')}</td>
                <td class="n">{count(id, 'edited')}</td>
                <td>
                  {members
                    .filter((other) => other !== id)
                    .slice(0, 6)
                    .map((other) => (
                      <a
                        key={other}
                        class="tick"
                        href={href({ pair: [id, other], sel: null })}
                        aria-label={`${names.number(other)}: ${names.report(id)} beside ${names.report(other)}`}
                      >
                        {names.number(other)}
                      </a>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Twin>
  )
}
