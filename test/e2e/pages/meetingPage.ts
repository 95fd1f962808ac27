import type { Page } from '@playwright/test';

/** The place for the review meeting. */
export function meetingPage(page: Page) {
  const people = page.getByRole('list', { name: 'People' }).getByRole('listitem');
  const parked = page.getByRole('list', { name: 'Parked items' });
  return {
    scheduledFor: page.getByRole('textbox', { name: 'Scheduled for' }),
    facilitator: page.getByRole('textbox', { name: 'Facilitator' }),
    addPerson: page.getByRole('button', { name: 'Add person' }),
    people,
    name: people.last().getByRole('textbox', { name: 'Name' }),
    role: people.last().getByRole('textbox', { name: /^Role of/ }),
    isHere: people.last().getByRole('checkbox', { name: 'Here' }),
    park: page.getByRole('button', { name: 'Park an idea' }),
    parkedItem: parked.getByRole('textbox', { name: 'Parked item' }).last(),
    privateNotes: page.getByRole('textbox', { name: 'Private notes' }),
  };
}
