import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Source } from '../source/source.ts'
import type { Story } from './story.ts'

const StoryContext = createContext<Story | null>(null)
const SourceContext = createContext<Source | null>(null)

const ReloadContext = createContext<() => void>(() => {})

export const StoryProvider = StoryContext.Provider
export const SourceProvider = SourceContext.Provider
export const ReloadProvider = ReloadContext.Provider

/** Asks the source for the story again; what is on the screen stays until it comes. */
export const useReload = (): (() => void) => useContext(ReloadContext)

/** The story on the screen. @throws {TypeError} outside of one. */
export function useStory(): Story {
  const story = useContext(StoryContext)
  if (!story) throw new TypeError('no story is open here')
  return story
}

/** Where dossiers come from. @throws {TypeError} outside of the page. */
export function useSource(): Source {
  const source = useContext(SourceContext)
  if (!source) throw new TypeError('no source is open here')
  return source
}
