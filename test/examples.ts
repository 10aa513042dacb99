import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportInput } from '../src/read/input.ts'

const ROOT = 'examples'

/** The names of the sample stories. */
export const stories: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** The reports of a sample story as bytes. */
export const reportsOf = (story: string): ReportInput[] =>
  readdirSync(join(ROOT, story)).map((name) => ({ name, bytes: readFileSync(join(ROOT, story, name)) }))
