// ECB+: the development documents as one pile, parted into stories, and their event mentions grouped by event. Nothing is
// given but the documents and where their mentions stand; the scores are this project's own (ecb/coreference.mjs).
import { bCubed, pairwise, scoreCoreference } from './ecb/coreference.mjs'
import { percent } from './tools.mjs'

export async function ecbRows() {
  const { dist, groupsOf, readEcb } = await import('../../training/pairs/ecb.mjs')
  const { storiesOf, storiesWithMentions } = await import('../../training/pairs/ecb-mentions.mjs')
  const { groupMentions } = await import(dist('same/group-mentions.js'))
  const docs = await readEcb('dev')
  const key = groupsOf(docs, (d) => d.doc.story).map((story) => story.map((d) => d.sketch.id))
  const found = storiesOf(docs)
  const [groups, chains] = [[], []]
  for (const { ids, mentions, chains: own } of await storiesWithMentions(docs)) {
    groups.push(...groupMentions(mentions).map((group) => group.map((i) => ids[i])))
    chains.push(...ids.map((id, i) => ({ id, chain: own[i] })))
  }
  const events = groupsOf(chains, (m) => m.chain).map((chain) => chain.map((m) => m.id))
  const { muc, bCubed: mentions, ceafE, conll } = scoreCoreference(events, groups)
  return [
    [
      `ECB+ dev, ${docs.length} documents, ${key.length} stories: stories found / pairs F1 / B³ F1`,
      `${found.length} / ${percent(pairwise(key, found).f1)} / ${percent(bCubed(key, found).f1)}`,
    ],
    [
      `ECB+ dev, ${chains.length} event mentions: CoNLL F1 / MUC / B³ / CEAF-e`,
      [conll, muc.f1, mentions.f1, ceafE.f1].map(percent).join(' / '),
    ],
  ]
}
