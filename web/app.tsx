import { useCallback, useEffect, useState } from 'preact/hooks'
import { Failure } from './frame/failure.tsx'
import { Frame } from './frame/frame.tsx'
import { Loading } from './frame/loading.tsx'
import { useReturned } from './frame/use-returned.ts'
import { printOnDemand } from './print/print-on-demand.tsx'
import { NavigationProvider, useRoute } from './route/use-route.ts'
import type { Source } from './source/source.ts'
import { ReloadProvider, SourceProvider, StoryProvider } from './story/context.ts'
import { type Story, storyOf } from './story/story.ts'
import { StoriesView } from './views/stories/stories.tsx'

/** The whole page: a list of stories where a server has them, or one story. */
export function App({ source }: { readonly source: Source }) {
  const navigation = useRoute()
  const needsStory = source.server === null || navigation.route.story !== null
  const { story, error, reload } = useLoaded(source, navigation.route.story, needsStory)
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
            <ReloadProvider value={reload}>
              <Frame />
            </ReloadProvider>
          </StoryProvider>
        ) : error ? (
          <Failure error={error} onRetry={source.server ? reload : null} />
        ) : (
          <Loading />
        )}
      </NavigationProvider>
    </SourceProvider>
  )
}

type State = { readonly of: string | null; readonly story: Story | null; readonly error: unknown }
type Loaded = { readonly story: Story | null; readonly error: unknown; readonly reload: () => void }

/** The story of an address, asked for again when the reader comes back or says so; it stays on the screen meanwhile. */
function useLoaded(source: Source, id: string | null, isNeeded: boolean): Loaded {
  const [state, setState] = useState<State>({ of: null, story: null, error: null })
  const [attempt, setAttempt] = useState(0)
  const reload = useCallback(() => setAttempt((n) => n + 1), [])
  useReturned(reload)
  useEffect(() => {
    if (!isNeeded) return
    let isWanted = true
    source.dossier(id).then(
      (dossier) => isWanted && setState({ of: id, story: storyOf(dossier), error: null }),
      (error: unknown) =>
        isWanted && setState((old) => (old.of === id && old.story ? old : { of: id, story: null, error })),
    )
    return () => {
      isWanted = false
    }
  }, [source, id, isNeeded, attempt])
  const isThis = isNeeded && state.of === id
  return { story: isThis ? state.story : null, error: isThis ? state.error : null, reload }
}
