import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import { proposedThreshold } from '#shared/rules/proposedThreshold.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const sample = sampleIncident();
const start = epochMs(incidentSpan(sample)?.from ?? sample.createdAt);

/** A value a minute, the first of `after` at the moment at which the incident began. */
function measured(before: readonly number[], after: readonly number[]) {
  const values = [...before, ...after];
  const times = values.map((_value, index) => start + (index - before.length) * MINUTE_MS);
  return { times: Float64Array.from(times), values: Float64Array.from(values) };
}

const proposed = (before: readonly number[], after: readonly number[], unit = '%') =>
  proposedThreshold(sample, { points: measured(before, after), unit, limit: null });

describe('the threshold that is proposed for a graph', () => {
  it('is a round value above all that was usual, with what was', () => {
    expect(proposed([0.2, 0.4, 0.3, 3.2, 0.1], [37.5, 12])).toEqual({
      threshold: 10,
      isBelow: false,
      reason: 'It was at most 3.2% before 14:18, when the incident began',
    });
  });

  it('is none that no file can hold, where values are further apart than numbers go', () => {
    expect(proposed([-1.7e308, -1.7e308, -1.7e308, -1.7e308, -1.7e308], [1.7e308])).toBeNull();
  });

  it('lies below where values fell', () => {
    expect(proposed([340, 352, 347, 360, 351], [12, 0], 'orders/min')).toMatchObject({
      threshold: 200,
      isBelow: true,
      reason: expect.stringMatching(/^It was at least 340 orders\/min before/),
    });
  });

  it('is the line of the dashboard where it draws one', () => {
    const limit = { threshold: 5, isBelow: false };
    expect(proposedThreshold(sample, { points: measured([1], [2]), unit: '%', limit })).toEqual({
      ...limit,
      reason: 'Its dashboard draws a line there',
    });
  });

  it('is none where nothing was measured before, where nothing stands out, and where nobody knows when it began', () => {
    expect(proposed([], [1, 99])).toBeNull();
    expect(proposed([1, 5, 2, 4, 3], [6])).toBeNull();
    expect(proposed([1, 1, 1, 1, 1], [1])).toBeNull();
    const none = proposedThreshold(buildIncident(), {
      points: measured([1, 1, 1, 1, 1], [9]),
      unit: '',
      limit: null,
    });
    expect(none).toBeNull();
  });

  it('lies between what was usual and the extreme, whatever was measured', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(values, values, (before, after) => {
        const found = proposed(before, after);
        if (found === null) return;
        const { threshold, isBelow } = found;
        if (isBelow) {
          expect(threshold).toBeLessThan(Math.min(...before));
          expect(threshold).toBeGreaterThan(Math.min(...after));
        } else {
          expect(threshold).toBeGreaterThan(Math.max(...before));
          expect(threshold).toBeLessThan(Math.max(...after));
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
