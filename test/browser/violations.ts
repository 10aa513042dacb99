import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong with a page as it stands, each with the first place and what to do. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run({
      // Off by default, and asked for by others who look at pages.
      rules: { 'target-size': { enabled: true }, 'td-has-header': { enabled: true } },
    })
    return found.map(
      (v) => `${v.id}: ${v.nodes[0]?.target.join(' ')} ${v.nodes[0]?.failureSummary?.slice(0, 240)}`,
    )
  })
}
