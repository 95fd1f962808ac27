import type { Locator, Page } from 'playwright-core';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Figure, type Measure, summarise } from '#build/bench/measure.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';

const WARM_UP = 8;
const COUNTED = 60;
const TYPED = 'connections climb while the queue drains ';

/** Typing with 2,000 events open: in the summary, in the fast entry and in the title of an event. */
export const keyPress: Measure = () =>
  withLargeIncident(async (page) => {
    const meter = await createWorkMeter(page);
    const figures: Figure[] = [];
    for (const [place, fieldIn] of Object.entries(FIELDS)) {
      figures.push(figureOf(place, await typingWork(page, await fieldIn(page), meter)));
    }
    return figures;
  });

const FIELDS: Readonly<Record<string, (page: Page) => Promise<Locator>>> = {
  summary: async (page) => {
    await goTo(page, /Summary/);
    return page.getByRole('textbox', { name: 'Summary, Markdown' });
  },
  'fast entry': async (page) => {
    await goTo(page, /Timeline/);
    const entry = page.getByRole('textbox', { name: 'New event: time and what happened' });
    await entry.fill('14:47 ');
    return entry;
  },
  'title of an event': async (page) => {
    await goTo(page, /Timeline/);
    await page.locator('button[data-field$=":card"]').filter({ hasText: 'First requests fail' }).click();
    return page.getByRole('textbox', { name: 'What happened', exact: true });
  },
};

async function goTo(page: Page, place: RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: place }).click();
}

async function typingWork(page: Page, field: Locator, meter: WorkMeter): Promise<readonly number[]> {
  await field.focus();
  await page.keyboard.press('End');
  const works: number[] = [];
  for (let index = 0; index < WARM_UP + COUNTED; index += 1) {
    const character = TYPED[index % TYPED.length] ?? ' ';
    works.push(await meter(() => page.keyboard.press(character === ' ' ? 'Space' : character)));
  }
  return works.slice(WARM_UP);
}

function figureOf(place: string, works: readonly number[]): Figure {
  const series = summarise(works);
  return {
    what: `key press with 2,000 events, ${place}: p95`,
    value: series.p95,
    unit: 'ms',
    budget: { most: 16.7 },
    series,
    note: `most ${series.most.toFixed(1)} ms`,
  };
}
