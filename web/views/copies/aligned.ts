import type { Copy } from '../../story/copies.ts'
import type { Story } from '../../story/story.ts'

/** A row of two reports side by side: a passage that both have, or what stands between and only one has. */
export type AlignedRow =
  | { readonly kind: 'passage'; readonly key: string; readonly copy: Copy }
  | { readonly kind: 'gap'; readonly key: string; readonly a: string; readonly b: string }

/** The passages of two reports in the first one's order, with the text between them. */
export function alignedRows(a: string, b: string, { of, reports }: Story): AlignedRow[] {
  const copies = (of.get(a)?.copies ?? []).filter((c) => c.there.report === b)
  const [textA, textB] = [reports.get(a)?.text ?? '', reports.get(b)?.text ?? '']
  const takenB = copies.map((c) => c.there).sort((x, y) => x.start - y.start)
  const rows: AlignedRow[] = []
  let atA = 0
  for (const copy of copies) {
    if (copy.here.start < atA) continue
    const before = takenB.filter((t) => t.end <= copy.there.start).at(-1)?.end ?? 0
    pushGap(rows, textA.slice(atA, copy.here.start), textB.slice(before, copy.there.start))
    rows.push({ kind: 'passage', key: `passage-${copy.index}`, copy })
    atA = copy.here.end
  }
  const last = takenB.at(-1)?.end ?? 0
  pushGap(rows, textA.slice(atA), textB.slice(last))
  return rows
}

function pushGap(rows: AlignedRow[], a: string, b: string): void {
  if (/[\p{L}\p{N}]/u.test(a) || /[\p{L}\p{N}]/u.test(b))
    rows.push({ kind: 'gap', key: `gap-${rows.length}`, a: a.trim(), b: b.trim() })
}
