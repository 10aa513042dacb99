import type { FoundStatement, Syntax } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import { isInside, type Span } from '../../model/span.ts'
import { accusedBy, actorsOf, isPassive } from './actors.ts'
import { clauseAt, phraseStart } from './clause.ts'
import { RESPONSIBILITY, TAKING } from './roles.table.ts'
import { MODALS, somebodyAt, type Tree, treeOf } from './tree.ts'
import { NOUNS, VERBS, WEAK_NOUNS } from './triggers.table.ts'

/** A claim or a blame as its words stand: who makes it, by which word, and what is claimed. */
type Told = Pick<FoundStatement, 'source' | 'cue' | 'lemma' | 'content' | 'stance'>

/**
 * A report's statements with those that the trained reader missed and that only a few words tell: "the Front claimed
 * responsibility for it", "it is attributed to the Front", "presumably carried out by the Front". Without them the report
 * itself would say who did it. In a sentence of which the reader found a part, only a claim or a blame with a verb of its own
 * is added, within the statement that relays it.
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

/** A claim or a blame in a sentence that tells of other things too: its content is its own clause, and tells of an act. */
function besideOthers(tree: Tree, passage: Passage, at: number): Told | null {
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
  /\b(?:responsibility|credit|attributed|ascribed|blamed|presum|alleged|suspected|supposed|accused|implicated)/iu

function toldAt(tree: Tree, passage: Passage, at: number): Told | null {
  return taken(tree, passage, at) ?? blamed(tree, passage, at) ?? presumed(tree, passage, at)
}

/** "The Front has claimed responsibility for the bombing" */
function taken(tree: Tree, passage: Passage, at: number): Told | null {
  const lemma = tree.lemma(at)
  const noun = tree
    .under(at, 'obj')
    .find((n) => RESPONSIBILITY.has(tree.lower(n)) && tree.lower(n) !== 'blame')
  if (!TAKING.has(lemma) || tree.tag(at) !== 'VERB' || noun === undefined || isNegated(tree, at, noun))
    return null
  const [by] = actorsOf(tree, at).agents
  const source = by === undefined ? null : somebodyAt(tree, by)
  const nobody = [by ?? at, ...tree.under(by ?? at, 'det')].some((w) => NOBODY.has(tree.lower(w)))
  if (!source || nobody) return null
  const content = restOf(tree, passage, noun)
  return (
    content && {
      source: [plain(source)],
      cue: [verbAt(tree, at)],
      lemma,
      content: [content],
      stance: 'admits',
    }
  )
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'one', 'none', 'no-one', 'who', 'neither', 'no'])
/** "has not claimed", "must take": nobody took it. */
const isNegated = (tree: Tree, verb: number, noun: number): boolean =>
  tree.under(verb, 'aux').some((w) => MODALS.has(tree.lower(w))) ||
  tree.under(verb, 'advmod').some((w) => ['not', "n't", 'never'].includes(tree.lower(w))) ||
  tree.under(noun, 'det').some((w) => tree.lower(w) === 'no')

/** "is attributed to the Front", "which officials blamed on the Front", "the Front is accused of" */
function blamed(tree: Tree, passage: Passage, at: number): Told | null {
  const lower = tree.lower(at)
  if (tree.tag(at) !== 'VERB' || !BLAMES.has(lower)) return null
  const passive = isPassive(tree, at) || tree.relation(at) === 'acl'
  if (passive && accusedBy(tree, at).length === 0 && tree.under(at, 'obl').length === 0) return null
  const by = passive ? actorsOf(tree, at).agents[0] : tree.under(at, 'nsubj')[0]
  const source = by === undefined ? null : somebodyAt(tree, by)
  return around(tree, passage, at, source && plain(source))
}

const BLAMES: ReadonlySet<string> = new Set([
  'attributed',
  'ascribed',
  'blamed',
  'suspected',
  'accused',
  'implicated',
])

/** "presumably carried out by the Front", "alleged members of the Front" */
function presumed(tree: Tree, passage: Passage, at: number): Told | null {
  const relation = tree.relation(at)
  if (!PRESUMED.has(tree.lower(at)) || !['advmod', 'amod'].includes(relation)) return null
  return around(tree, passage, at, null)
}

const PRESUMED: ReadonlySet<string> = new Set([
  'presumably',
  'allegedly',
  'supposedly',
  'alleged',
  'presumed',
  'suspected',
  'supposed',
])

/** The sentence around a word is what is said. */
function around(tree: Tree, passage: Passage, at: number, source: Span | null): Told | null {
  const cue = verbAt(tree, at)
  const end = lastWord(passage)
  const kept = [
    { start: source && source.start === passage.start ? source.end : passage.start, end: cue.start },
    { start: cue.end, end },
  ].flatMap((piece) => trimmed(passage, piece) ?? [])
  if (kept.length === 0) return null
  return {
    source: source ? [source] : [],
    cue: [cue],
    lemma: tree.lemma(at),
    content: kept.filter((c) => !source || c.end <= source.start || c.start >= source.end),
    stance: 'accuses',
  }
}

const plain = ({ start, end }: Span): Span => ({ start, end })

function verbAt(tree: Tree, at: number): Span {
  const aux = tree.under(at, 'aux', 'aux:pass').filter((a) => a < at)
  const first = tree.tokens[aux[0] ?? at]
  const last = tree.tokens[at]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** From a word to the end of the sentence, without the mark that ends it. */
function restOf(tree: Tree, passage: Passage, from: number): Span | null {
  const first = tree.tokens[from]
  return first ? trimmed(passage, { start: first.start, end: lastWord(passage) }) : null
}

const lastWord = ({ tokens, end }: Passage): number => tokens.findLast((t) => t.tag !== 'PUNCT')?.end ?? end

/** The words of a piece, without the marks around them. */
function trimmed({ tokens }: Passage, { start, end }: Span): Span | null {
  const own = tokens.filter((t) => t.start >= start && t.end <= end)
  const first = own.find((t) => t.tag !== 'PUNCT')
  const last = own.findLast((t) => t.tag !== 'PUNCT')
  return first && last ? { start: first.start, end: last.end } : null
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
