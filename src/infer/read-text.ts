import type { FoundAttribution, Name, Reading, Syntax } from '../model/found.ts'
import type { Span } from '../model/span.ts'
import {
  type Candidate,
  calibrated,
  candidatesOf,
  type Decoded,
  keep,
  proposed,
  ROLES,
} from './candidates.ts'
import type { Settings } from './files.ts'
import type { Encoded, Graphs, WindowTokens } from './graphs.ts'
import { namesOf } from './names.ts'
import { centralWindows, homesOf, type Sentence, sentencesOf } from './sentences.ts'
import { headsOf, type Placed, syntaxOf } from './syntax.ts'
import { cutWindows, piecesOf, type Window, windowAround } from './windows.ts'
import { splitWords, type Words } from './words.ts'

/** A text to read: the parts of it that are read, and its sentences as tokens, all in reading order. */
export type ReaderInput = {
  readonly text: string
  readonly ranges: readonly Span[]
  readonly sentences: readonly (readonly Span[])[]
}

/** A model ready to read: its graphs, its settings and its word pieces. */
export type Model = {
  readonly graphs: Graphs
  readonly settings: Settings
  readonly pieces: (word: string) => readonly number[]
}

/** Reads a text, window by window: what is found depends on this text alone. */
export async function readText(input: ReaderInput, model: Model, signal?: AbortSignal): Promise<Reading> {
  const { words, sentences, windows, owners, homes } = layOut(input, model)
  const candidates: Candidate[] = []
  const names: Name[] = []
  const syntax: (Syntax | null)[] = sentences.map(() => null)
  for (const [n, window] of windows.entries()) {
    signal?.throwIfAborted()
    const here = sentences.flatMap((sentence, i) => (homes[i] === n ? [{ sentence, i }] : []))
    const own = here.map((h) => h.sentence)
    const { tokens, placed } = tokensOf(own, window)
    const encoded = await model.graphs.encode(words, window, tokens)
    candidates.push(...(await candidatesIn(window, encoded, (w) => owners[window.first + w] === n, model)))
    names.push(...own.flatMap((s) => namesOf(s, window, encoded.names, words, model.settings)))
    const parsed = await syntaxIn(placed, encoded, model)
    here.forEach(({ i }, k) => {
      syntax[i] = parsed[k] ?? null
    })
  }
  const attributions = attributionsOf(candidates, words, model.settings)
  return { attributions, names: names.sort((a, b) => a.start - b.start), syntax }
}

/** A text's words, sentences and windows; which window answers for a word, and which reads a sentence. */
type Layout = {
  readonly words: Words
  readonly sentences: readonly Sentence[]
  readonly windows: readonly Window[]
  readonly owners: Int32Array
  readonly homes: Int32Array
}

function layOut({ text, ranges, sentences }: ReaderInput, { pieces, settings }: Model): Layout {
  const words = splitWords(text, ranges)
  const count = words.spans.length
  const sizes = { ...settings.window, ...settings.pieces }
  const cut = piecesOf(words, pieces, sizes.size)
  const windows = cutWindows(cut, sizes)
  const owners = centralWindows(windows, count)
  const laid = sentencesOf(words, sentences)
  const homes = homesOf(laid, windows, count)
  laid.forEach(({ first, last }, i) => {
    const own = homes[i] === -1 && last > first ? windowAround(first, last, cut, sizes) : null
    if (own) homes[i] = windows.push(own) - 1
  })
  return { words, sentences: laid, windows, owners, homes }
}

/** The tokens of a window's sentences, counted in the window; one token with no words where there is none. */
function tokensOf(
  sentences: readonly Sentence[],
  window: Window,
): { readonly tokens: WindowTokens; readonly placed: readonly Placed[] } {
  const placed: Placed[] = []
  let first = 0
  for (const { tokens } of sentences) {
    placed.push({ first, count: tokens.first.length })
    first += tokens.first.length
  }
  const inWindow = (w: number): number => w - window.first
  const tokens = {
    first: sentences.flatMap((s) => s.tokens.first.map(inWindow)),
    last: sentences.flatMap((s) => s.tokens.last.map(inWindow)),
    fresh: sentences.flatMap((s) => [...s.tokens.fresh]),
  }
  return { tokens: first === 0 ? { first: [0], last: [0], fresh: [1] } : tokens, placed }
}

async function candidatesIn(
  window: Window,
  encoded: Encoded,
  owned: (word: number) => boolean,
  { graphs, settings }: Model,
): Promise<Candidate[]> {
  const cues = proposed(encoded.triggers, owned)
  if (cues.length === 0) return []
  return candidatesOf(cues, encoded.triggers, await graphs.roles(encoded, cues), window, settings.roles)
}

async function syntaxIn(
  placed: readonly Placed[],
  encoded: Encoded,
  { graphs, settings }: Model,
): Promise<Syntax[]> {
  if (placed.length === 0) return []
  const heads = headsOf(placed, encoded.arcs)
  const relations = await graphs.relations(encoded, heads)
  return placed.map((own) => syntaxOf(own, encoded, heads, relations, settings))
}

function attributionsOf(
  candidates: readonly Candidate[],
  words: Words,
  settings: Settings,
): FoundAttribution[] {
  return keep(candidates, settings.roles, settings.keep.threshold)
    .map((decoded) => ({
      source: runsOf(decoded, ROLES.source, words),
      cue: runsOf(decoded, ROLES.cue, words),
      content: runsOf(decoded, ROLES.content, words),
      probability: calibrated(decoded.probability, settings.keep),
    }))
    .sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0))
}

/** The words of a role as spans: one for each unbroken run. */
function runsOf({ roles }: Decoded, role: number, words: Words): Span[] {
  const runs: { first: number; last: number }[] = []
  const own = [...roles].filter(([, r]) => r === role).map(([word]) => word)
  for (const word of own.sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.last === word - 1) run.last = word
    else runs.push({ first: word, last: word })
  }
  return runs.map(({ first, last }) => ({
    start: words.spans[first]?.start ?? 0,
    end: words.spans[last]?.end ?? 0,
  }))
}
