// The page's weight: kilobytes (1,024 bytes) over the wire, gzip level 9 as the server sends it. The code is script, style and
// markup; fonts stand in the page too and are told apart by leaving them out.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const FOLDER = new URL('../dist-web/', import.meta.url)

export function benchPage() {
  const [page, map] = ['index.html', 'map.js'].map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  const bare = page.replace(/url\(["']?data:font[^)]*\)/g, 'url()')
  return {
    kibibytes: {
      code: kibibytes(bare),
      codeWithMap: round(kibibytes(bare) + kibibytes(map)),
      codeWithFonts: kibibytes(page),
      codeWithFontsAndMap: round(kibibytes(page) + kibibytes(map)),
    },
  }
}

const kibibytes = (text) => round(gzipSync(text, { level: 9 }).length / 1024)
const round = (n) => Math.round(n * 10) / 10
