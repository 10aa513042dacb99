import type { ClaimEntry } from '../../src/model/claim.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Story } from './story.ts'

/** Who makes a statement, as entries name it: "Pavle Rostin (Karsovia)", "Karsovia", “the ministry”. */
export function who(statement: Statement, { names }: Pick<Story, 'names'>): string {
  const entry: ClaimEntry = {
    statement: statement.id,
    figure: null,
    event: null,
    report: statement.report,
    start: statement.start,
    end: statement.end,
    role: 'asserts',
    party: statement.source.party,
  }
  return names.who(entry) ?? 'a source it does not name'
}
