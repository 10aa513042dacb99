import type { FoundAttribution } from '../../model/found.ts'
import type { AnnotatedReport } from '../../model/passage.ts'

/** A comma and a blank, in UTF-16 code units, stand before "which". */
const BETWEEN = 3

/**
 * "condemned the raid, which the army denied": a content of "which" alone is what another attribution tells right before it, in
 * whose words its reader can see what is meant.
 */
export const withAntecedents = (
  all: readonly FoundAttribution[],
  { report }: AnnotatedReport,
): FoundAttribution[] =>
  all.map((attribution) => {
    const [which, ...more] = attribution.content
    if (!which || more.length > 0 || !/^(?:which|that)$/i.test(report.text.slice(which.start, which.end)))
      return attribution
    const told = all.find(({ content }) => {
      const end = content.at(-1)?.end ?? 0
      return end <= which.start && which.start - end <= BETWEEN
    })
    return told ? { ...attribution, content: told.content } : attribution
  })
