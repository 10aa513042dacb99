// The offsets form of a gold file: FORMAT.md, but wherever that has a verbatim string there is a span
// { start, end } (UTF-16 code units of the report's own text, end exclusive), or a list of them for the content
// of a statement. No words of a report are kept. Names stand as keys; their other forms are spans with a "report".

export const list = (value) => (value === null || value === undefined ? [] : [value].flat())
export const isSpan = (value) => Number.isInteger(value?.start) && Number.isInteger(value?.end)

/** Every span of a gold file: its report, where it stands in the file, and whether it may be empty. */
export function spansOf(gold) {
  const found = []
  const add = (report, where, value) => {
    for (const span of list(value)) found.push({ report: span.report ?? report, where, span })
  }
  for (const statement of statementsOf(gold))
    for (const part of ['source', 'cue', 'content'])
      add(statement.report, `statement ${statement.id}, ${part}`, statement[part])
  list(gold.figures).forEach((figure, i) => {
    for (const part of ['quote', 'number', 'by'])
      if (figure[part] !== 'reporter' && figure[part] !== '')
        add(figure.report, `figure ${i}, ${part}`, figure[part])
  })
  for (const [key, forms] of formsOf(gold))
    for (const form of forms) if (typeof form !== 'string') add(form.report, `forms of ${key}`, form)
  for (const [report, lines] of Object.entries(gold.boilerplate ?? {}))
    for (const line of lines) add(report, `boilerplate of ${report}`, line.quote)
  for (const trap of list(gold.traps)) add(trap.report, 'traps', trap.quote)
  for (const reuse of [...list(gold.reuse), ...list(gold.reuse_blocks)]) {
    const from = reuse.from ?? reuse.pair[0]
    add(from, 'reuse', reuse.quote)
    add(
      reuse.pair.find((letter) => letter !== from),
      'reuse, other',
      reuse.other,
    )
  }
  return found
}

export const statementsOf = (gold) => [...list(gold.statements), ...list(gold.caption_statements)]

/** The forms in which each party, person and place is named: strings, or spans with a report. */
export const formsOf = (gold) => [
  ...Object.entries(gold.parties ?? {}),
  ...Object.entries(gold.people ?? {}).map(([name, person]) => [name, list(person.aliases)]),
  ...Object.entries(gold.places ?? {}),
]

/** What is wrong with a span of this text, or null. */
export function wrong(span, text) {
  if (!isSpan(span)) return `no span: ${JSON.stringify(span).slice(0, 60)}`
  if (text === undefined) return 'in no report'
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
    return `${span.start} to ${span.end} is outside the text of ${text.length}`
  const quote = text.slice(span.start, span.end)
  return quote === quote.trim() ? null : `${span.start} to ${span.end} begins or ends with a blank`
}
