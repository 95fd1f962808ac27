import { describe, expect, it } from 'vitest';
import { foundGraphs, readSignals } from '#shared/import/graphs/readSignals.ts';

const context = { timeZone: 'UTC', isZoneGuessed: false, day: { year: 2026, month: 3, day: 10 } };

describe('the line that a panel of Grafana draws', () => {
  it.each([
    [
      'the first line of a panel',
      [
        { color: 'green', value: null },
        { color: '#EAB839', value: 2 },
        { color: 'red', value: 5 },
      ],
      { threshold: 2, isBelow: false },
    ],
    [
      'what is red below it',
      [
        { color: 'red', value: null },
        { color: 'green', value: 40 },
      ],
      { threshold: 40, isBelow: true },
    ],
    [
      'none where a panel has the line of every panel',
      [
        { color: 'green', value: null },
        { color: 'red', value: 80 },
      ],
      null,
    ],
    ['none without a line', [{ color: 'green', value: null }], null],
  ])('is %s', (_what, steps, limit) => {
    const config = { thresholds: { mode: 'absolute', steps } };
    const fields = [
      { name: 'Time', type: 'time', values: [1773151200000] },
      { name: 'p95', type: 'number', config, values: [1] },
    ];
    const found = foundGraphs('', JSON.stringify({ series: [{ fields }] }));
    expect(found === null ? null : readSignals(found, context).signals[0]?.limit).toEqual(limit);
  });
});
