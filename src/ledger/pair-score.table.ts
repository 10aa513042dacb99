/**
 * Weights of the evidence that two propositions are one claim, in the order of `pairEvidence`: a quarter of those in use before
 * there were meanings in context, three quarters of a logistic regression with them on the development stories, each story with
 * equal weight (`training/pairs/fit-pair-score.mjs`), which alone holds too much for one claim. The weight of a short quotation
 * was then set by hand, on those and on the stories of `training/pairs/claims.json`.
 */
export const PAIR_WEIGHTS: readonly number[] = [
  -4.05, 2.15, 1.32, 0.7, 0.1, 0.64, -0.84, 0.66, 0.71, 0.58, 0.16, 0.95, 3.22, 0.32,
]
