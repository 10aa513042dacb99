import type { FoundStatement, Syntax } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import { isInside, type Span } from '../../model/span.ts'
import { clauseAt, phraseStart } from './clause.ts'
import { denied } from './denials.ts'
import { blamed, presumed, type Told, taken, trimmed } from './told.ts'
import { type Tree, treeOf } from './tree.ts'
import { NOUNS, VERBS, WEAK_NOUNS } from './triggers.table.ts'

/**
 * A report's statements with those that the trained reader missed and that only a few words tell: "the Front claimed
 * responsibility for it", "it is attributed to the Front", "presumably carried out by the Front", "the army denied the charges".
 * Without them the report itself would say who did it, or nobody would have denied it. In a sentence of which the reader found
 * a part, only a claim, a blame or a denial with a verb of its own is added, within the statement that relays it.
 */
export function withClaims(
  report: AnnotatedReport,
  syntax: readonly (Syntax | null)[],
  found: readonly FoundStatement[],
): FoundStatement[] {
  const known = [...found].sort((a, b) => a.start - b.start)
  const made = report.passages.flatMap((passage, i) => {
    if (!CLAIM_WORDS.test(report.report.text.slice(passage.start, passage.end))) return []
    const tree = treeOf(passage.tokens, syntax[i])
    if (!tree) return []
    const here = overlapping(known, passage)
    const look = here.length > 0 ? besideOthers : toldAt
    const told = passage.tokens.flatMap((_, at) => look(tree, passage, at) ?? [])
    if (here.length === 0) return told.slice(0, 1).map((t) => statementOf(t, null))
    return told.flatMap((t) => (isTold(t, here) ? [] : (relayed(t, passage, here, found) ?? [])))
  })
  return made.length === 0 ? [...found] : merged(found, made)
}

/** A claim, a blame or a denial in a sentence that tells of other things too: its content is its own clause, and tells of an act. */
function besideOthers(tree: Tree, passage: Passage, at: number): Told | null {
  const denial = denied(tree, passage, at)
  if (denial) return denial
  const subject = tree.under(at, 'nsubj', 'nsubj:pass').find((s) => s < at)
  if (tree.lower(at) === tree.lemma(at)) return null
  const told = (subject === undefined ? null : taken(tree, passage, at)) ?? blamed(tree, passage, at)
  if (!told || (told.source.length === 0 && subject !== undefined && RELATIVES.has(tree.lower(subject))))
    return null
  const over = tree.relation(at) === 'acl' ? tree.head(at) : subject
  const clause = clauseAt(
    tree,
    at,
    told.source.length > 0 || over === undefined ? at : phraseStart(tree, over),
  )
  const acts = tree.tokens.slice(clause.start, clause.end + 1)
  if (!acts.some((t, i) => clause.start + i !== at && isAct(t))) return null
  const room = { start: acts[0]?.start ?? 0, end: acts.at(-1)?.end ?? 0 }
  return cutTo(told, passage, [room])
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])
const isAct = ({ lemma, lower }: Token): boolean =>
  NOUNS.has(lemma) || NOUNS.has(lower) || WEAK_NOUNS.has(lower) || WEAK_NOUNS.has(lemma) || VERBS.has(lemma)

/** A told passage whose content is cut to some rooms; `null` where nothing of it is inside. */
function cutTo(told: Told, passage: Passage, rooms: readonly Span[]): Told | null {
  const content = told.content.flatMap((c) =>
    rooms.flatMap((room) => {
      const cut = { start: Math.max(c.start, room.start), end: Math.min(c.end, room.end) }
      return cut.start < cut.end ? (trimmed(passage, cut) ?? []) : []
    }),
  )
  return content.length > 0 ? { ...told, content } : null
}

/** The reader found it, by the same word; what it found without saying by whom is no rival to a claim that tells. */
const isTold = (told: Told, here: readonly FoundStatement[]): boolean =>
  here.some((s) => isBy(told, s) && !(s.source.length === 0 && told.source.length > 0))

const isBy = ({ cue }: Pick<Told, 'cue'>, s: FoundStatement): boolean =>
  s.cue.some((c) => cue.some((own) => own.start < c.end && c.start < own.end))

/** The claim as a statement, within the innermost one whose content holds it; one that names nobody adds nothing there. */
function relayed(
  told: Told,
  passage: Passage,
  here: readonly FoundStatement[],
  found: readonly FoundStatement[],
): FoundStatement | null {
  const [first] = told.cue
  const holders = here.filter((s) => first && s.content.some((c) => isInside(first, c)))
  const [inner] = holders.sort((a, b) => a.end - a.start - (b.end - b.start))
  if (!inner) return statementOf(told, null)
  const own = told.source.length === 0 ? null : cutTo(told, passage, inner.content)
  return own && statementOf(own, found.indexOf(inner))
}

/** A sentence without one of these is not looked at. */
const CLAIM_WORDS =
  /\b(?:responsibility|credit|attributed|ascribed|blamed|presum|alleged|suspected|supposed|accused|implicated|den(?:y|ie)|disavow|disown|reject|refut|dismiss|rebut|rebuff|repudiat|disput)/iu

function toldAt(tree: Tree, passage: Passage, at: number): Told | null {
  return (
    taken(tree, passage, at) ??
    blamed(tree, passage, at) ??
    denied(tree, passage, at) ??
    presumed(tree, passage, at)
  )
}

function statementOf(told: Told, within: number | null): FoundStatement {
  const spans = [...told.source, ...told.cue, ...told.content]
  return {
    ...told,
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
    quotation: 'indirect',
    channel: null,
    platform: null,
    probability: null,
    within,
  }
}

/** In reading order; who relays whom is counted anew. A claim takes the place of what the reader found by its word. */
function merged(found: readonly FoundStatement[], made: readonly FoundStatement[]): FoundStatement[] {
  const kept = found.filter((s) => !overlapping(made, s).some((m) => isBy(m, s)))
  const all = [...kept, ...made].sort((a, b) => a.start - b.start || a.end - b.end)
  const place = new Map(all.map((s, i) => [s, i]))
  return all.map((s) => {
    const holder = s.within === null ? undefined : found[s.within]
    return { ...s, within: holder ? (place.get(holder) ?? null) : null }
  })
}
