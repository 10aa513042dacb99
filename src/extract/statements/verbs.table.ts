import type { Stance } from '../../model/statement.ts'

/** A verb of saying. */
export type SayingVerb = { readonly stance: Stance }

const of = (stance: Stance, lemmas: string): [string, SayingVerb][] =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => [lemma, { stance }])

/** Verbs of saying, writing, judging and intending, by the stance they take when nothing else tells. */
export const SAYING: ReadonlyMap<string, SayingVerb> = new Map([
  ...of(
    'asserts',
    `say add report state announce insist argue explain suggest believe claim declare allege assert maintain contend note
     predict conclude recall stress emphasize emphasise reveal disclose indicate write tweet post reply respond remark
     observe reiterate repeat joke testify proclaim boast brag complain lament speculate estimate imply hint confirm
     caution recount counter quip shout yell chant retort exclaim muse opine affirm certify remember retweet
     hope expect fear think worry clarify mention signal demonstrate boast attest foresee envision reckon surmise`,
  ),
  ...of('asserts', 'tell assure inform remind notify advise reassure'),
  ...of(
    'asserts',
    `describe call praise endorse tout applaud hail echo cite portray deem thank express point refer liken
     interpret question voice congratulate highlight defend support commend recognize recognise propose nominate underscore
     label brand recommend quote allude advocate welcome disavow favor favour embrace back dub`,
  ),
  ...of('denies', 'deny reject refute dismiss dispute rebut repudiate rebuff contradict disown'),
  ...of(
    'accuses',
    'accuse blame criticize criticise condemn denounce blast slam decry assail deride mock rail rebuke chide fault lambast castigate oppose',
  ),
  ...of('admits', 'admit acknowledge concede confess'),
  ...of('threatens', 'threaten'),
  ...of('threatens', 'warn'),
  ...of('demands', 'urge order instruct implore beg exhort'),
  ...of('demands', 'demand request press ask appeal'),
  ...of('offers', 'offer vow pledge promise volunteer agree intend seek want refuse plan'),
  ...of('doubts', 'doubt'),
  ...of('declines', 'decline'),
])

/** What is said when nothing tells how. */
export const PLAIN: SayingVerb = { stance: 'asserts' }

const nouns = (stance: Stance, words: string): [string, SayingVerb][] =>
  words.split(' ').map((noun) => [noun, { stance }])

/** Nouns of saying that stand as a cue of their own ("the denial by the ministry", "in a warning to residents"). */
export const SAYING_NOUNS: ReadonlyMap<string, SayingVerb> = new Map([
  ...nouns('denies', 'denial refutation rebuttal dismissal rejection'),
  ...nouns('accuses', 'accusation allegation charge blame condemnation criticism'),
  ...nouns('admits', 'admission acknowledgment acknowledgement confession concession'),
  ...nouns('threatens', 'threat ultimatum'),
  ...nouns('demands', 'demand request plea appeal order'),
  ...nouns('offers', 'offer pledge promise vow commitment'),
  ...nouns('doubts', 'doubt skepticism scepticism'),
])
