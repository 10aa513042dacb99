import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Passage, Token } from '../model/passage.ts'
import type { NameRun } from './person-names.ts'
import { phraseOf } from './phrase.ts'
import { GENDERED } from './tables/given-names.table.ts'
import { KIN, LEADING, STAFF } from './tables/groups.table.ts'
import { OFFICES, TITLES } from './tables/offices.table.ts'

/** The words by which a report calls a person beside the name: "police spokesman", ", who heads the union". */
export type Calling = {
  readonly tokens: readonly Token[]
  /** What stands before the name is a title or a description; what stands behind is an apposition or a clause. */
  readonly side: 'before' | 'behind'
  /** A clause with a verb of leading tells whom somebody leads, and no title. */
  readonly clause: boolean
}

const LONGEST = 14
const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

export const isOfficeWord = (lower: string): boolean =>
  OFFICES.has(lower) || STAFF.has(lower) || KIN.has(lower) || GENDERED.has(lower)

/** How a report calls a person around one of the places that name them. */
export function callingsOf({ report, passages }: AnnotatedReport, name: NameRun): Calling[] {
  const passage = overlapping(passages, name)[0]
  if (!passage) return []
  const first = firstFrom(passage.tokens, name.start)
  let next = first
  while (next < passage.tokens.length && (passage.tokens[next]?.start ?? name.end) < name.end) next++
  const before = beforeName(passage, first, report.text)
  const behind = behindName(passage.tokens, next)
  return [
    ...(before.length > 0 ? [{ tokens: before, side: 'before' as const, clause: false }] : []),
    ...behind,
  ]
}

/** "Danish Foreign Minister", "the union's general secretary," "company spokeswoman". */
function beforeName({ tokens }: Passage, first: number, text: string): Token[] {
  let at = first - 1
  if (tokens[at]?.lower === '.') at--
  const comma = tokens[at]?.lower === ','
  if (comma) at--
  const end = at + 1
  while (at >= 0 && end - at < LONGEST && belongs(tokens, at)) {
    if (tokens[at]?.tag === 'DET' && !POSSESSIVES.has(tokens[at + 1]?.lower ?? '')) {
      const partitive = tokens[at - 1]?.lower === 'of' && tokens[at - 2] !== undefined
      at--
      if (!partitive) break
    } else at--
  }
  const words = tokens.slice(at + 1, end)
  const last = words.at(-1)
  if (!last || !words.some((t) => isTitleWord(t.lower))) return []
  if (!comma) return isTitleWord(last.lower) || last.lower === '.' ? words : []
  const opens =
    words[0]?.tag === 'DET' ||
    words.some((t) => POSSESSIVES.has(t.lower)) ||
    /^\p{Lu}/u.test(text.charAt(words[0]?.start ?? 0))
  return isOfficeWord(last.lower) && opens ? words : []
}

const isTitleWord = (lower: string): boolean => {
  const word = lower.replace(/\.$/, '')
  return isOfficeWord(word) || (TITLES.has(word) && word !== 'of' && word !== 'the' && word !== 'and')
}

function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (['NOUN', 'PROPN', 'ADJ', 'DET'].includes(token.tag) || TITLES.has(token.lower))
    return token.lower !== 'and'
  if (POSSESSIVES.has(token.lower) || token.lower === 'of' || token.lower === '.') return true
  if (['his', 'her', 'their', 'its'].includes(token.lower)) return true
  const glued = tokens[at + 1]?.start === token.end && tokens[at - 1]?.end === token.start
  return glued && /^[-–]$/.test(token.lower)
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '.', ';', ':', '(', ')'])

/** ", an aide to the president,", ", who runs the ward," and "(R-Wis.)" behind a name. */
function behindName(tokens: readonly Token[], next: number): Calling[] {
  if (tokens[next]?.lower === '(') {
    const close = tokens.findIndex((t, i) => i > next && t.lower === ')')
    const inside = close < 0 || close - next > 6 ? [] : tokens.slice(next + 1, close)
    return inside.length > 0 ? [{ tokens: inside, side: 'behind', clause: false }] : []
  }
  if (tokens[next]?.lower !== ',') return []
  let end = next + 1
  while (end < tokens.length && end - next < 24 && !MARKS.has(tokens[end]?.lower ?? '')) end++
  const { core, appositions, relatives } = phraseOf(tokens.slice(next + 1, end))
  const [first] = core
  if (!first) return []
  if (first.lower === 'who') return clauseOf(core)
  const closes =
    appositions.length > 0 || relatives.length > 0 || tokens[next + 1 + core.length]?.lower !== undefined
  if (!closes || !['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON'].includes(first.tag)) return []
  const verb = core.findIndex((t) => t.tag === 'VERB' || t.tag === 'AUX')
  const words = verb < 0 ? core : core.slice(0, verb)
  const office = words.findIndex((t) => isOfficeWord(t.lower))
  if (office < 0 || words.slice(0, office).some((t) => t.tag === 'ADP' && t.lower !== 'of')) return []
  return [{ tokens: words, side: 'behind', clause: false }, ...(relatives[0] ? clauseOf(relatives[0]) : [])]
}

/** "who heads the council", "who speaks for Osk": only a verb of leading tells an office. */
function clauseOf(tokens: readonly Token[]): Calling[] {
  const verb = tokens.find((t) => t.tag === 'VERB')
  return verb && LEADING.has(verb.lemma) ? [{ tokens: tokens.slice(1), side: 'behind', clause: true }] : []
}
