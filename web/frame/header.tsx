import { useRef, useState } from 'preact/hooks'
import { counted } from '../../src/cli/text/names.ts'
import { useNavigation } from '../route/use-route.ts'
import { useSource, useStory } from '../story/context.ts'
import { rangeWords } from '../story/dates.ts'
import { AddReports } from './add-reports.tsx'
import { Export } from './export.tsx'
import { nextTheme, type Theme, themeNow } from './theme.ts'

/** The story in one line, the search, the theme and the ways out. */
export function Header({ onHelp }: { readonly onHelp: () => void }) {
  const { dossier } = useStory()
  const { server } = useSource()
  const contested = dossier.claims.filter((c) => c.status === 'contested').length
  const { reports, lineages, story, notes } = dossier
  return (
    <header class="head">
      <div class="title">
        {server && (
          <a class="home" href="#/">
            All stories
          </a>
        )}
        <h1 dir="auto" title={story.title}>
          {story.title}
        </h1>
        <p>
          {story.when && <span>{rangeWords(story.when)}</span>}
          <span>{counted(reports.length, 'report')}</span>
          <span>{counted(lineages.length, 'independent text')}</span>
          <span>{contested} contested</span>
          {notes.length > 0 && <Notes count={notes.length} />}
        </p>
      </div>
      <div class="tools">
        <Search />
        <ThemeButton />
        <AddReports />
        <Export />
        <button type="button" onClick={onHelp} aria-label="Keys and help">
          ?
        </button>
      </div>
    </header>
  )
}

function Notes({ count }: { readonly count: number }) {
  const { href } = useNavigation()
  return <a href={href({ view: 'log', id: null })}>{counted(count, 'note')}</a>
}

/** Typing searches everything; each search is one step for Back. */
function Search() {
  const { route, go, walk } = useNavigation()
  const [typed, setTyped] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const look = (q: string): void => {
    setTyped(q)
    if (route.view === 'search') walk({ q })
    else if (q.trim() !== '') go({ view: 'search', id: null, q })
  }
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          document.querySelector<HTMLElement>('.search-view a')?.focus()
        }}
      >
        <input
          ref={field}
          id="search"
          type="search"
          placeholder="Search everything  /"
          aria-label="Search everything"
          autocomplete="off"
          spellcheck={false}
          value={typed ?? route.q}
          onInput={(event) => look(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
      </form>
    </search>
  )
}

const THEME_WORDS: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' }

function ThemeButton() {
  const [theme, setTheme] = useState(themeNow)
  return (
    <button
      type="button"
      class="theme"
      onClick={() => setTheme(nextTheme())}
      aria-label={`Theme: ${THEME_WORDS[theme]}`}
    >
      {THEME_WORDS[theme]}
    </button>
  )
}
