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
 * given windows show the same time left: then what the desk has logged has reached the wall. The second itself may
 * differ by one, because clocks change a moment after it has begun.
 */
export async function passMinutes(pages: readonly Page[], minutes: number): Promise<void> {
  const [page] = pages;
  if (page === undefined) throw new Error('Name a window whose time is to pass');
  await passTime(page, minutes * MINUTE_MS);
  await expect
    .poll(async () => {
      const seconds = await secondsLeft(pages);
      return seconds.length === 0 ? 0 : Math.max(...seconds) - Math.min(...seconds);
    })
    .toBeLessThanOrEqual(1);
}

/** What each window shows as left, in seconds, negative when it is over; nothing of one in which no block runs. */
async function secondsLeft(pages: readonly Page[]): Promise<readonly number[]> {
  const texts = await Promise.all(pages.map((page) => page.getByRole('timer').allInnerTexts()));
  return texts.flat().flatMap((text) => {
    const [, over, minutes, seconds] = /^(\+?)(\d+):(\d\d)/.exec(text) ?? [];
    if (minutes === undefined) return [];
    return (over === '+' ? -1 : 1) * (Number(minutes) * 60 + Number(seconds));
  });
}
