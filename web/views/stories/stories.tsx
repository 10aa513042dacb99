import { useEffect, useState } from 'preact/hooks'
import { Failure } from '../../frame/failure.tsx'
import type { Server, StoryLine } from '../../source/source.ts'
import { useSource } from '../../story/context.ts'
import { DropZone } from './drop-zone.tsx'
import { StoryList } from './story-list.tsx'

/** The stories a server holds, and where new reports go in. */
export function StoriesView() {
  const { server } = useSource()
  if (!server) return null
  return <Stories server={server} />
}

function Stories({ server }: { readonly server: Server }) {
  const [stories, setStories] = useState<readonly StoryLine[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    setError(null)
    server.stories().then(
      (list) => isWanted && setStories(list),
      (failed: unknown) => isWanted && setError(failed),
    )
    return () => {
      isWanted = false
    }
  }, [server, attempt])
  if (error) return <Failure error={error} onRetry={() => setAttempt(attempt + 1)} />
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
        <DropZone server={server} isFirst={stories?.length === 0} />
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
