// Recall and precision on cues of speech: how many of a person's cues with a verb of this table are touched by a found
// cue, and how many of the found cues with such a verb touch one of a person's.

const REGULAR =
  'add announce answer argue assert claim comment complain confirm contend counter declare disclose emphasize explain insist maintain mention note observe predict recall reiterate remark repeat report respond reveal state stress suggest testify warn accuse allege blame condemn criticize denounce reject dismiss dispute refute acknowledge admit concede confess threaten vow promise pledge demand urge joke tweet'
const IRREGULAR = {
  say: 'say says said saying',
  tell: 'tell tells told telling',
  deny: 'deny denies denied denying',
  reply: 'reply replies replied replying',
  write: 'write writes wrote written writing',
}

const inflected = (verb) => {
  const stem = verb.replace(/e$/, '')
  const doubled = /(?:admit)$/.test(verb) ? `${verb}t` : stem
  const third = /(?:s|ss|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${doubled}ed`, `${doubled}ing`]
}
const FORMS = new Set([
  ...REGULAR.split(' ').flatMap(inflected),
  ...Object.values(IRREGULAR).flatMap((forms) => forms.split(' ')),
])

/** `gold` and `found` are lines of a corpus and of predictions, as score-attribution.mjs reads them. */
export function speechCues(gold, found) {
  const cues = new Map(found.map(({ file, attributions }) => [file, attributions.map((a) => a.cue)]))
  let [hit, all, right, told] = [0, 0, 0, 0]
  for (const { id, text, annotators } of gold) {
    const own = (cues.get(id) ?? []).filter((cue) => cue.length > 0)
    const [first = [], ...others] = Object.values(annotators).map((list) => list.map((a) => a.cue))
    const anyone = [...first, ...others.flat()]
    for (const cue of first.filter((c) => isSpeech(text, c))) {
      all++
      if (own.some((o) => touch(o, cue))) hit++
    }
    for (const cue of own.filter((c) => isSpeech(text, c))) {
      told++
      if (anyone.some((o) => touch(o, cue))) right++
    }
  }
  return { recall: hit / all, precision: right / told, gold: all, found: told }
}

const isSpeech = (text, cue) =>
  cue.some(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => FORMS.has(word)),
  )

const touch = (a, b) => a.some(([start, end]) => b.some(([from, to]) => start < to && from < end))
