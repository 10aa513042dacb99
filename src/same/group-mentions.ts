import { tableOfPairs } from './among.ts'
import { linkUp } from './linkage.ts'
import type { Mention } from './mention.ts'
import { mentionRows } from './mention-rows.ts'
import { MENTION_TREES } from './mention-trees.table.ts'
import { scoreOf } from './trees.ts'

/** What the pairs of two groups must score on average, in logits, to be of one event. */
const LEAST = -0.4

/**
 * Groups the mentions of one story by the event they are of: the places of each group's mentions in the list, in order.
 * Mentions of different stories are never of one event: give those of one story at a time.
 */
export function groupMentions(mentions: readonly Mention[]): number[][] {
  const scores = tableOfPairs(mentions.length, mentionRows(mentions), (row) => scoreOf(MENTION_TREES, row))
  return linkUp(scores, () => LEAST)
}
