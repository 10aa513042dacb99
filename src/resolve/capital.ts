/** Whether a capital letter stands at `at`; small Latin letters, by far the most, are told without a regular expression. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at))
}
