import { expect, type Locator, type Page } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { holdBefore, letGo } from '#test/e2e/pages/dragging.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { isMenuItemEnabled } from '#test/e2e/support/menuItems.ts';
import { openedTimeline } from '#test/e2e/support/openedTimeline.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const FOUR = [
  buildEvent('First', '14:10'),
  buildEvent('Second', '14:20'),
  buildEvent('Third', '14:30'),
  buildEvent('Fourth', '14:40', { endedAt: at('2026-03-10T14:45:00+00:00') }),
];
const BEFORE = ['14:10 First', '14:20 Second', '14:30 Third', '14:40-14:45 Fourth'];

async function carryByKeys(page: Page, held: Locator, keys: readonly string[]): Promise<void> {
  const spoken = page.locator('[aria-live="assertive"]');
  await held.focus();
  await page.keyboard.press('Space');
  await expect(spoken).toContainText('picked up');
  for (const key of keys) {
    const before = await spoken.textContent();
    await page.keyboard.press(key);
    await expect(spoken).not.toHaveText(before ?? '');
  }
}

test('an event dragged between two others gets a time between theirs, by mouse and by keyboard alike', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline, saved, undo, redo } = await openedTimeline(
    { sharedApp, dataDir },
    { timeline: FOUR },
  );
  const moved = ['14:10 First', '14:20 Second', '~14:25-14:30 Fourth', '14:30 Third'];

  await holdBefore(page, timeline.event('Fourth'), timeline.event('Third'));
  await expect(page.getByText('14:40 → ~14:25')).toBeVisible();
  await expect(page.getByText('Drop here: 14:25, between “Second” and “Third”')).toBeVisible();
  await letGo(page);
  await expect.poll(saved).toEqual(moved);
  await undo();
  await expect.poll(saved).toEqual(BEFORE);
  await redo();
  await expect.poll(saved).toEqual(moved);
  await undo();
  await expect.poll(saved).toEqual(BEFORE);

  await carryByKeys(page, timeline.event('Fourth'), ['ArrowUp']);
  const spoken = page.locator('[aria-live="assertive"]');
  await expect(spoken).toHaveText('~14:25, between “Second” and “Third”');
  await page.keyboard.press('Space');
  await expect.poll(saved).toEqual(moved);
  await expect(timeline.event('Fourth')).toBeFocused();
});

test('a note without a time is dragged from the tray to its place, by mouse and by keyboard alike', async ({
  sharedApp,
  dataDir,
}) => {
  const notes = [...FOUR, buildEvent('Somebody saw a spike', null)];
  const { page, timeline, saved, undo } = await openedTimeline({ sharedApp, dataDir }, { timeline: notes });
  const placed = [
    '14:10 First',
    '14:20 Second',
    '14:30 Third',
    '~14:35 Somebody saw a spike',
    '14:40-14:45 Fourth',
  ];

  await holdBefore(page, timeline.note('spike'), timeline.event('Fourth'));
  await expect(page.getByText('unplaced → ~14:35')).toBeVisible();
  await letGo(page);
  await expect.poll(saved).toEqual(placed);
  await expect(timeline.note('spike')).toHaveCount(0);
  await undo();
  await expect.poll(saved).toEqual([...BEFORE, '– Somebody saw a spike']);

  await carryByKeys(page, timeline.note('spike'), ['ArrowUp']);
  await page.keyboard.press('Space');
  await expect.poll(saved).toEqual(placed);
  await expect(timeline.event('spike')).toBeFocused();
});

test('Escape puts a dragged event back, by mouse and by keyboard; several selected events move as one', async ({
  sharedApp,
  dataDir,
}) => {
  const { app, page, timeline, saved, undo } = await openedTimeline(
    { sharedApp, dataDir },
    { timeline: FOUR },
  );
  const spoken = page.locator('[aria-live="assertive"]');
  await holdBefore(page, timeline.event('Fourth'), timeline.event('Second'));
  await page.keyboard.press('Escape');
  await expect(spoken).toContainText('back where it was');
  await letGo(page);
  await carryByKeys(page, timeline.event('First'), ['ArrowDown', 'ArrowDown']);
  await page.keyboard.press('Escape');
  await expect(spoken).toContainText('back where it was');
  await carryByKeys(page, timeline.event('First'), ['ArrowDown', 'ArrowUp']);
  await page.keyboard.press('Space');
  await expect(spoken).toContainText('where it was');
  await expect.poll(saved).toEqual(BEFORE);
  await expect(deskPage(page).saveState).toHaveText(/^Saved$/);
  expect(await isMenuItemEnabled(app, 'edit.undo')).toBe(false);

  await timeline.event('Third').click({ modifiers: ['ControlOrMeta'] });
  await timeline.event('Fourth').click({ modifiers: ['ControlOrMeta'] });
  await holdBefore(page, timeline.event('Third'), timeline.event('Second'));
  await expect(page.getByText('+1', { exact: true })).toBeVisible();
  await letGo(page);
  await expect.poll(saved).toEqual(['14:10 First', '~14:15 Third', '14:20 Second', '~14:25-14:30 Fourth']);
  await undo();
  await expect.poll(saved).toEqual(BEFORE);
});

test('a list longer than the window scrolls while an event is dragged to its end', async ({
  sharedApp,
  dataDir,
}) => {
  const many = Array.from({ length: 30 }, (_, index) =>
    buildEvent(
      `Event ${index}`,
      `${12 + Math.floor(index / 12)}:${String((index % 12) * 5).padStart(2, '0')}`,
    ),
  );
  const { page, timeline, saved } = await openedTimeline({ sharedApp, dataDir }, { timeline: many });
  const box = await timeline.event(/^Event 1$/).boundingBox();
  if (box === null) throw new Error('The event cannot be seen');
  await page.mouse.move(box.x + 80, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, 690, { steps: 10 });
  await expect(page.getByText(/^Drop here.*after “Event 29”/)).toBeVisible();
  await letGo(page);
  await expect.poll(async () => (await saved()).at(-1)).toBe('~14:26 Event 1');
});

test('an event is dragged by the very first press on its row, as by a finger that moved over nothing before', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline, saved } = await openedTimeline({ sharedApp, dataDir }, { timeline: FOUR });
  const [from, to] = [
    await timeline.event('Fourth').boundingBox(),
    await timeline.event('Third').boundingBox(),
  ];
  const pointer = { bubbles: true, isPrimary: true, pointerId: 1, pointerType: 'mouse', button: 0 };
  const at = (box: typeof from, buttons: number) => ({
    ...pointer,
    buttons,
    clientX: (box?.x ?? 0) + 30,
    clientY: (box?.y ?? 0) + 5,
  });
  await timeline.event('Fourth').dispatchEvent('pointerdown', at(from, 1));
  await page.dispatchEvent('body', 'pointermove', at(to, 1));
  await page.dispatchEvent('body', 'pointermove', at(to, 1));
  await expect(page.getByText('Drop here: 14:25, between “Second” and “Third”')).toBeVisible();
  await page.dispatchEvent('body', 'pointerup', at(to, 0));
  await expect.poll(saved).toContain('~14:25-14:30 Fourth');
});
