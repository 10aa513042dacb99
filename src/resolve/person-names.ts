import type { Passage, Tag, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { Lexicon } from './party-lexicon.ts'
import { GROUP_HEADS, GROUPS, INSTITUTIONS, OFFICES, TITLES } from './tables/offices.table.ts'

/** A capitalised name in a text: its words without titles, and whether it may be a person's. */
export type NameRun = Span & { readonly words: readonly string[]; readonly title: boolean }

const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'la',
  'del',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'da',
  'dos',
  'der',
  'den',
  'di',
  'ibn',
  'abu',
])
const DATES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)
const isCapital = (text: string, t: Token): boolean =>
  /^\p{Lu}[\p{L}’'.]/u.test(text.slice(t.start, t.start + 2)) || /^\p{Lu}$/u.test(text.slice(t.start, t.end))

/** The capitalised runs of a passage that may name people: titles stripped, names of countries and groups left out. */
export function personNames(text: string, passage: Passage, lexicon: Lexicon): NameRun[] {
  const runs: NameRun[] = []
  let run: Token[] = []
  const flush = (): void => {
    const name = nameOf(text, run)
    if (name) runs.push(name)
    run = []
  }
  let skip = 0
  for (const token of passage.tokens) {
    if (token.start < skip) continue
    const known = lexicon.at(text, token.start)
    if (known) {
      flush()
      skip = known.end
      continue
    }
    const glued = run.length > 0 && text.slice(run.at(-1)?.end, token.start).length === 0
    if (isCapital(text, token) && !DATES.has(token.lower)) run.push(token)
    else if (run.length > 0 && (PARTICLES.has(token.lower) || (glued && /^[-–.’']$/.test(token.lower))))
      run.push(token)
    else flush()
  }
  flush()
  return runs
}

/** A run without its titles; `undefined` when nothing or a group is left, or it only begins a sentence with a common word. */
function nameOf(text: string, run: readonly Token[]): NameRun | undefined {
  let first = 0
  while (first < run.length && (isTitle(run[first]) || SMALL_WORDS.has(run[first]?.tag ?? 'X'))) first++
  let last = run.length
  while (
    last > first &&
    (PARTICLES.has(run[last - 1]?.lower ?? '') || /^[-–.’']$/.test(run[last - 1]?.lower ?? ''))
  )
    last--
  const name = run.slice(first, last)
  const [a, b] = [name[0], name.at(-1)]
  if (!a || !b || [GROUP_HEADS, GROUPS, OFFICES, INSTITUTIONS].some((set) => set.has(b.lower)))
    return undefined
  if (name.length === 1 && !['PROPN', 'NOUN'].includes(a.tag)) return undefined
  const words = text.slice(a.start, b.end).split(/\s+/)
  return { start: a.start, end: b.end, words, title: run.slice(0, first).some(isTitle) }
}

/** What begins a sentence with a capital and is no name: "Should", "On", "Only", "His". */
const SMALL_WORDS: ReadonlySet<Tag> = new Set<Tag>([
  'AUX',
  'ADP',
  'DET',
  'PRON',
  'CCONJ',
  'SCONJ',
  'ADV',
  'PART',
])

const isTitle = (t: Token | undefined): boolean =>
  t !== undefined && (TITLES.has(t.lower.replace(/\.$/, '')) || t.lower === '.')
