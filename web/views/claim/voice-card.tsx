import { numberWords } from '../../../src/cli/text/numbers.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { Glyph } from '../../marks/glyph.tsx'
import { SelectLink } from '../../marks/select-link.tsx'
import { useStory } from '../../story/context.ts'
import { countNotes } from '../../story/count-notes.ts'
import { dayWords, rangeWords } from '../../story/dates.ts'
import { MARK_WORDS, markOf } from '../../story/stance.ts'
import type { Placed } from './voices.tsx'

type Props = {
  readonly claim: Claim
  readonly item: Placed
  readonly isNarrow: boolean
}

/** One voice: who, in which stance, the words, and every report that carries them. */
export function VoiceCard({ claim, item, isNarrow }: Props) {
  const story = useStory()
  const { voice, key, day } = item
  const [first] = voice.entries
  const statement = story.statements.get(first.statement ?? '')
  const mark = markOf(first, statement)
  const side = story.sides.of(first.party)
  const figure = story.figures.get(first.figure ?? '')
  const name = voice.who === null ? 'In the report’s own voice' : `${voice.who} ${MARK_WORDS[mark]}`
  const notes = figure ? countNotes(claim, claim.entries.indexOf(first), story) : []
  const Head = isNarrow ? 'h3' : 'h4'
  return (
    <article class={`voice ${side ? `hue-${side.hue}` : 'hue-none'} ${voice.role}`} data-key={key}>
      <Head>
        <Glyph mark={mark} side={side} relayed={(statement?.within ?? null) !== null} />
        <span>{name}</span>
      </Head>
      <blockquote dir="auto">
        {story.names.passage(first.report, figure ? first : (wordsOf(item, story) ?? first))}
      </blockquote>
      {figure && <p class="bounds">{numberWords(figure)}</p>}
      {notes.length > 0 && <p class="facts">{notes.join(' · ')}</p>}
      <p class="facts">
        {statement?.said
          ? `Said ${rangeWords(statement.said)}`
          : day === '9999'
            ? 'No date'
            : `Published ${dayWords(day)}`}
        {statement?.channel ? ` · ${statement.platform ?? statement.channel.replace('-', ' ')}` : ''}
      </p>
      <ul class="carried" aria-label="Carried by">
        {voice.entries.map((entry) => {
          const index = claim.entries.indexOf(entry)
          return (
            <li key={index}>
              <SelectLink to={{ kind: 'entry', claim: claim.id, index }}>
                <bdi>{story.names.report(entry.report)}</bdi>
              </SelectLink>
            </li>
          )
        })}
      </ul>
    </article>
  )
}

/** The content of a voice's first statement; where it is short, the whole attribution tells more. */
function wordsOf(
  { voice }: Placed,
  { statements }: ReturnType<typeof useStory>,
): { start: number; end: number } | null {
  const spans = statements.get(voice.entries[0].statement ?? '')?.content.spans ?? []
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last || last.end - first.start < 40) return null
  return { start: first.start, end: last.end }
}
