// Time against size, 10 kB to 10 MB, for prose and for texts made to be awkward. The slope is that of the logarithms:
// 1 is linear. It is fitted over the sizes from 100 kB on, where the fixed costs no longer show.
import { analyse } from '../dist/index.js'
import { random, report } from './texts.mjs'

const SIZES = [1e4, 1e5, 1e6, 1e7]
/** Dense texts have hundreds of thousands of statements or figures in a megabyte: the slope shows by then. */
const AWKWARD = new Map([
  ['open quotes', 1e6],
  ['capitals', 1e6],
  ['numbers', 1e6],
])
const KINDS = {
  prose: (size) => fill(report(2_000, random(3)), size),
  'one line': (size) => fill(`${report(2_000, random(4)).replace(/\s+/g, ' ')} `, size),
  'one word': (size) => 'a'.repeat(size),
  'empty lines': (size) => `A line.${'\n'.repeat(size - 16)}A line.`,
  'open quotes': (size) => fill('“He said, “she said, ', size),
  capitals: (size) => fill('Anna Berta Carla Dora Emma Frida ', size),
  numbers: (size) => fill('12 killed, 3,400 wounded and 5 to 6 million ', size),
}

export async function benchSizes({ largest = 1e7 } = {}) {
  const results = {}
  for (const [name, make] of Object.entries(KINDS)) {
    const rows = []
    for (const size of SIZES.filter((s) => s <= Math.min(largest, AWKWARD.get(name) ?? largest)))
      rows.push({ size, cpuSeconds: await seconds(make(size)) })
    results[name] = { rows, slope: slope(rows.filter((r) => r.size >= 1e5)) }
  }
  return results
}

async function seconds(text) {
  const before = process.cpuUsage()
  await analyse([{ name: 'bench.txt', text }])
  const { user, system } = process.cpuUsage(before)
  return Math.round((user + system) / 1e3) / 1e3
}

const fill = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size)

/** Least squares over the logarithms of size and time. */
function slope(rows) {
  const points = rows.map((r) => [Math.log(r.size), Math.log(Math.max(r.cpuSeconds, 1e-3))])
  const mean = (i) => points.reduce((sum, p) => sum + p[i], 0) / points.length
  const [mx, my] = [mean(0), mean(1)]
  const [xy, xx] = points.reduce(([a, b], [x, y]) => [a + (x - mx) * (y - my), b + (x - mx) ** 2], [0, 0])
  return Math.round((xy / xx) * 100) / 100
}
