/** What JSON lets stand and a terminal would act on. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** A dossier, or another result, as JSON. Marks that steer a terminal are escaped, which leaves the value the same. */
export function jsonText(result: unknown, indent = 0): string {
  const json = JSON.stringify(result, null, indent)
  return `${json.replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
