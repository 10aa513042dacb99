import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { DOSSIER_SLOT } from '../../src/export/embed.ts'
import { coarseWorld } from './coarse-world.ts'

/** The policy of the page. `connect-src` is closed by `embedDossier`, since a page with its data inside asks for nothing. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Puts script, style and world map into the one HTML file, with a slot for a dossier. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
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
      const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
      page.source = assemble(String(page.source), safe, style)
      for (const name of Object.keys(bundle)) if (name !== page.fileName) delete bundle[name]
    },
  }
}

/** Functions as replacements: a `$` in the code means nothing there. */
function assemble(html: string, script: string, style: string): string {
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`
  return bare
    .replace('<meta name="viewport"', () => `${policy}\n    <meta name="viewport"`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('<noscript>', () => `${DOSSIER_SLOT}\n    ${worldTag()}\n    <noscript>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
}

/** The packaged world map: "gzip, base64", unpacked when a map is first shown. */
function worldTag(): string {
  const packed = gzipSync(JSON.stringify(coarseWorld()), { level: 9 }).toString('base64')
  return `<script type="text/plain" id="world">${packed}</script>`
}
