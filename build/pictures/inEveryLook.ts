import type { Page } from 'playwright-core';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** The desk as it is now, light and dark, at two sizes; the path lacks only `-light-1280.png`. */
export async function inEveryLook(page: Page, path: string): Promise<void> {
  for (const theme of THEMES) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.screenshot({ path: `${path}-${theme}-${size.width}.png` });
    }
  }
}
