/** What can be selected, anywhere on the page. Indices are those of the dossier's arrays. */
export type Selection =
  | { readonly kind: 'entry'; readonly claim: string; readonly index: number }
  | { readonly kind: 'cell'; readonly claim: string; readonly report: string }
  | { readonly kind: 'check'; readonly claim: string; readonly index: number }
  | { readonly kind: 'statement' | 'figure' | 'event' | 'place'; readonly id: string }
  | { readonly kind: 'copy'; readonly lineage: string; readonly index: number; readonly side: 'a' | 'b' }
  | { readonly kind: 'label'; readonly index: number; readonly label: number }
  | { readonly kind: 'note'; readonly index: number }
  | { readonly kind: 'text'; readonly report: string; readonly start: number; readonly end: number }

/** "entry:c12:0", as the address holds it. */
export function formatSelection(s: Selection): string {
  switch (s.kind) {
    case 'entry':
    case 'check':
      return `${s.kind}:${s.claim}:${s.index}`
    case 'cell':
      return `cell:${s.claim}:${s.report}`
    case 'copy':
      return `copy:${s.lineage}:${s.index}:${s.side}`
    case 'label':
      return `label:${s.index}:${s.label}`
    case 'note':
      return `note:${s.index}`
    case 'text':
      return `text:${s.report}:${s.start}:${s.end}`
    default:
      return `${s.kind}:${s.id}`
  }
}

/** Reads `formatSelection`; `null` for what it never writes. */
export function parseSelection(text: string | null): Selection | null {
  const [kind, a = '', b = '', c = ''] = text?.split(':') ?? []
  if (a === '') return null
  switch (kind) {
    case 'entry':
    case 'check':
      return { kind, claim: a, index: Number(b) }
    case 'cell':
      return { kind, claim: a, report: b }
    case 'copy':
      return { kind, lineage: a, index: Number(b), side: c === 'b' ? 'b' : 'a' }
    case 'label':
      return { kind, index: Number(a), label: Number(b) }
    case 'note':
      return { kind, index: Number(a) }
    case 'text':
      return { kind, report: a, start: Number(b), end: Number(c) }
    case 'statement':
    case 'figure':
    case 'event':
    case 'place':
      return { kind, id: a }
    default:
      return null
  }
}
