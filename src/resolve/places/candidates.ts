import type { AnnotatedReport } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import {
  type Head,
  headOf,
  isAddressed,
  isLocated,
  isNear,
  isOfSomebody,
  isSpeaking,
  isSurname,
  isTied,
  type Run,
} from './clues.ts'
import { type Found, type Line, readNames } from './match.ts'
import { qualifierOf } from './qualifier.ts'
import type { Sense, SenseFinder } from './senses.ts'
import { type Unknown, unknownOf } from './unknown.ts'
import { type NameLine, readLine } from './words.ts'

/** A name that may be a place's, with what its own sentence tells of it. */
export type Candidate = Span & {
  readonly report: string
  readonly written: string
  readonly key: string
  readonly senses: readonly Sense[]
  readonly head: Head | null
  /** The sentence says it is where something is, or what kind of place it is. */
  readonly located: boolean
  readonly near: boolean
  readonly speaks: boolean
  /** It speaks, acts or is spoken to: where it is a capital or a country, its government. */
  readonly metonym: boolean
  /** A person's or an organisation's name, or tied to another word by a hyphen: no place here. */
  readonly refused: boolean
  /** Its sentence makes it a person's surname. */
  readonly surname: boolean
  /** It opens its sentence, or stands in a headline whose capitals tell nothing. */
  readonly weak: boolean
  /** The country or region that follows it: "Tripoli, Lebanon", "Dover, Del.", "Ganja in Azerbaijan". */
  readonly qualifier: Sense | null
  /** A comma follows: the qualifier may be no more than the next of a list. */
  readonly listed: boolean
  /** ISO codes of the countries its sentence names. */
  readonly hints: readonly string[]
}

/** What a report names; `countries` has an ISO code for each time a state or its people is named. */
export type Names = {
  readonly candidates: readonly Candidate[]
  readonly unknown: readonly Unknown[]
  readonly countries: readonly string[]
}

/** Names of one report that may be places', in reading order. */
export function findNames({ report, passages }: AnnotatedReport, find: SenseFinder): Names {
  const candidates: Candidate[] = []
  const unknown: Unknown[] = []
  const countries: string[] = []
  for (const passage of passages) {
    const read = readNames(report.text, readLine(report.text, passage.start, passage.end), find)
    for (const country of read.countries) countries.push(country)
    for (const candidate of candidatesOf(read, report.id)) candidates.push(candidate)
    for (const name of unknownOf(read, report.text, report.id)) unknown.push(name)
  }
  return { candidates, unknown, countries }
}

function candidatesOf({ line, found, countries }: Line, report: string): Candidate[] {
  const hints = [...new Set(countries)]
  return found.flatMap((match, i) => {
    const [start, end] = [line.words[match.first]?.start, line.words[match.last]?.end]
    if (start === undefined || end === undefined) return []
    const head = headOf(line, match) ?? sharedHead(line, found, i)
    const speaks = isSpeaking(line, match)
    const qualifier = qualifierOf(line, match, found[i + 1])
    return {
      report,
      start,
      end,
      written: match.written,
      key: match.key,
      senses: match.senses,
      head,
      located: head !== null || qualifier !== null || isLocated(line, match) || isDateline(line, match),
      near: isNear(line, match),
      speaks,
      metonym: speaks || isAddressed(line, match),
      refused: isOfSomebody(line, match) || isTied(line, match),
      surname: isSurname(line, match),
      weak: line.shouted || match.first === 0,
      qualifier,
      listed: line.words[match.last + 1]?.gap === ', ',
      hints,
    }
  })
}

/** "the Khovar and Bersin regions": the plural after the last of a list is the head of each. */
function sharedHead(line: NameLine, found: readonly Found[], i: number): Head | null {
  for (let at = i; at < i + 6; at++) {
    const [own, next] = [found[at], found[at + 1]]
    if (!own || !next) return null
    const between = line.words.slice(own.last + 1, next.first + 1)
    const listed =
      between.length === 1 ? between[0]?.gap === ', ' : between.length === 2 && between[0]?.lower === 'and'
    if (!listed) return null
    const after = line.words[next.last + 1]
    const head = headOf(line, next)
    if (head && after?.gap === ' ' && after.lower.endsWith('s')) return head
  }
  return null
}

/** "BAKU, Azerbaijan (AP) --", "GENEVA --": the line where a report was written. */
function isDateline(line: NameLine, { first, last }: Run): boolean {
  const [word, next] = [line.words[first], line.words[last + 1]]
  return (
    first === 0 &&
    word !== undefined &&
    word.caps &&
    !line.shouted &&
    next !== undefined &&
    /^(?:, | \(| ?[-–—]+ ?)/.test(next.gap)
  )
}
