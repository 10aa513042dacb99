// From the offsets form to the quote form of FORMAT.md, which the dossier scorer reads.
import { isSpan, list } from './gold-spans.mjs'

/** The line of a caller's metadata above each text: the date is read from there. */
const head = (report) => (report.published ? ` date ${report.published} ` : '')

/**
 * The gold with quotes for spans, and `files`: what a folder of its reports holds, by file name. "nth" counts in
 * the files, which begin with the metadata line; it is given where a quote occurs more than once.
 */
export function quoteForm(gold, texts) {
  const reports = Object.entries(gold.reports)
  const files = Object.fromEntries(reports.map(([k, r]) => [`${k}.txt`, head(r) + texts[k]]))
  const at = (k, span) => located(files[`${k}.txt`], head(gold.reports[k]).length, span)
  const all = (rows, form) => list(rows).map((row) => form(row, at))
  const headers = (report) => (report.published ? [{ quote: head(report).trim(), kind: 'header' }] : [])
  const names = (table) => mapped(table, (forms) => list(forms).map((form) => nameOf(form, at)))
  return {
    files,
    gold: {
      ...gold,
      reports: mapped(gold.reports, (report, k) => ({ ...report, file: k })),
      parties: names(gold.parties),
      people: mapped(gold.people, (person) => ({ ...person, aliases: names({ all: person.aliases }).all })),
      places: names(gold.places),
      statements: all(gold.statements, statement),
      caption_statements: all(gold.caption_statements, statement),
      figures: all(gold.figures, figure),
      traps: all(gold.traps, (trap) => quoted(trap, trap.report, at)),
      reuse: all(gold.reuse, reuse),
      reuse_blocks: all(gold.reuse_blocks, reuse),
      boilerplate: mapped(gold.reports, (report, k) => [
        ...headers(report),
        ...all(gold.boilerplate?.[k], (block) => quoted(block, k, at)),
      ]),
    },
  }
}

const mapped = (table, form) =>
  Object.fromEntries(Object.entries(table ?? {}).map(([key, value]) => [key, form(value, key)]))

/** The quote of a span and its nth, which is null where the quote occurs once. */
function located(text, offset, { start, end }) {
  const quote = text.slice(start + offset, end + offset)
  const places = []
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) places.push(i)
  return { quote, nth: places.length > 1 ? places.indexOf(start + offset) : null }
}

const nameOf = (form, at) => (isSpan(form) ? at(form.report, form).quote : form)

function quoted(row, report, at) {
  const { quote, nth } = at(report, row.quote)
  return { ...row, quote, ...(nth === null ? {} : { nth }) }
}

function statement(s, at) {
  const parts = ['source', 'cue', 'content'].map((part) => [part, list(s[part]).map((x) => at(s.report, x))])
  const nth = parts.flatMap(([part, found]) => {
    const counts = found.map((f) => f.nth)
    if (counts.every((n) => n === null)) return []
    return [[part, counts.length === 1 ? counts[0] : counts]]
  })
  const words = parts.map(([part, found]) => {
    const quotes = found.map((f) => f.quote)
    return [part, quotes.length > 1 ? quotes : (quotes[0] ?? '')]
  })
  return { ...s, ...Object.fromEntries(words), ...(nth.length > 0 ? { nth: Object.fromEntries(nth) } : {}) }
}

const figure = (f, at) => ({
  ...quoted(f, f.report, at),
  number: isSpan(f.number) ? at(f.report, f.number).quote : '',
  by: isSpan(f.by) ? at(f.report, f.by).quote : f.by,
})

/** A passage of one report, and the same words of the other where those differ. */
function reuse(row, at) {
  const from = row.from ?? row.pair[0]
  const to = row.pair.find((k) => k !== from)
  const quote = at(from, row.quote)
  const other = isSpan(row.other) ? at(to, row.other) : null
  return {
    ...row,
    from,
    quote: quote.quote,
    ...(quote.nth === null ? {} : { nth: quote.nth }),
    ...(other ? { other: other.quote } : {}),
    ...(other?.nth === null || !other ? {} : { nth_other: other.nth }),
  }
}
