import { expect, type Page } from '@playwright/test';
import axe, { type Result } from 'axe-core';

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
  // Colours are compared when they have arrived, not on their way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    const found = await violationsNow(page, theme, within);
    for (const { id, nodes } of found) {
      for (const { target, failureSummary = '' } of nodes) {
        violations.push([`${id} (${theme})`, target.join(' '), failureSummary]);
      }
    }
  }
  return violations;
}

/** Axe runs in the page as it is; its source stays there for the next look. */
async function violationsNow(
  page: Page,
  theme: 'light' | 'dark',
  within: string | undefined,
): Promise<readonly Result[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ include, rules }) => {
      const { run }: typeof axe = Reflect.get(globalThis, 'axe');
      const { violations } = await run(
        // Base UI's focus guards hand the focus on as soon as they get it.
        { ...(include !== undefined && { include: [[include]] }), exclude: [['[data-base-ui-focus-guard]']] },
        // Only what is wrong is wanted; to list what is right takes half of the time.
        { resultTypes: ['violations'], ...(rules !== undefined && { runOnly: rules }) },
      );
      return violations;
    },
    { include: within, rules: theme === 'light' ? undefined : ['color-contrast'] },
  );
}
