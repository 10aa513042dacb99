import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Place } from '../../src/model/place.ts'
import { SelectLink } from '../marks/select-link.tsx'
import { useStory } from '../story/context.ts'
import { countsAt } from '../story/places.ts'
import type { Story } from '../story/story.ts'
import type { Drawn, Located } from './map.ts'
import { type MapScript, openMap } from './open-map.ts'

const NEAREST = 16

/** Where things are said to have happened: pins for places, rings for what is no point. */
export function PlaceMap() {
  const story = useStory()
  const frame = useRef<HTMLDivElement>(null)
  const script = useMapScript()
  const [size, setSize] = useState<readonly [number, number] | null>(null)
  const [zoom, setZoom] = useState(1)
  const [move, setMove] = useState<readonly [number, number]>([0, 0])
  const counted = useMemo(() => countedPlaces(story), [story])
  const places = useMemo(() => counted.map((c) => c.place), [counted])
  const spoken = useMemo(() => counted.filter((c) => c.count > 0).map((c) => c.place), [counted])
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = (): void => setSize([element.clientWidth, element.clientHeight])
    const resized = new ResizeObserver(measure)
    resized.observe(element)
    return () => resized.disconnect()
  }, [])
  const drawn = useMemo(
    () => (size && script ? script.drawMap(places, spoken, size, zoom, move) : null),
    [script, places, spoken, size, zoom, move],
  )
  if (places.length === 0)
    return (
      <div class="map none">
        <p>
          None of these places is known to the gazetteer, so none can stand on a map. The list names them all.
        </p>
      </div>
    )
  if (script === undefined)
    return (
      <div class="map none">
        <p role="status">
          The map did not load: is `counterclaim serve` still running? The list names the same places.
        </p>
      </div>
    )
  const step = (x: number, y: number): void => {
    if (size) setMove([move[0] + (x * size[0]) / zoom, move[1] + (y * size[1]) / zoom])
  }
  const back = (): void => {
    setZoom(1)
    setMove([0, 0])
  }
  return (
    <section class="map" ref={frame} aria-label="Map; the list beside it holds the same places">
      {size && drawn && <Drawing drawn={drawn} size={size} />}
      <div class="map-tools">
        <button type="button" aria-label="Nearer" onClick={() => setZoom(Math.min(NEAREST, zoom * 1.6))}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => setZoom(Math.max(0.1, zoom / 1.6))}>
          −
        </button>
        <button type="button" aria-label="Move west" onClick={() => step(0.2, 0)}>
          ←
        </button>
        <button type="button" aria-label="Move east" onClick={() => step(-0.2, 0)}>
          →
        </button>
        <button type="button" aria-label="Move north" onClick={() => step(0, 0.2)}>
          ↑
        </button>
        <button type="button" aria-label="Move south" onClick={() => step(0, -0.2)}>
          ↓
        </button>
        <button type="button" onClick={back}>
          All
        </button>
      </div>
    </section>
  )
}

type DrawingProps = { readonly drawn: Drawn; readonly size: readonly [number, number] }

/** Land and rings, and over them the pins as links. */
function Drawing({ drawn, size }: DrawingProps) {
  const counts = countsAt(useStory())
  return (
    <>
      <svg width={size[0]} height={size[1]} aria-hidden="true">
        <path class="land" d={drawn.land} />
        <path class="borders" d={drawn.borders} />
        {drawn.pins.map(
          ({ place, ring }) => ring && <path key={place.id} class={`ring ${place.precision}`} d={ring} />,
        )}
      </svg>
      {drawn.pins.map(({ place, x, y, name, ring }) => (
        <SelectLink
          key={place.id}
          class={`pin ${ring ? 'wide-pin' : ''} ${name === 'before' ? 'named-before' : ''}`}
          to={{ kind: 'place', id: place.id }}
          label={`${place.name}: ${counts.get(place.id) ?? 0} said of it`}
          style={{ left: `${x}px`, top: `${y}px` }}
        >
          <i />
          {name !== null && <bdi>{place.name}</bdi>}
        </SelectLink>
      ))}
    </>
  )
}

const isLocated = (place: Place): place is Located => place.lat !== null && place.lon !== null

/** Places with coordinates, those of which most is said first. */
function countedPlaces(story: Story): { place: Located; count: number }[] {
  const counts = countsAt(story)
  return story.dossier.places
    .filter(isLocated)
    .map((place) => ({ place, count: counts.get(place.id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
}

/** The script that draws; `null` until it is there, `undefined` where it could not be had. */
function useMapScript(): MapScript | null | undefined {
  const [script, setScript] = useState<MapScript | null | undefined>(null)
  useEffect(() => {
    let isWanted = true
    openMap().then(
      (opened) => isWanted && setScript(opened),
      () => isWanted && setScript(undefined),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return script
}
