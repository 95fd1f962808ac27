import { expect, type Page } from '@playwright/test';

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
    pass: (minutes: number) => page.clock.runFor(minutes * 60_000),
    /** Waits until the file holds everything. */
    saved: () => expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible(),
  };
}
