import { sql } from 'kysely'
import type { Store } from './open.ts'
import { matchOf } from './search-query.ts'
import { HIT_END, HIT_START, readHits, type Snippet, snippetsOf } from './snippets.ts'

/** A report that has all the words, with its story. */
export type Found = {
  readonly story: { readonly id: string; readonly title: string }
  readonly report: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  /** How many hits the report has in all. */
  readonly hits: number
  readonly snippets: readonly Snippet[]
}

/** Reports that have all the words of a query, best first. A query without a word finds nothing. */
export async function searchReports(
  store: Store,
  query: string,
  { limit, story }: { readonly limit: number; readonly story?: string | undefined },
): Promise<Found[]> {
  const match = matchOf(query)
  if (match === null) return []
  const rows = await store.reader
    .selectFrom('report_text')
    .innerJoin('report', 'report.rowid', 'report_text.rowid')
    .innerJoin('story', 'story.id', 'report.story_id')
    .select(['report.id as report', 'report.outlet', 'report.headline', 'report.published'])
    .select(['story.id as storyId', 'story.title'])
    .select(sql<string>`highlight(report_text, 0, ${HIT_START}, ${HIT_END})`.as('marked'))
    .where(sql<boolean>`report_text MATCH ${match}`)
    .$if(story !== undefined, (q) => q.where('report.story_id', '=', story ?? ''))
    .orderBy(sql`bm25(report_text)`)
    .orderBy('report.rowid')
    .limit(limit)
    .execute()
  return rows.map(({ storyId, title, marked, ...row }) => {
    const { text, hits } = readHits(marked)
    return { story: { id: storyId, title }, ...row, hits: hits.length, snippets: snippetsOf(text, hits) }
  })
}
