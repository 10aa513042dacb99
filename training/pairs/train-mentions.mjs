// Trains the trees that tell whether two mentions are of one event and writes src/same/mention-trees.table.ts. Made on the
// event mentions of ECB+ train, story by story as src/stories parts them. Most pairs of unlike triggers are left out and
// the others of their kind count for them. Run `npm run build` first, then `node training/pairs/train-mentions.mjs`.
import { boost, mulberry } from './boost.mjs'
import { dist, readEcb } from './ecb.mjs'
import { storiesWithMentions } from './ecb-mentions.mjs'
import { writeTrees } from './write-trees.mjs'

const { MENTION_FEATURES } = await import(dist('same/features.js'))
const { mentionRows, STORY_FEATURES } = await import(dist('same/mention-rows.js'))

const SEED = 3
/** Triggers less alike than this, by their vectors, are seldom of one event. */
const UNLIKE = 0.35
const features = [...MENTION_FEATURES, ...STORY_FEATURES].map(([name]) => name)
const APART = new Set(features.filter((name) => name.endsWith(' apart')))
/** Features that may point either way. */
const FREE = new Set(['weight of triggers', 'both verbs', 'one report', 'one sentence', 'rarer trigger here', 'commoner trigger here'])
const trend = features.map((name) => (APART.has(name) ? -1 : FREE.has(name) ? 0 : 1))
const triggers = features.indexOf('trigger vectors')

const random = mulberry(SEED)
const [rows, labels, weights] = [[], [], []]
for (const { mentions, chains } of await storiesWithMentions(await readEcb('train')))
  for (const { one, other, row } of mentionRows(mentions)) {
    const same = chains[one] === chains[other]
    const share = same ? 1 : row[triggers] < UNLIKE ? 0.06 : 0.5
    if (random() >= share) continue
    rows.push(row)
    labels.push(same ? 1 : 0)
    weights.push(1 / share)
  }
const settings = { weights: Float64Array.from(weights), trend, trees: 80, depth: 4, rate: 0.12, leaf: 30, seed: SEED }
const model = boost(rows, labels, settings)
console.log(`${rows.length} pairs, ${labels.filter(Boolean).length} of one event`)
for (const [f, name] of features.entries())
  console.log(String(model.trees.flat().filter((n) => n.length > 1 && n[0] === f).length).padStart(4), name)
writeTrees(model, 'src/same/mention-trees.table.ts', 'MENTION_TREES', 'two mentions are of one event', 'train-mentions.mjs')
