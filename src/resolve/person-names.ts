import { SAYING as SAYING_VERBS } from '../extract/statements/verbs.table.ts'
import type { Passage, Tag, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { isCapitalAt } from './capital.ts'
import { isPersonsPart } from './name-parts.ts'
import type { Lexicon } from './party-lexicon.ts'
import { GENDERED, type Gender, GIVEN_NAMES, MONTH_NAMES } from './tables/given-names.table.ts'
import { CLASS_OF, NAME_HEADS, PEOPLE } from './tables/groups.table.ts'
import { GROUP_HEADS, GROUPS, INSTITUTIONS, OFFICES, TITLES } from './tables/offices.table.ts'

/** A capitalised name in a text: its words without titles, and what stood before it. */
export type NameRun = Span & {
  readonly words: readonly string[]
  readonly title: boolean
  /** What a title tells ("Mrs."). */
  readonly gender: Gender | null
  /** "in", "near" or the like stands before it: it may be a place's. */
  readonly located: boolean
  /** One word that may be no noun: a name only where somebody of that surname is named ("Cook said"). */
  readonly loose: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const PARTICLES = words('de la del van von bin al el da dos der den di ibn abu du le ben ter')
const DATES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)
const SUFFIXES = words('jr jr. sr sr. ii iii iv')
/** Titles that are surnames as often: they part a run only where two names follow. */
const SURNAMES = words(
  'king prince pope bishop judge justice major dean lord cardinal knight marshal sheriff coach head',
)
/** A run that ends in one of these names no person. */
const GROUP_WORDS = [GROUP_HEADS, GROUPS, OFFICES, INSTITUTIONS, NAME_HEADS, PEOPLE, CLASS_OF]
const isCapital = (text: string, t: Token): boolean => isCapitalAt(text, t.start) && isCapitalised(text, t)
const isCapitalised = (text: string, t: Token): boolean =>
  /^\p{Lu}[\p{L}’'.]/u.test(text.slice(t.start, t.start + 2)) || /^\p{Lu}$/u.test(text.slice(t.start, t.end))

/** The capitalised runs of a passage that may name people: titles stripped, names of countries and groups left out. */
export function personNames(text: string, passage: Passage, lexicon: Lexicon): NameRun[] {
  const { tokens } = passage
  const runs: NameRun[] = []
  let run: Token[] = []
  let before: Token | undefined
  const flush = (): void => {
    const name = nameOf(text, run, before)
    if (name) runs.push(name)
    run = []
  }
  let skip = 0
  tokens.forEach((token, i) => {
    if (token.start < skip) return
    const known = lexicon.at(text, token.start)
    if (known && !isPersonsPart(text, tokens, i)) {
      flush()
      skip = known.end
      return
    }
    const glued = run.length > 0 && text.slice(run.at(-1)?.end, token.start).length === 0
    if (run.length > 0 && isSaid(token)) flush()
    else if (isCapital(text, token) && !isDate(text, tokens, i)) {
      if (run.length === 0) before = tokens[i - 1]
      run.push(token)
    } else if (run.length > 0 && (PARTICLES.has(token.lower) || (glued && /^[-–.’']$/.test(token.lower))))
      run.push(token)
    else flush()
  })
  flush()
  return runs
}

/** A day or a month; a month with a name on its other side ("April Doe", "Theresa May") is a name. */
function isDate(text: string, tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token || !DATES.has(token.lower)) return false
  if (!MONTH_NAMES.has(token.lower)) return true
  const isWord = (t: Token | undefined): boolean =>
    t !== undefined && t.tag === 'PROPN' && isCapital(text, t) && !DATES.has(t.lower)
  const dated = before?.tag === 'ADP' || before?.tag === 'NUM' || next?.tag === 'NUM'
  if (isWord(next) && !dated) return false
  return !(isWord(before) || isSaying(next)) || dated
}

/** "Calls" in "Ana Osk Calls Ben Holm A Liar": a verb of saying in a headline's capitals parts two names. */
const isSaid = (t: Token): boolean => t.tag === 'VERB' && SAYING_VERBS.has(t.lemma) && t.lower !== t.lemma

const SAYING = words('said says told added wrote denied insisted')
const isSaying = (t: Token | undefined): boolean => t !== undefined && SAYING.has(t.lower)

/** A run without its titles; `undefined` when nothing or a group is left, or it only begins a sentence with a common word. */
function nameOf(text: string, run: readonly Token[], before: Token | undefined): NameRun | undefined {
  const first = firstOfName(run)
  let last = run.length
  while (
    last > first &&
    (PARTICLES.has(run[last - 1]?.lower ?? '') || /^[-–.’']$/.test(run[last - 1]?.lower ?? ''))
  )
    last--
  const name = run.slice(first, last)
  const [a, b] = [name[0], name.at(-1)]
  if (!a || !b || GROUP_WORDS.some((set) => set.has(b.lower))) return undefined
  const loose = name.length === 1 && !['PROPN', 'NOUN'].includes(a.tag)
  const written = text.slice(a.start, b.end).split(/\s+/)
  const titles = [...(before ? [before] : []), ...run.slice(0, first)].filter(
    (t) => isTitle(t) && !SMALL.has(t.lower),
  )
  const gender =
    titles.map((t) => GENDERED.get(t.lower.replace(/\.$/, ''))).find((g) => g !== undefined) ?? null
  const located = first === 0 && LOCATIVE.has(before?.lower ?? '') && !/[’']s?$/.test(written.at(-1) ?? '')
  return { start: a.start, end: b.end, words: written, title: titles.length > 0, gender, located, loose }
}

/** Behind the titles at its head, and behind the last one inside it: "Brennick Mayor Osk Tarn" is Osk Tarn. */
function firstOfName(run: readonly Token[]): number {
  let first = 0
  while (
    first < run.length &&
    (isTitle(run[first]) || SMALL_WORDS.has(run[first]?.tag ?? 'X') || isLooseVerb(run, first))
  )
    first++
  for (let i = run.length - 2; i > first; i--) {
    const lower = (run[i]?.lower ?? '').replace(/\.$/, '')
    const follows = run.slice(i + 1).filter((t) => /^\p{L}/u.test(t.lower) && !SUFFIXES.has(t.lower)).length
    const parts = INNER_TITLES.has(lower) || OFFICES.has(lower)
    if (parts && follows >= (SURNAMES.has(lower) ? 2 : 1)) {
      first = i + 1
      while (first < run.length - 1 && run[first]?.lower === '.') first++
      break
    }
  }
  return first
}

/** "Assassinate Ana Osk" in a headline's capitals; "Grant Osk" is a name. */
const isLooseVerb = (run: readonly Token[], at: number): boolean =>
  run[at]?.tag === 'VERB' && run.length - at >= 3 && !GIVEN_NAMES.has(run[at]?.lower ?? '')

const SMALL = words('of the and .')
const LOCATIVE = words(
  'in near outside around into across inside at city town village capital port district province region suburb neighbourhood neighborhood',
)
const INNER_TITLES = words('gov gen col sen rep mayor president police sgt lt capt maj dr')

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
