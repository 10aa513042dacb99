import { useMemo } from 'preact/hooks'
import { grouped } from '../../../src/cli/text/numbers.ts'
import { STATUS_WORDS } from '../../../src/cli/text/status-words.ts'
import type { Figure } from '../../../src/model/figure.ts'
import { Glyph } from '../../marks/glyph.tsx'
import { SelectLink } from '../../marks/select-link.tsx'
import { useNavigation } from '../../route/use-route.ts'
import type { ClaimRow } from '../../story/claim-rows.ts'
import { useStory } from '../../story/context.ts'
import { ReplacedCounts } from './replaced-counts.tsx'
import { type Scale, scaleOf } from './scale.ts'
import { type StripRow, stripRows } from './strip-rows.ts'
import { StripTable } from './strip-table.tsx'
import { TollBand, TollWords } from './toll-band.tsx'

/** One count as a strip: a row a speaker and number, an interval from low to high, a mark a report. */
export function StripPlot({ row }: { readonly row: ClaimRow }) {
  const story = useStory()
  const { href } = useNavigation()
  const rows = useMemo(() => stripRows(row, story), [row, story])
  const scale = useMemo(() => scaleOf(row.figures), [row])
  const { claim } = row
  return (
    <section class="strip-plot">
      <h2>
        <a href={href({ view: 'claim', id: claim.id })}>{row.title}</a>
        {row.numbers !== null && <span class={row.differs ? 'differs' : ''}> {row.numbers}</span>}
      </h2>
      <p class="hint">
        {STATUS_WORDS[claim.status]}
        {row.differs && ' · the numbers differ'}
        {scale.isLog && ' · the axis grows by factors of ten'}
      </p>
      <div class="plot">
        <TollBand claim={claim} scale={scale} />
        {rows.map((strip, i) => (
          <Strip
            key={strip.key}
            claim={claim.id}
            strip={strip}
            isNew={rows[i - 1]?.who !== strip.who}
            scale={scale}
          />
        ))}
        <div class="axis" aria-hidden="true">
          {scale.ticks.map((n) => (
            <span key={n} style={{ left: `${100 * scale.at(n)}%` }}>
              {grouped(n)}
            </span>
          ))}
        </div>
      </div>
      <TollWords claim={claim} />
      <ReplacedCounts claim={claim} />
      <StripTable row={row} rows={rows} />
    </section>
  )
}

type StripProps = {
  readonly claim: string
  readonly strip: StripRow
  readonly isNew: boolean
  readonly scale: Scale
}

function Strip({ claim, strip, isNew, scale }: StripProps) {
  const { names, claims } = useStory()
  const [first] = strip.entries
  const entries = claims.get(claim)?.entries ?? []
  const place = placeOf(strip.figure, scale)
  const notes = [
    ...(strip.scope === null ? [] : [strip.scope]),
    ...(strip.isReplaced ? ['replaced later'] : []),
    ...(strip.isOfEnemy ? ['of the other side'] : []),
  ]
  return (
    <div class={`strip-row ${strip.side ? `hue-${strip.side.hue}` : 'hue-none'}`}>
      <span class="speaker">
        {isNew && (
          <>
            {strip.side ? (
              <span class="chip">{strip.side.letter}</span>
            ) : (
              <Glyph mark={strip.isVoice ? 'voice' : 'asserts'} />
            )}
            <bdi>{strip.who}</bdi>
          </>
        )}
      </span>
      <span class="field">
        {first !== undefined && (
          <SelectLink
            to={{ kind: 'entry', claim, index: first }}
            class={`interval ${place.isLate ? 'late' : ''} ${strip.isReplaced ? 'replaced' : ''}`}
            label={`${strip.who}: ${[strip.number, ...notes].join(', ')}`}
            style={place.style}
          >
            <i class={`mark ${shapeOf(strip.figure)}`} />
            <b>{strip.number}</b>
            {notes.length > 0 && <small> {notes.join(', ')}</small>}
          </SelectLink>
        )}
      </span>
      <span class="prints">
        {strip.entries.map((index) => {
          const report = entries[index]?.report ?? ''
          return (
            <SelectLink
              key={index}
              to={{ kind: 'entry', claim, index }}
              class="tick"
              label={`${names.number(report)}: ${strip.number} in ${names.report(report)}`}
            >
              {names.number(report)}
            </SelectLink>
          )
        })}
      </span>
    </div>
  )
}

/** Which of the shapes of the key a figure takes. */
function shapeOf({ low, high, hedge }: Figure): string {
  if (low === null && high === null) return 'none'
  if (high === null) return 'open-high'
  if (low === null) return 'open-low'
  if (low !== high) return 'span'
  return hedge === 'about' ? 'about' : 'exact'
}

/** From here on a number stands before its mark: behind it there is no room. Share of the plot. */
const LATE = 0.72

type Place = { readonly style: Record<string, string>; readonly isLate: boolean }

/** Where a figure's interval stands. An open end runs a twelfth of the plot further, as an arrow. */
function placeOf({ low, high }: Figure, { at }: Scale): Place {
  if (low === null && high === null) return { style: { left: '0%', '--width': '0cqw' }, isLate: false }
  const from = at(low ?? 0)
  const to = high === null ? Math.min(1, from + 1 / 12) : at(high)
  const isLate = to > LATE && from > 1 - LATE
  const edge = isLate ? { right: `${100 * (1 - to)}%` } : { left: `${100 * from}%` }
  return { style: { ...edge, '--width': `${100 * (to - from)}cqw` }, isLate }
}
