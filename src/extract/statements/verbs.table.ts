import type { Stance } from '../../model/statement.ts'

/**
 * How a verb of saying takes what is said.
 * - clause: "said (that) …", or a quotation
 * - addressee: "told X (that) …", "warned X (that) …"
 * - object: what follows is the content whatever its form ("denied shelling …", "rejected the claim", "accused X of …")
 */
export type Frame = 'clause' | 'addressee' | 'object'
export type SayingVerb = { readonly stance: Stance; readonly frame: Frame }

const of = (stance: Stance, frame: Frame, lemmas: string): [string, SayingVerb][] =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => [lemma, { stance, frame }])

/** Verbs of saying, writing, judging and intending, by the stance they take when nothing else tells. */
export const SAYING: ReadonlyMap<string, SayingVerb> = new Map([
  ...of(
    'asserts',
    'clause',
    `say add report state announce insist argue explain suggest believe claim declare allege assert maintain contend note
     predict conclude recall stress emphasize emphasise reveal disclose indicate write tweet post reply respond remark
     observe reiterate repeat joke testify proclaim boast brag complain lament speculate estimate imply hint confirm
     caution recount counter quip shout yell chant retort exclaim muse opine affirm certify remember retweet
     hope expect fear think worry clarify mention signal demonstrate boast attest foresee envision reckon surmise`,
  ),
  ...of('asserts', 'addressee', 'tell assure inform remind notify advise reassure'),
  ...of(
    'asserts',
    'object',
    `describe call praise endorse tout applaud hail echo cite portray deem thank express point refer liken
     interpret question voice congratulate highlight defend support commend recognize recognise propose nominate underscore
     label brand recommend quote allude advocate welcome disavow favor favour embrace back dub`,
  ),
  ...of('denies', 'object', 'deny reject refute dismiss dispute rebut repudiate rebuff contradict disown'),
  ...of(
    'accuses',
    'object',
    'accuse blame criticize criticise condemn denounce blast slam decry assail deride mock rail rebuke chide fault lambast castigate oppose',
  ),
  ...of('admits', 'clause', 'admit acknowledge concede confess'),
  ...of('threatens', 'clause', 'threaten'),
  ...of('threatens', 'addressee', 'warn'),
  ...of('demands', 'addressee', 'urge order instruct implore beg exhort'),
  ...of('demands', 'object', 'demand request press ask appeal'),
  ...of('offers', 'object', 'offer vow pledge promise volunteer agree intend seek want refuse plan'),
  ...of('doubts', 'object', 'doubt'),
  ...of('declines', 'object', 'decline'),
])

/** Objects that make a verb one of saying, and without which it is none ("made a statement", "pointed to"). */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['point', new Set(['out', 'to'])],
  ['refer', new Set(['to'])],
  ['allude', new Set(['to'])],
  ['rail', new Set(['against'])],
  ['appeal', new Set(['to', 'for'])],
  ['press', new Set(['for'])],
  ['call', new Set(['for', 'on', 'upon'])],
])

/** Verbs that are as often something else: they need "that", a quotation or "to" beside them. */
export const UNSURE: ReadonlySet<string> = new Set(
  'think know find show believe see feel remember hope expect want plan seek intend agree back support post note signal indicate demonstrate reveal press ask recognize recognise mention report fear worry disclose recall question point defend favor favour embrace estimate offer label brand'.split(
    ' ',
  ),
)

/** What stands between a verb of saying and what is said without being part of it: whom, where, when. */
export const ASIDE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'to',
  'during',
  'via',
  'through',
  'after',
  'from',
])
export const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later recently morning evening afternoon night late early'.split(
    ' ',
  ),
)
