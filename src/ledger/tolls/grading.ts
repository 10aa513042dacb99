import type { Grading } from '../../model/claim.ts'

/** What a claim is graded by: who puts it forward and what is told of the dead. */
export type Sourcing = {
  /** A belligerent of another side than the victims' accepts that it harmed them. */
  readonly accepted: boolean
  /** A party denies the claim, or its figures are of two sides. */
  readonly contested: boolean
  /** Everybody counted is told to be a fighter, on more than their enemy's word. */
  readonly fighters: boolean
  readonly origins: number
}

/**
 * A grade in the manner of Airwars (its methodology): a belligerent's own word confirms; contested where attributions compete,
 * which a claim shows by its denial; discounted where the dead were fighters; fair with two sources or more, weak with one.
 * Airwars also asks whether an action nearby was likely and whether a source is credible: neither is read from reports here,
 * so every origin counts alike, and the grade is ours in its manner, not its own.
 */
export function gradingOf({ accepted, contested, fighters, origins }: Sourcing): Grading {
  const scheme = 'airwars'
  if (accepted)
    return { scheme, grade: 'confirmed', strike: 'declared', why: 'The side it is laid to accepts it.' }
  if (contested)
    return { scheme, grade: 'contested', strike: 'contested', why: 'A party denies it, so accounts compete.' }
  const strike = origins > 1 ? 'likely' : 'single-source'
  if (fighters)
    return { scheme, grade: 'discounted', strike, why: 'Everybody counted is told to be a fighter.' }
  if (origins > 1)
    return {
      scheme,
      grade: 'fair',
      strike,
      why: `${origins} independent origins tell of it; how credible each is, is not judged.`,
    }
  return { scheme, grade: 'weak', strike, why: 'It has one origin at most.' }
}
