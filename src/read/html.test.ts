import { expect, test } from 'vitest'
import { InputError } from '../model/errors.ts'
import { isHtml } from './html.ts'
import { nestingOf } from './nesting.ts'
import { readReport } from './report.ts'

const S1 =
  'The bridge of Osk fell into the Ludna on Monday night, the mayor of the town said on Tuesday morning.'
const S2 =
  'Her deputy told the Courier that the river had risen by two metres within a day, and that it still rose.'
const S3 =
  'Trains to Tolm have stopped, buses take the long road by the lake, and the ferry is full until Friday.'
const S4 =
  'The army has sent boats, tents and bread, the governor said, and the schools of the valley stay closed.'
const BODY = [S1, S2, S3, S4].map((s) => `<p>${s}</p>`).join('\n')

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>Bridge of Osk falls</title>${head}</head><body>${body}</body></html>`
const article = (body: string, head = ''): string =>
  page(`<article><h1>Bridge of Osk falls</h1>${body}</article>`, head)
const read = (text: string) => readReport({ name: 'a.html', text }).report
const blocksOf = (text: string): [string, string][] => {
  const report = read(text)
  return report.blocks.map((b) => [b.kind, report.text.slice(b.start, b.end)])
}
const kindIn = (text: string, words: string): string | undefined =>
  blocksOf(text).find(([, w]) => w.includes(words))?.[0]

test('a page is its headline and a block for every paragraph', () =>
  expect(blocksOf(article(BODY))).toEqual([
    ['headline', 'Bridge of Osk falls'],
    ['paragraph', S1],
    ['paragraph', S2],
    ['paragraph', S3],
    ['paragraph', S4],
  ]))

const LEAD = 'Nine people are missing after the old bridge of Osk fell into the river on Monday night.'

test.each([
  ['in a box of its own', `<div class="intro"><p>${LEAD}</p></div>${BODY}`],
  [
    'before a picture',
    `<div class="lead">${LEAD}</div><figure><img src="a.jpg"><figcaption>The bridge</figcaption></figure><div>${BODY}</div>`,
  ],
  [
    'before a share bar',
    `<p class="standfirst">${LEAD}</p><ul class="share"><li><a href="#">Share</a></li><li><a href="#">Tweet</a></li></ul><div class="body">${BODY}</div>`,
  ],
  ['as a heading', `<h2>${LEAD}</h2>${BODY}`],
  ['in bold', `<p><b>${LEAD}</b></p>${BODY}`],
  ['without a paragraph element', `${LEAD}<br><br>${BODY}`],
  ['short', `<p>${LEAD}</p><p>Nobody knows why.</p>${BODY}`],
])('the lead is never lost: %s', (_, body) => {
  const { text } = read(article(body))
  expect(text).toContain(LEAD)
  for (const sentence of [S1, S2, S3, S4]) expect(text).toContain(sentence)
  expect(text.indexOf(LEAD)).toBeLessThan(text.indexOf(S1))
})

test.each([
  ['a script', '<script>var leak = "LEAK"</script>'],
  ['a style', '<style>.leak::after { content: "LEAK" }</style>'],
  ['a comment', '<!-- LEAK -->'],
  [
    'a template',
    '<template><p>LEAK in a template, said nobody at all on Monday night in the town of Osk.</p></template>',
  ],
  [
    'a noscript element',
    '<noscript><p>LEAK: turn scripts on to read the whole of this long article, please.</p></noscript>',
  ],
  ['a hidden element', '<p hidden>LEAK is hidden from those who read this page on Monday night in Osk.</p>'],
  [
    'an element that is not displayed',
    '<p style="display:none">LEAK is not shown to those who read this page on Monday in Osk.</p>',
  ],
  [
    'an invisible element',
    '<p style="color: red; visibility : hidden">LEAK is not shown to those who read this page in Osk.</p>',
  ],
  ['a frame', '<iframe src="x">LEAK</iframe>'],
  ['a button', '<button>LEAK</button>'],
  ['a menu', '<nav><a href="/">LEAK</a></nav>'],
  ['a form', '<form><p>LEAK letters every morning, said the form.</p><input name="mail"></form>'],
])('%s is no text of the article', (_, element) => {
  for (const text of [
    article(`${BODY}${element}`),
    article(`${element}${BODY}`),
    page(`<div>${element}${S1}</div>`),
  ])
    expect(read(text).text).not.toContain('LEAK')
})

test.each([
  [
    'caption',
    '<figure><img src="a.jpg"><figcaption>The mayor of Osk looks at the river</figcaption></figure>',
    'looks at the river',
  ],
  ['caption', '<p class="wp-caption-text">The mayor of Osk looks at the river</p>', 'looks at the river'],
  ['heading', '<h2>The river still rises</h2>', 'The river still rises'],
  [
    'paragraph',
    '<h3>The river has risen by two metres within a day, and the mayor fears for the mill.</h3>',
    'two metres',
  ],
  [
    'paragraph',
    '<p class="has-caption">The river has risen by two metres, said the mayor of Osk, and the mill is lost.</p>',
    'the mill is lost',
  ],
  [
    'paragraph',
    '<ul><li>The mill of Osk was lost on Sunday, the mayor said to the Courier.</li></ul>',
    'The mill of Osk',
  ],
  [
    'paragraph',
    '<blockquote><p>“We ran when we heard it fall,” said Mira Tolm, who sells bread there.</p></blockquote>',
    'We ran',
  ],
  [
    'embed',
    '<blockquote class="tweet"><p>The road is closed. — Osk City Hall (@oskcity) October 4, 2031</p></blockquote>',
    'The road is closed',
  ],
])('%s: %s', (kind, element, words) =>
  expect(kindIn(article(`<p>${S1}</p><p>${S2}</p>${element}<p>${S3}</p><p>${S4}</p>`), words)).toBe(kind),
)

test('cells of a table are lines of their own', () => {
  const table =
    '<table><tr><td>Dead in the town of Osk: 9</td><td>Dead in the town of Tolm: 12</td></tr></table>'
  expect(read(article(`<p>${S1}</p><p>${S2}</p>${table}<p>${S3}</p>`)).text).not.toContain('9Dead')
})

test.each([
  ['5 &lt; 6 &amp; 7 &gt; 6', '5 < 6 & 7 > 6'],
  ['it costs &euro;5&nbsp;000', 'it costs €5 000'],
  ['&ldquo;it fell&rdquo; &#8211; &#x201c;now&#x201d;', '“it fell” – “now”'],
  ['fewer than <5 people', 'fewer than'],
  ['if 3 < 4 and 4 > 3', 'if 3 < 4 and 4 > 3'],
  ['AT&T of Osk', 'AT&T of Osk'],
  ['<b>bo</b>ld and <a href="#">lin</a>ked', 'bold and linked'],
])('%s reads %s', (written, text) =>
  expect(
    read(article(`${BODY}<p>The mayor wrote that ${written}, and the council of Osk agreed with her.</p>`))
      .text,
  ).toContain(text),
)

const news = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

test.each<[string, string, object]>([
  [
    'Open Graph',
    '<meta property="og:site_name" content="Osk Courier"><meta property="article:published_time" content="2031-05-06T23:10:00+02:00">',
    { outlet: 'Osk Courier', published: '2031-05-06' },
  ],
  [
    'a meta element',
    '<meta name="date" content="2031-05-06"><meta name="author" content="By Mira Tolm">',
    { published: '2031-05-06', bylines: ['Mira Tolm'] },
  ],
  [
    'JSON-LD',
    news({
      datePublished: '2031-05-06',
      headline: 'Osk&#8217;s bridge',
      author: [{ name: 'Mira Tolm' }, 'Jan Varr'],
      publisher: { name: 'Osk Courier' },
    }),
    {
      published: '2031-05-06',
      headline: 'Osk’s bridge',
      bylines: ['Mira Tolm', 'Jan Varr'],
      outlet: 'Osk Courier',
    },
  ],
  [
    'a graph of JSON-LD',
    `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Osk"}]}</script>`,
    { headline: 'Osk' },
  ],
  ['a false date', '<meta name="date" content="2020-02-31">', { published: null }],
  ['a date that is not ISO', '<meta name="date" content="Monday">', { published: null }],
  [
    'a job advertisement',
    '<script type="application/ld+json">{"@type":"JobPosting","headline":"Wanted"}</script>',
    { headline: 'Bridge of Osk falls' },
  ],
  [
    'an address for a name',
    '<meta property="article:author" content="https://osk.example/mira">',
    { bylines: [] },
  ],
  [
    'damaged JSON-LD',
    '<script type="application/ld+json">{"@type":</script>',
    { headline: 'Bridge of Osk falls' },
  ],
  [
    'a type that is no word',
    news({ '@type': { toString: 1 }, headline: 'x' }),
    { headline: 'Bridge of Osk falls' },
  ],
  [
    'a publisher in 100,000 lists',
    `<script type="application/ld+json">{"@type":"NewsArticle","publisher":${'['.repeat(1e5)}${']'.repeat(1e5)}}</script>`,
    { outlet: null },
  ],
  [
    'a type in 100,000 lists',
    `<script type="application/ld+json">{"@type":${'['.repeat(1e5)}${']'.repeat(1e5)}}</script>`,
    { outlet: null },
  ],
  [
    'a title with the outlet’s name',
    '<meta property="og:title" content="Bridge falls | Osk Courier"><meta property="og:site_name" content="Osk Courier">',
    { headline: 'Bridge falls' },
  ],
  ['nothing', '', { outlet: null, published: null, bylines: [], headline: 'Bridge of Osk falls' }],
])('of itself a page tells by %s', (_, head, facts) => expect(read(article(BODY, head))).toMatchObject(facts))

test('a time element tells the day of publication', () =>
  expect(read(article(`<time datetime="2031-05-06T10:00Z">Tuesday</time>${BODY}`)).published).toBe(
    '2031-05-06',
  ))

test('a byline on the page is read where its head names nobody', () =>
  expect(read(article(`<p class="byline">By Mira Tolm</p>${BODY}`)).bylines).toEqual(['Mira Tolm']))

test.each([
  ['no article and no paragraph', page(`<div>${S1}<br>${S2}</div>`)],
  ['no body element', `<html><head><title>Osk</title></head><p>${S1}</p><p>${S2}</p></html>`],
  ['no html element', `<p>${S1}</p><p>${S2}</p>`],
  [
    'the whole page in a form',
    `<html><body><form id="aspnet"><h1>Osk</h1><p>${S1}</p><p>${S2}</p></form></body></html>`,
  ],
  ['a teaser before the article', page(`<article><p>Teaser of Osk.</p></article><article>${BODY}</article>`)],
  ['a text set in pre', page(`<pre>${S1}\n\n${S2}</pre>`)],
  ['paragraphs never closed', page(`<p>${S1}<p>${S2}`)],
  ['a depth of 1,000', page(`${'<div>'.repeat(1000)}<p>${S1}</p><p>${S2}</p>${'</div>'.repeat(1000)}`)],
  ['40,000 empty elements', page(`${'<i></i>'.repeat(4e4)}<p>${S1}</p><p>${S2}</p>`)],
  ['100,000 references to characters', page(`<p>${S1}</p><p>${S2}</p><p>${'&amp;'.repeat(1e5)}</p>`)],
  ['100,000 less-than signs', page(`<p>${S1}</p><p>${S2}</p>${'<'.repeat(1e5)}`)],
])('a page with %s is read', (_, text) => {
  const words = blocksOf(text).map(([, w]) => w)
  expect(words).toContain(S1)
  expect(words).toContain(S2)
})

test('plain text that is sent as HTML is read', () =>
  expect(readReport({ name: 'a', text: `${S1} ${S2}`, mediaType: 'text/html' }).report.text).toContain(S1))

test('a page without an article is refused', () =>
  expect(() => read('<html><head></head><body><nav><a href="/">Home</a></nav></body></html>')).toThrow(
    'a.html: no article text was found on this page.',
  ))

test.each(['<div>', '<x-y>', '<u>', '<p><li>', '<b a=">">'])(
  '100,000 of %s in one another are refused',
  (tag) => {
    expect(() => read(`<html><body>${tag.repeat(1e5)}<p>${S1}</p>`)).toThrow(InputError)
    expect(() => read(`<html><body>${tag.repeat(1e5)}<p>${S1}</p>`)).toThrow('nested more than 1500 deep')
  },
)

test.each([
  ['<div><p>a</p></div>', 2],
  ['<p>a<p>b<p>c', 1],
  ['<ul><li>a<li>b<ul><li>c</ul></ul>', 4],
  ['<table><tr><td>a<td>b<tr><td>c</table>', 3],
  ['<br><img><hr>', 0],
  ['<svg><g/><path/><path/></svg>', 1],
  ['<!-- <div><div> --><b>a</b>', 1],
  ['<script>"<div><div>"</script><b>a</b>', 1],
  ['<SCRIPT>"<div><div>"</script><b>a</b>', 1],
  ['<b title="<i><i>">a</b>', 1],
  ['</b></i><b>a</b>', 1],
  ['a < b <', 0],
  ['<!-- <div>', 0],
])('%j is nested %i deep', (html, depth) => expect(nestingOf(html)).toBe(depth))

test.each([
  [true, 'a.txt', '<!DOCTYPE html><html>', undefined],
  [true, 'stdin', '\n<html lang="en">', undefined],
  [true, 'stdin', '<!-- saved from osk.example --><!doctype html><html>', undefined],
  [true, 'stdin', '<?xml version="1.0"?><html>', undefined],
  [true, 'a.htm', '<div>Osk</div>', undefined],
  [true, 'stdin', 'Osk', 'text/html; charset=utf-8'],
  [false, 'a.html', 'The bridge of Osk', undefined],
  [false, 'a.txt', 'He wrote <p> on the wall', undefined],
  [false, 'a.txt', '<The bridge> of Osk', undefined],
  [false, 'stdin', '<!-- <html>', undefined],
])('%s: is a page: %s %j %s', (yes, name, text, mediaType) =>
  expect(isHtml(text, { name, ...(mediaType === undefined ? {} : { mediaType }) })).toBe(yes),
)
