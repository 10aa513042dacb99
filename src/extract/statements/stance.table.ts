const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Acts that a side denies or admits having done: a negated one under a plain "said" is a denial. */
export const HOSTILE: ReadonlySet<string> = words(`
  attack shell bomb fire discharge detonate shoot strike hit target kill launch open bombard raid storm invade assault use violate cross
  hide torture beat execute massacre destroy damage order plan shelling fire shot strike attack involvement role
  responsibility hand casualty violation missile rocket troop soldier weapon intention`)

/** Verbs whose negation turns what would be said into silence: "did not say", "would not comment". */
export const SPEECH: ReadonlySet<string> = words(
  'say tell comment confirm give elaborate specify disclose reveal explain clarify identify name respond answer address',
)

/** Verbs by which a speaker under a plain cue threatens, demands or offers in the content itself. */
export const WILL_HARM: ReadonlySet<string> = words(
  'target strike attack destroy hit retaliate respond punish crush bomb shell avenge annihilate pay regret',
)
