import { useEffect, useState } from 'preact/hooks'
import { useNavigation } from '../../route/use-route.ts'
import type { ImportLine, StoryLog } from '../../source/source.ts'
import { useSource, useStory } from '../../story/context.ts'
import { dayWords } from '../../story/dates.ts'

/** What was handed to the server for this story, what of it could not be read, and which version read it when. */
export function Imports() {
  const log = useStoryLog()
  if (log === null) return null
  return (
    <section class="block wide">
      <h2>Imports</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">When, UTC</th>
            <th scope="col">How it ended</th>
            <th scope="col" class="n">
              New reports
            </th>
            <th scope="col">Could not be read</th>
          </tr>
        </thead>
        <tbody>
          {log.imports.map((line) => (
            <tr key={line.id}>
              <th scope="row">{timeWords(line.created)}</th>
              <td>{endWords(line)}</td>
              <td class="n">{line.added}</td>
              <td>
                {line.unread.map((problem) => (
                  <p key={problem.where}>
                    <bdi>{problem.message}</bdi>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {log.readings
          .map(
            ({ at, version, reports }) => `Version ${version} read ${reports} reports on ${timeWords(at)}.`,
          )
          .slice(-5)
          .join(' ')}
      </p>
    </section>
  )
}

/** The server's log of the story that is open; `null` where there is no server, or none yet. */
function useStoryLog(): StoryLog | null {
  const { server } = useSource()
  const { dossier } = useStory()
  const id = useNavigation().route.story
  const [log, setLog] = useState<StoryLog | null>(null)
  useEffect(() => {
    if (!server || id === null) return
    let isWanted = true
    server.log(id).then(
      (found) => isWanted && setLog(found),
      () => isWanted && setLog(null), // The dossier stands without its server.
    )
    return () => {
      isWanted = false
    }
  }, [server, id, dossier])
  return log
}

const timeWords = (time: string): string => `${dayWords(time.slice(0, 10))}, ${time.slice(11, 16)}`

const endWords = ({ state, error }: ImportLine): string =>
  error === null ? (state === 'done' ? 'read' : state) : error.message
