import { expect, type Page } from '@playwright/test';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { pasteDialog } from '#test/e2e/pages/pasteDialog.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
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

/** What another program copied. */
function copy(app: RunningApp, lines: readonly string[]): Promise<void> {
  return app.evaluate(({ clipboard }, text) => clipboard.writeText(text), lines.join('\n'));
}

async function paste(app: RunningApp, page: Page, lines: readonly string[]): Promise<void> {
  await copy(app, lines);
  await page.keyboard.press('ControlOrMeta+v');
}

test('a single line is pasted as text, several as events in one step; all of it by keys alone', async ({
  sharedApp,
  dataDir,
}) => {
  const { path } = libraryFile(dataDir, { timeline: [], timeZone: 'UTC', milestones: UNKNOWN_MILESTONES });
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await deskPage(page).goTo('timeline');
  const preview = pasteDialog(page);
  const lines = SAMPLE.timeline.map(
    ({ occurredAt, title, actor }) =>
      `- ${occurredAt?.slice(11, 16)} - ${actor === undefined ? '' : `@${actor.split(' ')[0]} `}${title}`,
  );
  const { entry } = timelinePage(page);
  await entry.click();
  await paste(app, page, ['14:18 Alarm']);
  await expect(entry).toHaveValue('14:18 Alarm');
  await entry.fill('');

  await paste(app, page, ['All times in UTC, 10 March 2026', '', ...lines]);
  await expect(preview.add).toHaveText(/^Add 9 events/);
  await expect(preview.add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview.dialog).toBeHidden();
  await expect.poll(() => saved(dataDir)).toEqual(NINE);
  await expect(page.getByText(/^9 events added\./)).toBeVisible();
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(() => saved(dataDir)).toEqual([]);
  await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);
  await pressCommand(app, page, 'edit.redo');
  await expect.poll(() => saved(dataDir)).toEqual(NINE);

  await pressCommand(app, page, 'edit.undo');
  await expect.poll(() => saved(dataDir)).toEqual([]);
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
