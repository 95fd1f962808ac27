import { expect } from '@playwright/test';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import { listPage } from '#test/e2e/pages/listPage.ts';
import { meetingPage } from '#test/e2e/pages/meetingPage.ts';
import { publishPage } from '#test/e2e/pages/publishPage.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { newId, type SectionEdit } from '#test/e2e/support/sectionEdit.ts';

const SUMMARY = 'Checkout was down for 23 minutes. A **migration** took the connections. It is fixed.';

const madeItem = (text: string): ListItem => ({ id: newId(), text, visibility: 'internal' });

export const summaryEdit: SectionEdit = {
  place: 'summary',
  edit: async (page) => {
    await page.getByRole('textbox', { name: 'Summary, Markdown' }).fill(SUMMARY);
    await expect(page.getByText('3 sentences ✓')).toBeVisible();
  },
  expected: () => ({ summary: SUMMARY }),
};

/** Enter adds below, Backspace in an empty line removes it. */
export const factorsEdit: SectionEdit = {
  place: 'contributingFactors',
  edit: async (page) => {
    const factors = listPage(page, 'contributingFactors');
    await factors.item(4).press('Enter');
    await expect(factors.item(5)).toBeFocused();
    await typeWords(page, 'Two people knew the runbook');
    await page.keyboard.press('Enter');
    await expect(factors.texts).toHaveCount(6);
    await page.keyboard.press('Backspace');
    await expect(factors.texts).toHaveCount(5);
    await expect(factors.item(5)).toBeFocused();
    await factors.item(1).fill('A dashboard without a threshold');
  },
  expected: ({ contributingFactors: [first, ...others] }) => ({
    contributingFactors: [
      ...(first === undefined ? [] : [{ ...first, text: 'A dashboard without a threshold' }]),
      ...others,
      madeItem('Two people knew the runbook'),
    ],
  }),
};

export const wentWellEdit: SectionEdit = {
  place: 'wentWell',
  edit: async (page) => {
    await listPage(page, 'wentWell').add.click();
    await typeWords(page, 'The rollback was rehearsed');
    await page
      .getByRole('button', { name: /^Add (something that went poorly|something lucky)$/ })
      .last()
      .click();
    await typeWords(page, 'It was not a Friday');
  },
  expected: ({ wentWell }) => ({
    wentWell: [...wentWell, madeItem('The rollback was rehearsed')],
    gotLucky: [madeItem('It was not a Friday')],
  }),
};

export const lessonsEdit: SectionEdit = {
  place: 'lessons',
  edit: async (page) => {
    await listPage(page, 'lessons').add.click();
    await typeWords(page, 'Limits need a date to be looked at again');
  },
  expected: ({ lessons }) => ({
    lessons: [...lessons, madeItem('Limits need a date to be looked at again')],
  }),
};

export const meetingEdit: SectionEdit = {
  place: 'meeting',
  edit: async (page) => {
    const meeting = meetingPage(page);
    await meeting.scheduledFor.fill('12 Mar 2026 09:30');
    await meeting.scheduledFor.press('Enter');
    await meeting.facilitator.fill('Someone from payments');
    await meeting.addPerson.click();
    await page.keyboard.type('Priya');
    await meeting.role.fill('Payments');
    await meeting.isHere.check();
    await meeting.park.click();
    await typeWords(page, 'Move migrations to a replica');
    await meeting.privateNotes.fill('PRIVATE-NOTE ask on-call first');
  },
  expected: ({ meeting }) => ({
    meeting: {
      ...meeting,
      ...scheduled('2026-03-12T09:30:00+00:00'),
      facilitator: 'Someone from payments',
      attendees: [...meeting.attendees, { id: newId(), name: 'Priya', role: 'Payments', present: true }],
      parkingLot: [madeItem('Move migrations to a replica')],
      privateNotes: 'PRIVATE-NOTE ask on-call first',
    },
  }),
};

export const publishEdit: SectionEdit = {
  place: 'publish',
  edit: async (page) => {
    await publishPage(page).goToStep('send');
    await publishPage(page).unfold('Status page');
    await page
      .getByRole('textbox', { name: 'Status page address' })
      .fill('https://status.example.com/incidents/42');
  },
  expected: ({ publication }) => ({
    publication: { ...publication, statusPageUrl: 'https://status.example.com/incidents/42' },
  }),
};

function scheduled(text: string) {
  const scheduledFor = parseTimestamp(text);
  return scheduledFor === null ? {} : { scheduledFor };
}
