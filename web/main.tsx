import { render } from 'preact'
import { App } from './app.tsx'
import { applyTheme } from './frame/theme.ts'
import { embeddedSource } from './source/embedded.ts'
import { servedSource } from './source/served.ts'
import './styles/index.css'

const root = document.getElementById('app')
applyTheme()
if (root) {
  root.textContent = ''
  render(<App source={embeddedSource(document) ?? servedSource()} />, root)
}
