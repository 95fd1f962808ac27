import { expect, type Page } from '@playwright/test';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { letGo } from '#test/e2e/pages/dragging.ts';
import { scalePage } from '#test/e2e/pages/scalePage.ts';
import { type AppFixtures, type SharedFixtures, test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { isMenuItemEnabled, pressCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

interface Opened {
  readonly app: RunningApp;
  readonly page: Page;
  readonly scale: ReturnType<typeof scalePage>;
  /** Title and times on disk, in time order, as written there. */
  readonly saved: () => Promise<readonly string[]>;
}

/** A file with these events, shown to scale. */
async function opened(
  { sharedApp, dataDir }: Pick<AppFixtures & SharedFixtures, 'sharedApp' | 'dataDir'>,
  timeline: readonly TimelineEvent[],
  timeZone = 'UTC',
): Promise<Opened> {
  const { path } = libraryFile(dataDir, { timeline, timeZone, milestones: UNKNOWN_MILESTONES });
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await deskPage(page).goTo('timeline');
  const scale = scalePage(page);
  await scale.open();
  const saved = async () => timelineInOrder((await savedIncident(dataDir)).timeline).map(written);
  return { app, page, scale, saved };
}

function written({ title, occurredAt, endedAt }: TimelineEvent): string {
  return [title, occurredAt ?? 'unplaced', ...(endedAt === undefined ? [] : [endedAt])].join(' ');
}

const DAY = '2026-03-10T';
const THREE = [buildEvent('First', '14:10'), buildEvent('Middle', '14:25'), buildEvent('Last', '14:40')];
const LENGTH = buildEvent('Slow', '14:12', { endedAt: at(`${DAY}14:20:00+00:00`) });

function times(first: string, middle: string, last: string): readonly string[] {
  return [`First ${DAY}${first}:00+00:00`, `Middle ${DAY}${middle}:00+00:00`, `Last ${DAY}${last}:00+00:00`];
}

test('a drag ends on the minute below it at three zooms, each one undo step', async ({
  sharedApp,
  dataDir,
}) => {
  const { app, page, scale, saved } = await opened({ sharedApp, dataDir }, THREE);
  const [first, middle] = [scale.mark(/First/), scale.mark(/Middle/)];
  await middle.click();
  let minute = await scale.minute(first, middle, 15);
  for (const { zooms, minutes } of [
    { zooms: 0, minutes: 6 },
    { zooms: 2, minutes: 3 },
    { zooms: 3, minutes: -1 },
  ]) {
    for (let zoom = 0; zoom < zooms; zoom += 1) {
      await page.keyboard.press('+');
      minute *= 1.6;
    }
    await scale.hold(middle, minutes * minute);
    await expect(page.getByText(`14:25 → 14:${25 + minutes}`)).toBeVisible();
    await letGo(page);
    await expect.poll(saved).toEqual(times('14:10', `14:${25 + minutes}`, '14:40'));
    await pressCommand(app, page, 'edit.undo');
    await expect.poll(saved).toEqual(times('14:10', '14:25', '14:40'));
    await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);
    await pressCommand(app, page, 'edit.redo');
    await expect.poll(saved).toEqual(times('14:10', `14:${25 + minutes}`, '14:40'));
    await pressCommand(app, page, 'edit.undo');
    await expect.poll(saved).toEqual(times('14:10', '14:25', '14:40'));
    await middle.focus();
  }
});

test('the keyboard moves to the same minute as the mouse, Escape puts back, and several that are selected move as one', async ({
  sharedApp,
  dataDir,
}) => {
  const { app, page, scale, saved } = await opened({ sharedApp, dataDir }, THREE);
  const middle = scale.mark(/Middle/);
  await middle.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(scale.spoken).toHaveText(/14:30, after “First” 14:10, before “Last” 14:40/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect.poll(saved).toEqual(times('14:10', '14:31', '14:40'));
  await expect(middle).toBeFocused();
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(saved).toEqual(times('14:10', '14:25', '14:40'));

  await scale.hold(scale.mark(/Middle/), 120);
  await page.keyboard.press('Escape');
  await expect(scale.spoken).toContainText('back where it was');
  await letGo(page);
  expect(await isMenuItemEnabled(app, 'edit.undo')).toBe(false);
  expect(await saved()).toEqual(times('14:10', '14:25', '14:40'));

  const minute = await scale.minute(scale.mark(/First/), scale.mark(/Middle/), 15);
  await scale.mark(/First/).click();
  await scale.mark(/Middle/).click({ modifiers: ['Control'] });
  await scale.hold(scale.mark(/First/), 4 * minute);
  await letGo(page);
  await expect.poll(saved).toEqual(times('14:14', '14:29', '14:40'));
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(saved).toEqual(times('14:10', '14:25', '14:40'));

  // An hour further is out of view, which moves along; so it comes last, of one mark alone.
  await scale.mark(/Last/).click();
  await scale.byKeys(middle, ['Control+Shift+ArrowRight', 'ArrowLeft'], 'Escape');
  expect(await isMenuItemEnabled(app, 'edit.undo')).toBe(false);
  await scale.byKeys(middle, ['Control+Shift+ArrowRight'], 'Space');
  await expect.poll(async () => (await saved()).at(-1)).toBe(`Middle ${DAY}15:25:00+00:00`);
});

test('either side of a range is pulled, and a note from the tray is placed, each as one step', async ({
  sharedApp,
  dataDir,
}) => {
  const note = buildEvent('Note', null);
  const { app, page, scale, saved } = await opened({ sharedApp, dataDir }, [...THREE, LENGTH, note]);
  const range = scale.mark(/Slow/);
  const minute = await scale.minute(scale.mark(/First/), scale.mark(/Middle/), 15);
  const pull = async (edge: 'start' | 'end', minutes: number) => {
    const box = await range.locator(`[data-edge="${edge}"]`).boundingBox();
    if (box === null) throw new Error('The side of the range cannot be seen');
    const x = box.x + box.width / 2;
    await page.mouse.move(x, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(x + minutes * minute, box.y + 10, { steps: 10 });
    await letGo(page);
  };
  const slow = async () => (await saved()).find((line) => line.startsWith('Slow'));
  await pull('end', 5);
  await expect.poll(slow).toBe(`Slow ${DAY}14:12:00+00:00 ${DAY}14:25:00+00:00`);
  await pull('start', 3);
  await expect.poll(slow).toBe(`Slow ${DAY}14:15:00+00:00 ${DAY}14:25:00+00:00`);
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(slow).toBe(`Slow ${DAY}14:12:00+00:00 ${DAY}14:25:00+00:00`);
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(slow).toBe(`Slow ${DAY}14:12:00+00:00 ${DAY}14:20:00+00:00`);

  const [middle, from] = [
    await scale.mark(/Middle/).boundingBox(),
    await page.getByRole('list', { name: 'Unplaced notes' }).getByText('Note').boundingBox(),
  ];
  if (middle === null || from === null) throw new Error('The note or the mark cannot be seen');
  await page.mouse.move(from.x + 10, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x - 10, from.y + 20, { steps: 4 });
  await page.mouse.move(middle.x + 5 * minute, middle.y + 5, { steps: 8 });
  await expect(page.getByText('unplaced → 14:30').first()).toBeVisible();
  await letGo(page);
  await expect.poll(saved).toContain(`Note ${DAY}14:30:00+00:00`);
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(saved).toContain('Note unplaced');
});
