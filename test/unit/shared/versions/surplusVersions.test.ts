import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import {
  DAYS_KEPT,
  isHistoryCut,
  MOST_OF_TODAY,
  NEWEST_KEPT,
  surplusVersions,
} from '#shared/versions/surplusVersions.ts';

const NOW = Date.UTC(2026, 10, 29, 12);
const now = timestampAt(NOW);

/** Newest first, from their ages in milliseconds. */
function versionsOfAges(agesMs: readonly number[]) {
  return agesMs.map((ageMs, index) => ({
    keptAt: timestampAt(NOW - ageMs),
    number: agesMs.length - index,
  }));
}

function keptAges(agesMs: readonly number[]): readonly number[] {
  const versions = versionsOfAges(agesMs);
  const surplus = new Set(surplusVersions(versions, now));
  return agesMs.filter((_age, index) => !surplus.has(versions[index] ?? { keptAt: now, number: 0 }));
}

describe('surplusVersions', () => {
  it('lets all of today stay, up to a bound', () => {
    const minutes = Array.from({ length: 300 }, (_nothing, index) => index * MINUTE_MS);
    expect(keptAges(minutes)).toEqual(minutes.slice(0, MOST_OF_TODAY));
  });

  it('lets the last state of each older day stay for a month', () => {
    const hours = Array.from({ length: 24 * 60 }, (_nothing, index) => index * HOUR_MS);
    const older = keptAges(hours).filter((age) => age >= DAY_MS);
    const days = older.map((age) => timestampAt(NOW - age).slice(0, 13));
    expect(days).toHaveLength(DAYS_KEPT - 1);
    expect(days.every((day) => day.endsWith('T23'))).toBe(true);
    expect(Math.max(...older)).toBeLessThan(DAYS_KEPT * DAY_MS);
  });

  it('lets the newest stay whatever their age', () => {
    const old = Array.from({ length: 50 }, (_nothing, index) => 400 * DAY_MS + index * MINUTE_MS);
    expect(keptAges(old)).toEqual(old.slice(0, NEWEST_KEPT));
  });

  it('takes one from the future for one of today', () => {
    const future = Array.from({ length: 60 }, (_nothing, index) => -DAY_MS * 900 + index * MINUTE_MS);
    expect(keptAges(future)).toEqual(future);
  });

  it('removes nothing more when it is asked again, nor anything that it let stay a moment ago for a day', () => {
    const ages = fc.array(fc.integer({ min: -DAY_MS, max: 60 * DAY_MS }), { maxLength: 300 });
    fc.assert(
      fc.property(ages, (drawn) => {
        const versions = versionsOfAges(drawn.toSorted((a, b) => a - b));
        const surplus = new Set(surplusVersions(versions, now));
        const left = versions.filter((version) => !surplus.has(version));
        expect(surplusVersions(left, now)).toEqual([]);
        expect(left.slice(0, NEWEST_KEPT)).toEqual(versions.slice(0, NEWEST_KEPT));
        expect(left.length).toBeLessThanOrEqual(NEWEST_KEPT + MOST_OF_TODAY + DAYS_KEPT + 1);
      }),
    );
  });
});

it('isHistoryCut knows a gap, and versions without numbers', () => {
  expect(isHistoryCut([])).toBe(false);
  expect(isHistoryCut(versionsOfAges([1, 2, 3]))).toBe(false);
  expect(isHistoryCut(versionsOfAges([1, 2, 3]).slice(0, 2))).toBe(true);
  expect(isHistoryCut([{ keptAt: now, number: 0 }])).toBe(true);
});
