// biome-ignore-all lint/suspicious/noExportsInTest: the tests of this folder share these, and the build leaves out *.test.ts only
import { expect, test } from 'vitest'
import { openContextEmbedder } from '../infer/context-embedder.ts'
import { openEmbedder } from '../infer/embedder.ts'
import { annotate } from '../language/annotate.ts'
import type { Claim } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { PlaceMention } from '../model/found.ts'
import { idOf } from '../model/id.ts'
import type { Lineage } from '../model/lineage.ts'
import type { Party } from '../model/party.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Block } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { findClaims } from './claims.ts'
import { placeOf, toldIn } from './in-context.ts'
import type { StoryReading } from './reading.ts'
import { wordingsOf } from './wordings.ts'

// Small readings built by hand for the tests of this folder. Passages are named by their words, once in a report.

type ReportFields = Partial<Pick<AnnotatedReport['report'], 'published' | 'language' | 'outlet'>>

/** A report of paragraphs; a line that begins with "# " is a headline, one with "^ " a caption. */
export function report(id: string, lines: readonly string[], fields: ReportFields = {}): AnnotatedReport {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    const kind = line.startsWith('# ') ? 'headline' : line.startsWith('^ ') ? 'caption' : 'paragraph'
    const words = kind === 'paragraph' ? line : line.slice(2)
    blocks.push({ kind, start: text.length, end: text.length + words.length, repeats: null })
    text += `${words}\n\n`
  }
  const rest = { outlet: null, headline: null, bylines: [], credits: [], dateline: null }
  return annotate({
    id,
    origin: { file: `${id}.txt` },
    published: '2031-05-04',
    language: 'en',
    text,
    blocks,
    ...rest,
    ...fields,
  })
}

/** Where words stand in a report. */
export function at({ report: { id, text } }: AnnotatedReport, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`${id} does not say ${JSON.stringify(words)}`)
  return { start, end: start + words.length }
}

type Source = Partial<Statement['source']>

/** A statement whose content is given; it takes up the sentence that holds it. */
export function says(
  where: AnnotatedReport,
  content: string,
  source: Source,
  fields: Partial<Statement> = {},
): Statement {
  const span = at(where, content)
  const sentence = where.passages.find((p) => p.start <= span.start && span.start < p.end) ?? span
  const { id } = where.report
  return {
    id: idOf('s', id, span.start, span.end),
    report: id,
    start: sentence.start,
    end: Math.max(sentence.end, span.end),
    source: { spans: [], kind: 'group', speaker: null, party: null, ...source },
    probability: null,
    cue: { spans: [], lemma: 'say' },
    content: { spans: [span] },
    quotation: 'indirect',
    stance: 'asserts',
    channel: null,
    platform: null,
    said: null,
    within: null,
    ...fields,
  }
}

/** An attack that happened, told by a trigger word; `fields` say what is otherwise. */
export function tells(where: AnnotatedReport, trigger: string, fields: Partial<Event> = {}): Event {
  const { id } = where.report
  const span = at(where, trigger)
  return {
    id: idOf('e', id, span.start, span.end),
    report: id,
    ...span,
    kind: 'attack',
    plover: 'ASSAULT',
    acled: null,
    agents: [],
    targets: [],
    place: null,
    when: null,
    happened: 'asserted',
    statement: null,
    ...fields,
  }
}

/** A number of people killed in the event; `fields` say what is otherwise. */
export function counts(
  where: AnnotatedReport,
  words: string,
  low: number | null,
  high: number | null,
  fields: Partial<Figure> = {},
): Figure {
  const { id } = where.report
  const span = at(where, words)
  return {
    id: idOf('f', id, span.start, span.end, low, high),
    report: id,
    ...span,
    low,
    high,
    hedge: 'exact',
    counts: 'killed',
    whom: 'unknown',
    side: null,
    place: null,
    scope: 'event',
    when: null,
    statement: null,
    part: false,
    imputed: [],
    ...fields,
  }
}

export function lineage(id: string, ...reports: string[]): Lineage {
  return {
    id,
    root: null,
    evidence: [],
    reports: reports.map((member) => ({ report: member, shared: 0 })),
    passages: [],
  }
}

/** Ruvia and Tolm stand on one side; Osterfell and Kesh each stand alone. */
export const PARTIES: readonly Party[] = [
  ['kesh', 'Kesh', null],
  ['osterfell', 'Osterfell', null],
  ['ruvia', 'Ruvia', 'ruvia'],
  ['tolm', 'Tolm', 'ruvia'],
].map(([id, name, bloc]) => ({
  id: id ?? '',
  name: name ?? '',
  kind: 'state',
  bloc: bloc ?? null,
  aliases: [],
}))

/** A reading of reports that each stand alone, unless lineages are given. */
/** A mention of each event's place, where the event is told. */
const sitesOf = (id: string, events: readonly Event[]): PlaceMention[] =>
  events.flatMap(({ report, start, end, place }) =>
    report === id && place !== null ? [{ start, end, place }] : [],
  )

export function reading(
  reports: readonly AnnotatedReport[],
  parts: Partial<Omit<StoryReading, 'reports' | 'parties'>> = {},
): StoryReading {
  return {
    reports,
    lineages: reports.map(({ report: { id } }) => lineage(`l-${id}`, id)),
    parties: PARTIES,
    statements: [],
    figures: [],
    events: [],
    mentions: new Map(),
    places: new Map(reports.map(({ report: { id } }) => [id, sitesOf(id, parts.events ?? [])])),
    vectors: new Map(),
    inContext: new Map(),
    ...parts,
  }
}

const embedder = await openEmbedder()
const contextEmbedder = await openContextEmbedder()
const vectors = new Map<string, Float32Array>()
const inContexts = new Map<string, Float32Array[]>()

/** What the passages of a reading mean among their sentences, by the encoder that ships. */
async function inContextOf(story: StoryReading): Promise<Map<string, Float32Array>> {
  const found = new Map<string, Float32Array>()
  for (const report of story.reports) {
    const own = <T extends Span & { report: string }>(all: readonly T[]): T[] =>
      all.filter((x) => x.report === report.report.id).sort((a, b) => a.start - b.start)
    for (const { passages, context } of toldIn(report, own(story.statements), own(story.events))) {
      const key = JSON.stringify(context)
      const [means] = inContexts.has(key) ? [inContexts.get(key)] : await contextEmbedder.embed([context])
      if (means) inContexts.set(key, means)
      passages.forEach((spans, p) => {
        if (means?.[p]) found.set(placeOf(report, spans), means[p])
      })
    }
  }
  return found
}

/** The claims of a reading whose wordings are told apart by the sentence encoders that ship. */
export async function claimsOf(story: StoryReading): Promise<Claim[]> {
  const wordings = story.reports.flatMap((r) =>
    wordingsOf(
      r,
      story.statements.filter((s) => s.report === r.report.id).sort((a, b) => a.start - b.start),
    ),
  )
  for (const wording of wordings) {
    const [vector] = vectors.has(wording) ? [] : await embedder.embed([wording])
    if (vector) vectors.set(wording, vector)
  }
  return findClaims({ ...story, vectors, inContext: await inContextOf(story) })
}

test('a builder points at the words it was given', () => {
  const one = report('a', ['# Bridge falls', 'It rained. Ruvia said the bridge fell.'])
  const said = says(one, 'the bridge fell', { party: 'ruvia' })
  expect(one.report.text.slice(said.start, said.end)).toBe('Ruvia said the bridge fell.')
  expect(() => at(one, 'the tower')).toThrow(RangeError)
})
