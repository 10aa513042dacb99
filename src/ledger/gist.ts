import { isInside, type Span } from '../model/span.ts'
import type { Proposition } from './proposition.ts'
import { likenessWith, type Weigh } from './terms.ts'

/** Passages outside this many UTF-16 code units are too short to be clear or too long to be read at a glance. */
const READABLE = { least: 24, most: 180 }

/** So many of a group's wordings tell what it is about. */
const ENOUGH = 200

/** The content of a proposition as one passage: its longest piece, of those that tell what happened where any does. */
export const contentOf = (p: Proposition): Span => {
  const all = p.statement?.content.spans ?? [{ start: p.start, end: p.end }]
  const telling = all.filter((s) => p.events.some((e) => isInside(e, s)))
  const pieces = telling.length > 0 ? telling : all
  return pieces.reduce((best, s) => (s.end - s.start > best.end - best.start ? s : best), pieces[0] ?? p)
}

/** It can be read alone: it names what it is about, and is no rest of "accused … of". */
const isWhole = (p: Proposition, text: string): boolean =>
  !/^(?:that |whether )?["“‘']*(?:it|he|she|they|them|him|this|these|those|its|his|her|their)\b/i.test(
    text,
  ) &&
  !/^(?:[^,]{0,60}? )?of \p{L}+ing\b/u.test(text) &&
  !DANGLING.test(text) &&
  p.statement?.stance !== 'demands'

/** Its rest stands in another piece: "a chase in which they". */
const DANGLING =
  /\b(?:(?:which|who|whom)(?: (?:they|he|she|it|we))?|of|to|for|with|by|from|and|or|but|the|an?)[,.]?$/i

const lengthOf = ({ start, end }: Span): number => end - start

/** The proposition whose words stand nearest to all others of its group; the shorter, then the earlier where level. */
export function clearest(
  group: readonly Proposition[],
  weigh: Weigh,
  text: (p: Proposition) => string,
  sites: readonly string[],
): Proposition | undefined {
  const others = group.slice(0, ENOUGH)
  const likeness = likenessWith(
    others.map(({ terms }) => terms),
    weigh,
  )
  const score = (p: Proposition): number => {
    const near = likeness(p.terms) / others.length
    const length = lengthOf(contentOf(p))
    const readable = length >= READABLE.least && length <= READABLE.most
    return (
      near +
      (readable ? 1 : 0) +
      (p.statement?.quotation === 'direct' ? 0 : 0.2) +
      (isWhole(p, text(p)) ? 0.5 : 0) +
      (p.sites.every((site) => sites.includes(site)) ? 0.5 : 0) +
      (p.role === 'asserts' ? 2 : 0)
    )
  }
  const scored = group.map((p) => ({ p, score: score(p), length: lengthOf(contentOf(p)) }))
  return scored.sort((a, b) => b.score - a.score || a.length - b.length)[0]?.p
}
