import type { Dossier } from '../model/dossier.ts'
import type { AnalyseOptions } from '../pipeline/options.ts'
import type { ReportInput } from '../read/input.ts'
import type { Stop } from './stop.ts'

/** `analyse`, loaded when it is first needed: its language model takes a second, and --help shall not wait for it. */
export async function analyseLate(
  inputs: readonly ReportInput[],
  options: AnalyseOptions,
  stop: Stop,
): Promise<Dossier> {
  const { analyse } = await import('../pipeline/analyse.ts')
  return stop.unheard(() => analyse(inputs, options))
}
