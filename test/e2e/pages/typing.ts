import type { Page } from '@playwright/test';

/**
 * Types the first word key by key and the rest in one piece, as an input method does. Where a test is about what the
 * words become, not about each key, this spares a drawing of the place for every letter.
 */
export async function typeWords(page: Page, words: string): Promise<void> {
  const [first = ''] = words.split(' ', 1);
  await page.keyboard.type(first);
  await page.keyboard.insertText(words.slice(first.length));
}
