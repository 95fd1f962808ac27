import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inEveryLook } from '#build/pictures/inEveryLook.ts';
import { goToPlace, openPage, openWallOf, WITH_PROJECTOR } from '#build/pictures/openPage.ts';

/** When the sample's meeting is planned. */
const PLANNED_MS = Date.UTC(2026, 2, 11, 15, 0);

interface MeetingStep {
  readonly name: string;
  /** Minutes since the step before. */
  readonly passed: number;
  readonly go: (page: Page) => Promise<unknown>;
}

/** A meeting on the sample from its start to its closing list, at the moments when the desk looks different. */
const STEPS: readonly MeetingStep[] = [
  { name: 'plan', passed: 0, go: (page) => goToPlace(page, 'Meeting') },
  { name: 'running', passed: 5, go: (page) => page.keyboard.press('F8') },
  { name: 'redirect', passed: 1, go: (page) => page.keyboard.press('r') },
  { name: 'timeline', passed: 5, go: (page) => pressAll(page, ['F9', 'F9']) },
  { name: 'timeline-desk', passed: 14, go: (page) => goToPlace(page, 'Meeting') },
  { name: 'captured', passed: 4, go: capture },
  { name: 'over', passed: 7, go: async () => {} },
  { name: 'paused', passed: 2, go: (page) => page.keyboard.press('F8') },
  { name: 'actions', passed: 7, go: (page) => pressAll(page, ['F8', 'F9', 'F9', 'F9']) },
  { name: 'actions-desk', passed: 6, go: (page) => goToPlace(page, 'Meeting') },
  { name: 'closing', passed: 4, go: (page) => page.keyboard.press('Control+Alt+0') },
];

/** The desk during a meeting, with the wall open. */
export async function meetingPictures(folder: string): Promise<void> {
  const { page, close } = await openPage('pictures-data', ['--sample'], WITH_PROJECTOR);
  await page.clock.install({ time: PLANNED_MS });
  await openWallOf(page);
  for (const { name, passed, go } of STEPS) {
    await page.clock.runFor(passed * 60_000);
    await go(page);
    await inEveryLook(page, join(folder, `meeting-${name}`));
  }
  await close();
}

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function capture(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+p');
  await page.keyboard.type('Use a read replica for migrations');
  await page.keyboard.press('Enter');
  await page.keyboard.type('14:37 Support asks what to tell customers');
}
