import { expect, type Locator, type Page } from '@playwright/test';

/** The keyboard stands somewhere a person can see. */
export async function expectFocusToShow(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return 'nothing has the focus';
        return focused.checkVisibility({ visibilityProperty: true }) ? 'it shows' : 'it is hidden';
      }),
    )
    .toBe('it shows');
}

/** Goes on with Tab until the control has the focus, as a person without a mouse must. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const isFocused = () =>
    control.evaluateAll((found) => found.some((each) => each === document.activeElement));
  await expect(control.first()).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await isFocused()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}
