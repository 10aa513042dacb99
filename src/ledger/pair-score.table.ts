/**
 * Weights of the evidence that two propositions are one claim, in the order of `pairEvidence`: logistic regression on the
 * development stories, each story with equal weight.
 */
export const PAIR_WEIGHTS: readonly number[] = [-4.03, 3.33, 1.8, 1.42, 1.17, 0.76, -0.82, 1.01, 0.55, 0.21]
