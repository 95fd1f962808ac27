import { expect } from '@playwright/test';
import { agendaMinutes } from '#shared/domain/meeting/usualAgenda.ts';
import { clockPage } from '#test/e2e/pages/clockPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { openWall, pressOnWall, wallPage } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { exportByMenu, textOf } from '#test/e2e/support/exportByMenu.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { passMinutes, setMeetingClock } from '#test/e2e/support/meetingClock.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

test('a meeting of 45 minutes before a room, from its plan to its close', async ({ launchApp, dataDir }) => {
  const { path } = libraryFile(dataDir, { ...sampleIncident(), status: 'draft' });
  const app = await launchApp({ isQuiet: false, args: [path], env: displaysEnv(LAPTOP, PROJECTOR) });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const [clock, room] = [clockPage(desk), wallPage(wall)];
  await setMeetingClock(desk, 0);
  const pass = (minutes: number) => passMinutes([desk, wall], minutes);

  await test.step('plan', async () => {
    await deskPage(desk).goTo('meeting');
    await desk.getByRole('button', { name: '45', exact: true }).click();
    await expect(room.clock).toContainText('45 min');
    await desk.getByRole('checkbox', { name: 'Here' }).first().check();
    await clock.start.click();
  });

  await test.step('welcome', async () => {
    await expect(clock.current).toContainText('Welcome');
    await expect(wall.getByText('We ask what happened, never who failed')).toBeVisible();
    await expect(room.clock).toContainText('ends 15:45');
    await pass(2);
    await expect(room.clock).toContainText(/^1:0[01]/);
  });

  await test.step('summary and impact', async () => {
    await clock.next.click();
    await expect(room.headline).toHaveText('What happened, and what it cost');
    await expect(wall.getByText('12,847')).toBeVisible();
    await pass(4);
  });

  await test.step('timeline, with what is said filed, parked and hidden, and over its time', async () => {
    await clock.next.click();
    await expect(deskPage(desk).heading('timeline')).toBeVisible();
    await expect(room.headline).toHaveText('What happened, as it was seen');
    await pressOnWall(app, wall, 'ArrowRight');
    await expect(room.spotlight).toContainText('First requests fail');
    await clock.capture.fill('14:24 Support asks what to tell customers');
    await expect(desk.getByText('Event · 10 Mar 14:24')).toBeVisible();
    await clock.capture.press('Enter');
    await expect(wall.getByText('Support asks what to tell customers')).toBeVisible();
    await clock.capture.fill('p: use a read replica');
    await clock.capture.press('Enter');
    await app.clickMenuItem('wall.blank');
    await expect(room.headline).toHaveText('');
    await expect(room.clock).toBeVisible();
    await app.clickMenuItem('wall.blank');
    await expect(room.spotlight).toContainText('First requests fail');
    await pass(13);
    await expect(clock.left).toHaveText(/^3:0[01]$/);
    await expect(desk.getByText('Nearly time').first()).toBeVisible();
    await expect(wall.getByRole('img', { name: 'nearly over' })).toBeVisible();
    await pass(6);
    await expect(desk.getByText('Over time').first()).toBeVisible();
    await expect(wall.getByRole('img', { name: 'over its time' })).toBeVisible();
    await expect(clock.left).toHaveText(/^\+(2:59|3:00)$/);
    await expect(room.clock).toContainText(/^\+(2:59|3:00)/);
    await expect(desk.getByText(/min behind/)).toBeVisible();
    await expect(desk.getByText(/Action items kept at 8/)).toBeVisible();
  });

  await test.step('five whys, then what was learned', async () => {
    await clock.next.click();
    await expect(room.headline).toHaveText('Why it could happen');
    await expect(wall.getByText('The API answered signed-in users with 503 errors')).toBeVisible();
    await pass(8);
    await clock.next.click();
    await expect(room.headline).toHaveText('What we learned');
    await expect(wall.getByText('Not a single record was lost.')).toBeVisible();
  });

  await test.step('action items, and what was parked comes back', async () => {
    await clock.next.click();
    await expect(deskPage(desk).heading('actions')).toBeVisible();
    await expect(wall.getByText('14 March 2026').first()).toBeVisible();
    await deskPage(desk).path.getByRole('button', { name: 'Meeting' }).click();
    await expect(wall.getByText('use a read replica')).toBeHidden();
    await desk.getByRole('button', { name: 'Make it an action' }).click();
    await pressOnWall(app, wall, 'ArrowRight');
    await expect(wall.getByText('use a read replica')).toBeVisible();
    await pass(5);
    await clock.end.click();
  });

  await test.step('close', async () => {
    await expect(room.clock).toContainText('the meeting has ended');
    await expect(wall.getByText('One action still needs an owner or a date.')).toBeVisible();
    await desk.getByRole('textbox', { name: 'Owner of use a read replica' }).fill('Ana');
    await desk.getByLabel('Due date of use a read replica').fill('2026-03-25');
    await expect(wall.getByText('Every action has an owner and a date.')).toBeVisible();
    await expect(wall.getByText('25 March 2026')).toBeVisible();
    await desk.getByRole('textbox', { name: 'People who learned something' }).fill('1');
    await desk.getByRole('textbox', { name: 'People who would come again' }).fill('1');
    await desk.getByRole('button', { name: 'Set it to In review' }).click();
    await desk.getByRole('checkbox', { name: /Say in the document/ }).check();
    await expect(desk.getByText(/5 of 5 closed/)).toBeVisible();
    await clock.saved();
  });

  const { status, meeting, timeline, actions } = await savedIncident(dataDir);
  expect(status).toBe('in-review');
  expect(agendaMinutes(meeting.plan)).toBe(45);
  const happened = meeting.log.map(({ action }) => action);
  expect(happened).toEqual(['start', 'next', 'next', 'next', 'next', 'next', 'end']);
  expect(timeline.at(-1)?.occurredAt).toBe('2026-03-10T14:24:00+00:00');
  expect(actions.at(-1)).toMatchObject({ title: 'Use a read replica', owner: 'Ana', due: '2026-03-25' });
  expect(meeting).toMatchObject({ parkingLot: [], closing: { asked: 1, learned: 1, wouldComeAgain: 1 } });
  const document = await textOf(exportByMenu(app, desk, { format: 'markdown', dataDir, name: 'held.md' }));
  expect(document).toMatch(/## Meeting held\s+- 11 March 2026[^\n]* minutes\. 1 person: Responder/);
});
