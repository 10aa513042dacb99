const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Lemmas of verbs that do what their object names: "carried out an attack", "planted a bomb". */
export const LIGHT = set(
  'carry launch stage perpetrate conduct commit execute mount make plant place throw hurl lob set detonate explode plan organize organise order fire open direct mastermind',
)
/** Lemmas of verbs that go on with what their object names: "resumed the attacks". */
export const RENEWING = set('step resume continue restart renew intensify escalate unleash wage begin start')
/** Between "carried" and "an attack". */
export const PARTICLES = set('out off on up down')
/** Lemmas of verbs that say that somebody did it, with their object: "blamed the front for the bombing". */
export const BLAMING = set('blame accuse suspect charge hold condemn')
/** What stands before the one who is said to have done it: "attributed to", "blamed on". */
export const ASCRIBED: ReadonlyMap<string, string> = new Map([
  ['attributed', 'to'],
  ['ascribed', 'to'],
  ['blamed', 'on'],
  ['traced', 'to'],
  ['linked', 'to'],
])
/** Lemmas of verbs by which somebody says who did what their object names, and what stands before him. */
export const ASCRIBING: ReadonlyMap<string, string> = new Map([
  ['attribute', 'to'],
  ['ascribe', 'to'],
  ['trace', 'to'],
  ['link', 'to'],
  ['tie', 'to'],
  ['pin', 'on'],
])
/** What one claims, denies or bears for what was done. */
export const RESPONSIBILITY = set('responsibility credit blame')
/** Between the noun of what was done and the one who did it: "the murder committed by". */
export const DONE = set(
  'carried committed perpetrated staged launched conducted executed mounted planted placed made claimed',
)
/** Before what follows them a noun tells whom it was done to: "an attack on". */
export const UPON = set('on of against upon to')
/** Between a group and whose it is: "members of the front", "gunmen from the village". */
export const WHOSE = set('of from belonging to in with')
/** Lemmas of verbs by which somebody takes responsibility. */
export const TAKING = set('claim take accept admit acknowledge assume bear have')
/** Words between "by" and a group: "by alleged members of the front". */
export const DOUBTFUL = set(
  'alleged suspected presumed apparent possible supposed so-called self-styled self-named',
)
/** Nouns whose owner is the one it was done to: "the archbishop's murder". */
export const KILLINGS = set(
  'murder assassination killing death slaying kidnapping abduction murders assassinations deaths',
)
/** Verbs before "to" by which what follows did happen: "managed to kill". */
export const MANAGED = set(
  'manage go proceed continue begin start say report believe know allege claim on use',
)
/** Lemmas of verbs that tell that somebody had a part in what follows "in". */
export const INVOLVED = set('involve implicate participate take engage link')
/** Lemmas of verbs by which somebody denies a charge, a deed or that something is so. */
export const DENYING = set('deny disavow')
/** Lemmas of verbs that deny where a charge is their object: "rejected the accusations", no offer. */
export const DISPUTING = set('reject refute dismiss rebut rebuff repudiate dispute disown')
/** Charges and reports, by their noun: what is denied, refuted, rejected. */
export const CHARGED = set(
  'accusation allegation charge claim report assertion suggestion rumor rumour version story account insinuation',
)
/** What is denied, and rejected only as one rejects an offer: a part in a deed, and deeds. */
export const DEEDS = set(
  'involvement participation responsibility part role complicity connection link tie knowledge guilt wrongdoing attack bombing shelling killing murder assassination massacre raid violation abuse torture use it this that',
)
