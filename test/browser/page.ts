import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, vi } from 'vitest'
import { embedDossier } from '../../src/export/embed.ts'
import type { Dossier } from '../../src/model/dossier.ts'

/** Debian's Chromium, unless told otherwise. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })

/** A page built once, and a browser that opens dossiers in it from disk. */
type Desk = {
  readonly open: (dossier: Dossier, hash?: string, options?: BrowserContextOptions) => Promise<Opened>
  readonly template: string
  readonly close: () => Promise<void>
}

/** `faults`: what the page threw, logged as an error, or asked of anything but its own file. */
export type Opened = { readonly page: Page; readonly faults: string[]; readonly file: string }

/** A desk for the tests of one file: built before the first of them, closed after the last. `testTimeout`: milliseconds. */
export function useDesk({ testTimeout = 60_000 } = {}): Pick<Desk, 'open' | 'template'> {
  let desk: Desk | undefined
  vi.setConfig({ testTimeout })
  beforeAll(async () => {
    desk = await openDesk()
  }, 180_000)
  afterAll(() => desk?.close())
  const built = (): Desk => {
    if (!desk) throw new Error('the page is built before the tests: ask for it within one')
    return desk
  }
  return {
    open: (...what) => built().open(...what),
    get template() {
      return built().template
    },
  }
}

async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-page-'))
  await build({ configFile: 'web/vite.config.ts', logLevel: 'error', build: { outDir: folder } })
  const template = readFileSync(join(folder, 'dossier.html'), 'utf8')
  const browser = await openBrowser()
  let opened = 0
  return {
    template,
    open: async (dossier, hash = '', options = {}) => {
      const file = join(folder, `dossier-${opened++}.html`)
      writeFileSync(
        file,
        await embedDossier(template, JSON.stringify(dossier), {
          title: dossier.story.title,
          version: '0.0.0',
        }),
      )
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      const faults = faultsOf(page, pathToFileURL(file).href)
      await page.goto(pathToFileURL(file).href + hash)
      await page.waitForSelector('.frame')
      return { page, faults, file }
    },
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a page does from now on that it should not: throws, logs an error, opens a dialog, asks for anything but its own. */
export function faultsOf(page: Page, own: string): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !url.startsWith('data:')) faults.push(`asks for ${url}`)
  })
  return faults
}

/** A sample story's dossier. */
export const sample = (name: string): Dossier =>
  JSON.parse(readFileSync(`test/dossiers/${name}.json`, 'utf8')) as Dossier

/** What stands behind the hash of the page's address. */
export const hashOf = (page: Page): string => new URL(page.url()).hash
