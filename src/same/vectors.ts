import { cosine } from '../model/cosine.ts'

/** The mean of vectors, scaled to length 1; all zeros where there are none. */
export function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors)
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (vector[i] as number)
  return scaled(mean)
}

/** A vector scaled to length 1; a vector of zeros stays one. */
export function scaled(vector: Float32Array): Float32Array {
  const length = Math.sqrt(cosine(vector, vector)) || 1
  return vector.map((x) => x / length)
}
