import type { Page } from '@playwright/test';

/** When the meeting of these tests begins: the sample's scheduled time. */
const BEGIN_MS = Date.UTC(2026, 2, 11, 15, 0);

/** Lets the page take the time for so many minutes after the meeting's begin; from then on it goes on by itself. */
export async function setMeetingClock(page: Page, minutes: number): Promise<void> {
  await page.clock.install({ time: BEGIN_MS + minutes * 60_000 });
}

/** Lets so many minutes pass in all the pages, with every timer that falls into them. */
export async function passMinutes(pages: readonly Page[], minutes: number): Promise<void> {
  await Promise.all(pages.map((page) => page.clock.runFor(minutes * 60_000)));
}
