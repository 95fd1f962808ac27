import { expect } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { openWall, pressOnWall, recordMessages, wallPage } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { canaryIncident } from '#test/support/incidents/canaryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { notForTheRoom, toldToTheRoom } from '#test/support/leaks/roomCanaries.ts';

const env = displaysEnv(LAPTOP, PROJECTOR);

test('F5 opens a wall that asks nothing and follows the desk, that leads it, goes blank and stands still; it closes by its key, and with the desk', async ({
  sharedApp,
}) => {
  const app = await sharedApp({ env });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const { headline, spotlight, clock } = wallPage(wall);

  await test.step('it can ask nothing of the main process but what to show', async () => {
    const found = await wall.evaluate(() => ({
      bridge: Object.keys(Reflect.get(window, 'wall')).sort(),
      others: ['desktop', 'require', 'process', 'ipcRenderer', 'electron'].filter((name) => name in window),
    }));
    expect(found).toEqual({ bridge: ['ready', 'subscribe'], others: [] });
  });

  await test.step('what is typed on the desk stands on it', async () => {
    await expect(headline).toHaveText('What happened, and what it cost');
    await expect(clock).toContainText('55 min');
    await desk.getByRole('textbox', { name: 'Summary, Markdown' }).fill('**Nobody** could check out.');
    await expect(wall.getByText('Nobody could check out.')).toBeVisible();
  });

  await test.step('blank it has only the clock; frozen it stays as it was', async () => {
    const button = desk.getByRole('banner').getByRole('button', { name: /^Wall/ });
    await app.clickMenuItem('wall.blank');
    await expect(headline).toHaveText('');
    await expect(clock).toBeVisible();
    await expect(button).toContainText('Wall: blank');
    await app.clickMenuItem('wall.blank');
    await expect(headline).toHaveText(/cost/);
    await app.clickMenuItem('wall.freeze');
    await expect(button).toContainText('Wall: frozen');
    await deskPage(desk).goTo('actions');
    await expect(headline).toHaveText(/cost/);
    await app.clickMenuItem('wall.freeze');
    await expect(headline).toHaveText(/by when/);
    await expect(wall.getByText('14 March 2026').first()).toBeVisible();
  });

  await test.step('arrow keys go through events and back, with the desk, and a click there leads', async () => {
    await deskPage(desk).goTo('timeline');
    await expect(headline).toHaveText('What happened, as it was seen');
    await pressOnWall(app, wall, 'ArrowRight');
    await expect(spotlight).toContainText('14:23');
    await pressOnWall(app, wall, 'ArrowRight');
    await expect(spotlight).toContainText('Page acknowledged');
    await pressOnWall(app, wall, 'ArrowLeft');
    await expect(spotlight).toContainText('14:23');
    const { event } = timelinePage(desk);
    await expect(event(/First requests fail/)).toHaveAttribute('aria-pressed', 'true');
    await event(/Migration query stopped/).click();
    await expect(spotlight).toContainText('Migration query stopped');
  });

  await test.step('it closes by its key, and goes with the desk', async () => {
    await pressCommand(app, desk, 'wall.toggle');
    await expect.poll(() => app.windows().length).toBe(1);
    await openWall(app, desk);
    await app.clickMenuItem('file.library');
    await expect.poll(() => app.windows().length).toBe(1);
  });
});

test('nothing private reaches the wall, neither on it nor in a message', async ({ sharedApp, dataDir }) => {
  const { incident, places } = canaryIncident(withEverythingPrivate(sampleIncident()));
  const { path } = libraryFile(dataDir, incident);
  const app = await sharedApp({ path, env });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const messages = await recordMessages(wall);
  const shown: string[] = [];
  for (const place of ['impact', 'timeline', 'causes', 'wentWell', 'actions', 'meeting'] as const) {
    await deskPage(desk).goTo(place);
    for (let step = 0; step < 4; step += 1) {
      await pressOnWall(app, wall, 'ArrowRight');
      shown.push(await wall.content());
    }
  }
  const seen = [await messages(), ...shown].join();
  expect([...toldToTheRoom(seen, places)]).toContain('timeline.title');
  expect(notForTheRoom(seen, places)).toEqual([]);
});

/** One thing of each list for the facilitator alone, and what only the facilitator's side of a meeting has. */
function withEverythingPrivate(sample: Incident): Incident {
  const hidden = <T extends { readonly visibility: Visibility }>(things: readonly T[]): readonly T[] =>
    things.map((each, index) => (index === 0 ? { ...each, visibility: 'private' } : each));
  const { meeting } = sample;
  const log = [
    { at: at('2026-03-11T15:00:00Z'), action: 'start' },
    { at: at('2026-03-11T15:50:00Z'), action: 'end' },
  ] as const;
  return {
    ...sample,
    timeline: hidden(sample.timeline),
    impact: hidden(sample.impact),
    wentWell: hidden(sample.wentWell),
    actions: hidden(sample.actions),
    dismissedHints: [{ rule: 'blame', excerpt: 'excerpt' }],
    dismissedFindings: [{ rule: 'action-owner', reason: 'reason', at: sample.createdAt }],
    meeting: {
      ...meeting,
      log,
      parkingLot: [{ id: toId('parked-1'), text: 'parked', visibility: 'internal' }],
      held: [{ facilitator: 'somebody', attendees: meeting.attendees, plan: meeting.plan, log }],
    },
  };
}
