import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** What has native parts or carries megabytes of data stays a package of its own, loaded when it is needed. */
const APART = ['eld', 'libsql', 'linkedom', 'onnxruntime-node', 'wink-eng-lite-web-model', 'wink-nlp']

/**
 * Builds the command line into `dist-cli/`: a few files instead of the many hundred of its packages, since to open those
 * takes longer than all else at a start. A file lies in a folder of the bundle as it does in `src/`, so that what it names by its own address is found.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    license: { fileName: 'licences.md' },
    outDir: path('../dist-cli'),
    emptyOutDir: true,
    target: 'node20',
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        'cli/main': path('../src/cli/main.ts'),
        'infer/worker': path('../src/infer/worker.ts'),
        'server/reading-worker': path('../src/server/reading-worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: APART },
})
