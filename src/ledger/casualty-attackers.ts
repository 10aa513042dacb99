import type { Figure } from '../model/figure.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport } from '../model/passage.ts'

const KILLS_SELF =
  /\b(?:kill(?:s|ed|ing)?,?|then|and|hang(?:s|ed|ing)?|hung) (?:self|himself|herself|themselves)\b|\b(?:took|takes?|taking) (?:his|her|their) own li(?:fe|ves)\b|\bcommit(?:s|ted|ting)? suicide\b|\bdied (?:by|of|from) suicide\b|, self\b/iu
const MURDER_SUICIDE = /\bmurder[-–—/ ]{1,3}suicides?\b/iu
const OWN_WOUND = /\bself[- ]inflicted\b/iu
const DIED = /\b(?:died|dead|deceased|death|killed)\b/iu
const UNDONE =
  /\b(?:attempt\w*|tr(?:y|ies|ied|ying)|fail\w*|threaten\w*|want\w*|going|plan\w*|about|would|will|could|might|may|not|never) (?:to )?$/iu
/** How far behind a count its attacker may be told of, in UTF-16 code units. */
const REACH = 300
const ROLE = /\b(?:gunm[ae]n|shooters?|suspect|assailants?|attackers?|killer|perpetrator|bomber)\b/iu
const WITH_ATTACKER =
  /\b(?:including|counting|among them|one of them) (?:of )?(?:the |a |an |his |her )?(?:[\w-]+ ){0,2}(?:gunm[ae]n|shooter|suspect|assailant|attacker|killer|perpetrator|himself|herself)\b/iu
const BEFORE_THAT = /\b(?:before|then|and|himself then)\b/iu

/** Whether a report tells that the attacker died too: by his own hand, or in a figure of one who is named by that role. */
export const attackerDied = (killed: readonly Figure[], report: AnnotatedReport): boolean =>
  tellsSuicide(report) || killed.some((f) => isAttacker(f, report))

function tellsSuicide(annotated: AnnotatedReport): boolean {
  const known = suicides.get(annotated)
  if (known !== undefined) return known
  const { report, passages } = annotated
  const told = passages.some((p) => tellsOwnDeath(report.text.slice(p.start, p.end)))
  suicides.set(annotated, told)
  return told
}

/** What each report tells, since it is asked for each of its counts. */
const suicides = new WeakMap<AnnotatedReport, boolean>()

/** A figure of one who is named as the attacker: "the gunman was killed". */
export const isAttacker = ({ high, start, end }: Figure, { report }: AnnotatedReport): boolean =>
  high === 1 && ROLE.test(report.text.slice(start, end))

function tellsOwnDeath(words: string): boolean {
  if (MURDER_SUICIDE.test(words)) return true
  if (OWN_WOUND.test(words) && DIED.test(words)) return true
  const self = KILLS_SELF.exec(words)
  return self !== null && !UNDONE.test(words.slice(0, self.index))
}

/** True where a count of the dead says that the attacker is in it: "seven died, including the gunman". */
export function countsAttacker(figure: Figure, { report, passages }: AnnotatedReport): boolean {
  return overlapping(passages, figure).some((p) => {
    const behind = report.text.slice(figure.end, Math.min(p.end, figure.end + REACH))
    return WITH_ATTACKER.test(behind)
  })
}

const KILLING =
  /\b(?:kill(?:s|ed|ing)?|shot|shoot(?:s|ing)?|murder(?:s|ed|ing)?|slay(?:s|ing)?|slew|massacred?)\b(?! (?:in|at|on|by)\b)/iu
const HAPPENING =
  /\b(?:shooting|shootings|attack|attacks|rampage|incident|violence|gunfire|massacre|fire|blast|explosion|crash|spree|that|which) (?:[a-z]+ly |has |have |had |also )?$/iu
const PASSIVE = /\b(?:was|were|been|being|be|got) (?:[a-z]+ ){0,2}(?:killed|shot|murdered|slain)\b/iu

/** True where a count is of those whom the attacker killed, so that he is not in it: "killed six", "left six dead before he …". */
export function countsVictims(figure: Figure, { report, passages }: AnnotatedReport): boolean {
  const own = report.text.slice(figure.start, figure.end)
  const first = KILLING.exec(own)
  const before = report.text.slice(Math.max(0, figure.start - 40), figure.start)
  if (first !== null && first.index === 0 && !PASSIVE.test(own) && !HAPPENING.test(before)) return true
  return overlapping(passages, figure).some((p) => {
    const behind = report.text.slice(figure.end, Math.min(p.end, figure.end + REACH))
    const self = KILLS_SELF.exec(behind)
    return self !== null && BEFORE_THAT.test(behind.slice(0, self.index + 1)) && !MURDER_SUICIDE.test(behind)
  })
}
