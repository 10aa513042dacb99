import { phrasesOf } from './phrases.ts'

/** Blame, guilt and reproach in what is said. */
export const BLAME = phrasesOf(
  `
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
  threatened to kill`
    .trim()
    .split('\n'),
)

/** Charges that are made of others, also where a pronoun could mean the speaker: "he refused to drop it", "they left him to die". */
export const OF_OTHERS = phrasesOf(
  `
  refused to drop
  refused to obey
  refused to comply
  refused to follow
  refused to stop
  failed to comply
  ignored orders
  ignored commands
  ignored warnings
  resisted arrest
  resisting arrest
  under the influence
  carrying a gun
  carrying a pistol
  carrying a rifle
  carrying a weapon
  carrying a handgun
  carrying a knife
  with a gun
  with a handgun
  with a pistol
  with a rifle
  with a knife
  was armed
  were armed
  slap in the face
  slap us in the face
  spat in the face
  like animals
  like dogs
  like criminals
  left him to die
  left her to die
  left them to die
  blood on its hands
  blood on his hands
  blood on her hands
  blood on their hands
  politically motivated
  a sham
  was rigged
  were rigged
  is rigged
  been rigged
  lied to
  lying to
  cover it up
  covered it up
  hush it up
  had abandoned
  has abandoned
  have abandoned
  abandoned us
  broken his word
  broken its word
  broken their word
  broken his promise
  broken her promise
  broken its promise
  broken their promise
  broke his promise
  broke its promise
  broke their promise
  broken his promises
  turned a blind eye
  double standard
  double standards
  witch hunt
  took part in the attack
  took part in the raid
  took part in the killing
  participated in the attack
  participated in the attempt
  participated in the raid
  participated in the killing
  in disguise
  nothing but contempt
  playing with fire
  stoke racial tension
  stoking tension
  stoking tensions
  stoked tensions`
    .trim()
    .split('\n'),
)
