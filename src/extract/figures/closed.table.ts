const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const BE = set(
  "is are was were be been being am 're get gets got getting gotten remain remains remained",
)
export const HAVE = set("has have had having 've")
export const MODALS = set("will would could can may might should must shall 'll wo ca cannot")
export const DO = set('do does did')
export const NOT = set("not n't never neither")
export const RELATIVES = set('who which that whom')
export const SUBORDINATORS = set(
  'that when while because if as although though where whereas until unless whether how why what once so than since after before',
)
export const CONJUNCTIONS = set('and or but & nor plus')
export const PREPOSITIONS = set(
  `of in on at by for from with to into near during after before since under over between among amongst against inside outside behind
  amid about around through throughout toward towards via within without despite per upon across along alongside beside besides off
  aboard onto following opposite past than like`,
)
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your another other both all each every either no any some such several',
)
export const PRONOUNS = set(
  'he she it they them him we us i you me himself herself themselves itself who whom which what someone somebody everyone everybody anyone anybody this these those there',
)
/** Words that say that nobody is counted. */
export const NOBODY = set('nobody none no-one')
export const ADVERBS = set(
  `also reportedly allegedly fatally critically seriously slightly badly severely apparently already later then still now just even only
  again instantly immediately together respectively here there yet so far once too either being currently officially subsequently
  accidentally deliberately mistakenly brutally apparently initially previously recently thereby thus instead both all each gravely
  lightly`,
)
/** Verbs after which a clause stands without "that": what follows them is a subject, not their object. */
export const REPORTING = set(
  `said says say saying reported reports confirmed confirms announced announces stated states added claimed claims told tells noted notes
  believes believed believe thinks thought explained indicated indicates acknowledged admitted alleged alleges asserted maintained
  estimated declared learned informed disclosed revealed charged insisted recalled pointed out know knows knew`,
)
export const CLAUSE_MARKS = set('. ; : ! ? " “ ” … ...')
export const COMMAS = set(', -- — – -')
/** Small words inside a name: "Juan de la Cruz". */
export const NAME_PARTICLES = set(
  'de del la las los el y da dos do das di van von der den bin ibn bint al ul abu st st.',
)
/** Days by which a sentence tells when, whatever else its words could be: "five wounded today". */
export const DAYS = set(
  'today yesterday tonight overnight monday tuesday wednesday thursday friday saturday sunday',
)

/** Before those of whom some are told apart. */
export const AMONG: ReadonlySet<string> = new Set(['among', 'amongst'])
