import type { Claim } from '../model/claim.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { nearOne } from './near-one.ts'
import type { StoryReading, Vectors } from './reading.ts'
import { holdersOf, namesNothing, type Terms, termsOfPassage, type Weigh, weightOf } from './terms.ts'
import { wordingOf } from './wordings.ts'

/** A report with one sentence that holds this share of a claim's words may well mention it; set on the development stories. */
const MAY_MENTION = 0.55
/** So may one with a sentence that means this nearly the same (cosine). */
const MEANS_IT = 0.8
/** Furniture (captions, promos) has no sentences of its own, so it is searched as a bag of lower-case words. */
const WORD = /[\p{L}\p{N}]+/gu

/** A report made ready for the search. */
export type Searchable = {
  readonly id: string
  readonly published: string | null
  /** It has sentences in a language that is read. */
  readonly readable: boolean
  /** Whether one of its sentences, or a piece of its furniture, may well mention something. */
  readonly mayMention: (wording: Wording) => boolean
}

/** Words to look for or in, and what they mean (`null` where that was not told). */
export type Wording = { readonly terms: Terms; readonly vector: Float32Array | null }

type Looked = { readonly reading: Pick<StoryReading, 'reports' | 'vectors'>; readonly weigh: Weigh }

export function searchables({ reading, weigh }: Looked): Searchable[] {
  const texts = reading.reports.map((report) => textsOf(report, reading.vectors))
  const find = searchIn(texts, weigh)
  return reading.reports.map(({ report, passages }, i) => ({
    id: report.id,
    published: report.published,
    readable: report.language === 'en' && passages.length > 0,
    mayMention: (wording) => find(wording, i),
  }))
}

/** A report's sentences, and the words of its furniture. */
function textsOf(report: AnnotatedReport, vectors: Vectors): Wording[] {
  const { text, blocks } = report.report
  const rest = blocks.filter((b) => b.kind !== 'paragraph' && b.kind !== 'header')
  const furniture = rest.map((b) => ({
    terms: new Map((text.slice(b.start, b.end).toLowerCase().match(WORD) ?? []).map((w) => [w, 1])),
    vector: null,
  }))
  const passages = report.passages.map((p) => ({
    terms: termsOfPassage(p),
    vector: vectors.get(wordingOf(report, [p])) ?? null,
  }))
  return [...passages, ...furniture]
}

/** Whether one of a report's texts, by its number, may well mention a wording; each wording is looked for once. */
function searchIn(
  reports: readonly (readonly Wording[])[],
  weigh: Weigh,
): (wording: Wording, report: number) => boolean {
  const holding = holdersIn(reports, weigh)
  const near = reports.map((texts) =>
    nearOne(
      texts.flatMap(({ vector }) => vector ?? []),
      MEANS_IT,
    ),
  )
  const known = new Map<Wording, Uint8Array>()
  return (wording, report) => {
    const told = known.get(wording) ?? holding(wording.terms)
    known.set(wording, told)
    const { vector } = wording
    if (told[report] === NOT_HELD)
      told[report] = vector !== null && near[report]?.(vector) ? FOUND : NOT_FOUND
    return told[report] === FOUND
  }
}

const [NOT_HELD, FOUND, NOT_FOUND] = [0, 1, 2]

/** For each report whether one of its texts holds enough of the weight of some terms (`FOUND`, `NOT_HELD`): a term is looked up once. */
function holdersIn(reports: readonly (readonly Wording[])[], weigh: Weigh): (terms: Terms) => Uint8Array {
  const texts = reports.flat()
  const home = reports.flatMap((own, i) => own.map(() => i))
  const holders = holdersOf(texts.map(({ terms }) => terms))
  const shared = new Float64Array(texts.length)
  return (terms) => {
    shared.fill(0)
    const found = new Uint8Array(reports.length)
    const all = weightOf(terms, weigh)
    for (const term of terms.keys()) {
      const weight = weigh(term)
      for (const i of holders.get(term) ?? []) shared[i] = (shared[i] as number) + weight
    }
    for (let i = 0; i < shared.length; i++)
      if (all > 0 && (shared[i] as number) / all >= MAY_MENTION) found[home[i] as number] = FOUND
    return found
  }
}

/** The reports that carry no entry of a claim, told apart. */
export type Silence = Pick<Claim, 'silent' | 'cannotTell' | 'notYet'>

/** When a claim is first carried: the earliest day known of its carriers, and whether all their days are known. */
export type Since = { readonly day: string | null; readonly sure: boolean }

/**
 * Looks through the whole text of every report that has no entry, with a low threshold, before calling it silent.
 * A report that is not read, or has a sentence near the claim's words, is "cannot tell", and so are all where the claim
 * has no words to look for; one published before the claim arose is "not yet", and where the days do not show
 * whether it was, "cannot tell" again.
 */
export function silenceOf(
  carriers: ReadonlySet<string>,
  wordings: readonly Wording[],
  since: Since,
  reports: readonly Searchable[],
): Silence {
  const silence = { silent: [] as string[], cannotTell: [] as string[], notYet: [] as string[] }
  const sought = wordings.filter((w) => !namesNothing(w.terms))
  for (const report of reports) {
    if (carriers.has(report.id)) continue
    const isOpen = !report.readable || sought.length === 0 || sought.some(report.mayMention)
    const answer = isOpen ? 'cannotTell' : byDay(report.published, since)
    silence[answer].push(report.id)
  }
  return silence
}

/** Where no carrier has a day, or the report has none, nothing shows that the report is older, and it is silent. */
function byDay(published: string | null, { day, sure }: Since): keyof Silence {
  if (day === null || published === null || published >= day) return 'silent'
  return sure ? 'notYet' : 'cannotTell'
}
