import type { Syntax } from '../src/model/found.ts'
import { UPOS } from '../src/model/passage.ts'

/** A parse as the trained reader gives it, right or not: for each word its tag, its relation and the word it hangs on (-1 the root). */
export function parsed(words: string): Syntax {
  const rows = words.split(' ').map((word) => /^(\w+):(.+):(-?\d+)$/.exec(word) ?? [])
  return {
    tags: rows.map(([, tag]) => UPOS.find((known) => known === tag) ?? 'X'),
    heads: rows.map(([, , , head]) => Number(head)),
    relations: rows.map(([, , relation = '']) => relation),
  }
}
