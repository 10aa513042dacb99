// Writes trained trees as a table of the source.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export function writeTrees({ bias, trees }, path, name, what, script) {
  const from = path.startsWith('src/same/') ? './trees.ts' : '../same/trees.ts'
  const lines = trees.map((nodes) => `    [${nodes.map((node) => `[${node.join(', ')}]`).join(', ')}],`)
  writeFileSync(
    fileURLToPath(new URL(`../../${path}`, import.meta.url)),
    `import type { Trees } from '${from}'

/** Whether ${what}: trained on ECB+ train by \`training/pairs/${script}\`. */
// biome-ignore format: a tree a line
export const ${name}: Trees = {
  bias: ${Math.round(bias * 1e4) / 1e4},
  trees: [
${lines.join('\n')}
  ],
}
`,
  )
}
