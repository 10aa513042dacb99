import type { Figure } from '../../src/model/figure.ts'
import type { Block } from '../../src/model/report.ts'
import type { Stance, Statement } from '../../src/model/statement.ts'

/** A report's text as it is written, with the spans of what is written into it. */
export class Draft {
  text = ''
  readonly blocks: Block[] = []
  readonly statements: Statement[] = []
  readonly figures: Figure[] = []
  readonly report: string

  constructor(report: string) {
    this.report = report
  }

  /** Writes words and returns where they stand. */
  say(words: string): { start: number; end: number } {
    const start = this.text.length
    this.text += words
    return { start, end: this.text.length }
  }

  /** Writes "Tarvia said that the mill burned". */
  attribute(source: string, party: string | null, cue: string, stance: Stance, content: string): Statement {
    const who = this.say(source)
    this.say(' ')
    const verb = this.say(cue)
    this.say(' that ')
    const what = this.say(content)
    const statement: Statement = {
      id: `s${this.report}-${this.statements.length}`,
      report: this.report,
      start: who.start,
      end: what.end,
      source: { spans: [who], kind: 'group', speaker: null, party },
      cue: { spans: [verb], lemma: cue },
      content: { spans: [what] },
      quotation: 'indirect',
      stance,
      channel: null,
      platform: null,
      said: null,
      within: null,
      probability: null,
    }
    this.statements.push(statement)
    return statement
  }

  /** Writes ", and 12 people were killed". */
  count(n: number, statement: string | null, place: string | null): Figure {
    this.say(', and ')
    const span = this.say(`${n} people were killed`)
    const figure: Figure = {
      id: `f${this.report}-${this.figures.length}`,
      report: this.report,
      ...span,
      low: n,
      high: n,
      hedge: 'exact',
      counts: 'killed',
      whom: 'unknown',
      side: null,
      place,
      scope: 'event',
      when: null,
      statement,
      part: false,
      imputed: [],
    }
    this.figures.push(figure)
    return figure
  }

  /** Closes a paragraph. */
  endParagraph(): void {
    const start = this.blocks.at(-1)?.end ?? 0
    if (this.text.length <= start) return
    this.blocks.push({ kind: 'paragraph', start, end: this.text.length, repeats: null })
    this.text += '\n\n'
    const last = this.blocks.at(-1)
    if (last) this.blocks[this.blocks.length - 1] = { ...last, start: last.start === 0 ? 0 : last.start + 2 }
  }
}
