// Trains the trees that tell whether two reports are on one story and writes src/stories/trees.table.ts. Made on ECB+ train,
// whose topics hold two stories each, and on reports of gun incidents, of one kind all of them, with few reports a story. Each
// topic is shown whole, as each of its stories alone, as random parts and with few reports of the second story, the incidents
// in random lots, so that the trees learn no size and no number of stories.
// Run `npm run build` first, then `node training/pairs/train-stories.mjs`.
import { boost, mulberry } from './boost.mjs'
import { dist, groupsOf, readEcb, readIncidents } from './ecb.mjs'
import { writeTrees } from './write-trees.mjs'

const { PAIR_FEATURES, pairFeatures } = await import(dist('stories/pair.js'))
const { SUBJECT_FEATURES, pairRows } = await import(dist('stories/subject.js'))

const SEED = 7
/** What a pair of a lot of incidents counts beside one of ECB+. */
const LOTS = 0.3
/** 1 where more of a feature must not make one story less likely, -1 the other way. */
const APART = new Set(['no weekday shared', 'no year shared', 'numbers apart'])
const features = [...PAIR_FEATURES, ...SUBJECT_FEATURES]
const trend = features.map((name) => (APART.has(name) ? -1 : 1))

/** The groups of reports a topic is shown as, with what each counts. */
export function viewsOf(topic, random) {
  const stories = groupsOf(topic, (d) => d.doc.story)
  const part = (share) => topic.filter(() => random() < share)
  const views = [[1, topic], [0.5, part(0.5)], [0.5, part(0.25)], [0.5, part(0.25)]]
  for (const story of stories) views.push([0.5, story], [0.5, story.slice(0, 4)])
  const [a = [], b = []] = stories
  if (b.length > 0) views.push([0.5, [...a, ...b.slice(0, 3)]], [0.5, [...b, ...a.slice(0, 3)]])
  return views.filter(([, view]) => view.length > 1)
}

/** Random lots of incidents, small and large. */
export function lotsOf(reports, random) {
  const incidents = groupsOf(reports, (d) => d.doc.story)
  const lot = (share) => incidents.filter(() => random() < share).flat()
  const sizes = [0.03, 0.03, 0.05, 0.05, 0.05, 0.1, 0.1, 0.1, 0.2, 0.2, 0.4]
  const lots = [...sizes, ...sizes].map((share) => [LOTS * (share > 0.15 ? 0.25 : 1), lot(share)])
  return [...lots, ...incidents.map((incident) => [LOTS * 0.5, incident])].filter(([, view]) => view.length > 1)
}

export function rowsOf(views) {
  const [rows, labels, weights] = [[], [], []]
  for (const [weight, view] of views) {
    const sketches = view.map((d) => d.sketch)
    for (const { one, other, row } of pairRows(sketches, (i, j) => pairFeatures(sketches[i], sketches[j]))) {
      rows.push(row)
      labels.push(view[one].doc.story === view[other].doc.story ? 1 : 0)
      weights.push(weight)
    }
  }
  return { rows, labels, weights: Float64Array.from(weights) }
}

const random = mulberry(SEED)
const topics = groupsOf(await readEcb('train'), (d) => d.doc.topic)
const incidents = await readIncidents(3, 110)
const views = [...topics.flatMap((topic) => viewsOf(topic, random)), ...lotsOf(incidents, random)]
const { rows, labels, weights } = rowsOf(views)
const model = boost(rows, labels, { weights, trend, trees: 100, depth: 2, rate: 0.1, leaf: 20, seed: SEED })
console.log(`${rows.length} pairs, ${labels.filter(Boolean).length} of one story`)
for (const [f, name] of features.entries())
  console.log(String(model.trees.flat().filter((n) => n.length > 1 && n[0] === f).length).padStart(4), name)
writeTrees(model, 'src/stories/trees.table.ts', 'STORY_TREES', 'two reports are on one story', 'train-stories.mjs')
