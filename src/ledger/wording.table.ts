/** Words by which reports take or avoid a side when they label a place, a party or its people. */
export const LABELS: ReadonlySet<string> = new Set(
  `breakaway disputed contested occupied separatist secessionist self-proclaimed self-declared unrecognised unrecognized
  independent liberated annexed rebel rebel-held government-held enclave disarmed so-called de-facto illegal legitimate
  internationally-recognised internationally-recognized terrorist insurgent rogue besieged restive autonomous
  government-backed pro-government anti-government militant extremist peaceful violent armed unarmed`
    .trim()
    .split(/\s+/),
)
