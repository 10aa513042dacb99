/** Reading order of reports: by day published, those without a day last, then by id. */
export const byPublished = (
  a: { readonly published: string | null; readonly id: string },
  b: { readonly published: string | null; readonly id: string },
): number => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id)

/** Order of code units, the same on every machine whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
