import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { DOSSIER_SLOT } from '../../src/export/embed.ts'
import { mapScript } from './map-script.ts'

/** The policy of the page. `connect-src` is closed by `embedDossier`, since a page with its data inside asks for nothing. */
const policyOf = (scripts: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Makes of the build three files: `index.html`, the page that a server hands out; `map.js`, which that page asks for when
 * it first shows a map; and `dossier.html`, both in one, with a slot for a dossier, that opens from disk.
 */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const page = files.find((f) => f.fileName.endsWith('.html'))
      if (page?.type !== 'asset') throw new Error('the build has no page')
      const script = files
        .map((f) => (f.type === 'chunk' ? f.code : ''))
        .join('\n')
        .trim()
      const style = files
        .map((f) => (f.fileName.endsWith('.css') && f.type === 'asset' ? f.source : ''))
        .join('')
        .trim()
      const html = String(page.source)
      const map = await mapScript()
      for (const name of Object.keys(bundle)) if (name !== page.fileName) delete bundle[name]
      page.source = assemble(html, safe(script), style, null)
      this.emitFile({ type: 'asset', fileName: 'map.js', source: map })
      const whole = assemble(html, safe(script), style, safe(map))
      this.emitFile({ type: 'asset', fileName: 'dossier.html', source: whole })
    },
  }
}

/** A script that no word in it ends. */
const safe = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/** Functions as replacements: a `$` in the code means nothing there. `map` is `null` where the page asks a server for it. */
function assemble(html: string, script: string, style: string, map: string | null): string {
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
  const scripts = `${hashOf(script)} ${map === null ? "'self'" : hashOf(map)}`
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts, style)}" />`
  const mapTag = map === null ? '' : `  <script>${map}</script>\n  `
  return bare
    .replace('<meta name="viewport"', () => `${policy}\n    <meta name="viewport"`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('<noscript>', () => `${DOSSIER_SLOT}\n    <noscript>`)
    .replace('</body>', () => `${mapTag}  <script type="module">${script}</script>\n  </body>`)
}
