// Invented news prose from a seed: sentences of sources, cues, places and numbers, so that every stage has work.

/** mulberry32: a small seeded generator of numbers in [0, 1). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WHO = [
  'Mara Ostrel, a spokeswoman for the harbour board,',
  'The interior ministry',
  'Governor Pell Drosten',
  'Two officers',
  'Residents',
  'She',
  'The rebels',
  'A senior official who asked not to be named',
]
const CUES = [
  'said',
  'told reporters that',
  'denied that',
  'claimed',
  'insisted',
  'warned that',
  'added that',
  'acknowledged',
]
const WHAT = [
  'the shelling of the old quarter had killed at least {n} people and injured {m} others',
  'no shot was fired from their side of the river',
  'more than {n} soldiers had been wounded since the fighting began in March',
  'the bridge was hit by {n} rockets on Sunday',
  'rescue crews were still searching for {m} missing miners',
  'the withdrawal would take about {n} days',
  'the blast destroyed {m} houses near the market',
]
const PLAIN = [
  'The road to the coast, some {n} kilometres away, was closed on Monday.',
  'Smoke rose over the harbour for a second day.',
  '“We heard {n} explosions and then nothing,” a baker said.',
  'The two sides last met in 2019.',
]

/** A report of about `words` words, in paragraphs. */
export function report(words, next) {
  const pick = (list) => list[Math.floor(next() * list.length)]
  const fill = (text) =>
    text
      .replace('{n}', String(1 + Math.floor(next() * 60)))
      .replace('{m}', String(2 + Math.floor(next() * 90)))
  const paragraphs = []
  let count = 0
  while (count < words) {
    const sentences = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
      fill(next() < 0.7 ? `${pick(WHO)} ${pick(CUES)} ${pick(WHAT)}.` : pick(PLAIN)),
    )
    paragraphs.push(sentences.join(' '))
    count += paragraphs.at(-1).split(' ').length
  }
  return paragraphs.join('\n\n')
}
