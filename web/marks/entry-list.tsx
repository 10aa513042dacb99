import { numberWords } from '../../src/cli/text/numbers.ts'
import type { Claim, ClaimEntry } from '../../src/model/claim.ts'
import { useStory } from '../story/context.ts'
import { dayWords, rangeWords } from '../story/dates.ts'
import { MARK_WORDS, markOf } from '../story/stance.ts'
import type { Story } from '../story/story.ts'
import { Glyph } from './glyph.tsx'
import { SelectLink } from './select-link.tsx'

/** When an entry was said, or else when its report appeared; unknown days stand last. */
export const entryDay = (entry: ClaimEntry, { statements, reports }: Story): string =>
  statements.get(entry.statement ?? '')?.said?.from ?? reports.get(entry.report)?.published ?? '9999'

/** All entries of a claim, oldest first. */
export function EntryList({ claim }: { readonly claim: Claim }) {
  const story = useStory()
  const order = claim.entries
    .map((entry, index) => ({ entry, index, day: entryDay(entry, story) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index))
  return (
    <ul class="entry-list">
      {order.map(({ entry, index }) => (
        <li key={index}>
          <EntryLine claim={claim} entry={entry} index={index} />
        </li>
      ))}
    </ul>
  )
}

type Props = { readonly claim: Claim; readonly entry: ClaimEntry; readonly index: number }

/** One entry: who, in which stance, the words, where and when. */
function EntryLine({ claim, entry, index }: Props) {
  const story = useStory()
  const { names, statements, figures, sides, reports } = story
  const statement = statements.get(entry.statement ?? '')
  const mark = markOf(entry, statement)
  const name = names.who(entry)
  const figure = figures.get(entry.figure ?? '')
  const published = reports.get(entry.report)?.published
  return (
    <SelectLink to={{ kind: 'entry', claim: claim.id, index }} class="entry-line">
      <Glyph mark={mark} side={sides.of(entry.party)} relayed={(statement?.within ?? null) !== null} />
      <span class="who">{name === null ? 'In its own voice' : `${name} ${MARK_WORDS[mark]}`}</span>
      <q class="words" dir="auto">
        {figure ? names.passage(entry.report, entry) : names.words(entry)}
      </q>
      {figure && <span class="bounds">{numberWords(figure)}</span>}
      <span class="where">
        <bdi>{names.report(entry.report)}</bdi>
        {statement?.said
          ? `, said ${rangeWords(statement.said)}`
          : published
            ? `, ${dayWords(published)}`
            : ''}
      </span>
    </SelectLink>
  )
}
