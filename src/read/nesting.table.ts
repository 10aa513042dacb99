const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that never hold anything (HTML Standard, 13.1.2). */
export const VOID: ReadonlySet<string> = set(
  'area base basefont br col command embed frame hr image img input isindex keygen link meta param source track wbr',
)
/** Elements whose content is text, whatever it looks like. */
export const RAW: ReadonlySet<string> = set('script style title textarea')

const P = set('p')
const FORM = set('input option optgroup select button datalist textarea')
const RUBY = set('rt rp')
const DEFINITION = set('dd dt')
const SECTION = set('thead tbody')

/** A start tag ends these where they are innermost, as the page parser does it: `<li>` ends `<li>`, `<div>` ends `<p>`. */
export const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', set('tr th td')],
  ['th', set('th')],
  ['td', set('thead th td')],
  ['body', set('head link script')],
  ['li', set('li')],
  ...'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul'
    .split(' ')
    .map((name) => [name, P] as const),
  ...'select input output button datalist textarea'.split(' ').map((name) => [name, FORM] as const),
  ['option', set('option')],
  ['optgroup', set('optgroup option')],
  ['dd', DEFINITION],
  ['dt', DEFINITION],
  ['rt', RUBY],
  ['rp', RUBY],
  ['tbody', SECTION],
  ['tfoot', SECTION],
])
