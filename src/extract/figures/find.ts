import { findNumbers } from '../../language/numbers.ts'
import type { FoundDate, FoundFigure } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../../model/passage.ts'
import { isInside, overlap } from '../../model/span.ts'
import { EFFECT_NOUNS } from './effects.table.ts'
import { findGroups } from './groups.ts'
import { findMentions, type Mention } from './mentions.ts'
import { formsOf, isThing } from './nouns.ts'
import { findParts } from './parts.ts'
import { scopeOf } from './scope.ts'
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
  return report.passages.flatMap((passage) => {
    const inside = overlapping(dates, passage).filter((d) => isInside(d, passage))
    return figuresOf(passage, report, inside)
      .filter(({ key, figure }) => key === null || isFirst(named, `${key} ${figure.counts}`))
      .map(({ figure }) => figure)
  })
}

/** True the first time a name is seen. */
function isFirst(seen: Set<string>, name: string): boolean {
  const before = seen.size
  return seen.add(name).size > before
}

/** A figure, and where it counts one named or definite person a key by which a second mention is known. */
type Keyed = { readonly figure: FoundFigure; readonly key: string | null }

function figuresOf(passage: Passage, report: AnnotatedReport, dates: readonly FoundDate[]): Keyed[] {
  const { text, published } = report.report
  const words = wordsOf(passage, text, findNumbers(passage, text), dates)
  const found = splitAsides(words).flatMap((sentence) => inSentence(sentence))
  const kept = found.filter(
    (f, i) =>
      !found.some((o, k) => k < i && overlap(o.figure, f.figure) > 0 && o.figure.counts === f.figure.counts),
  )
  return kept
    .map(({ figure, key }) => ({ key, figure: { ...figure, ...scopeOf(figure, passage, dates, published) } }))
    .sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end)
}

function inSentence(s: Sentence): Keyed[] {
  const groups = findGroups(s)
  const mentions = findMentions(s, groups)
  const all = [...findTolls(s, groups), ...mentions, ...findParts(s, groups, mentions)]
  const told = all.flatMap((mention) => {
    const victim = victimOf(s, mention.group) ?? countOf(mention)
    return victim && !(victim.told === 'plural' && isGeneric(s, mention)) ? [{ mention, victim }] : []
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
  }
}
