import type { Claim, ClaimEntry, EntryRole, Status } from '../../model/claim.ts'
import type { Names } from './names.ts'
import { paragraph, plainWords, type Style } from './style.ts'

const SAYS: Readonly<Record<EntryRole, string>> = {
  asserts: 'says',
  denies: 'denies',
  admits: 'acknowledges',
  doubts: 'doubts',
  declines: 'does not say',
}
/** How each status is told; none says what is true. */
export const HEADINGS: readonly (readonly [Status, string])[] = [
  ['acknowledged', 'Said by one side, acknowledged by another'],
  ['contested', 'Said and denied'],
  ['corroborated', 'Said by independent origins'],
  ['one-sided', 'Said by one side alone'],
  ['unattributed', 'Said in the reports’ own voice alone'],
]
/** Entries shown of one speaker and role before "and N more reports". */
const SHOWN = 1

/** One claim: its gist, who says it and who denies it with their words, and who is silent. */
export function claimText(claim: Claim, names: Names, style: Style): string {
  const { bold, dim } = style.colors
  const head = paragraph(bold(`• ${plainWords(claim.gist)}`), '  ', '    ', style)
  const rows = groupsOf(claim, names).map((group) => voiceText(group, names, style))
  const tail = [`${names.origins(claim)}.`, ...silenceText(claim, names)].join(' ')
  return [head, ...rows, paragraph(dim(tail), '      ', '      ', style)].join('\n')
}

type Voice = { readonly who: string; readonly role: EntryRole; readonly entries: ClaimEntry[] }

/** Entries of one claim by who speaks and in which role, in order of first mention. */
function groupsOf(claim: Claim, names: Names): Voice[] {
  const voices = new Map<string, Voice>()
  for (const entry of claim.entries) {
    const who = names.who(entry)
    const voice = voices.get(`${entry.role} ${who}`) ?? { who, role: entry.role, entries: [] }
    voice.entries.push(entry)
    voices.set(`${entry.role} ${who}`, voice)
  }
  return [...voices.values()]
}

function voiceText({ who, role, entries }: Voice, names: Names, style: Style): string {
  const { cyan, dim } = style.colors
  const [entry] = entries.slice(0, SHOWN)
  if (!entry) return ''
  const reports = names.reports([...new Set(entries.map((e) => e.report))])
  const own =
    entry.statement === null && entry.figure === null
      ? 'In the report’s own voice'
      : `${cyan(who)} ${SAYS[role]}`
  return paragraph(`${own}: “${names.passage(entry)}” ${dim(`— ${reports}`)}`, '      ', '        ', style)
}

function silenceText(claim: Claim, names: Names): string[] {
  const told = (label: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${label} ${names.reports(ids)}.`]
  return [
    ...told('Not mentioned in', claim.silent),
    ...told('Cannot tell:', claim.cannotTell),
    ...told('Published before it was said:', claim.notYet),
  ]
}
