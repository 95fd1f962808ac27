import type { Page } from 'playwright-core';

/** The environment of an app with a laptop and a projector beside it, which the wall takes. */
export const WITH_PROJECTOR = {
  DEBRIEF_HOST_DISPLAYS: JSON.stringify([
    { x: 0, y: 0, width: 1440, height: 900 },
    { x: 1440, y: 0, width: 1920, height: 1080 },
  ]),
} as const;

/** Opens the wall with its key from the desk with an incident open, and waits until it shows something. */
export async function openWallOf(desk: Page): Promise<Page> {
  const opening = desk.context().waitForEvent('page');
  await desk.keyboard.press('F5');
  const wall = await opening;
  await wall.getByRole('heading', { level: 1 }).waitFor();
  return wall;
}
