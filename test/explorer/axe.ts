import axe from 'axe-core'
import type { Page } from 'playwright-core'

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Axe {
  run(
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** What WCAG 2.2 AA forbids on this page, a line each; empty when nothing is. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Evaluated by the browser's own debugger, which the policy of the page does not bind.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (tags) =>
      (await (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: { type: 'tag', values: tags } }))
        .violations,
    WCAG_2_2_AA,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}
