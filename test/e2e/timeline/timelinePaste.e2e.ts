import { expect, type Page } from '@playwright/test';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { pasteDialog } from '#test/e2e/pages/pasteDialog.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { type AppFixtures, type SharedFixtures, test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { isMenuItemEnabled, pressCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';

const SAMPLE = createSampleIncident({ newId: countedIds(), now: () => at('2026-03-11T09:00:00+00:00') });
const NINE = SAMPLE.timeline.map(({ occurredAt, title }) => `${occurredAt?.slice(11, 16)} ${title}`);

/** The times and titles on disk, in time order. */
async function saved(dataDir: string): Promise<readonly string[]> {
  const { timeline } = await savedIncident(dataDir);
  return timelineInOrder(timeline).map(
    ({ occurredAt, title }) => `${occurredAt?.slice(11, 16) ?? '–'} ${title}`,
  );
}

/** An incident without events, in a zone, on its timeline. */
async function emptyTimeline(
  { sharedApp, dataDir }: Pick<AppFixtures & SharedFixtures, 'sharedApp' | 'dataDir'>,
  timeZone = 'UTC',
): Promise<{ readonly app: RunningApp; readonly page: Page }> {
  const { path } = libraryFile(dataDir, { timeline: [], timeZone, milestones: UNKNOWN_MILESTONES });
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await deskPage(page).goTo('timeline');
  return { app, page };
}

/** What another program copied. */
function copy(app: RunningApp, lines: readonly string[]): Promise<void> {
  return app.evaluate(({ clipboard }, text) => clipboard.writeText(text), lines.join('\n'));
}

async function paste(app: RunningApp, page: Page, lines: readonly string[]): Promise<void> {
  await copy(app, lines);
  await page.keyboard.press('ControlOrMeta+v');
}

test('the sample’s nine events come from one paste, as one step that is undone and done again', async ({
  sharedApp,
  dataDir,
}) => {
  const { app, page } = await emptyTimeline({ sharedApp, dataDir });
  const preview = pasteDialog(page);
  const lines = SAMPLE.timeline.map(
    ({ occurredAt, title, actor }) =>
      `- ${occurredAt?.slice(11, 16)} - ${actor === undefined ? '' : `@${actor.split(' ')[0]} `}${title}`,
  );
  await timelinePage(page).entry.click();
  await paste(app, page, ['All times in UTC, 10 March 2026', '', ...lines]);
  await expect(preview.add).toHaveText(/^Add 9 events/);
  await expect(preview.add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview.dialog).toBeHidden();
  await expect.poll(() => saved(dataDir)).toEqual(NINE);
  await expect(page.getByText(/^9 events added\./)).toBeVisible();
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(() => saved(dataDir)).toEqual([]);
  expect(await isMenuItemEnabled(app, 'edit.undo')).toBe(false);
  await pressCommand(app, page, 'edit.redo');
  await expect.poll(() => saved(dataDir)).toEqual(NINE);
});

test('what is pasted is put right before it counts: a time, a title, what to leave and what to keep', async ({
  sharedApp,
  dataDir,
}) => {
  const { app, page } = await emptyTimeline({ sharedApp, dataDir });
  const preview = pasteDialog(page);
  await paste(app, page, [
    'Notes of the night shift',
    'ask the vendor for logs',
    '',
    '2026-03-10 14:18 UTC alarm fires',
    '2026-03-10 14:20 UTC lunch',
    '2026-03-10 13:55 PM UTC restart',
  ]);
  await expect(preview.dialog.getByText(/13:55 PM.* is no time of day/)).toBeVisible();
  await preview.title(4).fill('Alarm fires');
  await preview.take('lunch').uncheck();
  await preview.time('restart').fill('14:25');
  await preview.time('restart').press('Enter');
  await preview.keepLine('Notes of the night').uncheck();
  await expect(preview.counts).toHaveText(
    '2 events · 1 note without a time · 1 event left out · 1 line dropped',
  );
  await preview.add.click();
  await expect
    .poll(() => saved(dataDir))
    .toEqual(['14:18 Alarm fires', '14:25 restart', '– ask the vendor for logs']);
});

test('all lines that were not understood are dropped by one click', async ({ sharedApp, dataDir }) => {
  const { app, page } = await emptyTimeline({ sharedApp, dataDir });
  const preview = pasteDialog(page);
  await paste(app, page, ['one thing', 'another thing', '', '14:18 Alarm']);
  await preview.dropAll.click();
  await preview.add.click();
  await expect.poll(() => saved(dataDir)).toEqual(['14:18 Alarm']);
});

test('on the night that the clocks change the preview asks', async ({ sharedApp, dataDir }) => {
  const { app, page } = await emptyTimeline({ sharedApp, dataDir }, 'Europe/Berlin');
  const preview = pasteDialog(page);
  await paste(app, page, ['2026-10-25 02:30 Queue grows', '2026-10-25 04:00 Over']);
  await expect(preview.counts).toContainText('1 time still to be chosen');
  await preview.question.getByRole('button', { name: '02:30 (UTC+01:00)' }).click();
  await preview.add.click();
  await expect
    .poll(async () => (await savedIncident(dataDir)).timeline.map(({ occurredAt }) => occurredAt))
    .toEqual(['2026-10-25T02:30:00+01:00', '2026-10-25T04:00:00+01:00']);
});

test('with the keyboard alone: opened, filled, put right and accepted', async ({ sharedApp, dataDir }) => {
  const { app, page } = await emptyTimeline({ sharedApp, dataDir });
  const preview = pasteDialog(page);
  await copy(app, ['14:18 Alarm', '14:20 lunch', '14:30 Over']);
  await pressCommand(app, page, 'timeline.paste');
  await expect(preview.source).toBeFocused();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(preview.add).toHaveText(/^Add 3 events/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(preview.take('Alarm')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(preview.take('lunch')).not.toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(preview.time('Over')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('14:35');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(preview.dialog).toBeHidden();
  await expect.poll(() => saved(dataDir)).toEqual(['14:18 Alarm', '14:35 Over']);
});

test('Escape asks before changes are lost, and a single line is pasted as text', async ({
  sharedApp,
  dataDir,
}) => {
  const { app, page } = await emptyTimeline({ sharedApp, dataDir });
  const preview = pasteDialog(page);
  await timelinePage(page).entry.click();
  await paste(app, page, ['14:18 Alarm']);
  await expect(timelinePage(page).entry).toHaveValue('14:18 Alarm');
  await paste(app, page, ['14:18 Alarm', '14:20 Restart']);
  await preview.take('Alarm').uncheck();
  await page.keyboard.press('Escape');
  await expect(preview.dialog.getByRole('alert')).toContainText('Discard');
  await page.keyboard.press('Escape');
  await expect(preview.take('Alarm')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(preview.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await preview.dialog.getByRole('button', { name: 'Discard' }).click();
  await expect(preview.dialog).toBeHidden();
});
