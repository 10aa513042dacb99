import type { Block } from '../model/report.ts'
import { MEDIUM } from './furniture.table.ts'

/** Words of a credit line that name nobody. */
const NOBODY =
  /^(?:the )?(?:news )?(?:agenc(?:y|ies)|wires?|staff|sources?|credits?|others|reports?|contributors?)$/i
const NAME = /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&’' -]{0,60}$/u
/** Words that make a name an outlet's; a person has none of them. */
const IS_OUTLET =
  /^(?:[Tt]he )|^\p{Lu}{2,8}$|\b(?:Press|News|Agency|Wire|Times|Post|Herald|Courier|Gazette|Tribune|Chronicle|Journal|Guardian|Observer|Telegraph|Standard|Mail|Star|Media|Service|Radio|Television|TV|Broadcasting|Network|Bureau|Online|Today|Weekly|Daily)\b/u
/** Whose people somebody is: "Osk Press writers Jane Doe and John Roe". */
const PEOPLE_OF =
  /^((?:[Tt]he )?\p{Lu}.{1,60}?)(?:['’]s?)? (?:staff )?(?:writers?|reporters?|journalists?|correspondents?|staff|producers?|photographers?|contributors?)\b/u

/** Agencies and media that a report credits for its text, as written: from its credit lines and its dateline's brackets. */
export function creditsOf(text: string, blocks: readonly Block[]): string[] {
  const named = blocks.flatMap((b) => {
    const words = text.slice(b.start, b.end)
    if (b.kind === 'credit') return inCreditLine(words.slice(0, 400))
    return b.kind === 'dateline' ? inBrackets(words) : []
  })
  return [...new Set(named.map((n) => n.trim()))].filter((n) => n !== '' && !NOBODY.test(n))
}

/** "TOWN (Agency) —": the last brackets of a dateline. */
const inBrackets = (line: string): string[] => {
  const found = line.match(/\(([^()]{1,60})\)/g)?.at(-1)
  return found === undefined || /\d/.test(found) ? [] : [found.slice(1, -1)]
}

function inCreditLine(line: string): string[] {
  const contributed = /^(.{1,300}) contributed to this\b/.exec(line)?.[1]
  if (contributed !== undefined) return contributors(contributed)
  const owner = /^(?:(?:copyright|©|\(c\))[\s,]{0,3}){1,2}(?:\d{4}[\s,]{1,3})?(.{1,120})$/i.exec(line)?.[1]
  if (owner !== undefined) return partsOf(owner.split(/\.\s|\s\/\s|all rights/i)[0] ?? '')
  const labelled = /^\(?(?:sources?|credits?)\s{0,2}:\s{0,3}(.{1,120})$/i.exec(line)?.[1]
  if (labelled !== undefined) return partsOf(labelled)
  return partsOf(/\s(?:of|from)\s{1,3}(.{1,120})$/i.exec(line)?.[1] ?? '')
}

/** Outlets that contributed, and those whose people did; people by themselves are no outlet. */
function contributors(words: string): string[] {
  const people = PEOPLE_OF.exec(words)?.[1]
  if (people !== undefined) return partsOf(people)
  return partsOf(words).filter((name) => IS_OUTLET.test(name) || MEDIUM.test(name))
}

const partsOf = (words: string): string[] =>
  words
    .split(/,|;|\/|&|\band\b/)
    .map((part) => part.replace(/[.)\s]{1,8}$/, '').trim())
    .filter((part) => NAME.test(part))
