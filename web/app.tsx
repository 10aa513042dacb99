import { useEffect, useState } from 'preact/hooks'
import { Failure } from './frame/failure.tsx'
import { Frame } from './frame/frame.tsx'
import { Loading } from './frame/loading.tsx'
import { printOnDemand } from './print/print-on-demand.tsx'
import { NavigationProvider, useRoute } from './route/use-route.ts'
import type { Source } from './source/source.ts'
import { SourceProvider, StoryProvider } from './story/context.ts'
import { type Story, storyOf } from './story/story.ts'
import { StoriesView } from './views/stories/stories.tsx'

type State = { readonly of: string | null; readonly story: Story | null; readonly error: unknown }

/** The whole page: a list of stories where a server has them, or one story. */
export function App({ source }: { readonly source: Source }) {
  const navigation = useRoute()
  const id = navigation.route.story
  const needsStory = source.server === null || id !== null
  const [state, setState] = useState<State>({ of: null, story: null, error: null })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!needsStory) return
    let isWanted = true
    setState({ of: id, story: null, error: null })
    source.dossier(id).then(
      (dossier) => isWanted && setState({ of: id, story: storyOf(dossier), error: null }),
      (error: unknown) => isWanted && setState({ of: id, story: null, error }),
    )
    return () => {
      isWanted = false
    }
  }, [source, id, needsStory, attempt])
  const story = state.of === id ? state.story : null
  useEffect(() => {
    document.title = story ? `${story.dossier.story.title} · Counterclaim` : 'Counterclaim'
    return story ? printOnDemand(story, source) : undefined
  }, [story, source])
  return (
    <SourceProvider value={source}>
      <NavigationProvider value={navigation}>
        {!needsStory ? (
          <StoriesView />
        ) : story ? (
          <StoryProvider value={story}>
            <Frame />
          </StoryProvider>
        ) : state.error ? (
          <Failure error={state.error} onRetry={source.server ? () => setAttempt(attempt + 1) : null} />
        ) : (
          <Loading />
        )}
      </NavigationProvider>
    </SourceProvider>
  )
}
