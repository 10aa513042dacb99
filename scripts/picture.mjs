// Draws docs/dossier.svg: excerpts of what `counterclaim read examples/halvard-bridge` prints, for the README.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import pc from 'picocolors'
import { dossierText } from '../dist/cli/text/dossier.js'
import { analyse } from '../dist/index.js'

const STORY = new URL('../examples/halvard-bridge/', import.meta.url)
const [WIDTH, LINE, CHARACTER] = [88, 19, 8.43]
/** Terminal codes for bold, dim and cyan. */
const CLASS = { 1: 'b', 2: 'd', 36: 'c' }
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const inputs = readdirSync(STORY).map((name) => ({ name, bytes: readFileSync(new URL(name, STORY)) }))
const text = dossierText(await analyse(inputs), { colors: pc.createColors(true), width: WIDTH })
const blocks = text.split('\n\n')
const within = (title, keep) => {
  const from = blocks.findIndex((b) => b.includes(title))
  return blocks.slice(from, from + keep).join('\n\n')
}
const excerpt = [
  blocks[0].split('\n').slice(0, 2).join('\n'),
  blocks[1],
  within('Contested', 4),
  '…',
  within('Figures side by side', 2),
  '…',
  within('Who repeats whom', 1),
].join('\n\n')

writeFileSync(new URL('../docs/dossier.svg', import.meta.url), svg(excerpt.split('\n')))

/** One text element a line; bold and dim as the terminal shows them. */
function svg(lines) {
  const [width, height] = [Math.ceil(WIDTH * CHARACTER) + 40, lines.length * LINE + 40]
  const rows = lines.map(
    (line, i) => `<text x="20" y="${32 + i * LINE}" xml:space="preserve">${spans(line)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Excerpts of a dossier in a terminal">`,
    '<style>text{font:14px "DejaVu Sans Mono",Menlo,Consolas,monospace;fill:#22211d}.b{font-weight:700}.d{fill:#6f6b60}.c{fill:#0b5f7a}</style>',
    `<rect width="${width}" height="${height}" rx="8" fill="#faf8f3"/>`,
    ...rows,
    '</svg>\n',
  ].join('\n')
}

function spans(line) {
  let style = ''
  let out = ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the terminal's own colour codes
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /\[(\d+)m$/.exec(part)?.[1]
    if (part.startsWith('\u001b') && code) style = CLASS[code] ?? (code === '4' ? style : '')
    else if (part !== '')
      out += style === '' ? escaped(part) : `<tspan class="${style}">${escaped(part)}</tspan>`
  }
  return out
}
