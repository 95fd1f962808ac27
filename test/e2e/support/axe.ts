import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A violation in the few words that a failed test needs. */
type ShortViolation = readonly [rule: string, target: string, why: string];

/** The screen is free of violations; the test goes on when it is not, and fails at its end. */
export async function expectAccessible(page: Page, screen: string, within?: string): Promise<void> {
  expect.soft(await accessViolations(page, within), screen).toEqual([]);
}

/**
 * Every rule of axe in the light theme, and in the dark one the rule that its colours decide. `within`
 * looks at a part alone: what is drawn over the page stands in no landmark of it.
 */
export async function accessViolations(page: Page, within?: string): Promise<readonly ShortViolation[]> {
  const violations: ShortViolation[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    const { violations: found } = await builder(page, theme, within).analyze();
    for (const { id, nodes } of found) {
      for (const { target, failureSummary = '' } of nodes) {
        violations.push([`${id} (${theme})`, target.join(' '), failureSummary]);
      }
    }
  }
  return violations;
}

function builder(page: Page, theme: 'light' | 'dark', within: string | undefined): AxeBuilder {
  const axe = new AxeBuilder({ page })
    // Axe would open a page of its own to collect results, which the app's windows do not allow.
    .setLegacyMode(true)
    // Only what is wrong is wanted; to list what is right takes half of the time.
    .options({ resultTypes: ['violations'] })
    // Base UI's focus guards hand the focus on as soon as they get it.
    .exclude('[data-base-ui-focus-guard]');
  if (within !== undefined) axe.include(within);
  return theme === 'light' ? axe : axe.withRules('color-contrast');
}
