import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DOSSIER_SLOT, embedDossier } from '../../src/export/embed.ts'
import { largeDossier } from './large-dossier.ts'
import { useDesk } from './page.ts'

const desk = useDesk()

const MADE = { title: 'A </title><script> & "story"', version: '1.2.3' }
const dossierIn = (html: string): string => {
  const packed = /<script type="text\/plain" id="dossier"[^>]*>([^<]*)<\/script>/.exec(html)?.[1] ?? ''
  return gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')
}

test('a dossier comes out of its page as it went in', async () => {
  const json = JSON.stringify({ text: '</script><!-- \u2028 \u0000 𝔘 $& $1 é' })
  const html = await embedDossier(`<title>x</title>${DOSSIER_SLOT}<p>`, json, MADE)
  expect(dossierIn(html)).toBe(json)
  expect(html).toContain(
    '<title>A &lt;/title&gt;&lt;script&gt; &amp; &quot;story&quot; · Counterclaim</title>',
  )
  expect(html).toContain('data-version="1.2.3"')
})

test('the same dossier gives the same page', async () => {
  const page = `<title>x</title>${DOSSIER_SLOT}`
  expect(await embedDossier(page, '{}', MADE)).toBe(await embedDossier(page, '{}', MADE))
})

test('a page without a slot, or with two, is refused', async () => {
  await expect(embedDossier('<p>', '{}', MADE)).rejects.toThrow('0 slots')
  await expect(embedDossier(DOSSIER_SLOT + DOSSIER_SLOT, '{}', MADE)).rejects.toThrow('2 slots')
})

test('the built page asks for nothing once a dossier is inside, and runs only its own script', async () => {
  const html = await embedDossier(desk.template, '{}', MADE)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toMatch(/script-src 'sha256-[^']+'/)
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
})

test('30 reports with 3,000 spans stay below a megabyte', async () => {
  const html = await embedDossier(
    desk.template,
    JSON.stringify(largeDossier({ reports: 30, spans: 3000, claims: 300 })),
    MADE,
  )
  expect(html.length).toBeLessThan(1_000_000)
})
