const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Marks that may stand between two clauses. */
export const CLAUSE_MARKS: ReadonlySet<string> = words(', ; : – — -- ( )')

/** Words that may begin a clause: coordinators, subordinators and relative pronouns. */
export const CLAUSE_WORDS: ReadonlySet<string> = words(`
  and but or nor while when whereas after before because since until although though unless if
  which who whom whose where`)
