import { expect, test } from 'vitest'
import { Dossier } from '../../src/model/dossier.ts'
import { Draft } from './draft.ts'
import { useDesk } from './page.ts'

const desk = useDesk({ testTimeout: 300_000 })

const SCRIPT =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)><!-- <b>bold</b> &lt;i&gt; $& $1'

/** A story of one report, whose every name is as hostile as its text. */
function storyWith(draft: Draft, language = 'en'): Dossier {
  const [statement] = draft.statements
  return Dossier.parse({
    schema: 'counterclaim/dossier@1',
    story: { id: 't1', title: `Title ${SCRIPT}`, when: null, places: [] },
    reports: [
      {
        id: 'r1',
        origin: { file: `${SCRIPT}.txt` },
        outlet: `Outlet ${SCRIPT}`,
        headline: `Headline ${SCRIPT}`,
        bylines: [SCRIPT],
        credits: [SCRIPT],
        dateline: null,
        published: null,
        language,
        text: draft.text,
        blocks: draft.blocks,
        lineage: 'l1',
      },
    ],
    lineages: [
      { id: 'l1', root: SCRIPT, evidence: [], reports: [{ report: 'r1', shared: 0 }], passages: [] },
    ],
    parties: [{ id: 'p1', name: SCRIPT, kind: 'state', bloc: null, aliases: [SCRIPT] }],
    speakers: [],
    places: [
      { id: 'pl1', name: SCRIPT, aliases: [SCRIPT], lat: 1, lon: 1, precision: 'near', gazetteer: SCRIPT },
    ],
    statements: draft.statements,
    figures: draft.figures,
    events: [],
    claims: statement
      ? [
          {
            id: 'c1',
            gist: draft.text.slice(statement.start, Math.min(statement.end, statement.start + 400)),
            kind: 'attack',
            entries: [
              {
                statement: statement.id,
                figure: null,
                event: null,
                report: 'r1',
                start: statement.start,
                end: statement.end,
                role: 'asserts',
                party: 'p1',
              },
            ],
            status: 'one-sided',
            why: SCRIPT,
            roots: 1,
            origins: [],
            silent: [],
            cannotTell: [],
            notYet: [],
            verification: [],
            toll: null,
          },
        ]
      : [],
    discrepancies: [],
    wording: [],
    timeline: [],
    notes: [{ report: 'r1', start: 0, end: 4, code: SCRIPT, message: SCRIPT }],
  })
}

const VIEWS = ['claims', 'claim', 'figures', 'report', 'copies', 'when', 'log', 'search?q=script'] as const

test('markup in a text, a name or a title is words, and nothing of it runs', async () => {
  const draft = new Draft('r1')
  draft.say(`${SCRIPT} `)
  draft.attribute(SCRIPT, 'p1', 'said', 'asserts', `${SCRIPT} was seen`)
  draft.endParagraph()
  const { page, faults } = await desk.open(storyWith(draft))
  for (const view of VIEWS) {
    await page.evaluate((v) => {
      location.hash = `#/${v}${v.includes('?') ? '&' : '?'}sel=entry:c1:0`
    }, view)
    await page.waitForTimeout(100)
    expect(await page.locator('img, main b:text-is("bold")').count(), view).toBe(0)
  }
  expect(await page.textContent('.panel .quote mark')).toContain('<img src=x onerror=alert(2)>')
  expect(await page.title()).toContain('</script>')
  expect(faults).toEqual([])
})

test('direction marks of a text turn nothing outside of it, and a right-to-left report reads from the right', async () => {
  const draft = new Draft('r1')
  draft.attribute('\u202eevil\u202e\u2066', 'p1', 'said', 'asserts', 'the gate \u202eopened')
  draft.endParagraph()
  draft.attribute('الناطق', null, 'قال', 'asserts', 'إن الجسر أغلق')
  draft.endParagraph()
  const { page, faults } = await desk.open(storyWith(draft, 'ar'), '#/report?sel=entry:c1:0')
  const bodies = page.locator('.block-row .body')
  expect(await bodies.nth(1).evaluate((p) => getComputedStyle(p).direction)).toBe('rtl')
  expect(await bodies.nth(0).evaluate((p) => getComputedStyle(p).unicodeBidi)).toMatch(/isolate|plaintext/)
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr')
  expect(await page.locator('.panel .said').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  expect(faults).toEqual([])
})

test('a word of 10,000 letters breaks no layout', async () => {
  const draft = new Draft('r1')
  draft.attribute('x'.repeat(10_000), 'p1', 'said', 'asserts', 'y'.repeat(10_000))
  draft.endParagraph()
  for (const width of [1440, 390]) {
    const { page, faults } = await desk.open(storyWith(draft), '', { viewport: { width, height: 844 } })
    for (const view of VIEWS) {
      await page.evaluate((v) => {
        location.hash = `#/${v}${v.includes('?') ? '&' : '?'}sel=entry:c1:0`
      }, view)
      await page.waitForTimeout(100)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${view} at ${width}`,
      ).toBeLessThanOrEqual(0)
    }
    expect(faults).toEqual([])
    await page.context().close()
  }
})

test('50,000 spans in one paragraph can be opened, walked and searched', async () => {
  const draft = new Draft('r1')
  for (let i = 0; i < 50_000; i++) {
    draft.attribute('Orla', 'p1', 'said', 'asserts', `mill ${i} burned`)
    draft.say('. ')
  }
  draft.endParagraph()
  const { page, faults } = await desk.open(storyWith(draft), '#/report')
  await page.waitForSelector('.note')
  expect(await page.locator('.note').count()).toBeLessThan(200)
  await page.keyboard.press('j')
  await page.waitForSelector('.panel .quote mark')
  await page.keyboard.press('/')
  await page.keyboard.type('mill 49999')
  await page.waitForSelector('.hit')
  expect(faults).toEqual([])
})
