// Copies on generated sets with known truth.
import { scoreReuse } from '../score-reuse.mjs'
import { shared } from './tools.mjs'

export async function reuseRows() {
  const rows = (await scoreReuse({ shared })) ?? []
  return rows.map(({ seed, strength, characters, pairs, documentsPerCpuSecond }) => [
    `copies, seed ${seed}, strength ${strength}: characters F1 / pairs F1 / documents per CPU-second`,
    `${characters.f1} / ${pairs.f1} / ${documentsPerCpuSecond}`,
  ])
}
