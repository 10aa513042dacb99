/** Phrases that tell a stance, one a line, word for word as the tokens have them; lower case. */
const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))

/** Phrases by which a side says that it did not do or does not know what is laid to it. */
export const DENIALS = phrases(`
  nothing to do with
  no part in
  no role in
  no hand in
  no involvement
  no reason to
  no reason for
  no such
  no truth
  not true
  n't true
  n’t true
  not involved
  n't involved
  n’t involved
  not responsible
  n't responsible
  n’t responsible
  not behind
  n't behind
  n’t behind
  not guilty
  no basis
  no foundation
  never happened
  did not happen
  did n't happen
  never took place
  did not take place
  nothing of the sort
  nothing of the kind
  not to blame
  rejects the
  rejected the
  denies the
  anything but the truth
  was unarmed
  were unarmed
  is innocent
  was innocent
  are innocent
  were innocent
  only tear gas
  without foundation
  without any foundation
  without basis`)

/** Phrases by which a side says that it knows nothing of what is laid to it: they deny where it speaks of itself. */
export const IGNORANCE = phrases(`
  no knowledge
  no information about
  not aware
  n't aware
  n’t aware
  knew nothing
  know nothing
  knows nothing
  knew of no
  knows of no
  know of no
  was unaware
  were unaware
  is unaware`)

/** Phrases by which a side says that something is not known, not shown or not believed. */
export const DOUBTS = phrases(`
  not clear
  n't clear
  is unclear
  was unclear
  remains unclear
  remained unclear
  remains to be seen
  remained to be seen
  more questions than answers
  the question is
  not convinced
  n't convinced
  not sure
  n't sure
  n’t sure
  could not determine
  could not verify
  could not be verified
  could not confirm
  could not be confirmed
  could not be independently
  cannot be verified
  cannot verify
  cannot confirm
  can not confirm
  unable to verify
  unable to confirm
  unable to determine
  impossible to verify
  impossible to say
  no evidence
  no proof
  not enough evidence
  insufficient evidence
  yet to see evidence
  skeptical
  sceptical
  doubtful
  hard to believe
  difficult to believe
  does not believe
  did not believe
  do not believe
  not believe
  too early to say
  too early to tell
  too soon to say
  too soon to tell
  serious questions
  did not add up
  does not add up
  do not add up`)

/** Phrases by which somebody will not speak, act or give way. */
export const REFUSALS = phrases(`
  no comment
  not comment
  n't comment
  n’t comment
  not discuss
  not be commenting
  nothing to say
  nothing to add
  would be improper
  would be inappropriate
  would be premature
  is improper
  was improper
  not at liberty
  not in a position to
  no plans
  no plan to
  no immediate plans
  no intention
  no possibility
  no question of
  out of the question
  no concessions
  no negotiations
  no talks
  not up for negotiation
  nothing to discuss
  said what i
  rules out
  ruled out
  rule out`)

/** Blame, guilt and reproach in what is said. */
export const BLAME = phrases(`
  responsible for
  responsibility lies
  responsibility rests
  to blame
  is behind
  are behind
  was behind
  were behind
  been behind
  guilty of
  guilty
  war crime
  war crimes
  crime against
  crimes against
  in violation of
  act of terror
  act of terrorism
  acts of terrorism
  terrorist attack
  terrorist act
  criminal attack
  criminal act
  cold blood
  deliberately
  on purpose
  intentionally
  knew exactly
  the work of
  acting illegally
  broke the law
  human shields
  ethnic cleansing
  state terrorism
  flagrant violation
  no mercy
  covered up
  cover up
  cover-up
  too aggressive
  excessive force
  has failed to
  have failed to
  failed to protect
  tried to hide
  trying to hide
  lied about
  is lying
  are lying
  was lying
  were lying
  broke the ceasefire
  broken the ceasefire
  breach of the
  in breach of
  threatened to kill`)
