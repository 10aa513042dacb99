import type { StoryLine } from '../../source/source.ts'
import { dayWords, rangeWords } from '../../story/dates.ts'

/** Stories, as the server orders them. */
export function StoryList({ stories }: { readonly stories: readonly StoryLine[] }) {
  if (stories.length === 0) return null
  return (
    <section>
      <h2>Stories</h2>
      <ul class="story-list">
        {stories.map((story) => (
          <li key={story.id}>
            <a href={`#/story/${encodeURIComponent(story.id)}/claims`}>
              <span class="story-title" dir="auto">
                {story.title}
              </span>
              <span class="where">
                {[
                  ...(story.when === null ? [] : [rangeWords(story.when)]),
                  `${story.reports} ${story.reports === 1 ? 'report' : 'reports'}`,
                  `${story.claims} ${story.claims === 1 ? 'claim' : 'claims'}`,
                  `${story.contested} contested`,
                  ...(story.imported === null ? [] : [`imported ${dayWords(story.imported.slice(0, 10))}`]),
                ].join(' · ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
