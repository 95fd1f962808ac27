import { expect } from '@playwright/test';
import { clockPage } from '#test/e2e/pages/clockPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { setMeetingClock } from '#test/e2e/support/meetingClock.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

test('a meeting whose app was killed in the middle of a block goes on where it is, and nothing is lost', async ({
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
  await clock.pass(1);
  await clock.capture.fill('p: use a read replica');
  await clock.capture.press('Enter');
  await deskPage(page).goTo('meeting');
  await page.getByRole('textbox', { name: 'Private notes' }).fill('Ask support about the tickets.');
  await clock.pass(1);
  await expect
    .poll(async () => (await savedIncident(dataDir)).meeting)
    .toMatchObject({
      log: [{ action: 'start' }, { action: 'next' }],
      privateNotes: 'Ask support about the tickets.',
    });
  app.kill();
  await app.exited;

  const again = await (await launchApp({})).firstWindow();
  await setMeetingClock(again, 6);
  await again
    .getByRole('button', { name: /Checkout down/ })
    .first()
    .click();
  const reopened = clockPage(again);
  await expect(reopened.current).toContainText('Summary');
  await expect(reopened.left).toHaveText(/^2:0[01]$/);
  await deskPage(again).path.getByRole('button', { name: 'Meeting' }).click();
  await expect(again.getByRole('list', { name: 'Parked' })).toContainText('use a read replica');
  await expect(again.getByRole('textbox', { name: 'Private notes' })).toHaveValue(
    'Ask support about the tickets.',
  );
  await reopened.next.click();
  await expect(reopened.current).toContainText('Timeline');
});
