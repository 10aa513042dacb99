import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Dossier } from '../../src/model/dossier.ts'
import type { Reading } from '../../src/store/dossiers.ts'
import { inputOf, type ReadInput, type StoredInput } from '../../src/store/inputs.ts'
import { reportsOf } from '../examples.ts'

/** A folder for one test file, and how to remove it. */
export function scratch(): { readonly place: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-store-'))
  return {
    place: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const STORY = 'pier-nine'
const NOTHING = { outlet: null, published: null, url: null, mediaType: null }

/** The dossier of a sample story, as its golden file has it. */
export const dossier: Dossier = Dossier.parse(JSON.parse(readFileSync(`test/dossiers/${STORY}.json`, 'utf8')))

/** The inputs that it was read from. */
export const inputs: readonly ReadInput[] = reportsOf(STORY).map(({ name, bytes = new Uint8Array() }) => {
  const report = dossier.reports.find(({ origin }) => 'file' in origin && origin.file === name)
  return { ...inputOf(bytes, { name, ...NOTHING }), report: report?.id ?? '' }
})

export const textInput = (text: string, name = 'a.txt'): StoredInput =>
  inputOf(new TextEncoder().encode(text), { name, ...NOTHING })

let number = 0

/** A reading of that dossier into a story of any id. */
export const readingInto = (id: string, changes: Partial<Reading> = {}): Reading => ({
  story: { id, title: `Story ${id}`, named: true },
  revision: null,
  added: inputs,
  dossier,
  version: '1.2.3',
  importId: `j${++number}`,
  at: '2031-05-02T10:00:00.000Z',
  unread: [],
  kept: { fresh: null, stale: false },
  ...changes,
})

/** A dossier of one report with this text, all else left out. */
export function dossierOfText(id: string, text: string): Dossier {
  const [first] = dossier.reports
  if (first === undefined) throw new RangeError('the sample has no report')
  const reports = [{ ...first, id, text, blocks: [], headline: null }]
  const none = { lineages: [], statements: [], figures: [], events: [], claims: [], discrepancies: [] }
  return { ...dossier, ...none, reports, wording: [], timeline: [], notes: [] }
}
