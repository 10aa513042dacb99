import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { BRIDGE, editions, MILL, type Serving, scratch, serve } from '../server/serving.ts'
import { faultsOf, openBrowser } from './page.ts'
import { violations } from './violations.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }) // the server is a process that loads a language model
const { place, remove } = scratch()
let browser: Browser
let server: Serving
let context: BrowserContext
let page: Page
let faults: string[]
let stores = 0

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  remove()
})
beforeEach(async () => {
  server = await serve(place(`s${stores++}.db`))
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  faults = faultsOf(page, server.url)
})
afterEach(async () => {
  await context.close()
  await server.stop()
})

type Named = readonly (readonly [name: string, text: string])[]
const SHORT: Named = [['courier.txt', BRIDGE]]

const give = (on: Page, files: Named): Promise<void> =>
  on.setInputFiles(
    'input[type=file]:not([webkitdirectory])',
    files.map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  )

const isAtStory = (on: Page): Promise<unknown> => on.waitForSelector('.claims-view', { timeout: 120_000 })

test('reports become a story, and Back leads to the list, never to a job that is over', async () => {
  await page.goto(server.url)
  await page.waitForSelector('.drop-words:has-text("Drop the reports of one event")')
  expect(await violations(page), 'no stories').toEqual([])
  await give(page, SHORT)
  await isAtStory(page)
  expect(page.url()).not.toContain('job=')
  await page.click('.tabs a:has-text("Log")')
  await page.waitForSelector('h2:has-text("Imports")')
  expect(await violations(page), 'log').toEqual([])
  await page.goBack()
  await isAtStory(page)
  await page.goBack()
  await page.waitForSelector('.story-list a')
  await page.goForward()
  await isAtStory(page)
  expect(faults).toEqual([])
})

test('a page that is loaded again follows the reading on, and so does another tab', async () => {
  await page.goto(server.url)
  await give(page, editions(24, 80))
  await page.waitForFunction(() => location.hash.includes('job='))
  const other = await context.newPage()
  const otherFaults = faultsOf(other, server.url)
  await other.goto(page.url())
  await page.reload()
  await page.waitForSelector('.reading progress')
  expect(await violations(page), 'reading').toEqual([])
  await Promise.all([isAtStory(page), isAtStory(other)])
  expect(await other.innerText('.head')).toContain('24 reports')
  expect([...faults, ...otherFaults]).toEqual([])
})

test('a reading can be stopped, in one tab for all; nothing of it is kept', async () => {
  await page.goto(server.url)
  await give(page, editions(90, 80))
  await page.waitForFunction(() => location.hash.includes('job='))
  const other = await context.newPage()
  await other.goto(page.url())
  await other.waitForSelector('.reading progress')
  const tops = await other.evaluate(async () => {
    const found = new Set<number>()
    for (let i = 0; i < 40; i++) {
      const stop = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Stop')
      if (stop) found.add(Math.round(stop.getBoundingClientRect().top))
      await new Promise((next) => setTimeout(next, 25))
    }
    return [...found]
  })
  expect(tops, 'the button stays where it is while the words beside it change').toHaveLength(1)
  await page.click('button:has-text("Stop")')
  for (const tab of [page, other]) await tab.waitForSelector('[role=alert]:has-text("cancelled")')
  await page.click('button:has-text("Understood")')
  await page.waitForSelector('.drop-words')
  expect(page.url()).not.toContain('job=')
  await page.reload()
  await page.waitForSelector('.drop-words:has-text("one event")')
  expect(await page.locator('.story-list a').count()).toBe(0)
})

test('more reports go to the story that is open; another tab shows them when the reader comes back', async () => {
  await page.goto(server.url)
  await give(page, SHORT)
  await isAtStory(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await isAtStory(other)
  await page.click('button:has-text("Add reports")')
  expect(await violations(page), 'adding').toEqual([])
  await give(page, [
    ['gazette.txt', MILL],
    ['empty.txt', ''],
  ])
  await page.waitForSelector('.head:has-text("2 reports")', { timeout: 120_000 })
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(await other.innerText('.head')).toContain('1 report')
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await other.waitForSelector('.head:has-text("2 reports")')
  await page.click('.tabs a:has-text("Log")')
  await page.waitForSelector('td:has-text("empty.txt: it is empty")')
  expect(faults).toEqual([])
})

test('a text that is pasted is read, with what is known of it; one that fails stays in its field', async () => {
  await page.goto(server.url)
  await page.click('.paste summary')
  await page.fill('textarea', MILL)
  await page.fill('input[name=outlet]', 'The Bell')
  await page.click('button:has-text("Read it")')
  await isAtStory(page)
  expect(await page.innerText('.heads')).toContain('The Bell')
  await page.click('.home')
  await page.click('.paste summary')
  await page.fill('textarea', MILL)
  await server.stop()
  await page.click('button:has-text("Read it")')
  await page.waitForSelector('[role=alert]:has-text("does not answer")')
  expect(await page.inputValue('textarea')).toBe(MILL)
})

test('hostile names and texts are words in every view of a served story', async () => {
  const script = '</script><script>alert(1)</script><img src=x onerror=alert(2)>'
  await page.goto(server.url)
  await give(page, [
    [`${script}.txt`, `${script} ${BRIDGE} “${script}”, Tarn said.`],
    ['b.txt', `<p onclick=alert(3)>${MILL}`],
  ])
  await isAtStory(page)
  for (const name of ['Claim', 'Figures', 'Report', 'Copies', 'When and where', 'Log', 'Claims']) {
    await page.click(`.tabs a:text-is("${name}")`)
    await page.waitForTimeout(150)
    expect(await page.locator('img, [onclick]').count(), name).toBe(0)
  }
  expect(faults).toEqual([])
})

test('the map comes when it is first shown; where it does not come, the list stands and says so', async () => {
  const text = 'Two people were killed in Vienna on Monday, the police said. The mayor denied it.'
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(server.url)
  await give(page, [['vienna.txt', text]])
  await isAtStory(page)
  expect(asked).not.toContain('/map.js')
  await page.click('.tabs a:has-text("When and where")')
  await page.waitForSelector('.map .land')
  await page.waitForSelector('.pin:has-text("Vienna")')
  expect(asked.filter((path) => path === '/map.js')).toHaveLength(1)
  expect(faults).toEqual([])
  const other = await context.newPage()
  await other.route('**/map.js', (route) => route.abort())
  await other.goto(page.url())
  await other.waitForSelector('.map:has-text("The map did not load")')
  expect(await other.innerText('.places')).toContain('Vienna')
})

test('an address of a story or a job that is not there says so', async () => {
  await page.goto(`${server.url}/#/story/t0123456789abcdef/claims`)
  await page.waitForSelector('[role=alert]:has-text("There is no story")')
  await page.goto(`${server.url}/#/claims?job=j0123456789abcdef`)
  await page.reload()
  await page.waitForSelector('[role=alert]:has-text("There is no import")')
  await page.click('button:has-text("Understood")')
  await page.waitForSelector('.drop-words')
})

describe('a server that others reach', () => {
  const TOKEN = 'three-small-owls-sat'

  test('asks for its token when something is changed, and for the right one', async () => {
    await server.stop()
    server = await serve(place('exposed.db'), ['--host', '0.0.0.0'], { COUNTERCLAIM_TOKEN: TOKEN })
    await page.goto(server.url.replace('0.0.0.0', '127.0.0.1'))
    await give(page, SHORT)
    await page.waitForSelector('input[name=token]')
    expect(await violations(page), 'token').toEqual([])
    await page.fill('input[name=token]', `${TOKEN}x`)
    await page.click('button:has-text("Go on")')
    await page.waitForSelector('label:has-text("That is not this server’s token")')
    await page.fill('input[name=token]', TOKEN)
    await page.click('button:has-text("Go on")')
    await isAtStory(page)
    // The tab keeps it.
    await page.reload()
    await page.click('.home')
    await give(page, [['mill.txt', MILL]])
    await isAtStory(page)
  })
})
