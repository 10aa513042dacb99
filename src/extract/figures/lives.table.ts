const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs with "lives": "cost 14,000 lives", "claimed the life of a guard". */
export const LIVES = set('cost costs costing claimed claims claiming claim took taking takes taken ended')
/** Verbs with fighters or lives: "lost four men", "lost their lives". */
export const LOST = set('lost loses losing lose')
/** Verbs with "from their homes". */
export const DROVE = set('drove drives driving forced forces forcing')
/** Whose life: "lost their lives". */
export const WHOSE = set('his her their its')
/** Nouns for what is left of somebody. */
export const BODIES = set('body bodies corpse corpses remains cadaver cadavers')
/** What is done with bodies that are counted: "recovered 12 bodies". */
export const FOUND = set(
  `found recovered discovered pulled retrieved seen removed counted exhumed unearthed recovering recover finding find dug brought
  located discovering dragged collected extracted received carried identified`,
)
/** Words that make a life or a body no person's: "the body of evidence". */
export const NO_CORPSE = set(
  'water work evidence law knowledge research opinion literature rules text car vehicle truck',
)
