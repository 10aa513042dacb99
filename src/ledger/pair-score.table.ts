/**
 * Weights of the evidence that two propositions are one claim, in the order of `pairEvidence`: logistic regression on the
 * development stories, each story with equal weight (`training/pairs/fit-pair-score.mjs`). The constant and the last two were
 * then set by hand, on those and on the stories of `training/pairs/claims.json`.
 */
export const PAIR_WEIGHTS: readonly number[] = [
  -3.85, 3.7, 2.28, 0.75, 0.6, 0.5, -0.92, 0.7, 0.59, 1.22, 0.3, 0.95,
]
