import { expect, type Page } from '@playwright/test';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { actionsPage } from '#test/e2e/pages/actionsPage.ts';
import { causeBoardPage } from '#test/e2e/pages/causeBoardPage.ts';
import { causesPage } from '#test/e2e/pages/causesPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { holdBefore, holdOver, letGo, settled } from '#test/e2e/pages/dragging.ts';
import { guidedPage } from '#test/e2e/pages/guidedPage.ts';
import { listPage } from '#test/e2e/pages/listPage.ts';
import { scalePage } from '#test/e2e/pages/scalePage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

/** A place where things are dragged. */
interface DragArea {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /**
   * Clicks something that can also be dragged, or stands beside its handle, expects what a click does, and takes it
   * back where it is an edit.
   */
  readonly click: (page: Page, undo: () => Promise<void>) => Promise<void>;
  /** One drag, by which the file differs. */
  readonly drag: (page: Page) => Promise<void>;
  /** The part of the file that the drag changes, in words. */
  readonly part: (incident: Incident) => readonly unknown[];
  readonly after: (before: readonly unknown[]) => readonly unknown[];
}

const ACKNOWLEDGED = 'Page acknowledged';
const FIRST_ERRORS = 'First requests fail';
const CAUSE_FOUND = 'Cause found';
const NOTE = 'Somebody saw a spike';
const BUDGET = 'the migration framework has no connection budget to enforce';
const THRESHOLD = 'the dashboard plots pool usage, but no threshold was ever set on it';

async function openTimeline(page: Page, view: 'List' | 'Scale'): Promise<void> {
  await deskPage(page).goTo('timeline');
  await page.getByRole('radio', { name: view }).check({ force: true });
}

function titlesInOrder({ timeline }: Incident): readonly string[] {
  return timelineInOrder(timeline).map(
    ({ title, occurredAt }) => `${occurredAt === null ? '– ' : ''}${title}`,
  );
}

/** With the item at one place taken to another. */
function moved(items: readonly unknown[], from: number, to: number): readonly unknown[] {
  const rest = items.filter((_item, index) => index !== from);
  return [...rest.slice(0, to), items[from], ...rest.slice(to)];
}

async function expectClickToOpen(page: Page, what: 'event' | 'note', title: string): Promise<void> {
  const timeline = timelinePage(page);
  await timeline[what](title).click();
  await expect(timeline.editor).toBeVisible();
  await timeline.done.click();
  await expect(timeline.editor).toHaveCount(0);
}

const AREAS: readonly DragArea[] = [
  {
    name: 'the list of the timeline',
    open: (page) => openTimeline(page, 'List'),
    click: (page) => expectClickToOpen(page, 'event', ACKNOWLEDGED),
    drag: async (page) => {
      const { event } = timelinePage(page);
      await holdBefore(page, event(ACKNOWLEDGED), event(FIRST_ERRORS));
      await letGo(page);
    },
    part: titlesInOrder,
    after: (before) => moved(before, 2, 1),
  },
  {
    name: 'the scale of the timeline',
    open: (page) => openTimeline(page, 'Scale'),
    click: async (page) => {
      const { mark, spoken } = scalePage(page);
      await mark(/Cause found/).click();
      await expect(mark(/Cause found/)).toHaveAttribute('aria-selected', 'true');
      await expect(spoken).not.toContainText('picked up');
    },
    drag: async (page) => {
      const scale = scalePage(page);
      const [first, second] = [scale.mark(/pile up/), scale.mark(/First requests/)];
      await scale.hold(first, 6 * (await scale.minute(first, second, 5)));
      await expect(page.getByText('14:18 → 14:24')).toBeVisible();
      await letGo(page);
    },
    part: titlesInOrder,
    after: (before) => moved(before, 0, 1),
  },
  {
    name: 'the tray of unplaced notes',
    open: (page) => openTimeline(page, 'List'),
    click: (page) => expectClickToOpen(page, 'note', NOTE),
    drag: async (page) => {
      const { note, event } = timelinePage(page);
      // In the middle of the window: held at its edge the list would scroll on below the pointer.
      await holdBefore(page, note(NOTE), event(CAUSE_FOUND));
      await letGo(page);
    },
    part: titlesInOrder,
    after: (before) => {
      const at = before.findIndex((title) => String(title).startsWith(CAUSE_FOUND));
      return [...before.slice(0, at), NOTE, ...before.slice(at, -1)];
    },
  },
  {
    name: 'the evidence of the guided whys',
    open: async (page) => {
      await deskPage(page).goTo('causes');
      await causesPage(page).mode('Guided').check({ force: true });
      await page
        .getByRole('navigation', { name: 'All causes' })
        .getByRole('button', { name: /no connection budget/ })
        .click();
    },
    click: async (page, undo) => {
      const chip = guidedPage(page).evidence.filter({ hasText: '14:23' });
      await chip.click();
      await expect(chip).toHaveAttribute('aria-pressed', 'true');
      await undo();
      await expect(chip).toHaveAttribute('aria-pressed', 'false');
    },
    drag: async (page) => {
      const guided = guidedPage(page);
      await guided.carry(guided.evidence.filter({ hasText: '14:18' }), guided.answers.last());
    },
    part: ({ causes }) => causes.map(({ evidence }) => evidence.length),
    after: (before) => before.map((count, index) => (index === 4 ? 1 : count)),
  },
  {
    name: 'the board of the whys',
    open: async (page) => {
      const board = causeBoardPage(page);
      await board.open();
      await board.zoomTo('50 %');
    },
    click: async (page) => {
      const box = causeBoardPage(page).box(/kept 38 of its 50/);
      await box.click();
      await expect(box).toHaveAttribute('aria-selected', 'true');
    },
    drag: async (page) => {
      const board = causeBoardPage(page);
      await board.holdOver(
        board.box(/no connection budget/),
        board.box(/no threshold was ever set/),
        'middle',
      );
      await expect(page.getByText(/^Under “the dashboard/)).toBeVisible();
      await letGo(page);
    },
    part: ({ causes }) =>
      causes
        .map(({ answer, parentId }) => `${answer} / ${causes.find(({ id }) => id === parentId)?.answer}`)
        .sort(),
    after: (before) =>
      before.map((line) => (String(line).startsWith(BUDGET) ? `${BUDGET} / ${THRESHOLD}` : line)),
  },
  {
    name: 'the contributing factors',
    open: (page) => deskPage(page).goTo('contributingFactors'),
    click: async (page) => {
      const { item } = listPage(page, 'contributingFactors');
      await item(2).click();
      await expect(item(2)).toBeFocused();
    },
    drag: async (page) => {
      const { handle, item } = listPage(page, 'contributingFactors');
      await holdOver(page, handle('Pool usage was on a dashboard'), item(3));
      await letGo(page);
      await settled(page);
    },
    part: ({ contributingFactors }) => contributingFactors.map(({ text }) => text),
    after: (before) => moved(before, 0, 2),
  },
  {
    name: 'the action items',
    open: (page) => deskPage(page).goTo('actions'),
    click: async (page) => {
      const { line, title } = actionsPage(page);
      await line(2).click();
      await expect(title(2)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(line(2)).toBeFocused();
    },
    drag: async (page) => {
      const { handle, line } = actionsPage(page);
      await holdOver(page, handle(1), line(2));
      await letGo(page);
      await settled(page);
    },
    part: ({ actions }) => actions.map(({ title }) => title),
    after: (before) => moved(before, 0, 1),
  },
];

test('clicks and drags work in each place that has them, one after another and back in the first', async ({
  sharedApp,
  dataDir,
}) => {
  const sample = sampleIncident();
  const { path } = libraryFile(dataDir, {
    ...sample,
    timeline: [...sample.timeline, buildEvent(NOTE, null)],
  });
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1440, height: 900 });
  const undo = () => pressCommand(app, page, 'edit.undo');
  for (const area of [...AREAS, ...AREAS.slice(0, 1)]) {
    await test.step(area.name, async () => {
      const part = async () => area.part(await savedIncident(dataDir));
      const before = await part();
      await area.open(page);
      await area.click(page, undo);
      await area.drag(page);
      await expect.poll(part).toEqual(area.after(before));
      await undo();
      await expect.poll(part).toEqual(before);
      await area.click(page, undo);
    });
  }
});
