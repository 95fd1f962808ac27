import { describe, expect, it } from 'vitest';
import { flagsOf, pasted, told } from '#test/support/readTimeline.ts';

const TWO = ['2026-03-10T14:18 Alarm', '2026-03-11T00:10 Fix'];

describe('a table', () => {
  it.each([
    [
      'date and time apart',
      '| Date | Time | Event |\n|---|---|---|\n| 2026-03-10 | 14:18 | Alarm |\n| 2026-03-11 | 00:10 | Fix |',
    ],
    [
      'columns in another order',
      '| Event | Time | Day |\n|---|---|---|\n| Alarm | 14:18 | 2026-03-10 |\n| Fix | 00:10 | 2026-03-11 |',
    ],
    [
      'both in one column, padded',
      '| When             | What happened     |\n| :--------------- | ----------------- |\n| 2026-03-10  14:18 | Alarm             |\n| 2026-03-11 00:10 | Fix               |',
    ],
    [
      'a day only where it changes',
      '| Date | Time | Event |\n|---|---|---|\n| 2026-03-10 | 14:18 | Alarm |\n| 2026-03-11 | | |\n| | 00:10 | Fix |',
    ],
    ['no head', '| 2026-03-10 14:18 | Alarm |\n| 2026-03-11 00:10 | Fix |'],
    ['no bars at the sides', 'Time | Event\n--- | ---\n2026-03-10 14:18 | Alarm\n2026-03-11 00:10 | Fix'],
    ['tabs', 'Date\tTime\tEvent\n2026-03-10\t14:18\tAlarm\n2026-03-11\t00:10\tFix'],
    ['tabs without a head', '2026-03-10\t14:18\tAlarm\n2026-03-11\t00:10\tFix'],
    ['tabs in another order', 'Alarm\t2026-03-10\t14:18\nFix\t2026-03-11\t00:10'],
    [
      'a zone column',
      '| Date | Time | TZ | Event |\n|--|--|--|--|\n| 2026-03-10 | 14:18 | UTC | Alarm |\n| 2026-03-11 | 00:10 | UTC | Fix |',
    ],
  ])('with %s', (_form, table) => {
    expect(told(pasted(table))).toEqual(TWO);
  });

  it('has its zone in its head', () => {
    const table = '| Date and Time in CET | Event |\n|--|--|\n| 2026-01-10 14:18 | Alarm |';
    expect(pasted(table)).toMatchObject({
      events: [{ occurredAt: '2026-01-10T14:18:00+01:00' }],
      timeZone: 'Europe/Berlin',
      structureLines: [1, 2],
    });
  });

  it('names who did it, and keeps the columns it has no place for', () => {
    const table = '| Time | Who | Event | Link |\n|--|--|--|--|\n| 14:18 | Ann | a \\| b | T-1 |';
    expect(pasted(table).events).toMatchObject([{ actor: 'Ann', title: 'a | b', detail: 'Link: T-1' }]);
  });

  it('keeps rows whose time is a placeholder, and leaves out rows of the template', () => {
    const read = pasted(
      '| Time | Event |\n|--|--|\n| 2026-03-09 HH:mm | Released |\n| 2026-03-09 HH:mm | Short event description. |\n| --:-- | Found |',
    );
    expect(told(read)).toEqual(['~2026-03-09T00:00 Released', '? Found']);
    expect(read.notUnderstood).toMatchObject([{ line: 4 }]);
    expect(read.warnings.map(({ line }) => line)).toContain(4);
    expect(flagsOf(read)).toContain('unknown-digits');
  });

  it('without times is no timeline', () => {
    const read = pasted('| Metric | Value |\n|--|--|\n| Users | 4,200 |');
    expect(read.events).toEqual([]);
    expect(read.notUnderstood).toHaveLength(3);
  });
});
