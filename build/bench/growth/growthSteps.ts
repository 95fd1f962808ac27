import { statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { heldInApp, mouseDrag, rowDrag } from '#build/bench/drags/mouseDrag.ts';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import { goToPlace, type PLACES } from '#build/pictures/openPage.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isPeoplesKind } from '#shared/domain/incident/timelineEvent.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';

/** What one measure came to at one size: a series, or one value. */
export interface Step {
  readonly what: string;
  /** In milliseconds of work on the page's main thread, each from an input until two frames later; `until saved` of time. */
  readonly works: readonly number[];
  readonly kind: 'key' | 'first key' | 'move' | 'drop' | 'first opening' | 'opening' | 'save' | 'until saved';
}

/** Hints, marks and what is missing come when nobody types. */
const QUIET_MS = 900;
const TYPED = 'connections climb while';
const NAME = 'Annabel Weber';
const MOVES = 24;

/** What is done with one incident, in an order in which nothing that comes first spoils what comes later. */
export async function eventSteps(page: Page, { timeline }: Incident, file: string): Promise<readonly Step[]> {
  // Only events of these kinds say which person acted, and the earliest stand in sight.
  const whose = placedEvents(timeline).find(({ kind }) => isPeoplesKind(kind))?.id ?? '';
  const meter = await createWorkMeter(page);
  const steps: Step[] = [];
  const opening = async (what: string, open: () => Promise<void>, kind: Step['kind']) => {
    steps.push({ what, kind, works: [await meter(open)] });
    await page.waitForTimeout(QUIET_MS);
  };
  const typing = async (what: string, field: Locator, text: string) => {
    await field.focus();
    await page.keyboard.press('End');
    steps.push({ what: `key, ${what}`, kind: 'key', works: await typed(page, meter, text) });
    await page.waitForTimeout(QUIET_MS);
  };
  await page.waitForTimeout(QUIET_MS);
  const summary = page.getByRole('textbox', { name: 'Summary, Markdown' });
  await summary.focus();
  await page.keyboard.press('End');
  steps.push({ what: 'first key in the summary', kind: 'first key', works: await typed(page, meter, 'q') });
  await typing('summary', summary, TYPED);
  steps.push(...(await saving(page, meter, file)));
  const cards = page.locator('button[data-field$=":card"]');
  const openTimeline = opened(page, 'Timeline', cards.first());
  await opening('opening the timeline the first time', openTimeline, 'first opening');
  await goToPlace(page, 'Summary');
  await opening('opening the timeline again', openTimeline, 'opening');
  const entry = page.getByRole('textbox', { name: 'New event: time and what happened' });
  await entry.fill('14:47 ');
  await typing('fast entry', entry, TYPED);
  await entry.fill('');
  await page.locator(`button[data-field*="${whose}"][data-field$=":card"]`).click();
  await typing('title of an event', page.getByRole('textbox', { name: 'What happened', exact: true }), TYPED);
  const who = page
    .getByRole('textbox', { name: /^Who/ })
    .or(page.getByRole('combobox', { name: /^Who/ }))
    .first();
  await who.fill('');
  await typing('who of an event', who, NAME);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.waitForTimeout(QUIET_MS);
  steps.push({ what: 'key, find in document', kind: 'key', works: await typed(page, meter, 'queue') });
  await page.keyboard.press('Escape');
  steps.push(...(await listDrag(page, meter, cards)));
  await opening(
    'opening the action items the first time',
    opened(page, 'Action items', page.getByRole('heading', { name: /Action items/ }).first()),
    'first opening',
  );
  await page
    .getByRole('button', { name: /owner of |^Owner\?/ })
    .first()
    .click();
  const owner = page.locator('[data-field$=":owner"]:is(input, textarea)').first();
  await owner.fill('');
  await typing('owner of an action', owner, NAME);
  return steps;
}

export async function causeSteps(page: Page): Promise<readonly Step[]> {
  const meter = await createWorkMeter(page);
  const steps: Step[] = [];
  const opening = async (what: string, open: () => Promise<void>, kind: Step['kind']) => {
    await page.waitForTimeout(QUIET_MS);
    steps.push({ what, kind, works: [await meter(open)] });
  };
  const form = (name: string, shown: Locator) => async () => {
    await page.getByText(name, { exact: true }).first().click();
    await shown.waitFor();
  };
  const answer = page.locator('[data-field$=":answer"]:is(input, textarea)').first();
  const whys = opened(page, 'Five Whys', page.getByText('Board', { exact: true }).first());
  await opening('opening Five Whys the first time', whys, 'first opening');
  await opening('opening the outline the first time', form('Outline', answer), 'first opening');
  await opening(
    'opening the board the first time',
    form('Board', page.getByRole('tree', { name: 'Causes' })),
    'first opening',
  );
  await goToPlace(page, 'Summary');
  await opening('opening the board again', whys, 'opening');
  await opening('opening the outline again', form('Outline', answer), 'opening');
  await page.waitForTimeout(QUIET_MS);
  await answer.focus();
  await page.keyboard.press('End');
  return [
    ...steps,
    { what: 'key, answer in the outline', kind: 'key', works: await typed(page, meter, TYPED) },
  ];
}

function opened(page: Page, place: (typeof PLACES)[number], shown: Locator): () => Promise<void> {
  return async () => {
    await goToPlace(page, place);
    await shown.waitFor();
  };
}

async function typed(page: Page, meter: WorkMeter, text: string): Promise<readonly number[]> {
  const works: number[] = [];
  for (const character of text) {
    works.push(await meter(() => page.keyboard.press(character === ' ' ? 'Space' : character)));
  }
  return works;
}

/** A save begins so long after the first edit; see `autosave.ts`. */
const SAVE_AFTER_MS = 500;
const SAVES = 6;

/** What a save of one more letter takes of the page, apart from what comes when the typing pauses; and until it is on the disk. */
async function saving(page: Page, meter: WorkMeter, file: string): Promise<readonly Step[]> {
  const works: number[] = [];
  const waits: number[] = [];
  for (let save = 0; save < SAVES; save += 1) {
    await page.waitForTimeout(QUIET_MS);
    const before = statSync(file).mtimeMs;
    const typedAt = Date.now();
    await page.keyboard.press('a');
    await page.waitForTimeout(SAVE_AFTER_MS - 80);
    works.push(await meter(() => changed(file, before)));
    waits.push(statSync(file).mtimeMs - typedAt - SAVE_AFTER_MS);
  }
  return [
    { what: 'saving, work on the page', kind: 'save', works },
    { what: 'from the begin of a save until it is on the disk', kind: 'until saved', works: waits },
  ];
}

async function changed(file: string, since: number): Promise<void> {
  while (statSync(file).mtimeMs === since) await pause(5);
  // The answer comes back to the page, which then says so.
  await pause(150);
}

async function listDrag(page: Page, meter: WorkMeter, cards: Locator): Promise<readonly Step[]> {
  const { moves, drop } = await mouseDrag(page, meter, {
    ...(await rowDrag(cards.nth(1), cards.nth(4))),
    steps: MOVES,
    lifted: heldInApp(page),
  });
  return [
    { what: 'drag of an event in the list, a move', kind: 'move', works: moves },
    { what: 'drop of an event in the list', kind: 'drop', works: [drop] },
  ];
}
