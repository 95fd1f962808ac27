import { describe, expect, it } from 'vitest';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const codesOf = (text: string) =>
  draftOf(sourceOf(text)).events.map(({ flags }) => flags.map(({ code }) => code));

describe('a list that tells the latest first', () => {
  it.each([
    ['lines', '2026-03-13 00:20 Resolved\n00:05 Mitigated\n23:50 Identified\n23:40 Detected'],
    [
      'a table',
      '| Time | What |\n|---|---|\n| 2026-03-13 00:20 | Resolved |\n| 00:05 | Mitigated |\n| 23:50 | Identified |\n| 23:40 | Detected |',
    ],
  ])('goes back over midnight, and says so: %s', (_what, text) => {
    expect(linesOf(draftOf(sourceOf(text)))).toEqual([
      '03-13 00:20 Resolved',
      '03-13 00:05 Mitigated',
      '03-12 23:50 Identified',
      '03-12 23:40 Detected',
    ]);
    expect(codesOf(text)[2]).toContain('day-before-assumed');
  });

  it('stays on its day where it began in the evening', () => {
    const text = '2026-03-13 18:00 Resolved\n12:10 Mitigated\n09:00 Detected';
    expect(linesOf(draftOf(sourceOf(text))).at(-1)).toBe('03-13 09:00 Detected');
  });
});

describe('a date of two small numbers', () => {
  it.each([
    ['others differ in the first number', '03/04/2026 09:00 alert\n05/04/2026 09:00 ack'],
    ['it stands alone', '03/04/2026 09:00 alert'],
  ])('can also mean another day, and says so where %s', (_what, text) => {
    expect(codesOf(text).flat()).toContain('ambiguous-date');
  });

  it('is the day that is not to come', () => {
    const text = 'Date;Heure;Événement\n12/03/2026;9h00;Alerte\n12/03/2026;9h15;Fin';
    expect(linesOf(draftOf(sourceOf(text)))[0]).toBe('03-12 09:00 Alerte');
  });
});

it('a weekday is the last one of that name, not one to come', () => {
  expect(linesOf(draftOf(sourceOf('Monday 10:00 alert\nTuesday 09:00 ack')))).toEqual([
    '11-23 10:00 alert',
    '11-24 09:00 ack',
  ]);
});

describe('rows above the first that says its day', () => {
  it.each([
    ['lines', '23:40 Detected\n23:50 Identified\n2026-03-13 00:05 Mitigated\n00:20 Resolved'],
    ['a table', 'time,what\n23:40,Detected\n23:50,Identified\n2026-03-13 00:05,Mitigated\n00:20,Resolved'],
  ])('lie on that day or before its midnight, and say that nobody said so: %s', (_what, text) => {
    expect(linesOf(draftOf(sourceOf(text)))).toEqual([
      '03-12 23:40 Detected',
      '03-12 23:50 Identified',
      '03-13 00:05 Mitigated',
      '03-13 00:20 Resolved',
    ]);
    expect(codesOf(text)[0]).toContain('day-assumed');
  });

  it('lie on that day where their clocks do not speak against it', () => {
    const text = '14:00 Detected\n2026-03-13 14:05 Mitigated';
    expect(linesOf(draftOf(sourceOf(text)))).toEqual(['03-13 14:00 Detected', '03-13 14:05 Mitigated']);
  });
});
