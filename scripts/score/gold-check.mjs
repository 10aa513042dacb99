// Is a gold file in the offsets form sound? Spans inside the texts, known ids, the enumerations of FORMAT.md.
import { list, spansOf, statementsOf, wrong } from './gold-spans.mjs'

const STANCE = 'asserts denies accuses admits threatens demands offers doubts declines'
const CHANNEL = 'tweet facebook statement interview video media'
const STATUS = 'acknowledged corroborated contested one-sided unattributed'
export const ROLES = ['asserted', 'denied', 'admitted', 'declined', 'doubted']

const WORDS = {
  statement: { quotation: 'direct indirect mixed', stance: STANCE, stance_alt: STANCE },
  figure: {
    qualifier: 'exact about at-least at-most more-than less-than vague range',
    effect: 'killed injured missing captured displaced population count-of-things other',
    victims: 'civilian combatant mixed unknown',
    victims_alt: 'civilian combatant mixed unknown',
    scope: 'event cumulative background',
  },
  claim: { status: STATUS, status_alt: STATUS },
}

/** What is wrong with a gold file, a line each; [] where nothing is. */
export function faults(gold, texts) {
  const letters = Object.keys(gold.reports)
  const ids = statementsOf(gold).map((s) => s.id)
  return [
    ...letters
      .filter((letter) => texts[letter] === undefined)
      .map((letter) => `report ${letter} has no text`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `statement ${id} stands twice`),
    ...spansOf(gold).flatMap(({ report, where, span }) => {
      const fault = wrong(span, texts[report])
      return fault ? [`${where}: ${fault}`] : []
    }),
    ...copied(gold, texts),
    ...statementsOf(gold).flatMap((s) => ofStatement(s, gold)),
    ...list(gold.figures).flatMap((f, i) => ofFigure(f, `figure ${i}`, gold)),
    ...list(gold.claims).flatMap((c) => ofClaim(c, gold, new Set(ids))),
    ...ofLineages(gold, letters),
  ]
}

/** Fields of a kind whose words are none of FORMAT.md. */
const words = (kind, row, name) =>
  Object.entries(WORDS[kind]).flatMap(([field, known]) =>
    list(row[field])
      .filter((word) => !known.split(' ').includes(word))
      .map((word) => `${name}: ${field} "${word}" is none of ${known}`)
      .concat(row[field] === undefined && !field.endsWith('_alt') ? [`${name}: no ${field}`] : []),
  )

const known = (name, table, what) =>
  name === null || name in (table ?? {}) ? [] : [`${what}: unknown "${name}"`]

function ofStatement(s, gold) {
  const name = `statement ${s.id}`
  const who = { ...gold.parties, ...gold.people, anonymous: 1, reporter: 1 }
  const claims = new Set(list(gold.claims).map((c) => c.id))
  return [
    ...words('statement', s, name),
    ...(s.channel === null || CHANNEL.split(' ').includes(s.channel)
      ? []
      : [`${name}: channel "${s.channel}"`]),
    ...(s.report in gold.reports ? [] : [`${name}: report "${s.report}"`]),
    ...(list(s.content).length > 0 ? [] : [`${name}: no content`]),
    ...known(s.speaker, who, `${name}, speaker`),
    ...known(s.party, gold.parties, `${name}, party`),
    ...list(s.co_speakers).flatMap((party) => known(party, who, `${name}, co_speakers`)),
    ...list(s.claims)
      .filter((id) => !claims.has(id))
      .map((id) => `${name}: unknown claim "${id}"`),
  ]
}

const ofFigure = (f, name, gold) => [
  ...words('figure', f, name),
  ...(f.report in gold.reports ? [] : [`${name}: report "${f.report}"`]),
  ...(f.quote ? [] : [`${name}: no quote`]),
  ...['min', 'max']
    .filter((b) => f[b] !== null && !Number.isInteger(f[b]))
    .map((b) => `${name}: ${b} ${f[b]}`),
  ...(f.min !== null && f.max !== null && f.min > f.max ? [`${name}: ${f.min} to ${f.max}`] : []),
  ...known(f.side ?? null, gold.parties, `${name}, side`),
  ...known(f.party ?? null, gold.parties, `${name}, party`),
  ...known(f.place ?? null, gold.places, `${name}, place`),
]

/** A claim and its statements know each other, and all it names is there. */
function ofClaim(claim, gold, ids) {
  const name = `claim ${claim.id}`
  const holds = ROLES.flatMap((role) => Object.values(claim[role] ?? {}).flat())
  const who = { ...gold.parties, ...gold.people, anonymous: 1, reporter: 1 }
  const named = statementsOf(gold).filter((s) => list(s.claims).includes(claim.id))
  return [
    ...words('claim', claim, name),
    ...ROLES.flatMap((role) =>
      Object.keys(claim[role] ?? {}).flatMap((k) => known(k, who, `${name}, ${role}`)),
    ),
    ...[...holds, ...list(claim.implied)]
      .filter((id) => !ids.has(id))
      .map((id) => `${name}: unknown statement "${id}"`),
    ...named
      .filter((s) => !holds.includes(s.id))
      .map((s) => `${name}: statement ${s.id} names it and is not in it`),
    ...statementsOf(gold)
      .filter((s) => holds.includes(s.id) && !named.includes(s))
      .map((s) => `${name}: statement ${s.id} is in it and does not name it`),
    ...['silent', 'mentioned', 'caption_only'].flatMap((field) =>
      list(claim[field])
        .filter((letter) => !(letter in gold.reports))
        .map((letter) => `${name}: ${field} report "${letter}"`),
    ),
  ]
}

const ofLineages = (gold, letters) =>
  letters
    .filter((letter) => list(gold.lineages).filter((l) => l.includes(letter)).length !== 1)
    .map((letter) => `report ${letter} is not in one lineage`)

const RUN = 6

/** Texts of reports are not kept in the project: a string that has six words of a report in a row is a fault. */
function copied(gold, texts) {
  const theirs = new Set(Object.values(texts).flatMap(runs))
  return stringsOf(gold)
    .filter((string) => runs(string).some((run) => theirs.has(run)))
    .map((string) => `"${string}" has ${RUN} words of a report in a row`)
}

function runs(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.:,]\p{N}+)*/gu) ?? []
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}

const stringsOf = (value) => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object'
    ? [...Object.keys(value), ...Object.values(value).flatMap(stringsOf)]
    : []
}
