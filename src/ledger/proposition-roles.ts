import type { EntryRole } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { Stance, Statement } from '../model/statement.ts'
import { type BlocOf, isHostile } from './acts.ts'

const ROLE: Readonly<Partial<Record<Stance, EntryRole>>> = {
  denies: 'denies',
  admits: 'admits',
  doubts: 'doubts',
  declines: 'declines',
}

/** What a statement does to what it is about. */
export const roleOf = ({ stance }: Statement): EntryRole => ROLE[stance] ?? 'asserts'

/** What a statement does, by its stance and by whose act it tells of. */
export function roleIn(statement: Statement, told: readonly Event[], blocOf: BlocOf): EntryRole {
  if (deniesOwnAct(statement, told, blocOf)) return 'denies'
  const role = roleOf(statement)
  return role === 'admits' && isOthersAct(statement, told, blocOf) ? 'asserts' : role
}

/** "admitted that the attack on his troops was the worst yet": what others did to his side is no admission of his. */
const isOthersAct = ({ source }: Statement, told: readonly Event[], blocOf: BlocOf): boolean => {
  const own = source.party === null ? null : blocOf(source.party)
  const hostile = told.filter(isHostile)
  const isOwn = (parties: readonly string[]): boolean => parties.some((p) => blocOf(p) === own)
  return hostile.some((e) => isOwn(e.targets)) && !hostile.some((e) => isOwn(e.agents))
}

/** "No shot was fired by our troops": under a plain "said", all that is told is that the speaker's side did not do it. */
const deniesOwnAct = (statement: Statement, told: readonly Event[], blocOf: BlocOf): boolean => {
  const { party } = statement.source
  if (roleOf(statement) !== 'asserts' || party === null || told.length === 0) return false
  return told.every((e) => e.happened === 'negated' && e.agents.some((a) => blocOf(a) === blocOf(party)))
}

/** "The agency reports that the ministry denied it": the agency asserts a denial, not what is denied. */
export const isRelayOfAnswer = (statement: Statement, relayed: readonly Statement[]): boolean =>
  relayed.some((inner) => roleOf(inner) !== roleOf(statement))

/** "Verrick said the rebels had admitted it": an admission that only another side tells of is that side's word. */
export function isHearsay(statement: Statement, holder: Statement | undefined, blocOf: BlocOf): boolean {
  if (!holder || roleOf(statement) !== 'admits') return false
  const [own, other] = [statement.source.party, holder.source.party]
  return own === null || other === null || blocOf(own) !== blocOf(other)
}
