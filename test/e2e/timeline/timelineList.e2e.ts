import { expect } from '@playwright/test';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { openedTimeline } from '#test/e2e/support/openedTimeline.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const SAMPLE = createSampleIncident({ newId: countedIds(), now: () => at('2026-03-11T09:00:00+00:00') });
const DAY = '2026-03-10T';

test('the sample’s nine events are built from nothing by typing, with their milestones, by keyboard alone', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline, saved } = await openedTimeline({ sharedApp, dataDir }, { timeline: [] });
  await timeline.entry.focus();
  for (const { occurredAt, title } of SAMPLE.timeline) {
    await page.keyboard.insertText(`10 Mar ${occurredAt?.slice(11, 16)} ${title}`);
    await page.keyboard.press('Enter');
    await expect(timeline.entry).toHaveValue('');
  }
  const lines = SAMPLE.timeline.map(({ occurredAt, title }) => `${occurredAt?.slice(11, 16)} ${title}`);
  await expect.poll(saved).toEqual(lines);

  await timeline.event('First requests fail').focus();
  await page.keyboard.press('Shift+Digit1');
  await page.keyboard.press('Shift+Digit2');
  await page.keyboard.press('Digit3');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Digit6');
  const times = page.getByRole('button', { name: /^Response times/ });
  await expect(times).toContainText('Resolve 23 min');
  await times.press('Enter');
  const metric = (name: string) => page.getByRole('main').locator('dl > div').filter({ hasText: name });
  await expect(metric('Time to mitigate')).toContainText('unknown');
});

test('clocks that went back ask which of the two hours is meant; the other clock shows both', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline, saved } = await openedTimeline(
    { sharedApp, dataDir },
    { timeZone: 'Europe/Berlin', timeline: [buildEvent('Before', null)] },
  );
  await timeline.entry.fill('25 Oct 2026 02:30 Backlog grows');
  await page.keyboard.press('Enter');
  await expect.poll(saved).toEqual(['– Before']);
  await page.getByRole('button', { name: /UTC\+01:00/ }).click();
  await expect.poll(saved).toEqual(['01:30 Backlog grows', '– Before']);
  await expect(page.locator('time')).toHaveText('02:30');
  await page.getByRole('combobox', { name: 'Times shown in' }).selectOption({ label: 'UTC' });
  await expect(page.locator('time')).toHaveText('01:30');
  await timeline.entry.fill('04:00 Healthy');
  await page.keyboard.press('Enter');
  await expect.poll(saved).toEqual(['01:30 Backlog grows', '03:00 Healthy', '– Before']);
});

test('an incident of two days tells the days apart, and an event can be carried over midnight', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline, saved } = await openedTimeline(
    { sharedApp, dataDir },
    {
      timeline: [
        buildEvent('Evening', '22:00'),
        buildEvent('Late', '23:50'),
        { ...buildEvent('Night', '00:30'), occurredAt: at('2026-03-11T00:30:00+00:00') },
      ],
    },
  );
  await expect(page.getByRole('heading', { name: '11 March 2026' })).toBeVisible();
  await expect(page.getByText('1 h 50 min with no entry')).toBeVisible();
  await timeline.event('Evening').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-live="assertive"]')).toHaveText('~00:31, after “Night”');
  await page.keyboard.press('Space');
  await expect.poll(saved).toEqual(['23:50 Late', '00:30 Night', '~00:31 Evening']);
});

test('the room sees what was known then: what was found later is counted, not shown', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline } = await openedTimeline(
    { sharedApp, dataDir },
    {
      timeline: [
        buildEvent('Pool fills', '14:10', { knownAt: at(`${DAY}15:00:00+00:00`) }),
        buildEvent('Page', '14:20'),
        buildEvent('Restart', '14:40'),
      ],
    },
  );
  await page.getByRole('button', { name: 'Known then…' }).click();
  const slider = page.getByRole('slider', { name: 'What was known then' });
  await expect(page.getByText('1 shown, 2 hidden. As known at 14:20.')).toBeVisible();
  await slider.press('ArrowRight');
  await expect(page.getByText('2 shown, 1 hidden. As known at 14:40.')).toBeVisible();
  await expect(timeline.event('Pool fills')).toHaveCount(0);
  await page.getByRole('main').getByRole('button', { name: 'Show all' }).first().click();
  await expect(timeline.event('Pool fills')).toBeVisible();
});

test('moving without dragging, confirming, splitting and merging are each one step', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline, saved, undo } = await openedTimeline(
    { sharedApp, dataDir },
    {
      timeline: [
        buildEvent('First', '14:10'),
        buildEvent('Second', '14:20', { detail: 'and restarted' }),
        buildEvent('Third', '14:30'),
      ],
    },
  );
  const before = ['14:10 First', '14:20 Second', '14:30 Third'];
  await timeline.event('First').hover();
  await page.getByRole('button', { name: 'More for First' }).click();
  await page.getByRole('menuitem', { name: /Move to/ }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption({ label: 'After 14:20 Second' });
  await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
  await expect.poll(saved).toEqual(['14:20 Second', '~14:25 First', '14:30 Third']);
  await timeline.event('First').focus();
  await page.keyboard.press('c');
  await expect.poll(saved).toEqual(['14:20 Second', '14:25 First', '14:30 Third']);
  await undo();
  await undo();
  await expect.poll(saved).toEqual(before);

  await timeline.event('Second').focus();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Split into 2' }).click();
  await expect.poll(saved).toEqual(['14:10 First', '14:20 Second', '14:20 and restarted', '14:30 Third']);
  await timeline.event('Second').focus();
  await page.keyboard.press('g');
  await expect.poll(saved).toEqual(before);
  await undo();
  await undo();
  await expect.poll(saved).toEqual(before);
});

test('an event that causes cite leads to them', async ({ sharedApp }) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await deskPage(page).goTo('timeline');
  await page.getByRole('button', { name: '3 whys' }).click();
  await expect(deskPage(page).heading('causes')).toBeVisible();
});

test('a right click opens the list of an event where the pointer is; Find marks words without opening it', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline } = await openedTimeline(
    { sharedApp, dataDir },
    { timeline: [buildEvent('Pool fills', '14:10'), buildEvent('Page', '14:20')] },
  );
  await timeline.event('Page').click({ button: 'right', position: { x: 60, y: 12 } });
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  const [card, list] = [await timeline.event('Page').boundingBox(), await menu.boundingBox()];
  expect(Math.abs((list?.x ?? 0) - (card?.x ?? 0) - 60)).toBeLessThan(12);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('fills');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark')).toHaveText('fills');
  await expect(timeline.editor).toHaveCount(0);
});
