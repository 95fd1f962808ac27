import type { Page } from 'playwright-core';

/** The desk's places, as the path names them. */
export const PLACES = [
  'Summary',
  'Impact',
  'Timeline',
  'Five Whys',
  'Contributing factors',
  'What went well',
  'Action items',
  'Lessons learned',
  'Meeting',
  'Publish',
] as const;

/** Opens a place of the desk by the path. */
export async function goToPlace(page: Page, place: (typeof PLACES)[number]): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(place) })
    .click();
}
