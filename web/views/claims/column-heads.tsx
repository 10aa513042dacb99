import { Legend } from '../../marks/legend.tsx'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import type { Mark } from '../../story/stance.ts'

/** Reports as columns; those that go back to one text stand under one bracket. */
export function ColumnHeads({ marks }: { readonly marks: ReadonlySet<Mark> }) {
  const { dossier, columns, names, reports } = useStory()
  const { href } = useNavigation()
  const byReport = new Map(dossier.lineages.flatMap((l) => l.reports.map((r) => [r.report, l] as const)))
  const groups: { lineage: string; label: string | null; size: number }[] = []
  for (const id of columns) {
    const lineage = byReport.get(id)
    const last = groups.at(-1)
    if (last && last.lineage === lineage?.id) last.size++
    else groups.push({ lineage: lineage?.id ?? id, label: lineage?.root ?? null, size: 1 })
  }
  return (
    <thead>
      <tr class="brackets">
        <td rowSpan={2} aria-label="Signs of the table">
          <Legend marks={marks} />
        </td>
        {groups.map(({ lineage, label, size }) =>
          size === 1 ? (
            <td key={lineage} />
          ) : (
            <th key={lineage} colSpan={size} scope="colgroup" class="bracket">
              <a href={href({ view: 'copies' })} title={`${size} reports of one text`}>
                {label ?? 'one text'}
              </a>
            </th>
          ),
        )}
      </tr>
      <tr class="heads">
        {columns.map((id) => (
          <th key={id} scope="col">
            <a href={href({ view: 'report', id })} title={reports.get(id)?.headline ?? names.report(id)}>
              <bdi>{names.report(id)}</bdi>
            </a>
          </th>
        ))}
      </tr>
    </thead>
  )
}
