import type { Page } from 'playwright-core';
import { type Measure, summarise } from '#build/bench/measure.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';

const TURNS = { warmUp: 2, counted: 9 };
const LINES = 1000;

/** Pasting 1,000 lines into a timeline of 2,000 events, until the events found are drawn. */
export const pastePreview: Measure = () =>
  withLargeIncident(async (page) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /Timeline/ })
      .click();
    const times: number[] = [];
    for (let turn = 0; turn < TURNS.warmUp + TURNS.counted; turn += 1) {
      times.push(await pasteTime(page, turn));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    const series = summarise(times.slice(TURNS.warmUp));
    return [
      {
        what: 'paste of 1,000 lines to the preview',
        value: series.median,
        unit: 'ms',
        budget: { most: 200 },
        series,
        note: `the first of the process ${times[0]?.toFixed(0)} ms`,
      },
    ];
  });

/** Milliseconds from the paste until the frame after the rows are there. The text differs at each turn. */
async function pasteTime(page: Page, turn: number): Promise<number> {
  const text = Array.from({ length: LINES }, (_nothing, index) => lineOf(index, turn)).join('\n');
  return page.evaluate(async (pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const startedAt = performance.now();
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    while (document.querySelector('dialog [data-index]') === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - startedAt;
  }, text);
}

function lineOf(index: number, turn: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(6 + Math.floor(index / 60))}:${two(index % 60)}`;
  return `- **${clock} UTC** - @ann restarts \`consumer-${index}\` for the ${turn + 1}. time`;
}
