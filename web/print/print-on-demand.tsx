import { render } from 'preact'
import { parseRoute } from '../route/route.ts'
import { NavigationProvider, navigationFor } from '../route/use-route.ts'
import type { Source } from '../source/source.ts'
import { SourceProvider, StoryProvider } from '../story/context.ts'
import type { Story } from '../story/story.ts'
import { PrintedDossier } from './printed-dossier.tsx'

/** Draws the whole dossier when the browser is about to print, and takes it away afterwards. Returns how to stop. */
export function printOnDemand(story: Story, source: Source): () => void {
  const root = document.getElementById('print')
  const show = (): void => {
    if (!root) return
    render(
      <SourceProvider value={source}>
        <NavigationProvider value={navigationFor(parseRoute(location.hash))}>
          <StoryProvider value={story}>
            <PrintedDossier />
          </StoryProvider>
        </NavigationProvider>
      </SourceProvider>,
      root,
    )
  }
  const hide = (): void => {
    if (root) render(null, root)
  }
  addEventListener('beforeprint', show)
  addEventListener('afterprint', hide)
  return () => {
    removeEventListener('beforeprint', show)
    removeEventListener('afterprint', hide)
    hide()
  }
}
