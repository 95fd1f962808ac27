import { type Measure, summarise } from '#build/bench/measure.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';

const WARM_UP = 5;
const COUNTED = 25;

/** The Markdown document of 1,000 events. */
export const markdownExport: Measure = async () => {
  const times = Array.from({ length: WARM_UP + COUNTED }, () => {
    // Another incident each time: the app keeps some answers for each timeline that it has seen.
    const incident = largeIncident(1000);
    const startedAt = performance.now();
    toMarkdown(incident, { audience: 'internal' });
    return performance.now() - startedAt;
  });
  const series = summarise(times.slice(WARM_UP));
  return [
    {
      what: 'Markdown export of 1,000 events',
      value: series.median,
      unit: 'ms',
      budget: { most: 50 },
      series,
      note: `the first of the process ${times[0]?.toFixed(0)} ms`,
    },
  ];
};
