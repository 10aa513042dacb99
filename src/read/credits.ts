import type { Block } from '../model/report.ts'

/** Words of a credit line that name nobody. */
const NOBODY = /^(?:the )?(?:news )?(?:agenc(?:y|ies)|wires?|staff|sources?|credits?|others)$/i
const NAME = /^(?:the )?[\p{Lu}][\p{L}\p{N}.&’' -]{0,60}$/iu

/** Agencies and media that a report credits for its text, as written: from its credit lines and its dateline's brackets. */
export function creditsOf(text: string, blocks: readonly Block[]): string[] {
  const named = blocks.flatMap((b) => {
    const words = text.slice(b.start, b.end)
    if (b.kind === 'credit') return inCreditLine(words)
    return b.kind === 'dateline' ? inBrackets(words) : []
  })
  return [...new Set(named.map((n) => n.trim()))].filter((n) => n !== '' && !NOBODY.test(n))
}

/** "TOWN (Agency) —": the last brackets of a dateline, unless they hold the country. */
const inBrackets = (line: string): string[] => {
  const found = line.match(/\(([^()]{1,60})\)/g)?.at(-1)
  return found === undefined || /\d/.test(found) ? [] : [found.slice(1, -1)]
}

function inCreditLine(line: string): string[] {
  const after =
    /(?:^|\s)(?:of|from|sources?\s{0,2}:|credits?\s{0,2}:)\s{1,3}(.{1,120})$/i.exec(line)?.[1] ?? ''
  return after
    .split(/,|;|\/|&|\band\b/)
    .map((part) => part.replace(/[.\s]{1,8}$/, '').trim())
    .filter((part) => NAME.test(part) && /\p{Lu}/u.test(part))
}
