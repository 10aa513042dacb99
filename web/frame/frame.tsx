import { useEffect, useRef, useState } from 'preact/hooks'
import { SourcePanel } from '../panel/panel.tsx'
import { useNavigation } from '../route/use-route.ts'
import { useStory } from '../story/context.ts'
import { ClaimView } from '../views/claim/claim.tsx'
import { ClaimsView } from '../views/claims/claims.tsx'
import { CopiesView } from '../views/copies/copies.tsx'
import { FiguresView } from '../views/figures/figures.tsx'
import { LogView } from '../views/log/log.tsx'
import { ReportView } from '../views/report/report.tsx'
import { SearchView } from '../views/search/search.tsx'
import { WhenView } from '../views/when/when.tsx'
import { closeOthers } from './close-others.ts'
import { Header } from './header.tsx'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { showName } from './show-name.ts'
import { Tabs } from './tabs.tsx'

const SHOWN = {
  claims: ClaimsView,
  claim: ClaimView,
  figures: FiguresView,
  report: ReportView,
  copies: CopiesView,
  when: WhenView,
  log: LogView,
  search: SearchView,
}

/** One story: its head, the tabs, the view and the source behind whatever is selected. */
export function Frame() {
  const { route } = useNavigation()
  const story = useStory()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  useKeys(() => setHelpOpen(true))
  useFocusKept(route.view, main.current)
  const View = SHOWN[route.view]
  return (
    <div
      class={`frame ${route.sel === null ? '' : 'selected'}`}
      onPointerOver={showName}
      onPointerDown={closeOthers}
    >
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the view
      </button>
      <Header onHelp={() => setHelpOpen(true)} />
      <Tabs />
      <main id="main" ref={main} tabIndex={-1}>
        <View key={`${story.dossier.story.id} ${route.view} ${route.view === 'report' ? route.id : ''}`} />
      </main>
      <SourcePanel />
      {isHelpOpen && <Help onClose={() => setHelpOpen(false)} />}
    </div>
  )
}

/** When a view goes away with the focus in it, the next one takes it. */
function useFocusKept(view: string, main: HTMLElement | null): void {
  const before = useRef(view)
  useEffect(() => {
    if (before.current === view) return
    before.current = view
    if (document.activeElement === document.body) main?.focus({ preventScroll: true })
  }, [view, main])
}
