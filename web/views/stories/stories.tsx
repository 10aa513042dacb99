import { useCallback, useEffect, useState } from 'preact/hooks'
import { Failure } from '../../frame/failure.tsx'
import { useReturned } from '../../frame/use-returned.ts'
import { START } from '../../route/route.ts'
import { useNavigation } from '../../route/use-route.ts'
import type { Server, StoryLine } from '../../source/source.ts'
import { useSource } from '../../story/context.ts'
import { DropZone } from './drop-zone.tsx'
import { JobProgress } from './job-progress.tsx'
import { StoryList } from './story-list.tsx'

/** The stories a server holds, and where new reports go in. */
export function StoriesView() {
  const { server } = useSource()
  if (!server) return null
  return <Stories server={server} />
}

function Stories({ server }: { readonly server: Server }) {
  const { route, replace } = useNavigation()
  const [stories, setStories] = useState<readonly StoryLine[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((n) => n + 1), [])
  useReturned(again)
  useEffect(() => {
    let isWanted = true
    server.stories().then(
      (list) => {
        if (!isWanted) return
        setStories(list)
        setError(null)
      },
      (failed: unknown) => isWanted && setError(failed),
    )
    return () => {
      isWanted = false
    }
  }, [server, attempt])
  if (error) return <Failure error={error} title="The stories cannot be listed" onRetry={again} />
  return (
    <div class="stories">
      <header>
        <h1>Counterclaim</h1>
        <p>
          Give it every report of one contested event. It lays out who says what, who denies it, who is only
          repeating it, which figures conflict and who is silent.
        </p>
      </header>
      <main>
        {route.job === null ? (
          <DropZone
            server={server}
            story={null}
            words={
              stories?.length === 0
                ? 'Drop the reports of one event here: saved pages, texts or a folder.'
                : 'Drop the reports of another event here.'
            }
          />
        ) : (
          <JobProgress server={server} job={route.job} onDone={({ story }) => replace({ ...START, story })} />
        )}
        {stories === null ? (
          <p class="hint" role="status">
            Looking for stories …
          </p>
        ) : (
          <StoryList stories={stories} />
        )}
      </main>
    </div>
  )
}
