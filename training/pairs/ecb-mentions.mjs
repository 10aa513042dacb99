// The event mentions of ECB+ documents, grouped by the stories that src/stories finds, with the chains of the key.
import { dist, vectorsOf } from './ecb.mjs'

const { openPile } = await import(dist('stories/pile.js'))
const { mentionAt, textsAt } = await import(dist('same/mention.js'))
const { openReader } = await import(dist('infer/reader.js'))

const EVENTS = new Set(['ACT', 'NEG'])

export function storiesOf(docs) {
  const pile = openPile()
  for (const { sketch } of docs) pile.add(sketch)
  return pile.stories()
}

/** For each story { ids, mentions, chains }, one of each a mention. */
export async function storiesWithMentions(docs) {
  const reader = await openReader()
  const byId = new Map(docs.map((d) => [d.sketch.id, d]))
  const stories = []
  for (const members of storiesOf(docs)) {
    const story = { ids: [], mentions: [], chains: [] }
    for (const id of members) {
      const doc = byId.get(id)
      const { syntax } = await reader.read(readerInput(doc))
      for (const { kind, chain, ...at } of doc.doc.mentions) {
        if (!EVENTS.has(kind)) continue
        const place = placeOf(doc, syntax, at)
        story.ids.push(`${doc.doc.id} ${place.trigger.start} ${place.trigger.end}`)
        story.chains.push(chain)
        story.mentions.push(mentionAt(place, await vectorsOf(textsAt(place))))
      }
    }
    stories.push(story)
  }
  return stories
}

function placeOf({ doc, text, places, annotated }, syntax, { sentence, start, end }) {
  const trigger = { start: places[sentence][start].start, end: places[sentence][end - 1].end }
  const number = annotated.passages.findIndex((p) => p.start < trigger.end && trigger.start < p.end)
  const passage = annotated.passages[number]
  return { report: doc.id, number, text, passage, syntax: syntax[number] ?? null, trigger }
}

function readerInput({ text, annotated: { report, passages } }) {
  const blocks = new Set(passages.map((p) => p.block))
  return {
    text,
    ranges: report.blocks.filter((_, i) => blocks.has(i)).map(({ start, end }) => ({ start, end })),
    sentences: passages.map((p) => p.tokens.map(({ start, end }) => ({ start, end }))),
  }
}
