import { effectWords, SCOPE_WORDS } from '../../src/cli/text/figure-words.ts'
import { numberWords } from '../../src/cli/text/numbers.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Statement } from '../../src/model/statement.ts'
import { Glyph } from '../marks/glyph.tsx'
import { useStory } from '../story/context.ts'
import { countNotes } from '../story/count-notes.ts'
import { rangeWords } from '../story/dates.ts'
import type { Selection } from '../story/selection.ts'
import { MARK_WORDS, markOf } from '../story/stance.ts'
import type { Story } from '../story/story.ts'
import { who } from '../story/who.ts'

/** What was found at a passage: who says it and how, what is counted, what the dossier notes. */
export function Facts({ selection }: { readonly selection: Selection }) {
  const story = useStory()
  const { claims, statements, figures, dossier } = story
  if (selection.kind === 'entry') {
    const claim = claims.get(selection.claim)
    const entry = claim?.entries[selection.index]
    if (!claim || !entry) return null
    const statement = statements.get(entry.statement ?? '')
    const mark = markOf(entry, statement)
    const name = story.names.who(entry)
    return (
      <>
        <p class="said">
          <Glyph mark={mark} side={story.sides.of(entry.party)} />{' '}
          <span>{name === null ? 'In the report’s own voice' : `${name} ${MARK_WORDS[mark]}`}</span>
        </p>
        <FigureFacts
          figure={figures.get(entry.figure ?? '')}
          notes={countNotes(claim, selection.index, story)}
          story={story}
        />
        {statement && <StatementFacts statement={statement} />}
      </>
    )
  }
  if (selection.kind === 'statement') {
    const statement = statements.get(selection.id)
    return statement ? <StatementCard statement={statement} story={story} /> : null
  }
  if (selection.kind === 'figure') {
    const figure = figures.get(selection.id)
    const statement = statements.get(figure?.statement ?? '')
    return (
      <>
        <FigureFacts figure={figure} story={story} />
        {statement ? (
          <StatementCard statement={statement} story={story} />
        ) : (
          <p class="said small">In the report’s own voice</p>
        )}
      </>
    )
  }
  return (
    <p class="said">
      {otherWords(selection, story, dossier.notes[selection.kind === 'note' ? selection.index : -1]?.message)}
    </p>
  )
}

function StatementCard({ statement, story }: { readonly statement: Statement; readonly story: Story }) {
  return (
    <>
      <p class="said">
        <Glyph mark={statement.stance} side={story.sides.of(statement.source.party)} />{' '}
        <span>
          {who(statement, story)} {MARK_WORDS[statement.stance]}
        </span>
      </p>
      <StatementFacts statement={statement} />
    </>
  )
}

function StatementFacts({ statement }: { readonly statement: Statement }) {
  const { statements } = useStory()
  const story = useStory()
  const { said, channel, platform, quotation, within, probability } = statement
  const relay = statements.get(within ?? '')
  const told = [
    said === null ? 'when it was said is not told' : `said ${rangeWords(said)}`,
    ...(channel === null ? [] : [platform ?? channel.replace('-', ' ')]),
    `${quotation} quotation`,
    ...(probability === null || probability === undefined
      ? []
      : [`read by the model, ${Math.round(100 * probability)} % sure`]),
    ...(relay ? [`relayed by ${who(relay, story)}`] : []),
  ]
  return <p class="facts">{told.join(' · ')}</p>
}

type FigureProps = {
  readonly figure: Figure | undefined
  /** What its claim tells of it. */
  readonly notes?: readonly string[]
  readonly story: Story
}

function FigureFacts({ figure, notes = [], story }: FigureProps) {
  if (!figure) return null
  const { counts, whom, side, scope, when, part, imputed } = figure
  const told = [
    effectWords(counts).toLowerCase(),
    ...(whom === 'unknown' ? [] : [whom === 'mixed' ? 'civilians and fighters' : `${whom}s`]),
    ...(side === null ? [] : [`of ${story.names.party(side)}`]),
    ...(scope === null ? [] : [SCOPE_WORDS[scope]]),
    ...(when === null ? [] : [rangeWords(when)]),
    ...(part ? ['part of a larger number'] : []),
    ...imputed.map((rule) => `filled by rule “${rule}”`),
    ...notes,
  ]
  return (
    <p class="number">
      <strong>{numberWords(figure)}</strong> <span>{told.join(' · ')}</span>
    </p>
  )
}

function otherWords(
  selection: Selection,
  { claims, dossier, events, names }: Story,
  note: string | undefined,
): string {
  switch (selection.kind) {
    case 'check': {
      const check = claims.get(selection.claim)?.verification[selection.index]
      return `What the report says of checking it: ${(check?.outcome ?? '').replaceAll('-', ' ')}${check?.by ? `, by ${check.by}` : ''}`
    }
    case 'copy':
      return 'A passage that another report has too'
    case 'label': {
      const wording = dossier.wording[selection.index]
      return `“${wording?.labels[selection.label]?.label ?? ''}”: a word for ${names.party(wording?.referent ?? '')}`
    }
    case 'event':
      return `What is told to have happened: ${events.get(selection.id)?.kind ?? ''}`
    case 'note':
      return note ?? ''
    default:
      return 'Found by the search'
  }
}
