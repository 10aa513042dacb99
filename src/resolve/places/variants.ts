/** Names shorter than this are too much alike for a slip of the pen to be told from another name. */
const LONG = 7
/** No name is longer, and the forms of a longer word would fill the memory. */
const LONGEST = 40
const isLong = (name: string): boolean => name.length >= LONG && name.length <= LONGEST

/**
 * Finds the one known name that differs from an unknown one by a letter left out, put in or changed.
 * Only for long names, and only against names that the story holds: "Benghazzi" where "Benghazi" stands.
 * Returns nothing when two known names are as near. Linear in the letters of all names.
 */
export function nearNames(known: Iterable<string>): (name: string) => string | undefined {
  const byForm = new Map<string, Set<string>>()
  for (const name of known)
    if (isLong(name))
      for (const form of forms(name)) byForm.set(form, (byForm.get(form) ?? new Set()).add(name))
  return (name) => {
    if (!isLong(name)) return undefined
    const near = new Set(forms(name).flatMap((form) => [...(byForm.get(form) ?? [])]))
    const matches = [...near].filter((other) => isOneEdit(name, other))
    return matches.length === 1 ? matches[0] : undefined
  }
}

/** The name, and the name without each of its letters. */
const forms = (name: string): string[] => [
  name,
  ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1)),
]

/** One letter more, less or other; what only adds a last letter is an ending ("Virginian"), no slip. */
function isOneEdit(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a) || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)
}
