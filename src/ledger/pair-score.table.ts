/**
 * Weights of the evidence that two propositions are one claim, in the order of `pairEvidence`: logistic regression on the
 * development stories, each story with equal weight.
 */
export const PAIR_WEIGHTS: readonly number[] = [-4.21, 3.56, 1.71, 1.44, 1.31, 2.14, -0.81, 0.93, 0.56, 0.55]
