import { describe, expect, it } from 'vitest';
import { foundGraphs, readSignals } from '#shared/import/graphs/readSignals.ts';

const context = { timeZone: 'America/New_York', isZoneGuessed: true, day: { year: 2026, month: 11, day: 1 } };

describe('clocks of a day on which they are set back', () => {
  const newYork = (times: readonly string[]) => {
    const rows = times.map((time, index) => `2026-11-01 ${time}:00,${index}`);
    const found = foundGraphs('', `Time,errors\n${rows.join('\n')}`);
    const signals = found === null ? null : readSignals(found, context);
    const points = signals?.signals[0]?.points;
    const clocks = Array.from(points?.times ?? [], (at) => new Date(at).toISOString().slice(11, 16));
    return { clocks, values: [...(points?.values ?? [])], notes: signals?.notes.join(' ') };
  };

  it.each([
    ['begins in it', ['01:40', '01:50', '02:00', '02:10'], ['06:40', '06:50', '07:00', '07:10']],
    ['ends in it', ['00:40', '00:50', '01:00', '01:10'], ['04:40', '04:50', '05:00', '05:10']],
    [
      'goes through it',
      ['00:30', '01:00', '01:30', '01:00', '01:30', '02:00'],
      ['04:30', '05:00', '05:30', '06:00', '06:30', '07:00'],
    ],
  ])(
    'reads an hour that the clocks show twice by the step of a file that %s, in either order',
    (_what, times, clocks) => {
      const order = times.map((_time, index) => index);
      expect(newYork(times)).toEqual({ clocks, values: order, notes: '' });
      expect(newYork([...times].reverse())).toEqual({ clocks, values: [...order].reverse(), notes: '' });
    },
  );

  it('says of an hour that the clocks show twice when the rows do not tell which', () => {
    expect(newYork(['01:10', '01:20', '01:30']).notes).toMatch(/an hour that clocks show twice/);
    expect(newYork(['00:30', '01:30', '02:30']).notes).toMatch(/an hour that clocks show twice/);
  });
});
