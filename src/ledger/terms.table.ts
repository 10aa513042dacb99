const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Lemmas that tell nothing of what a statement is about. */
export const EMPTY_WORDS: ReadonlySet<string> = words(`
  be have do will would can could may might shall should must go get make take come give say tell add state
  also only just even still already now then there here more most other another such same own very well as
  one who what which when where how why all any some many much few each both not no never
  mr. mrs. ms. so far time day week year today`)

/** Words by which a denial points at something said before, or judges it, without naming it. */
export const POINTING_WORDS: ReadonlySet<string> = words(`
  accusation allegation charge claim report assertion statement suggestion rumour rumor involvement
  responsibility version account it this that them untrue false baseless unfounded groundless fabrication
  fabricated lie nonsense absurd`)

/** What is said, no more than that: in the singular such a word points at what was said last ("rejected the claim"). */
export const SAYING_NOUNS: ReadonlySet<string> = words(
  'claim report assertion statement suggestion rumour rumor version account',
)

/** Nouns for what is laid on somebody or told of him; in the plural they point at all of it. */
export const CHARGE_NOUNS: ReadonlySet<string> = words('accusation allegation charge claim report assertion')

/** Before a deed they tell who denies his part in it, not that it was done: "any involvement in the murder", "ordering the raid". */
export const PARTS: ReadonlySet<string> = words(`
  participation involvement part role responsibility responsible complicity complicit involved knowledge connection link
  links ties hand ordering planning directing carrying staging organizing organising`)

/** Lemmas of verbs that deny by themselves what they govern. */
export const DENIAL_CUES: ReadonlySet<string> = words(
  'deny reject refute dismiss dispute rebut rebuff repudiate contradict disown disavow',
)

/** Words that leave nothing and nobody, or turn a verb. */
export const NEGATIONS: ReadonlySet<string> = words("no not never without n't n’t")

/** Lemmas that are negated where something else is meant: "did not find a gun", "not as a result of the raid". */
export const LOOKING: ReadonlySet<string> = words(
  'find see know have be do believe think hear recall remember show doubt result reason part way matter',
)

const each = <T>(of: string, value: T): [string, T][] => of.split(' ').map((word) => [word, value])

/** Whom a word calls a man or a woman. Lemmas. */
export const GENDER_OF: ReadonlyMap<string, 'man' | 'woman'> = new Map([
  ...each('man male boy', 'man' as const),
  ...each('woman female girl', 'woman' as const),
])
/** Whether whom a word calls is grown up. Lemmas. */
export const GROWN: ReadonlyMap<string, boolean> = new Map([
  ...each('man woman adult', true),
  ...each('boy girl juvenile child toddler teen teenager infant baby', false),
])
