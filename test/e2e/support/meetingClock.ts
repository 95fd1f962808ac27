import { expect, type Page } from '@playwright/test';
import { passTime, stopClock } from '#test/e2e/support/stoppedClock.ts';

/** When the meeting of these tests begins: the sample's scheduled time. */
const BEGIN_MS = Date.UTC(2026, 2, 11, 15, 0);
const MINUTE_MS = 60_000;

/** Stops the clock of the desk and the wall so many minutes after the meeting's begin; both must be open. */
export async function setMeetingClock(page: Page, minutes: number): Promise<void> {
  await stopClock(page, BEGIN_MS + minutes * MINUTE_MS);
}

/**
 * Lets so many minutes pass in all windows of one app, with every timer that falls into them, and waits until the
 * given windows show the same time left: then what the desk has logged has reached the wall. Clocks change a moment
 * after a second has begun, so what shows then is the second before: `1:01` of three minutes after two.
 */
export async function passMinutes(pages: readonly Page[], minutes: number): Promise<void> {
  const [page] = pages;
  if (page === undefined) throw new Error('Name a window whose time is to pass');
  await passTime(page, minutes * MINUTE_MS);
  await expect.poll(async () => new Set(await timesLeft(pages)).size).toBeLessThanOrEqual(1);
}

/** The minutes and seconds that each window shows as left; none of a window in which no block runs. */
async function timesLeft(pages: readonly Page[]): Promise<readonly string[]> {
  const texts = await Promise.all(pages.map((page) => page.getByRole('timer').allInnerTexts()));
  return texts.flat().flatMap((text) => /^[+−-]?\d+:\d\d/.exec(text)?.[0] ?? []);
}
