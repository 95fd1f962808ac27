import { expect, type Page } from '@playwright/test';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { clockPage } from '#test/e2e/pages/clockPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { tabTo } from '#test/e2e/pages/focus.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { openWall, pressOnWall, wallPage } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { passMinutes, setMeetingClock } from '#test/e2e/support/meetingClock.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

test('a whole meeting by keys alone, from opening the app to the end', async ({ launchApp, dataDir }) => {
  const app = await launchApp({ env: displaysEnv(LAPTOP, PROJECTOR) });
  const desk = await app.firstWindow();
  const clock = clockPage(desk);
  const pointers = await countPointers(desk);
  await tabTo(desk, homePage(desk).sample);
  await desk.keyboard.press('Enter');
  await expect(deskPage(desk).heading('summary')).toBeVisible();
  await pressCommand(app, desk, 'section.meeting');
  await expect(deskPage(desk).heading('meeting')).toBeVisible();
  await tabTo(desk, desk.getByRole('button', { name: '45', exact: true }));
  await desk.keyboard.press('Enter');
  const wall = await openWall(app, desk);
  await setMeetingClock(desk, 0);
  const room = wallPage(wall);
  await expect(room.clock).toContainText('45 min');

  await pressCommand(app, desk, 'meeting.startPause');
  await expect(clock.current).toContainText('Welcome');
  await passMinutes([desk, wall], 2);
  await desk.keyboard.press('PageDown');
  await expect(room.headline).toHaveText('What happened, and what it cost');
  await pressCommand(app, desk, 'meeting.next');
  await expect(deskPage(desk).heading('timeline')).toBeVisible();
  await pressOnWall(app, wall, 'ArrowRight');
  await expect(room.spotlight).toContainText('First requests fail');
  await pressOnWall(app, wall, 'b');
  await expect(room.headline).toHaveText('');
  await pressOnWall(app, wall, 'b');
  await expect(room.headline).toHaveText('What happened, as it was seen');
  await pressCommand(app, desk, 'meeting.back');
  await expect(clock.current).toContainText('Summary');
  await pressCommand(app, desk, 'meeting.startPause');
  await expect(wall.getByRole('img', { name: 'paused' })).toBeVisible();
  await pressCommand(app, desk, 'meeting.startPause');
  await pressCommand(app, desk, 'meeting.extend5');
  // Five minutes later than planned, and a minute earlier for what the welcome left over.
  await expect(room.clock).toContainText('ends 15:49');
  await pressCommand(app, desk, 'meeting.park');
  await expect(clock.capture).toBeFocused();
  await typeWords(desk, 'use a read replica');
  await desk.keyboard.press('Enter');
  await pressCommand(app, desk, 'meeting.end');
  await expect(deskPage(desk).heading('meeting')).toBeVisible();
  await closeByKeys(desk);

  await expect(desk.getByText(/5 of 5 closed/)).toBeVisible();
  await expect(room.clock).toContainText('the meeting has ended');
  await clock.saved();
  const { meeting, actions } = await savedIncident(dataDir);
  const happened = meeting.log.map(({ action }) => action);
  expect(happened).toEqual(['start', 'next', 'next', 'back', 'pause', 'resume', 'extend', 'end']);
  expect(actions.at(-1)).toMatchObject({ title: 'Use a read replica', owner: 'Ana', due: '2026-03-25' });
  expect(meetingClock(meeting.plan, meeting.log, timestampAt(Date.UTC(2026, 2, 12))).phase).toBe('ended');
  expect(await pointers()).toBe(0);
});

/** The closing list, from its top to its end. */
async function closeByKeys(desk: Page): Promise<void> {
  await tabTo(desk, desk.getByRole('button', { name: 'Make it an action' }));
  await desk.keyboard.press('Enter');
  await tabTo(desk, desk.getByRole('textbox', { name: 'Owner of use a read replica' }));
  await desk.keyboard.type('Ana');
  await desk.keyboard.press('Tab');
  await expect(desk.getByLabel('Due date of use a read replica')).toBeFocused();
  await typeWords(desk, '25 Mar 2026');
  await tabTo(desk, desk.getByRole('checkbox', { name: /On-call engineer/ }).first());
  await desk.keyboard.press('Space');
  await tabTo(desk, desk.getByRole('textbox', { name: 'People who learned something' }));
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('1');
  await tabTo(desk, desk.getByRole('textbox', { name: 'People who would come again' }));
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('1');
  await desk.keyboard.press('Tab');
}

/** How often a pointer was used on the page from now on. */
async function countPointers(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(globalThis, { pointersOfTest: 0 });
    addEventListener(
      'pointerdown',
      () => Object.assign(globalThis, { pointersOfTest: Reflect.get(globalThis, 'pointersOfTest') + 1 }),
      true,
    );
  });
  return () => page.evaluate(() => Number(Reflect.get(globalThis, 'pointersOfTest')));
}
