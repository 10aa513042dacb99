import { type Phrases, phrasesOf } from './phrases.ts'

/** Phrases that tell a stance, one a line, word for word as the tokens have them; lower case. */
const phrases = (text: string): Phrases => phrasesOf(text.trim().split('\n'))

/** Phrases by which a side says that it did not do or does not know what is laid to it. */
export const DENIALS = phrases(`
  nothing to do with
  no part in
  no role in
  no hand in
  no involvement
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
  anything but the truth
  was unarmed
  were unarmed
  only tear gas
  no responsibility for
  no link between
  no link to
  no links to
  no connection
  no relation
  no death squads
  no clandestine
  no mass graves
  nowhere near
  nothing wrong
  nothing illegal
  nothing unlawful
  out of context
  been misquoted
  was misquoted
  far from the truth
  far from true
  not correspond to
  no resemblance to
  not caused by
  not the result of
  not the work of
  not due to
  not a threat
  not pose a threat
  not acting aggressively
  not been aggressive
  was not aggressive
  not resisting
  not the target
  not a target
  not targets
  no weapon
  no weapons
  no gun
  no guns
  no knife
  n't armed
  n’t armed
  not armed
  is unarmed
  are unarmed
  without foundation
  without any foundation
  without basis`)

/** Phrases by which a side says that it knows nothing of what is laid to it: they deny where it speaks of itself. */
export const IGNORANCE = phrases(`
  rejects the
  rejected the
  denies the
  denied the
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
  not known who
  not known whether
  not known how
  not known if
  not immediately known
  not yet known
  nobody knows who
  nobody knows whether
  no one knows who
  no one knows whether
  lacked credibility
  lacks credibility
  lacking credibility
  raises questions
  raised questions
  raise questions
  questions remain
  questions remained
  questions about whether
  made no sense
  makes no sense
  make no sense
  little evidence
  scant evidence
  little proof
  yet to be proved
  yet to be proven
  yet to be confirmed
  yet to be verified
  yet to be established
  with caution
  not persuaded
  n't persuaded
  n’t persuaded
  a pinch of salt
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
  too early to comment
  too soon to comment
  not be drawn
  n't be drawn
  say nothing more
  no questions
  no intention of
  no reason to comment
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
