// Copies on generated sets with known truth.
import { scoreReuse } from '../score-reuse.mjs'
import { shared } from './tools.mjs'

export async function reuseRows() {
  const rows = (await scoreReuse({ shared })) ?? []
  return rows.flatMap(
    ({ seed, strength, characters, pairs, plagdet, recall, parents, documentsPerCpuSecond }) => [
      [
        `copies, seed ${seed}, strength ${strength}: characters F1 / pairs F1 / plagdet`,
        `${characters.f1} / ${pairs.f1} / ${plagdet}`,
      ],
      [
        '  recall of passages alike by 0.5 to 0.7 / by less / documents per CPU-second',
        `${recall.halfAlike} / ${recall.lessAlike} / ${documentsPerCpuSecond}`,
      ],
      [
        '  parents right (or as near) with / without times',
        [parents.withTimes, parents.withoutTimes]
          .map(({ right, asNear }) => `${right} (${asNear})`)
          .join(' / '),
      ],
    ],
  )
}
