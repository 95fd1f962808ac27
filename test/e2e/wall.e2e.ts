import { expect } from '@playwright/test';
import { toId } from '#shared/domain/ids.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { openWall, recordMessages, wallPage } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { at } from '#test/support/buildIncident.ts';
import { sampleIncident } from '#test/support/sampleFixture.ts';

const env = displaysEnv(LAPTOP, PROJECTOR);

test('F5 opens a wall that follows the desk, and closes it again', async ({ launchApp }) => {
  const app = await launchApp({ args: ['--sample'], env });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const { headline, spotlight, clock } = wallPage(wall);
  await expect(headline).toHaveText('What happened, and what it cost');
  await expect(clock).toContainText('55 min');
  await deskPage(desk).goTo('timeline');
  await expect(headline).toHaveText('What happened, as it was seen');
  await timelinePage(desk)
    .event(/Migration query stopped/)
    .click();
  await expect(spotlight).toContainText('Migration query stopped');
  await deskPage(desk).goTo('actions');
  await expect(wall.getByText('14 March 2026').first()).toBeVisible();
  await desk.keyboard.press('F5');
  await expect.poll(() => app.windows().length).toBe(1);
  await expect(deskPage(desk).title).toBeVisible();
});

test('what is typed on the desk stands on the wall', async ({ launchApp }) => {
  const app = await launchApp({ args: ['--sample'], env });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  await desk.getByRole('textbox', { name: 'Summary, Markdown' }).fill('**Nobody** could check out.');
  await expect(wall.getByText('Nobody could check out.')).toBeVisible();
});

test('arrow keys go through events and back, with the desk', async ({ launchApp }) => {
  const app = await launchApp({ args: ['--sample'], env });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const { spotlight } = wallPage(wall);
  await deskPage(desk).goTo('timeline');
  await wall.keyboard.press('ArrowRight');
  await expect(spotlight).toContainText('14:23');
  await wall.keyboard.press('ArrowRight');
  await expect(spotlight).toContainText('Page acknowledged');
  await wall.keyboard.press('ArrowLeft');
  await expect(spotlight).toContainText('14:23');
  await expect(timelinePage(desk).event(/First requests fail/)).toHaveAttribute('aria-pressed', 'true');
});

test('a blank wall has only the clock; a frozen one stays as it was', async ({ launchApp }) => {
  const app = await launchApp({ args: ['--sample'], env });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const { headline, clock } = wallPage(wall);
  const button = desk.getByRole('banner').getByRole('button', { name: /^Wall/ });
  await expect(headline).toHaveText(/cost/);
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
});

test('nothing private reaches the wall, neither on it nor in a message', async ({ launchApp, dataDir }) => {
  const { path } = libraryFile(dataDir, canaried(sampleIncident()));
  const app = await launchApp({ args: [path], env });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const messages = await recordMessages(wall);
  const shown: string[] = [];
  for (const place of ['impact', 'timeline', 'causes', 'wentWell', 'actions', 'meeting'] as const) {
    await deskPage(desk).goTo(place);
    for (let step = 0; step < 4; step += 1) {
      await wall.keyboard.press('ArrowRight');
      shown.push(await wall.content());
    }
  }
  const sent = await messages();
  expect(sent).toContain('Migration query stopped');
  expect(sent).not.toContain('CANARY');
  expect(shown.join()).not.toContain('CANARY');
});

test('the wall can ask nothing of the main process but what to show', async ({ launchApp }) => {
  const app = await launchApp({ args: ['--sample'], env });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const found = await wall.evaluate(() => ({
    bridge: Object.keys(Reflect.get(window, 'wall')).sort(),
    others: ['desktop', 'require', 'process', 'ipcRenderer', 'electron'].filter((name) => name in window),
  }));
  expect(found).toEqual({ bridge: ['ready', 'subscribe'], others: [] });
});

/** A mark in each text that is no concern of the room. */
function canaried(sample: Incident): Incident {
  const hide = { visibility: 'private' as const };
  const [event, ...events] = sample.timeline;
  const [row, ...rows] = sample.impact;
  const [good, ...wentWell] = sample.wentWell;
  const [action, ...actions] = sample.actions;
  if (!event || !row || !good || !action) throw new Error('The sample has something everywhere');
  const inside = { doneWhen: 'CANARY test', ticketUrl: 'https://canary.example.com/CANARY' };
  return {
    ...sample,
    timeline: [
      { ...event, title: 'CANARY event', detail: 'CANARY detail', ...hide },
      ...events.map((each) => ({ ...each, actor: 'CANARY actor', source: 'CANARY source' })),
    ],
    impact: [
      { ...row, metric: 'CANARY metric', ...hide },
      ...rows.map((each) => ({ ...each, source: 'CANARY' })),
    ],
    wentWell: [{ ...good, text: 'CANARY went well', ...hide }, ...wentWell],
    causes: sample.causes.map((cause) => ({ ...cause, evidenceNote: 'CANARY note' })),
    actions: [
      { ...action, title: 'CANARY action', ...hide },
      ...actions.map((each) => ({ ...each, ...inside })),
    ],
    meeting: {
      ...sample.meeting,
      facilitator: 'CANARY facilitator',
      privateNotes: 'CANARY notes',
      attendees: sample.meeting.attendees.map((each) => ({
        ...each,
        name: 'CANARY name',
        role: 'CANARY role',
      })),
      parkingLot: [{ id: toId('parked-1'), text: 'CANARY parked', visibility: 'internal' }],
      log: [
        { at: at('2026-03-11T15:00:00Z'), action: 'start' },
        { at: at('2026-03-11T15:50:00Z'), action: 'end' },
      ],
    },
    trigger: { ...sample.trigger, note: 'CANARY trigger' },
    tags: ['CANARY'],
  };
}
