const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** "backed by Y", "allied with Y", "loyal to Y": what is before is on the side of what follows. */
export const SIDED: ReadonlySet<string> = words(
  'backed supported armed aided allied sponsored loyal aligned equipped financed trained funded',
)
/** The small words that follow them. */
export const SIDED_BY: ReadonlySet<string> = words('by with to')
/** "Y backs X", "which supports X". */
export const BACKING: ReadonlySet<string> = words('back support arm sponsor')
/** "Y-backed X": glued behind the name of the one who backs. */
export const GLUED: ReadonlySet<string> = words(
  'backed supported allied armed sponsored aligned -backed -supported -allied -armed -sponsored -aligned',
)
/** "X's ally Y", "Y, an ally of X". */
export const ALLIES: ReadonlySet<string> = words('ally allies proxy proxies patron')
/** Forces of somebody: "the forces of Y" fight for Y. */
export const NEGATED: ReadonlySet<string> = words(
  "not n't n’t never no neither nor without longer once formerly former",
)
/** Verbs that hope for or deny a backing rather than tell it. */
export const UNREAL: ReadonlySet<string> = words(
  'accuse accused accusing deny denied denies denying urge urged call called would could should might may whether if allege alleged claim claims claimed asked ask to',
)

/** Before a territory's name: its authorities are not those of the land it lies in. */
export const BREAKAWAY: ReadonlySet<string> = words(
  'breakaway separatist secessionist self-proclaimed self-declared unrecognised unrecognized rebel-held proclaimed declared',
)
/** What such a territory is called. */
export const TERRITORIES: ReadonlySet<string> = words(
  'region territory enclave republic statelet province state',
)
/** "the region is controlled by …". */
export const CONTROLLED: ReadonlySet<string> = words('controlled held run governed ruled administered')
/** Organs of a state that reports name without its name, by party id. */
export const ORGANS: ReadonlySet<string> = words(
  'police national-police army national-army military armed-forces government authorities officials',
)
