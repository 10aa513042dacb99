import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { readDossier } from '../../src/store/dossiers.ts'
import { inputsOfStory } from '../../src/store/inputs.ts'
import { openStore } from '../../src/store/open.ts'
import { listStories } from '../../src/store/stories.ts'
import { scratch } from './sample.ts'

// Real processes on one real file. `npm test` builds dist/ first.
vi.setConfig({ testTimeout: 240_000 })
const { place, remove } = scratch()
afterAll(remove)

type Writer = { readonly child: ChildProcess; readonly said: string[]; readonly end: Promise<unknown> }

function write(path: string, name: string, most: number): Writer {
  const args = ['test/store/writer.mjs', resolve('dist'), path, name, String(most)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  const said: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    const lines = out.split('\n')
    out = lines.pop() ?? ''
    said.push(...lines)
  })
  return {
    child,
    said,
    end: new Promise((done) => child.on('close', (code, signal) => done(code ?? signal))),
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((next) => setTimeout(next, 2))
}

/** Every story is whole, and the file is sound; gives the stories' ids. */
async function soundStories(path: string): Promise<Set<string>> {
  const store = await openStore(path)
  try {
    expect((await sql`PRAGMA integrity_check`.execute(store.reader)).rows).toMatchObject([
      { integrity_check: 'ok' },
    ])
    expect((await sql`PRAGMA foreign_key_check`.execute(store.reader)).rows).toEqual([])
    await sql`INSERT INTO report_text (report_text) VALUES ('integrity-check')`.execute(store.writer)
    const stories = await listStories(store)
    const rows = await store.reader.selectFrom('story').select('id').execute()
    expect(rows).toHaveLength(stories.length) // none without its dossier
    for (const { id } of stories) {
      const { json, sha256 } = await readDossier(store, id)
      expect(createHash('sha256').update(json).digest('hex')).toBe(sha256)
      const inputs = await inputsOfStory(store, id)
      expect(inputs).toHaveLength(1)
      for (const { bytes, sha256 } of inputs)
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
    return new Set(stories.map((s) => s.id))
  } finally {
    await store.close()
  }
}

test('ten kills in the middle of writing lose nothing that was acknowledged', async () => {
  const path = place('killed.db')
  const acknowledged: string[] = []
  for (let round = 0; round < 10; round++) {
    const { child, said, end } = write(path, `r${round}`, 100_000)
    await until(() => said.length > round)
    await new Promise((next) => setTimeout(next, (round * 7) % 23))
    child.kill('SIGKILL')
    expect(await end).toBe('SIGKILL')
    acknowledged.push(...said)
    const stored = await soundStories(path)
    for (const id of acknowledged) expect(stored, id).toContain(id)
    // At most the one that was being written is there besides.
    expect(stored.size - acknowledged.length).toBeLessThanOrEqual(round + 1)
  }
  expect(acknowledged.length).toBeGreaterThan(50)
})

describe('two processes', () => {
  test('write at the same time while a third reads, and nobody waits in vain', async () => {
    const path = place('shared.db')
    await (await openStore(path)).close()
    const writers = [write(path, 'a', 40), write(path, 'b', 40)]
    const store = await openStore(path)
    let [looks, most] = [0, 0]
    const over = Promise.all(writers.map((w) => w.end))
    let running = true
    over.finally(() => {
      running = false
    })
    while (running) {
      const now = (await listStories(store)).length
      expect(now).toBeGreaterThanOrEqual(most) // what was seen stays
      most = now
      looks++
      await new Promise((next) => setTimeout(next, 5))
    }
    expect(await over).toEqual([0, 0])
    await store.close()
    expect(looks).toBeGreaterThan(3)
    const stored = await soundStories(path)
    for (const { said } of writers) {
      expect(said).toHaveLength(40)
      for (const id of said) expect(stored).toContain(id)
    }
    expect(stored.size).toBe(80)
  })
})
