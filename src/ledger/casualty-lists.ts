import type { Figure } from '../model/figure.ts'
import { firstFrom, overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'

/** Rule id: the numbers of one list are one count, "six children and two adults" eight. */
const SUM_OF_LIST = 'sum-of-list'
/** A figure goes on one of so many lists before it. */
const NEAREST = 6
/** Most words between two members of a list. */
const REACH = 14
const JOINS: ReadonlySet<string> = new Set(['and', ',', ';', '&', 'plus', 'along', 'well'])
const BREAKS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ'])
const MARKS: ReadonlySet<string> = new Set(['.', ':', '!', '?', '“', '”', '"', '…'])
const HAPPENED: ReadonlySet<string> = new Set('dead deceased fatally lifeless'.split(' '))

/** A figure that stands for a list, and the figures that are its members. */
export type ListSum = { readonly sum: Figure; readonly members: readonly Figure[] }

/**
 * The lists in which one report counts people who share one effect: two or more figures of one sentence with nothing but
 * commas, "and" and descriptions between them, of which one alone holds the word that tells what happened. A list of
 * civilians and fighters, or of two sides, is no sum: those are counted apart on purpose.
 */
export function findLists(figures: readonly Figure[], report: AnnotatedReport): ListSum[] {
  const lists: Figure[][] = []
  for (const figure of figures.filter(isExactCount)) {
    const list = lists.slice(-NEAREST).find((known) => {
      const last = known.at(-1)
      return last !== undefined && isNext(last, figure, report) && known.every((f) => isAlike(f, figure))
    })
    if (list) list.push(figure)
    else lists.push([figure])
  }
  return lists.filter((list) => list.length > 1 && tellers(list, report) < 2).map(sumOf)
}

const isExactCount = ({ part, low, high, scope }: Figure): boolean =>
  !part && low !== null && low > 0 && low === high && scope !== 'background'

function isAlike(a: Figure, b: Figure): boolean {
  const apart = a.whom !== b.whom && [a.whom, b.whom].every((w) => w === 'civilian' || w === 'combatant')
  const sides = a.side !== null && b.side !== null && a.side !== b.side
  return !apart && !sides && a.counts === b.counts && a.scope === b.scope
}

/** Do only words of a list stand between two figures of one sentence? */
function isNext(a: Figure, b: Figure, { passages }: AnnotatedReport): boolean {
  if (b.start < a.end) return false
  const [home, ...others] = overlapping(passages, { start: a.start, end: b.end })
  if (!home || others.length > 0) return false
  const between = home.tokens.slice(firstFrom(home.tokens, a.end), firstFrom(home.tokens, b.start))
  if (between.length === 0 || between.length > REACH) return false
  if (between.some((t) => BREAKS.has(t.tag) || MARKS.has(t.lower))) return false
  if (between.some((t) => t.lower !== ',' && JOINS.has(t.lower))) return true
  return between.length === 1 && !isBareNumber(b, home.tokens) // "kills 2 adults, 2 teens", not "11 people, eight from …"
}

const isBareNumber = (figure: Figure, tokens: readonly Token[]): boolean =>
  overlapping(tokens, figure).every(({ tag }) => tag === 'NUM')

/** How many members hold a verb of their own: "a man was killed and a woman died" are two tellings. */
const tellers = (list: readonly Figure[], { passages }: AnnotatedReport): number =>
  list.filter((figure) =>
    overlapping(passages, figure).some(({ tokens }) => overlapping(tokens, figure).some(tells)),
  ).length

const tells = ({ tag, lower }: Token): boolean => tag === 'VERB' || tag === 'AUX' || HAPPENED.has(lower)

function sumOf(members: readonly Figure[]): ListSum {
  const [first] = members
  if (!first) throw new RangeError('A list of no figures')
  const total = members.reduce((sum, { low }) => sum + (low ?? 0), 0)
  const shared = new Set(members.map(({ whom }) => whom))
  return {
    members,
    sum: {
      ...first,
      id: members.map(({ id }) => id).join('+'),
      end: Math.max(...members.map(({ end }) => end)),
      low: total,
      high: total,
      whom: shared.size === 1 ? first.whom : 'unknown',
      place: members.find(({ place }) => place !== null)?.place ?? null,
      when: members.find(({ when }) => when !== null)?.when ?? null,
      imputed: [...first.imputed, SUM_OF_LIST],
    },
  }
}

const ONE: ReadonlySet<string> = new Set(['one', '1'])
const OTHERS: ReadonlySet<string> = new Set(['other', 'others'])

/** True where a report counts just one: "one person was killed", or "a man was killed and five others hurt". */
export function countsOne(figure: Figure, { passages }: AnnotatedReport): boolean {
  if (figure.part || figure.low !== 1 || figure.high !== 1) return false
  return overlapping(passages, figure).some(({ tokens }) => {
    const own = overlapping(tokens, figure)
    if (own.some((t, i) => ONE.has(t.lower) && own[i + 1]?.lower !== 'of')) return true
    const behind = firstFrom(tokens, figure.end)
    return tokens.slice(behind, behind + REACH).some((t) => OTHERS.has(t.lower))
  })
}

const CARE =
  /\b(?:hospital\w*|treated|taken|transported|rushed|airlifted|admitted|condition|critical|stable)\b/iu
const HURT = /\b(?:injur|wound|hurt|shot|shooting|struck)/iu

/** True where the injured are told of by their care alone: "two remain in hospital" may be fewer than were hurt. */
export const isByCare = ({ counts, start, end }: Figure, { report }: AnnotatedReport): boolean =>
  counts === 'injured' &&
  CARE.test(report.text.slice(start, end + 40)) &&
  !HURT.test(report.text.slice(start, end))
