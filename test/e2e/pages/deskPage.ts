import { expect, type Locator, type Page } from '@playwright/test';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** Each place as it is named in the path, and the heading it shows. */
const PLACE_NAMES = {
  summary: 'Summary',
  impact: 'Impact',
  timeline: 'Timeline',
  causes: 'Five Whys',
  contributingFactors: 'Contributing factors',
  wentWell: 'What went well',
  actions: 'Action items',
  lessons: 'Lessons learned',
  meeting: 'Meeting',
  publish: 'Publish',
} as const satisfies Record<DeskPlace, string>;

/** In the order of the path. */
export const PLACES = Object.keys(PLACE_NAMES) as readonly DeskPlace[];

/** The desk window with an incident open, apart from what its sections hold. */
export function deskPage(page: Page) {
  const path = page.getByRole('navigation', { name: 'Sections' });
  const main = page.getByRole('main');
  const heading = (place: DeskPlace): Locator =>
    main.getByRole('heading', { level: 2, name: PLACE_NAMES[place], exact: true });
  return {
    title: page.getByRole('banner').getByRole('heading', { level: 1 }),
    path,
    main,
    heading,
    guidance: page.getByRole('complementary', { name: 'Guidance' }),
    saveState: page.getByRole('banner').getByRole('status').and(page.locator('[title]')),
    pathWidth: page.getByRole('separator', { name: 'Width of the section path' }),
    library: path.getByRole('button', { name: 'Library' }),
    goTo: async (place: DeskPlace): Promise<void> => {
      await path.getByRole('button', { name: PLACE_NAMES[place] }).click();
      await expect(heading(place)).toBeVisible();
    },
  };
}
