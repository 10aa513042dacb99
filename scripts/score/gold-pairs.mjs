// Which statements, figures and claims of two gold passes are the same ones.
import { ROLES } from './gold-check.mjs'
import { formsOf, isSpan, list } from './gold-spans.mjs'

/** Positions of the words of a text that the spans touch. */
function wordsIn(words, spans) {
  const touched = words.flatMap(([start, end], i) =>
    spans.some((s) => s.start < end && start < s.end) ? [i] : [],
  )
  return new Set(touched)
}

const wordsOf = (text) =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((m) => [m.index, m.index + m[0].length])
const common = (a, b) => [...a].filter((x) => b.has(x)).length

/** Best pairs first, each row once. `links` are { a, b, rank }. */
function oneToOne(links) {
  const taken = new Set()
  return links
    .sort((p, q) => q.rank - p.rank)
    .filter(({ a, b }) => !taken.has(a) && !taken.has(b) && taken.add(a) && taken.add(b))
    .map(({ a, b }) => [a, b])
}

/**
 * Pairs of statements, as the dossier scorer makes them: Jaccard of the content words at least a half, and cue or
 * source meet; where one of them has neither, the content decides.
 */
export function statementPairs(first, second, texts) {
  const words = Object.fromEntries(Object.entries(texts).map(([k, text]) => [k, wordsOf(text)]))
  const placed = (gold) =>
    list(gold.statements).map((s) => {
      const [content, source, cue] = ['content', 'source', 'cue'].map((part) =>
        wordsIn(words[s.report], list(s[part]).filter(isSpan)),
      )
      return { s, content, source, cue }
    })
  const others = placed(second)
  const links = placed(first).flatMap((a) =>
    others
      .filter((b) => a.s.report === b.s.report && meets(a, b))
      .map((b) => ({ a: a.s, b: b.s, rank: jaccard(a.content, b.content) + common(a.cue, b.cue) / 1e3 })),
  )
  return oneToOne(links.filter(({ rank }) => rank >= 0.5))
}

const jaccard = (a, b) => common(a, b) / (a.size + b.size - common(a, b) || 1)
const bare = (s) => s.source.size + s.cue.size === 0
const meets = (a, b) => common(a.cue, b.cue) + common(a.source, b.source) > 0 || bare(a) || bare(b)

/** Figures that count the same and whose quotes meet, with the same bounds. */
export function figurePairs(first, second) {
  const same = (a, b) =>
    a.report === b.report &&
    a.effect === b.effect &&
    a.min === b.min &&
    a.max === b.max &&
    overlap(a.quote, b.quote) > 0
  return oneToOne(
    list(first.figures).flatMap((a) =>
      list(second.figures)
        .filter((b) => same(a, b))
        .map((b) => ({ a, b, rank: overlap(a.quote, b.quote) })),
    ),
  )
}

const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** The statements of a claim with their roles: statement id → set of roles. */
export function rolesOf(claim) {
  const roles = new Map()
  for (const role of ROLES)
    for (const id of Object.values(claim[role] ?? {}).flat())
      roles.set(id, (roles.get(id) ?? new Set()).add(role))
  return roles
}

/** Pairs of claims: those that share the most statements, by the ids of the first pass. */
export function claimPairs(first, second, firstIdOf) {
  const held = (claim) => new Set([...rolesOf(claim).keys()].map((id) => firstIdOf.get(id)).filter(Boolean))
  return oneToOne(
    list(first.claims).flatMap((a) =>
      list(second.claims).map((b) => {
        const mine = new Set(rolesOf(a).keys())
        const shared = common(mine, held(b))
        return { a, b, rank: shared === 0 ? 0 : shared + shared / (mine.size + rolesOf(b).size) }
      }),
    ),
  ).filter(([a, b]) => [...rolesOf(a).keys()].some((id) => held(b).has(id)))
}

/** Do two passes mean the same speaker or party by their keys? By the keys, their forms, and words of either. */
export function sameName(first, second, texts) {
  const forms = (gold) =>
    new Map(
      formsOf(gold).map(([key, all]) => [
        key,
        new Set([key, ...list(all).map((f) => quoteOf(f, texts))].map(plain)),
      ]),
    )
  const [mine, theirs] = [forms(first), forms(second)]
  const of = (table, key) => table.get(key) ?? new Set([plain(String(key))])
  return (a, b) => a === b || (a !== null && b !== null && common(of(mine, a), of(theirs, b)) > 0)
}

const quoteOf = (form, texts) => (isSpan(form) ? texts[form.report].slice(form.start, form.end) : form)
const plain = (name) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
