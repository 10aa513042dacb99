const folds = new Map<string, string>()

/** One code unit without case and accent; where that would change its length, itself. */
function foldUnit(unit: string): string {
  const known = folds.get(unit)
  if (known !== undefined) return known
  const bare = unit
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const found = bare.length === 1 ? bare : unit
  folds.set(unit, found)
  return found
}

/** A text made ready to be searched: no case, no accents, and the same length, so that offsets stay. */
export function fold(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldUnit(text[i] ?? '')
  return folded
}
