const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What a headline's speaker is called: the last word before "says" or beside a colon. */
export const SPEAKERS: ReadonlySet<string> = words(`
  ministry minister ministers government president premier cabinet parliament chancellor governor mayor council army military
  navy forces troops command police sheriff coroner prosecutor prosecutors court judge officials official authorities
  spokesman spokeswoman spokesperson union company operator hospital doctors doctor medics agency commission committee
  observatory monitors monitor activists witnesses witness residents rebels separatists militants insurgents guerrillas
  opposition campaign family lawyer lawyers attorney attorneys investigators ombudsman embassy envoy ambassador diplomat
  diplomats sources source report reports study experts analysts charity party leader chief commander general colonel
  firefighters rescuers coastguard consul nato un eu pentagon kremlin`)

/** Labels of a headline that name no speaker. */
export const LABELS: ReadonlySet<string> = words(
  'exclusive update updated analysis opinion breaking live video watch explainer factbox timeline interview comment editorial fire blast attack crash war crisis election photos',
)
