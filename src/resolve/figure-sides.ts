import type { FoundFigure, PartyMention } from '../model/found.ts'
import { overlapping } from '../model/overlapping.ts'
import { isInside, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { type Context, passageAt } from './context.ts'
import { PEOPLE } from './tables/groups.table.ts'

/** Rule id: whoever holds a land and counts its dead and hurt counts its own. */
export const SIDE_OF_SOURCE = 'side-of-source'

/** Whose people a figure counts; `imputed` is the rule that tells it where no word does. */
export type Side = { readonly party: string | null; readonly imputed: string | null }

const told = (party: string | null): Side | null => (party === null ? null : { party, imputed: null })

/**
 * The side a figure is of: a party named in its own words ("12 Ruvian soldiers"), the force or land that says "its",
 * the police for officers, the land that a place is said to belong to ("in western Ruvia"); and of two lands at war the
 * one that gives it, for people who are not said to be the other's. Where nothing tells it is `null`.
 */
export function sideOf(figure: FoundFigure, statement: Statement | null, context: Context): Side {
  const words = context.report.report.text.slice(figure.start, figure.end)
  return (
    told(named(figure, context)) ??
    told(crowd(words, context)) ??
    told(ownSide(figure, statement, context)) ??
    told(POLICE.test(words) ? police(statement, context) : null) ??
    held(figure, context) ??
    given(figure, statement, context) ?? { party: null, imputed: null }
  )
}

/** A party within the figure's own words; its speakers are no side. */
function named(figure: FoundFigure, context: Context): string | null {
  const inside = overlapping(context.parties, figure)
  return inside.find((m) => m.speaker === null && isInside(m, figure) && m.party !== null)?.party ?? null
}

/** Those who take to the streets or to arms are a side, where the report lets them speak: "a demonstrator", "300 rebels". */
function crowd(words: string, { statements }: Context): string | null {
  const names = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => PEOPLE.get(word) ?? [])
    .filter(({ name, kind }) => kind === 'armed-group' || name === PROTESTERS)
  const id = names[0]?.name
  return id !== undefined && statements.some((s) => s.source.party === id) ? id : null
}

const PROTESTERS = 'protesters'

const OWN =
  /\b(?:its|our|their)\b(?: own)?[^,;]{0,40}\b(?:soldiers|troops|servicemen|fighters|officers|men|dead|wounded|losses|casualties)\b/iu
const OWN_BEFORE = /\b(?:its|their|our) own (?:losses|dead|casualties)\b|\bon (?:its|their|our) side\b/iu
const LOST = /\blost\b/iu
/** How far before a figure its owner's words may stand, in UTF-16 code units. */
const REACH = 40

/** "58 of its soldiers", "it had lost four men", "the dead on their side": whoever says so. */
function ownSide(figure: FoundFigure, statement: Statement | null, context: Context): string | null {
  const { text } = context.report.report
  const words = text.slice(figure.start, figure.end)
  const before = text.slice(Math.max(0, figure.start - REACH), figure.end)
  const lost =
    LOST.test(words) &&
    /\b(?:it|we|they) (?:has |had |have )?$/iu.test(text.slice(Math.max(0, figure.start - 12), figure.start))
  if (!OWN.test(words) && !OWN_BEFORE.test(before) && !lost) return null
  return statement?.source.party ?? lastNamed(figure, context)?.party ?? null
}

/** The party that the sentence names last before the figure. */
function lastNamed(figure: Span, context: Context): PartyMention | undefined {
  const room = passageAt(context, figure)
  if (!room) return undefined
  return overlapping(context.parties, room).findLast((m) => m.party !== null && m.end <= figure.start)
}

const POLICE = /\b(?:police(?:man|men|woman|women)?|officers?)\b/iu
const isPolice = (party: string): boolean => /(?:^|-)police(?:-|$)/.test(party)

/** The one police force of a report: by name rather than as "the police". */
function police(statement: Statement | null, { parties, statements }: Context): string | null {
  const own = statement?.source.party
  if (own && isPolice(own)) return own
  const all = [...parties.map((m) => m.party), ...statements.map((s) => s.source.party)]
  const found = new Set(all.filter((party): party is string => party !== null && isPolice(party)))
  const forces = [...found].filter((party) => party !== 'police')
  if (forces.length > 1) return null
  return forces[0] ?? (found.size > 0 ? 'police' : null)
}

const HELD = /^(?:[- ](?:held|controlled|run|administered)\b| (?:territory|soil|side)\b)/iu
const WHERE =
  /\b(?:in|on|across|inside) (?:the )?(?:(?:western|eastern|northern|southern|central|north|south|east|west)(?:ern)? )?$/iu
/** How far from a figure the land where it happened may stand, in UTF-16 code units. */
const CLOSE = 90
/** Longest words of place before a land's name, in UTF-16 code units. */
const PLACE = 30

/** "on Ruvian-held territory", "in western Ruvia": a land at war that the sentence says it happened in. */
function held(figure: FoundFigure, context: Context): Side | null {
  const room = passageAt(context, figure)
  const { rivals } = warOf(context)
  if (!room || rivals.size < 2 || !isOfPeople(figure) || figure.scope === 'background') return null
  const { text } = context.report.report
  const places = overlapping(context.parties, room).filter(({ start, end, party, speaker }) => {
    if (speaker !== null || party === null || !rivals.has(party)) return false
    if (Math.max(start - figure.end, figure.start - end) > CLOSE) return false
    if (!WHERE.test(text.slice(Math.max(0, start - PLACE), start))) return false
    return (
      HELD.test(text.slice(end, end + PLACE)) ||
      !/^ \p{L}/u.test(text.slice(end, end + 2)) ||
      isLand(text, end)
    )
  })
  const [only, ...others] = new Set(places.map((p) => p.party))
  return only && others.length === 0 ? { party: only, imputed: null } : null
}

/** Behind the name the clause goes on: it is the land, not "the Ruvian army". */
const isLand = (text: string, end: number): boolean =>
  /^ (?:rose|were|was|on|and|when|since|have|has|late|early|over|during)\b/.test(text.slice(end, end + 9))

/** Of two at war, each counts its own civilians: the ministry, army or officials of one of them give the figure. */
function given(figure: FoundFigure, statement: Statement | null, context: Context): Side | null {
  const { rivals } = warOf(context)
  const party = statement ? statement.source.party : saidBy(figure, context)
  if (party === null || rivals.size < 2 || !rivals.has(party) || !isOfPeople(figure)) return null
  if (figure.scope === 'background') return null
  return { party, imputed: SIDE_OF_SOURCE }
}

const SAYING = /\b(?:said|says|reported|put|announced|confirmed)\b/iu

/** "Ruvian officials gave no names, but said 24 civilians were killed": the last party before what is said. */
function saidBy(figure: FoundFigure, context: Context): string | null {
  const last = lastNamed(figure, context)
  if (!last) return null
  return SAYING.test(context.report.report.text.slice(last.end, figure.start)) ? last.party : null
}

const HARM: ReadonlySet<FoundFigure['counts']> = new Set([
  'killed',
  'injured',
  'missing',
  'casualties',
  'displaced',
])
export const isOfPeople = ({ counts, whom }: FoundFigure): boolean => HARM.has(counts) && whom !== 'combatant'

const FORCES: ReadonlySet<string> = new Set(
  `army forces troops soldiers military positions artillery fighters militia navy servicemen rockets missiles shelling
  drones trenches`.split(/\s+/),
)
type War = { readonly rivals: ReadonlySet<string> }
const wars = new WeakMap<Context['report'], War>()

/** Of a report of war, the lands and groups that have forces of their own, or that accuse or threaten one another. */
function warOf(context: Context): War {
  const known = wars.get(context.report)
  if (known) return known
  const war = { rivals: new Set(isWar(context) ? [...withForces(context), ...accusers(context)] : []) }
  wars.set(context.report, war)
  return war
}

/** Words of a war between two lands; an attack on a city, a riot or a crime has hardly any. */
const WAR_WORDS: ReadonlySet<string> = new Set(
  `shelling shelled shells shell artillery frontline front ceasefire cease-fire truce troops offensive fighting invasion invaded
  missile missiles rocket rockets war warplanes airstrike airstrikes drone drones trenches mortar mortars howitzers`.split(
    /\s+/,
  ),
)
/** So many of them at least make a report one of war. */
const WAR = 5

const isWar = ({ report }: Context): boolean =>
  report.passages.reduce((n, { tokens }) => n + tokens.filter((t) => WAR_WORDS.has(t.lower)).length, 0) >= WAR

/** "the Ruvian army", "Ruvia said two of its soldiers" */
function withForces(context: Context): string[] {
  return context.report.passages.flatMap((passage) => {
    const mentions = overlapping(context.parties, passage).filter((m) => m.speaker === null)
    return mentions.flatMap(({ party, end }) => {
      const at = passage.tokens.findIndex((t) => t.start >= end)
      if (party === null || at < 0) return []
      const behind = passage.tokens.slice(at, at + 7)
      const own = behind.findIndex((t) => t.lower === 'its')
      const room = own < 0 ? behind.slice(0, 3) : behind.slice(0, own + 2)
      return room.some((t) => FORCES.has(t.lower)) ? [party] : []
    })
  })
}

/** Whoever accuses or threatens somebody, and whom. */
function accusers({ statements, parties }: Context): string[] {
  return statements.flatMap(({ stance, source, content }) => {
    const by = source.party
    if (by === null || (stance !== 'accuses' && stance !== 'threatens')) return []
    const others = content.spans.flatMap((span) => overlapping(parties, span))
    const of = others.find((m) => m.party !== null && m.party !== by)?.party
    return of ? [by, of] : []
  })
}
