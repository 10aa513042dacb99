const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** How a verb of saying takes what is said: a clause ("said that …"), an object too ("denied it"), or whom it blames. */
type Frame = 'clause' | 'told' | 'object' | 'charge'

/** Verbs of saying under which the rule for relayed statements reads a clause; cognition and intent are left to the model. */
export const FRAMES: ReadonlyMap<string, Frame> = new Map<string, Frame>([
  ...words(
    'say state claim insist report announce declare maintain assert argue allege concede admit acknowledge confirm reveal testify add reiterate complain',
  ).map((verb): [string, Frame] => [verb, 'clause']),
  ...words('tell inform assure').map((verb): [string, Frame] => [verb, 'told']),
  ...words('deny reject refute dispute').map((verb): [string, Frame] => [verb, 'object']),
  ...words('accuse blame').map((verb): [string, Frame] => [verb, 'charge']),
])

/** Verbs that take a clause without "that" behind them. */
export const BARE: ReadonlySet<string> = new Set(
  words('say claim insist report admit deny concede tell allege'),
)

/** Nouns of saying whose clause says what was said: "the union's claim that …", "charges by the union that …". */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  words(
    'claim claims assertion assertions allegation allegations accusation accusations charge charges statement statements denial denials admission insistence contention complaint complaints',
  ),
)

/** Before a verb these make what it says only possible, or asked for. */
export const UNREAL: ReadonlySet<string> = new Set(
  words('will would shall should could may might must can to if whether unless let ca wo'),
)

/** Before a subject these make its verb part of a question or comparison ("what the mayor said", "as police have said"). */
export const EMBEDS: ReadonlySet<string> = new Set(
  words('what which whom than as how why where when whoever whatever if unless whether like'),
)

/** Before a further subject these set its statement beside the one it stands in. */
export const CONTRASTS: ReadonlySet<string> = new Set(words('while whereas but though although'))
