import type { BlockKind } from '../model/report.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin a line of their own. */
export const BLOCK: ReadonlySet<string> = set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)

/** Elements whose content is no text of the article. */
export const SKIPPED: ReadonlySet<string> = set(
  'script style noscript template iframe object svg canvas button select option input textarea nav footer audio video head',
)

export const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['figcaption', 'caption'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
])

/** A style that hides what it is set on. */
export const HIDING = /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)\b/i

/** A class that picture desks' systems give to the line under a picture: "caption", "wp-caption-text", "photo-caption". */
export const CAPTION_CLASS =
  /(?:^|\s)(?!(?:no|has|with|hide|without)[-_])(?:[a-z0-9]{1,20}[-_]{1,2}){0,3}caption(?:[-_]{1,2}(?:text|copy|body|content))?(?:\s|$)/i
export const MAY_BE_CAPTION: ReadonlySet<string> = set('p div dd')
/** A caption has no more words; a longer text stands in a page's frame that is only called one. */
export const LONGEST_CAPTION = 120
