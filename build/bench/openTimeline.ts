import { createWorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Measure, summarise } from '#build/bench/measure.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';

const OPENINGS = 12;
/** What a person takes for at once. */
const AT_ONCE_MS = 200;

/** Going to a timeline of 2,000 events, from the click until its cards are there. */
export const openTimeline: Measure = () =>
  withLargeIncident(async (page) => {
    const meter = await createWorkMeter(page);
    const place = (name: RegExp) => page.getByRole('navigation').getByRole('button', { name });
    const works: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      works.push(
        await meter(async () => {
          await place(/Timeline/).click();
          await page.locator('button[data-field$=":card"]').first().waitFor();
        }),
      );
      await place(/Summary/).click();
    }
    const series = summarise(works);
    const what = 'opening a timeline of 2,000 events: p95';
    const note = `the first ${(works[0] ?? 0).toFixed(0)} ms`;
    return [{ what, value: series.p95, unit: 'ms', budget: { most: AT_ONCE_MS }, series, note }];
  });
