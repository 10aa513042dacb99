/** Words with what each weighs. */
export type Weighed = ReadonlyMap<string, number>

/** Sum of the products of what the words of both weigh. */
export function dot(a: Weighed, b: Weighed): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0)
  return sum
}

export const norm = (words: Weighed): number => Math.sqrt(dot(words, words))

/** Cosine of two weighed sets of words, 0 to 1; 0 where one is empty. */
export function likeness(a: Weighed, b: Weighed): number {
  const common = dot(a, b)
  return common === 0 ? 0 : common / (norm(a) * norm(b))
}

/** How much of the lighter one stands in the other, about 0 to 1. */
export function containment(a: Weighed, b: Weighed): number {
  const common = dot(a, b)
  return common === 0 ? 0 : common / Math.min(norm(a), norm(b)) ** 2
}
