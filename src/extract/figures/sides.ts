import {
  ADVERBS,
  BE,
  CLAUSE_MARKS,
  COMMAS,
  CONJUNCTIONS,
  HAVE,
  MODALS,
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
  return q
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
  if (near?.head && (personNoun(near.head.lower) || near.number)) return near
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

/** Words before a comma that may themselves be inside the aside. */
const isOpaque = (s: Sentence, i: number): boolean =>
  !BE.has(word(s, i - 1)) && !REPORTING.has(word(s, i - 1))

/** Does the stretch `[from, to]` describe what stands before its comma? */
function isAside(s: Sentence, groups: Groups, from: number, to: number): boolean {
  const first = s[from]
  if (!first) return false
  if (first.number?.unit === 'age') return true
  if (RELATIVES.has(first.lower) || first.lower === 'whose' || PREPOSITIONS.has(first.lower)) return true
  if (first.tag === 'VERB' && /(?:ing|ed)$/.test(first.lower)) return true
  const group = groups.from.get(from)
  if (group?.part && group.last === to) return true // "Three people, two of them children, were killed"
  if (group && isAgeListed(s, group)) return true
  if (!group || group.number) return false
  if (group.last < to && CONJUNCTIONS.has(word(s, group.last + 1))) return false
  const noun = group.head ? personNoun(group.head.lower) : null
  return noun !== null && !noun.plural && !isNamed(s, group)
}

/** The head of a chain of groups that ends at `q`: "a man" in "a man from the village of X". */
function chainHead(s: Sentence, groups: Groups, q: number): Group | null {
  let end = q
  for (let n = 0; n < 8 && end >= 0; n++) {
    const group = groups.to.get(end)
    if (!group) return throughVerb(s, groups, end)
    const link = group.first - 1
    if (!PREPOSITIONS.has(word(s, link)) || word(s, link) === 'than') return group
    const left = before(s, link)
    const linked =
      groups.to.get(left) ?? (isParticipleAt(s, left) ? groups.to.get(before(s, left)) : undefined)
    if (linked) {
      end = linked.last
      continue
    }
    const through = throughVerb(s, groups, left)
    return through
  }
  return null
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
    const group = chainHead(s, groups, skipAge(s, end))
    if (!group || !isListed(s, group)) break
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

/**
 * The noun groups that are the object of the word before `p`, in reading order, with those joined to them
 * by "and" and commas. A group that is the subject of the next clause is not one of them.
 */
export function objectsAfter(s: Sentence, groups: Groups, p: number): Group[] {
  let at = p
  while (
    at < s.length &&
    at < p + 4 &&
    !groups.from.has(at) &&
    (ADVERBS.has(word(s, at)) || word(s, at) === ':' || isLyAdverb(s, at))
  )
    at++
  const first = groups.from.get(at)
  if (!first) return []
  const found = [first]
  let next = first.last + 1
  for (let n = 0; n < 20; n++) {
    const joined = nextObject(s, groups, next, found.at(-1) ?? first)
    if (!joined) break
    if (!joined.aside) found.push(joined.group)
    next = joined.group.last + 1
  }
  return found
}

type Joined = { readonly group: Group; readonly aside: boolean }

/** The next group of a list that goes on at `from`; an apposition is passed as an aside. */
function nextObject(s: Sentence, groups: Groups, from: number, last: Group): Joined | null {
  const { at, phrases } = pastPhrases(s, groups, from)
  const and = ['and', 'or', '&', 'plus'].includes(word(s, at))
  const comma = isComma(s, at)
  const together = word(s, at) === 'as' && word(s, at + 1) === 'well' ? 3 : word(s, at) === 'along' ? 2 : 0
  if (!and && !comma && !together) return null
  let begin = at + (together || 1)
  if (comma && ['and', 'or'].includes(word(s, begin))) begin++
  if (s[begin]?.number?.unit === 'age' && isComma(s, begin + 1))
    begin = ['and', 'or'].includes(word(s, begin + 2)) ? begin + 3 : begin + 2
  const group = groups.from.get(begin)
  if (!group || isNextSubject(s, groups, group)) return null
  const aside = comma && !and && isApposition(s, groups, last, group)
  if (aside) return { group, aside }
  const countable =
    group.number !== null ||
    (group.head !== null && (personNoun(group.head.lower) !== null || isNamed(s, group)))
  if (!countable || (phrases > 0 && isNamed(s, group) && !isNamed(s, last))) return null
  return { group, aside: false }
}

/** Past prepositional phrases and dates behind an object: "two soldiers of the brigade on Monday". */
function pastPhrases(s: Sentence, groups: Groups, from: number): { at: number; phrases: number } {
  let [at, phrases] = [from, 0]
  for (let n = 0; n < 6; n++) {
    if (s[at]?.date || ADVERBS.has(word(s, at))) {
      at++
      continue
    }
    const group = PREPOSITIONS.has(word(s, at)) ? groups.from.get(at + 1) : undefined
    if (!group) break
    at = group.last + 1
    phrases++
  }
  return { at, phrases }
}

/** ", a farmer" behind a name, and ", Juan Perez," behind "the mayor", tell of the same person. */
function isApposition(s: Sentence, groups: Groups, last: Group, group: Group): boolean {
  if (group.number) return false
  const noun = group.head ? personNoun(group.head.lower) : null
  const closes = !['and', 'or'].includes(word(s, last.last + 1)) && !isListOn(s, groups, group)
  if (isNamed(s, last)) return noun !== null && !noun.plural && closes
  return isNamed(s, group) && last.head !== null && personNoun(last.head.lower) !== null && closes
}

/** Behind the group another comma or "and" goes on with a list of its kind. */
function isListOn(s: Sentence, groups: Groups, group: Group): boolean {
  const { at } = pastPhrases(s, groups, group.last + 1)
  const next = groups.from.get(at + 1)
  return (
    word(s, at) === 'and' &&
    next !== undefined &&
    !isNextSubject(s, groups, next) &&
    isNamed(s, next) === isNamed(s, group) &&
    isNamed(s, group)
  )
}

/** Is the group the subject of a verb of its own, as "three" in "killed two and three were hurt"? */
function isNextSubject(s: Sentence, groups: Groups, group: Group): boolean {
  const { at } = pastPhrases(s, groups, group.last + 1)
  const next = s[at]
  if (!next) return false
  if (BE.has(next.lower) || HAVE.has(next.lower) || MODALS.has(next.lower)) return true
  if (EFFECTS.has(next.lower)) return true
  return next.tag === 'VERB' && !/ing$/.test(next.lower) && !PREPOSITIONS.has(next.lower)
}
