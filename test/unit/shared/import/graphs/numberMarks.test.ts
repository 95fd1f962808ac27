import { describe, expect, it } from 'vitest';
import { foundGraphs, readSignals } from '#shared/import/graphs/readSignals.ts';
import { readThreshold } from '#shared/import/graphs/readThreshold.ts';

const context = { timeZone: 'Europe/Berlin', isZoneGuessed: true, day: { year: 2026, month: 3, day: 10 } };

describe('the numbers of a column', () => {
  const column = (separator: string, values: readonly string[]) => {
    const rows = values.map((value, index) => `2026-03-10T14:0${index}:00Z${separator}${value}`);
    const found = foundGraphs('', `Time${separator}requests\n${rows.join('\n')}`);
    const signals = found === null ? null : readSignals(found, context);
    return { values: [...(signals?.signals[0]?.points.values ?? [])], notes: signals?.notes };
  };

  it.each([
    ['\t', ['998', '1,234', '2,345', '870'], [998, 1234, 2345, 870]],
    [';', ['998', '1,234', '2,345', '870'], [998, 1234, 2345, 870]],
    [';', ['998', '1.234', '2.345', '870'], [998, 1234, 2345, 870]],
    [',', ['998', '"1,234"', '"2,345.5"', '870'], [998, 1234, 2345.5, 870]],
    [';', ['0,250', '1,125', '2'], [0.25, 1.125, 2]],
    [',', ['0.250', '1.125', '998'], [0.25, 1.125, 998]],
    [';', ['1.234.567', '998', '12'], [1_234_567, 998, 12]],
  ])('tells thousands from decimals between %j: %j', (separator, cells, values) => {
    expect(column(separator, cells)).toEqual({ values, notes: [] });
  });

  it.each([
    [';', ['1,234', '2,345'], [1.234, 2.345], '“1,234” is read as 1.234, not as 1234.'],
    ['\t', ['1,234', '2,345'], [1234, 2345], '“1,234” is read as 1234, not as 1.234.'],
    [',', ['1.234', '2.345'], [1.234, 2.345], '“1.234” is read as 1.234, not as 1234.'],
    [',', ['2', '1.125'], [2, 1.125], '“1.125” is read as 1.125, not as 1125.'],
  ])(
    'says how it read what the column does not decide, between %j: %j',
    (separator, cells, values, words) => {
      expect(column(separator, cells)).toEqual({ values, notes: [words] });
    },
  );
});

describe('a threshold', () => {
  it.each([
    ['1,200', '', 1200],
    ['1,200 ms', 'ms', 1200],
    ['1.234', '', 1.234],
    ['0,5 %', '%', 0.5],
    ['1.2 s', 'ms', 1200],
    ['', '', null],
    ['soon', '', undefined],
  ])('typed as %j in %j is %s', (typed, unit, value) => {
    expect(readThreshold(typed, unit)).toBe(value);
  });

  it('is read again as it is shown', () => {
    for (const value of [1.234, 1200, 0.5, 12.345, 1e6]) expect(readThreshold(String(value))).toBe(value);
  });
});
