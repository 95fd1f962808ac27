import { expect, type Page } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { passMinutes } from '#test/e2e/support/meetingClock.ts';
import { passTime } from '#test/e2e/support/stoppedClock.ts';

/** The clock of a meeting that is under way, at the meeting's place or above a section. */
export function clockPage(page: Page) {
  const blocks = page.getByRole('list', { name: 'Blocks of the meeting' }).getByRole('listitem');
  return {
    left: page.getByRole('timer', { name: 'Left in this block' }),
    current: blocks.and(page.locator('[aria-current="step"]')),
    blocks,
    capture: page.getByRole('textbox', { name: 'Capture what is said' }),
    start: page.getByRole('button', { name: 'Start the meeting' }),
    next: page.getByRole('button', { name: 'Next', exact: true }),
    end: page.getByRole('button', { name: 'End', exact: true }),
    /** Lets so many minutes pass, with every timer that falls into them. */
    pass: (minutes: number) => passMinutes([page], minutes),
    /** Lets the time pass in which edits are saved, and waits until the file holds everything. */
    saved: async (): Promise<void> => {
      await passTime(page, 1000);
      await expect(deskPage(page).saveState).toHaveText(/^Saved/);
    },
  };
}
