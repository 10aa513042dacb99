import {
  ADVERBS,
  BE,
  CLAUSE_MARKS,
  COMMAS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
} from './closed.table.ts'
import { EFFECTS } from './effects.table.ts'
import { isAgeListed } from './group-joins.ts'
import type { Group, Groups } from './groups.ts'
import { personNoun } from './nouns.ts'
import { isNamed } from './victims.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''
const isComma = (s: Sentence, i: number): boolean =>
  COMMAS.has(word(s, i)) && !(s[i]?.glued && s[i + 1]?.glued)
const REACH = 60

/** The end of what stands right before `p`, past adverbs, dates and "also". */
function before(s: Sentence, p: number): number {
  let q = p - 1
  while (
    q >= 0 &&
    (s[q]?.date ||
      (ADVERBS.has(word(s, q)) && !['all', 'both', 'each', 'either'].includes(word(s, q))) ||
      isLyAdverb(s, q))
  )
    q--
  return beforeAges(s, q)
}

/** Before "ages 14 and 15" behind those who are so old. */
function beforeAges(s: Sentence, last: number): number {
  for (let i = last; i > 0 && i > last - 8; i--) {
    if (['ages', 'aged'].includes(word(s, i)) && i < last) return isComma(s, i - 1) ? i - 2 : i - 1
    if (!s[i]?.number && !isComma(s, i) && word(s, i) !== 'and') return last
  }
  return last
}
const isLyAdverb = (s: Sentence, q: number): boolean => s[q]?.tag === 'ADV' && word(s, q).endsWith('ly')

/**
 * The noun groups that are the subject of the verb group that begins at `p`, last first found, in reading order.
 * Prepositional phrases, appositions and relative clauses between the two are passed over; none is given where
 * the subject cannot be told, as behind "and was killed".
 */
export function subjectsBefore(s: Sentence, groups: Groups, p: number): Group[] {
  let q = before(s, p)
  if (RELATIVES.has(word(s, q))) {
    q = isComma(s, q - 1) ? q - 2 : q - 1
    const antecedent = antecedentAt(s, groups, q)
    return antecedent ? [antecedent] : []
  }
  if (isComma(s, q)) q = beforeAsides(s, groups, q)
  const head = chainHead(s, groups, q)
  if (!head) return []
  return [...coordinated(s, groups, head), head]
}

/** The nearest group in the chain before "who" that is a person, else the chain's head. */
function antecedentAt(s: Sentence, groups: Groups, q: number): Group | null {
  const near = groups.to.get(q)
  if (near?.head && (personNoun(near.head.lower) || near.number || isNamed(s, near))) return near
  return chainHead(s, groups, q)
}

/**
 * Before a comma that ends an aside: "Perez, 45, a former mayor, was killed" goes back to "Perez".
 * An aside is an age, a relative clause, a participle, or a description without a name.
 */
function beforeAsides(s: Sentence, groups: Groups, comma: number): number {
  let end = comma - 1
  for (let i = comma - 1, n = 0; i > 0 && n < REACH; i--, n++) {
    if (CLAUSE_MARKS.has(word(s, i))) break
    if (!isComma(s, i)) continue
    const left = groups.to.get(i - 1)
    if (!isAside(s, groups, i + 1, end)) break
    const age = s[i - 1]?.number?.unit === 'age'
    if (left) {
      end = i - 1
      if (!isAside(s, groups, left.first, i - 1) || !isComma(s, left.first - 1)) return i - 1
    } else if (!age && !isOpaque(s, i)) break
    end = i - 1
  }
  return end
}

/** "Ana Sol, 11 Photo by …": what follows an age and begins anew. */
const isOtherName = (s: Sentence, at: number): boolean =>
  s[at]?.capital === true && personNoun(word(s, at)) === null && s[at]?.tag !== 'ADJ'

/** No age is this high. */
const OLDEST = 115

/** "Ivo Tarn, 4, was", "killed a man, 18.": a small number behind one person, up to the next comma or the end, is an age. */
export function isBareAge(s: Sentence, groups: Groups, at: number): boolean {
  const one = groups.to.get(at - 2)
  const number = s[at]?.number
  if (!number || number.unit || number.low !== number.high || !isComma(s, at - 1)) return false
  if ((number.low ?? OLDEST) >= OLDEST) return false
  const ends =
    isComma(s, at + 1) ||
    s[at + 1] === undefined ||
    word(s, at + 1) === '(' ||
    CLAUSE_MARKS.has(word(s, at + 1)) ||
    isOtherName(s, at + 1)
  if (!ends || !one || one.number) return false
  return isNamed(s, one) || (one.head !== null && personNoun(one.head.lower)?.plural === false)
}

/** Words before a comma that may themselves be inside the aside. */
const isOpaque = (s: Sentence, i: number): boolean =>
  !BE.has(word(s, i - 1)) && !REPORTING.has(word(s, i - 1))

/** Does the stretch `[from, to]` describe what stands before its comma? */
function isAside(s: Sentence, groups: Groups, from: number, to: number): boolean {
  const first = s[from]
  if (!first) return false
  if (first.number?.unit === 'age' || isBareAge(s, groups, from)) return true
  if (RELATIVES.has(first.lower) || first.lower === 'whose' || PREPOSITIONS.has(first.lower)) return true
  if (first.tag === 'VERB' && /(?:ing|ed)$/.test(first.lower)) return true
  const group = groups.from.get(from)
  if (group?.part && group.last === to) return true // "Three people, two of them children, were killed"
  if (group && isAgeListed(s, group)) return true
  if (!group || group.number) return false
  if (group.last < to && CONJUNCTIONS.has(word(s, group.last + 1))) return false
  const noun = group.head ? personNoun(group.head.lower) : null
  return (noun !== null && !isNamed(s, group)) || isDescription(s, groups, from, to)
}

/** Behind a name words without a verb: "Ana Sol, Labour Party hopeful,". */
function isDescription(s: Sentence, groups: Groups, from: number, to: number): boolean {
  const name = groups.to.get(from - 2)
  const group = groups.from.get(from)
  if (!name || !group || !isNamed(s, name) || isNamed(s, group)) return false
  return s
    .slice(from, to + 1)
    .every((w) => !DESCRIBED.has(w.tag) && !CONJUNCTIONS.has(w.lower) && !isMark(w.lower))
}
const DESCRIBED: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'PRON'])
const isMark = (lower: string): boolean => COMMAS.has(lower) || CLAUSE_MARKS.has(lower)

/** Behind these a clause of its own may begin: "replaced the chief after Sol was killed". */
const NO_CHAIN: ReadonlySet<string> = new Set(['than', 'after', 'before', 'since', 'until', 'as'])

/** The head of a chain of groups that ends at `q`: "a man" in "a man from the village of X". */
function chainHead(s: Sentence, groups: Groups, q: number, listed = false): Group | null {
  let end = q
  for (let n = 0; n < 8 && end >= 0; n++) {
    const quoted = isQuote(s, end) && groups.to.has(end - 1)
    const group = groups.to.get(quoted ? end - 1 : end)
    if (!group) return throughVerb(s, groups, end)
    const link = quoted ? beforeQuoted(s, group.first - 1) : group.first - 1
    if (!PREPOSITIONS.has(word(s, link)) || NO_CHAIN.has(word(s, link)))
      return whoIsDoing(s, groups, link) ?? group
    const left = before(s, link)
    const linked =
      groups.to.get(left) ??
      (isParticipleAt(s, left) && (!listed || /ing$/.test(word(s, left)) || EFFECTS.has(word(s, left)))
        ? groups.to.get(before(s, left))
        : undefined)
    if (linked) {
      end = linked.last
      continue
    }
    const through = throughVerb(s, groups, left)
    return through
  }
  return null
}

/** A mark around a name: "members of the “Dawn Patrol” died". */
const isQuote = (s: Sentence, i: number): boolean => ['"', '“', '”'].includes(word(s, i))
const beforeQuoted = (s: Sentence, i: number): number => {
  const mark = isQuote(s, i) ? i - 1 : i
  return DETERMINERS.has(word(s, mark)) ? mark - 1 : mark
}

/** "a soldier guarding the gate was hurt": the one who does it, before the participle at `verb`. */
function whoIsDoing(s: Sentence, groups: Groups, verb: number): Group | null {
  if (s[verb]?.tag !== 'VERB' || !word(s, verb).endsWith('ing') || EFFECTS.has(word(s, verb))) return null
  const left = groups.to.get(verb - 1)
  return left?.head && personNoun(left.head.lower) && !REPORTING.has(word(s, verb)) ? left : null
}

const isParticipleAt = (s: Sentence, i: number): boolean =>
  s[i]?.tag === 'VERB' && /(?:ing|ed|en)$/.test(word(s, i))

/** Back over a relative clause without commas: "soldiers who were patrolling the area". */
function throughVerb(s: Sentence, groups: Groups, from: number): Group | null {
  for (let i = from, n = 0; i > 0 && n < 10; i--, n++) {
    if (CLAUSE_MARKS.has(word(s, i)) || isComma(s, i)) return null
    if (word(s, i) !== 'who') continue
    return groups.to.get(i - 1) ?? null
  }
  return null
}

/** Groups that are joined before `head` in a list: "two soldiers, a guard and three civilians". */
function coordinated(s: Sentence, groups: Groups, head: Group): Group[] {
  const found: Group[] = []
  let at = head.first - 1
  let listed = false
  for (let n = 0; n < 12; n++) {
    const conjunction = word(s, at) === 'and' || word(s, at) === 'or'
    if (!conjunction && !(listed && isComma(s, at))) break
    const end = conjunction && isComma(s, at - 1) ? at - 2 : at - 1
    const group = chainHead(s, groups, skipAge(s, end), true)
    if (!group || !isListed(s, group) || group.part) break
    found.unshift(group)
    listed = true
    at = group.first - 1
  }
  return found
}

const skipAge = (s: Sentence, end: number): number =>
  s[end]?.number?.unit === 'age' && isComma(s, end - 1) ? end - 2 : end

/** A list begins at the start of its clause; what stands behind another verb is that verb's. */
function isListed(s: Sentence, group: Group): boolean {
  const link = group.first - 1
  const left = s[link]
  if (!left) return true
  if (isComma(s, link) || CONJUNCTIONS.has(left.lower) || CLAUSE_MARKS.has(left.lower)) return true
  if (EFFECTS.has(left.lower)) return false
  return REPORTING.has(left.lower) || left.tag !== 'VERB'
}
