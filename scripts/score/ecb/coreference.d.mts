type Sets = readonly (readonly string[])[]
type Measure = { readonly precision: number; readonly recall: number; readonly f1: number }

export function muc(key: Sets, response: Sets): Measure
export function bCubed(key: Sets, response: Sets): Measure
export function ceafE(key: Sets, response: Sets): Measure
export function pairwise(key: Sets, response: Sets): Measure
export function scoreCoreference(
  key: Sets,
  response: Sets,
): { readonly muc: Measure; readonly bCubed: Measure; readonly ceafE: Measure; readonly conll: number }
