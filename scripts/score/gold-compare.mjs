// How far do two gold passes of a story agree? Measures, and a line for each disagreement.
import { claimPairs, figurePairs, rolesOf, sameName, statementPairs } from './gold-pairs.mjs'
import { isSpan, list } from './gold-spans.mjs'
import { percent } from './tools.mjs'

const f1 = (both, first, second) => (first + second > 0 ? (2 * both) / (first + second) : null)
const share = (rows, right) => (rows.length > 0 ? rows.filter(right).length / rows.length : null)
const meets = (a, b) => a.some((x) => b.includes(x))

/** Rows of [measure, value], and lines that quote what the passes disagree about (for the terminal alone). */
export function compare(first, second, texts) {
  const lines = []
  const say = quoterOf(texts)
  const pairs = statementPairs(first, second, texts)
  const counted = pairs.filter(([a, b]) => scored(a) || scored(b))
  const alone = [first, second].map((gold, i) =>
    list(gold.statements).filter((s) => scored(s) && !pairs.some((pair) => pair[i] === s)),
  )
  alone.forEach((rows, i) => {
    for (const s of rows) lines.push(`only ${'AB'[i]} ${s.id} [${s.stance}] ${s.speaker} | ${say(s)}`)
  })
  const rows = [
    [
      'statements F1',
      percent(f1(counted.length, counted.length + alone[0].length, counted.length + alone[1].length)),
    ],
    ...ofStatements(counted, sameName(first, second, texts), say, lines),
    ...ofFigures(first, second, texts, lines),
    ...ofClaims(first, second, pairs, lines),
  ]
  return { rows, lines }
}

const scored = (s) => s.speaker !== 'reporter' && !s.optional

/** What of a statement is said, for a line: who, cue, content. */
function quoterOf(texts) {
  const words = (report, spans) =>
    list(spans)
      .filter(isSpan)
      .map((x) => texts[report].slice(x.start, x.end).replace(/\s+/g, ' '))
      .join(' … ')
  return (s) => [s.source, s.cue, s.content].map((part) => words(s.report, part)).join(' | ')
}

function ofStatements(pairs, same, say, lines) {
  const measures = {
    'stance, strictly': [(a, b) => a.stance === b.stance, null],
    stance: [
      (a, b) => meets([a.stance, ...list(a.stance_alt)], [b.stance, ...list(b.stance_alt)]),
      (s) => s.stance,
    ],
    speaker: [(a, b) => same(a.speaker, b.speaker) || sides(a, b, same), (s) => s.speaker],
    party: [(a, b) => same(a.party, b.party) || sides(a, b, same), (s) => s.party],
    quotation: [(a, b) => a.quotation === b.quotation, (s) => s.quotation],
    channel: [(a, b) => a.channel === b.channel, (s) => s.channel],
  }
  return Object.entries(measures).map(([name, [right, what]]) => {
    if (what)
      for (const [a, b] of pairs)
        if (!right(a, b)) lines.push(`${name} ${a.id} ${b.id}: ${what(a)}, ${what(b)} | ${say(a)}`)
    return [name, percent(share(pairs, ([a, b]) => right(a, b)))]
  })
}

/** One pass lists the other's speaker or party beside its own. */
const sides = (a, b, same) =>
  list(a.co_speakers).some((p) => same(p, b.party) || same(p, b.speaker)) ||
  list(b.co_speakers).some((p) => same(a.party, p) || same(a.speaker, p))

const CASUALTY = ['killed', 'injured', 'missing', 'captured', 'displaced']

function ofFigures(first, second, texts, lines) {
  const pairs = figurePairs(first, second)
  const counts = (f) => CASUALTY.includes(f.effect) && !f.optional && !f.zone
  const both = pairs.filter(([a, b]) => counts(a) || counts(b))
  const alone = [first, second].map((gold, i) =>
    list(gold.figures).filter((f) => counts(f) && !pairs.some((pair) => pair[i] === f)),
  )
  const say = (f) =>
    `${f.report} ${f.effect} ${f.min} to ${f.max} | ${texts[f.report].slice(f.quote.start, f.quote.end)}`
  alone.forEach((rows, i) => {
    for (const f of rows) lines.push(`only ${'AB'[i]} figure ${say(f)}`)
  })
  for (const field of ['victims', 'side', 'scope'])
    for (const [a, b] of both)
      if (a[field] !== b[field]) lines.push(`figure ${field}: ${a[field]}, ${b[field]} | ${say(a)}`)
  return [
    ['figures F1', percent(f1(both.length, both.length + alone[0].length, both.length + alone[1].length))],
    ['figures: whom', percent(share(both, ([a, b]) => a.victims === b.victims))],
    ['figures: scope', percent(share(both, ([a, b]) => a.scope === b.scope))],
  ]
}

function ofClaims(first, second, pairs, lines) {
  const firstIdOf = new Map(pairs.map(([a, b]) => [b.id, a.id]))
  const claims = claimPairs(first, second, firstIdOf)
  for (const [a, b] of claims)
    if (!status(a, b)) lines.push(`status ${a.id} ${b.id}: ${a.status}, ${b.status} | ${a.gist}`)
  for (const [gold, i] of [
    [first, 0],
    [second, 1],
  ])
    for (const claim of list(gold.claims))
      if (!claims.some((pair) => pair[i] === claim))
        lines.push(`only ${'AB'[i]} claim ${claim.id}: ${claim.gist}`)
  return [
    ['claim pairs F1', percent(linked(first, second, firstIdOf, lines))],
    ['denied links F1', percent(denied(first, second, claims, firstIdOf, lines))],
    [
      'claims that meet / first / second',
      [claims, list(first.claims), list(second.claims)].map((c) => c.length).join(' / '),
    ],
    ['status', percent(share(claims, ([a, b]) => status(a, b)))],
  ]
}

const status = (a, b) => meets([a.status, ...list(a.status_alt)], [b.status, ...list(b.status_alt)])

/** Pairs of the statements of both passes that stand in one claim. */
function linked(first, second, firstIdOf, lines) {
  const known = new Set(firstIdOf.values())
  const links = (gold, name) =>
    new Set(
      list(gold.claims).flatMap((claim) => {
        const ids = [...new Set([...rolesOf(claim).keys()].map(name))].filter((id) => known.has(id)).sort()
        return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} ${b}`))
      }),
    )
  const [mine, theirs] = [links(first, (id) => id), links(second, (id) => firstIdOf.get(id))]
  return agreement(mine, theirs, 'claim pair', lines)
}

/** Statements that deny a claim; claims and statements by the ids of the first pass where it has them. */
function denied(first, second, claims, firstIdOf, lines) {
  const claimOf = new Map(claims.map(([a, b]) => [b, a.id]))
  const links = (gold, claimName, name) =>
    new Set(
      list(gold.claims).flatMap((claim) =>
        Object.values(claim.denied ?? {})
          .flat()
          .map((id) => `${claimName(claim)} ${name(id)}`),
      ),
    )
  const mine = links(
    first,
    (claim) => claim.id,
    (id) => id,
  )
  const theirs = links(
    second,
    (claim) => claimOf.get(claim) ?? `B ${claim.id}`,
    (id) => firstIdOf.get(id) ?? `B ${id}`,
  )
  return agreement(mine, theirs, 'denied', lines)
}

function agreement(mine, theirs, what, lines) {
  for (const link of mine) if (!theirs.has(link)) lines.push(`${what} only A: ${link}`)
  for (const link of theirs) if (!mine.has(link)) lines.push(`${what} only B: ${link}`)
  return f1([...mine].filter((link) => theirs.has(link)).length, mine.size, theirs.size)
}
