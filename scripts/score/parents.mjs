// Parents of copies on generated sets with known truth: right, and right or a text that has as many of the copy's words.

/**
 * Shares, 0 to 1, of the copies whose parent is named and right (`right`), or named and at least as near to the copy in
 * words as the true one is (`asNear`: where the true parent and another text are alike, no evidence tells them apart), and
 * of the first texts that are wrongly given a parent (`roots`).
 */
export function scoreParents({ documents, truth, times, stages }) {
  const { readReport, compareTexts, LINK_OPTIONS, findParents, disjointSets } = stages
  const reports = documents.map(({ id, text, outlet, published }) => ({
    ...readReport({ name: `${id}.txt`, text, outlet }).report,
    id,
    published: times ? published : null,
  }))
  const comparison = compareTexts(reports.map(linkText), LINK_OPTIONS)
  const idAt = (t) => reports[comparison.order[t]].id
  const groups = groupsOf(comparison, disjointSets(reports.length), reports.length)
  const found = new Map(
    findParents(comparison, reports, groups).map(({ copy, parent }) => [idAt(copy), idAt(parent)]),
  )
  const matched = matchedWords(comparison, idAt)
  const docs = truth.filter(({ type }) => type === 'doc')
  const copies = docs.filter(({ parent }) => parent !== null)
  const firsts = docs.filter(({ parent }) => parent === null)
  const share = (rows, test) => rows.filter(test).length / rows.length
  return {
    right: share(copies, ({ id, parent }) => found.get(id) === parent),
    asNear: share(
      copies,
      ({ id, parent }) => found.has(id) && matched(id, found.get(id)) >= matched(id, parent),
    ),
    roots: share(firsts, ({ id }) => found.has(id)),
  }
}

/** The generator's first line is a text's first sentence, not a headline of its own. */
const BODY = new Set(['paragraph', 'heading', 'headline'])
const linkText = ({ id, text, blocks }) => ({
  id,
  text,
  body: blocks.filter(({ kind, repeats }) => BODY.has(kind) && repeats === null),
})

function groupsOf({ pairs }, sets, size) {
  for (const { a, b } of pairs) sets.join(a, b)
  const groups = new Map()
  for (let t = 0; t < size; t++) groups.set(sets.find(t), [...(groups.get(sets.find(t)) ?? []), t])
  return [...groups.values()]
}

function matchedWords({ pairs }, idAt) {
  const words = new Map()
  for (const { a, b, runs } of pairs)
    words.set(
      [idAt(a), idAt(b)].sort().join(),
      runs.reduce((sum, run) => sum + run.matched, 0),
    )
  return (one, other) => words.get([one, other].sort().join()) ?? 0
}
