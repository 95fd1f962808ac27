import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { agendaMinutes } from '#shared/domain/usualAgenda.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { clockPage } from '#test/e2e/pages/clockPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { setMeetingClock } from '#test/e2e/support/meetingClock.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

test('a meeting of 45 minutes from its plan to its close', async ({ launchApp, dataDir }) => {
  const page = await (await launchApp({ args: ['--sample'] })).firstWindow();
  const clock = clockPage(page);
  await setMeetingClock(page, 0);
  await deskPage(page).goTo('meeting');
  await page.getByRole('button', { name: '45', exact: true }).click();
  await expect(page.locator('output')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Here' }).first().check();
  await clock.start.click();
  await expect(clock.current).toContainText('Welcome');

  await clock.pass(2);
  await clock.next.click();
  await clock.pass(4);
  await clock.next.click();
  await expect(deskPage(page).heading('timeline')).toBeVisible();
  await expect(page.getByText('The desk went along to Timeline')).toBeVisible();
  await expect(clock.current).toContainText('Timeline');

  await clock.capture.fill('14:37 Support asks what to tell customers');
  await expect(page.getByText('Event · 10 Mar 14:37')).toBeVisible();
  await clock.capture.press('Enter');
  await clock.capture.fill('p: use a read replica');
  await clock.capture.press('Enter');

  await clock.pass(13);
  await expect(page.getByText('Nearly time').first()).toBeVisible();
  await clock.pass(6);
  await expect(page.getByText('Over time').first()).toBeVisible();
  await expect(clock.left).toHaveText(/^\+\d/);
  await expect(page.getByText(/min behind/)).toBeVisible();
  await expect(page.getByText(/Action items kept at 8/)).toBeVisible();

  await clock.next.click();
  await clock.pass(8);
  await clock.next.click();
  await clock.next.click();
  await expect(deskPage(page).heading('actions')).toBeVisible();
  await deskPage(page).path.getByRole('button', { name: 'Meeting' }).click();
  await page.getByRole('button', { name: 'Make it an action' }).click();
  await clock.pass(5);
  await clock.end.click();

  await page.getByRole('textbox', { name: 'Owner of use a read replica' }).fill('Ana');
  await page.getByLabel('Due date of use a read replica').fill('2026-03-25');
  await page.getByRole('textbox', { name: 'People who learned something' }).fill('1');
  await page.getByRole('textbox', { name: 'People who would come again' }).fill('1');
  await page.getByRole('checkbox', { name: /Say in the document/ }).check();
  await expect(page.getByText(/5 of 5 closed/)).toBeVisible();
  await clock.saved();

  const { meeting, timeline, actions } = await savedIncident(dataDir);
  expect(agendaMinutes(meeting.plan)).toBe(45);
  expect(meeting.log.map(({ action }) => action)).toEqual([
    'start',
    'next',
    'next',
    'next',
    'next',
    'next',
    'end',
  ]);
  expect(timeline.at(-1)?.occurredAt).toBe('2026-03-10T14:37:00+00:00');
  expect(actions.at(-1)).toMatchObject({ title: 'use a read replica', owner: 'Ana', due: '2026-03-25' });
  expect(meeting).toMatchObject({ parkingLot: [], closing: { asked: 1, learned: 1, wouldComeAgain: 1 } });
});

test('a meeting whose app was killed in the middle of a block goes on where it is', async ({
  launchApp,
  dataDir,
}) => {
  const app = await launchApp({ args: ['--sample'] });
  const page = await app.firstWindow();
  const clock = clockPage(page);
  await setMeetingClock(page, 0);
  await deskPage(page).goTo('meeting');
  await clock.start.click();
  await clock.pass(3);
  await clock.next.click();
  await clock.pass(2);
  await clock.saved();
  await expect.poll(async () => (await savedIncident(dataDir)).meeting.log.length).toBe(2);
  app.kill();
  await app.exited;

  const { meeting, updatedAt } = await savedIncident(dataDir);
  const { blocks } = meetingClock(meeting.plan, meeting.log, updatedAt);
  expect(blocks.map(({ state }) => state).slice(0, 3)).toEqual(['done', 'current', 'next']);
  const again = await (await launchApp({})).firstWindow();
  await setMeetingClock(again, 6);
  await again
    .getByRole('button', { name: /Checkout down/ })
    .first()
    .click();
  const reopened = clockPage(again);
  await expect(reopened.current).toContainText('Summary');
  await expect(reopened.left).toHaveText(/^[12]:\d\d$/);
});

test('a whole meeting by keys alone', async ({ launchApp, dataDir }) => {
  const page = await (await launchApp({ args: ['--sample'] })).firstWindow();
  const clock = clockPage(page);
  await setMeetingClock(page, 0);
  await deskPage(page).goTo('meeting');
  await page.keyboard.press('F8');
  await expect(clock.current).toContainText('Welcome');
  await page.keyboard.press('F9');
  await page.keyboard.press('F9');
  await expect(deskPage(page).heading('timeline')).toBeVisible();
  await page.keyboard.press('F7');
  await expect(clock.current).toContainText('Summary');
  await page.keyboard.press('F8');
  await expect(page.getByText('Paused').first()).toBeVisible();
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+Alt+5');
  await page.keyboard.press('Control+Alt+p');
  await expect(clock.capture).toBeFocused();
  await page.keyboard.type('use a read replica');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+0');
  await expect(page.getByRole('heading', { name: 'Meeting', exact: true })).toBeVisible();
  await clock.saved();
  const { meeting } = await savedIncident(dataDir);
  expect(meeting.log.map(({ action }) => action)).toEqual([
    'start',
    'next',
    'next',
    'back',
    'pause',
    'resume',
    'extend',
    'end',
  ]);
  expect(meeting.parkingLot.map(({ text }) => text)).toEqual(['use a read replica']);
  expect(meetingClock(meeting.plan, meeting.log, timestampAt(Date.UTC(2026, 2, 12))).phase).toBe('ended');
});

test('the invitation is a file that calendars read', async ({ launchApp, dataDir }) => {
  const app = await launchApp({ args: ['--sample'] });
  const page = await app.firstWindow();
  await deskPage(page).goTo('meeting');
  const path = join(dataDir, 'invitation.ics');
  await app.answerDialog('save', path);
  await page.getByRole('button', { name: 'Save invitation…' }).click();
  await expect(page.getByText(/Invitation saved to/)).toBeVisible();
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('DTSTART:20260311T150000Z\r\n');
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
});
