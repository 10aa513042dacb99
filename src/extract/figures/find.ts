import { findNumbers } from '../../language/numbers.ts'
import type { Counted } from '../../model/figure.ts'
import type { FoundDate, FoundFigure } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../../model/passage.ts'
import { isInside, overlap } from '../../model/span.ts'
import { findAmongThem, toldBefore } from './among-them.ts'
import { findCare } from './care.ts'
import { withEarlier } from './earlier.ts'
import { EFFECT_NOUNS } from './effects.table.ts'
import { isAgeListed } from './group-joins.ts'
import { findGroups, type Group, type Groups } from './groups.ts'
import { findInverted } from './inverted.ts'
import { findLists, listFrom } from './lists.ts'
import { findMentions, type Mention, withoutRepeats } from './mentions.ts'
import { findMultiples } from './multiples.ts'
import { formsOf, isThing } from './nouns.ts'
import { findOrdinals } from './ordinals.ts'
import { findParts, withoutSums } from './parts.ts'
import { deathByPronoun } from './pronouns.ts'
import { findRanked } from './ranked.ts'
import { isRecalled } from './recalled.ts'
import { acrossReport } from './report-wide.ts'
import { scopeOf } from './scope.ts'
import { isBareAge } from './sides.ts'
import { findStates } from './states.ts'
import { findStruck } from './struck.ts'
import { isTelling } from './telling.ts'
import { findTolls } from './tolls.ts'
import { type Victim, victimOf } from './victims.ts'
import { type Sentence, splitAsides, wordsOf } from './words.ts'

/**
 * Finds how many people a report says were killed, injured, missing, captured, arrested or displaced, in reading order.
 * Pure: the same report always gives the same list. What is counted and is no person, and what may happen or did not,
 * gives no figure; "no one was hurt" gives 0. One person named twice counts once.
 */
export function findFigures(report: AnnotatedReport, dates: readonly FoundDate[]): FoundFigure[] {
  const named = new Set<string>()
  let before: readonly Keyed[] = []
  const found = report.passages.flatMap((passage) => {
    const inside = overlapping(dates, passage).filter((d) => isInside(d, passage))
    before = figuresOf(passage, report, inside, toldBefore(before.map(({ figure }) => figure)))
    return before.filter(({ key, figure }) => key === null || isFirst(named, `${key} ${figure.counts}`))
  })
  const told = found.map(({ figure, key, shot }) => ({ figure, shot, known: key !== null }))
  const figures = withEarlier(acrossReport(told, report.passages), report.passages, report.report.published)
  const untold = deathByPronoun(report.passages, figures)
  return untold ? withDeath(figures, untold, report.report.text) : figures
}

/** "the shooting of a clerk … his fatal shooting": the one who was shot is the one who died. */
function withDeath(figures: readonly FoundFigure[], death: FoundFigure, text: string): FoundFigure[] {
  const shot = figures.find(
    ({ start, end, low, high, counts, scope }) =>
      counts === 'casualties' &&
      low === 1 &&
      high === 1 &&
      scope === 'event' &&
      /\b(?:shot|shooting|stabb)/iu.test(text.slice(start, end)),
  )
  if (!shot) return [...figures, { ...death, scope: 'event' as const }].sort(byPlace)
  return figures.map((f) =>
    f === shot ? { ...f, counts: 'killed', imputed: [...f.imputed, ...death.imputed] } : f,
  )
}

const byPlace = (a: FoundFigure, b: FoundFigure): number => a.start - b.start || a.end - b.end

/** True the first time a name is seen. */
function isFirst(seen: Set<string>, name: string): boolean {
  const before = seen.size
  return seen.add(name).size > before
}

/** A figure, and where it counts one named or definite person a key by which a second mention is known. */
type Keyed = { readonly figure: FoundFigure; readonly key: string | null; readonly shot: boolean }

/** `before` is what happened to the people whom the sentence before counts. */
function figuresOf(
  passage: Passage,
  report: AnnotatedReport,
  dates: readonly FoundDate[],
  before: Counted | null,
): Keyed[] {
  if (before === null && !isTelling(passage)) return []
  const { text, published } = report.report
  const [main = [], ...asides] = splitAsides(wordsOf(passage, text, findNumbers(passage, text), dates))
  const read = inSentence(main, before)
  const found = [
    ...read.figures,
    ...asides.flatMap((aside) => [...inAside(main, read.told, aside), ...inSentence(aside, null).figures]),
  ]
  const kept = found.filter((f, i) => !found.some((o, k) => k < i && isSame(o.figure, f.figure)))
  return kept
    .map(({ figure, key, shot }) => ({
      key,
      shot,
      figure: scoped(figure, scopeOf(figure, passage, dates, published)),
    }))
    .sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end)
}

/** A figure's own words may tell its scope ("the fourth this year"). */
const scoped = (figure: FoundFigure, found: Pick<FoundFigure, 'scope' | 'when'>): FoundFigure => ({
  ...figure,
  ...found,
  scope: figure.scope ?? found.scope,
})

/** Two figures of one effect on the same words; a part may stand inside its whole. */
const isSame = (before: FoundFigure, figure: FoundFigure): boolean =>
  overlap(before, figure) > 0 && before.counts === figure.counts && (before.part || !figure.part)

/** The figures of a sentence, and the mentions that they were made from. */
type Reading = { readonly figures: readonly Keyed[]; readonly told: readonly Mention[] }

function inSentence(s: Sentence, before: Counted | null): Reading {
  const groups = findGroups(s)
  const own = findMentions(s, groups)
  const isTold = (m: Mention): boolean => own.some((o) => o.group.first === m.group.first)
  const others = [
    ...findInverted(s, groups),
    ...findStates(s, groups),
    ...findCare(s, groups),
    ...findStruck(s, groups),
    ...findAmongThem(s, groups, before),
  ].filter((m) => !isTold(m))
  const mentions = withoutRepeats(s, [...own, ...others])
  const parts = [...findParts(s, groups, mentions), ...findLists(s, groups, mentions)]
  const every = [...findTolls(s, groups), ...mentions, ...parts]
  const all = withoutSums(every.filter(({ group }) => !isAge(s, groups, group)))
  const multiples = [...findMultiples(s), ...findOrdinals(s), ...findRanked(s)].map((figure) => ({
    figure,
    key: null,
    shot: figure.counts === 'casualties',
  }))
  return { figures: [...multiples, ...figuresIn(s, all)], told: all }
}

/** "ages 14 and 15", "both 19", "Ivo Tarn, 4,": bare numbers that tell how old somebody is. */
const isAge = (s: Sentence, groups: Groups, group: Group): boolean =>
  isAgeListed(s, group) ||
  isBareAge(s, groups, group.first) ||
  (group.determiner === 'both' && group.number !== null && group.head === null)

/** "six monks (five Ruvians and one Ardan) were killed": who they are, in parentheses right behind them. */
function inAside(main: Sentence, told: readonly Mention[], aside: Sentence): Keyed[] {
  const start = aside[0]?.start ?? 0
  const before = main.findLastIndex((w) => w.end <= start)
  const people = told.find(({ group, at }) => group.last === before || at === before)
  if (!people?.group.number) return []
  const list = listFrom(aside, findGroups(aside), 0)
  if (list.length === 0 || list.some((g) => g.number === null)) return []
  return figuresIn(
    aside,
    list.map((group): Mention => ({ ...people, group, at: group.last, part: true })),
  )
}

function figuresIn(s: Sentence, all: readonly Mention[]): Keyed[] {
  const told = all.flatMap((mention) => {
    const victim = victimOf(s, mention.group) ?? countOf(mention)
    if (!victim || (victim.told === 'plural' && isGeneric(s, mention))) return []
    return isRecalled(s, mention, victim) ? [] : [{ mention, victim }]
  })
  return told
    .filter(
      (one) =>
        one.victim.told !== 'plural' || !told.some((o) => o !== one && isJoined(o.mention, one.mention)),
    )
    .map(({ mention, victim }) => figureOf(s, mention, victim, isNextTo(mention, all)))
}

/** "officers killing civilians", "workers who were killed": people without a number, of whom nothing new is told. */
const isGeneric = (s: Sentence, { group, at }: Mention): boolean =>
  (s[at]?.lower.endsWith('ing') ?? false) || ['who', 'that'].includes(s[group.last + 1]?.lower ?? '')

/** Told of by one and the same word: "three patients and a nurse were killed". */
const isJoined = (a: Mention, b: Mention): boolean => a.at === b.at && a.counts === b.counts

/** No other group stands between the people and the word that tells of them. */
const isNextTo = ({ group, at }: Mention, all: readonly Mention[]): boolean =>
  !all.some(
    (o) =>
      (o.group.first > group.last && o.group.last < at) || (o.group.last < group.first && o.group.first > at),
  )

/** "10 deaths": the noun is what happened, not who. */
function countOf({ group }: Mention): Victim | null {
  const head = group.head?.lower ?? ''
  if (isThing(head) && !formsOf(head).some((w) => EFFECT_NOUNS.has(w))) return null
  const base = { group, person: 'sure', key: '' } as const
  if (group.determiner === 'no')
    return { ...base, low: 0, high: 0, hedge: 'exact', whom: 'unknown', told: 'nobody' }
  const number = group.number?.number
  if (!number || number.unit) return null
  const { low, high, hedge } = number
  return {
    ...base,
    low,
    high,
    hedge,
    whom: head.startsWith('civilian') ? 'civilian' : 'unknown',
    told: 'number',
  }
}

const SHOT: ReadonlySet<string> = new Set(
  'shot stabbed gunned shooting shootings stabbing stabbings bullet bullets gunfire shrapnel pellets struck hit grazed striking hitting'.split(
    ' ',
  ),
)

function figureOf(s: Sentence, mention: Mention, victim: Victim, alone: boolean): Keyed {
  const { group, counts, at } = mention
  const [first, last, word] = [s[group.first], s[group.last], alone ? s[at] : undefined]
  const start = Math.min(first?.start ?? 0, word?.start ?? Number.POSITIVE_INFINITY)
  const end = Math.max(last?.end ?? 0, word?.end ?? 0)
  const { low, high, hedge } = victim
  const whom = mention.whom ?? victim.whom
  const single = victim.told === 'named' || victim.told === 'definite'
  return {
    figure: {
      start,
      end,
      low,
      high,
      hedge,
      counts,
      whom,
      scope: null,
      when: null,
      part: mention.part ?? group.part,
      imputed: [],
    },
    key: single ? victim.key : null,
    shot: SHOT.has(s[at]?.lower ?? ''),
  }
}
