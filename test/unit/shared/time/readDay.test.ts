import { describe, expect, it } from 'vitest';
import { dayText } from '#shared/time/calendarDay.ts';
import { readDay, readMonth } from '#shared/time/readDay.ts';

const TODAY = { year: 2026, month: 3, day: 11 };
const read = (text: string) => {
  const day = readDay(text, TODAY);
  return day === null ? null : dayText(day);
};

describe('a typed day', () => {
  it.each([
    ['2026-12-04', '2026-12-04'],
    [' 4 Dec ', '2026-12-04'],
    ['Dec 4th, 2027', '2027-12-04'],
    ['Friday 13 March', '2026-03-13'],
    ['4 Jan', '2027-01-04'],
    ['9 Mar', '2026-03-09'],
    ['13/03/2026', '2026-03-13'],
    ['03252026', '2026-03-25'],
    ['25032026', '2026-03-25'],
    ['20260325', '2026-03-25'],
    ['today', '2026-03-11'],
    ['tomorrow', '2026-03-12'],
    ['in 10 days', '2026-03-21'],
    ['in 2 weeks', '2026-03-25'],
    ['+1w', '2026-03-18'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    '',
    '4',
    '4 De',
    'Dec',
    '12/',
    '05/03/2026',
    '05032026',
    '31 Feb',
    '2026-02-31',
    'next sprint',
    '4 Dec or so',
    'soon',
  ])('%s is not guessed', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a typed month', () => {
  it.each([
    ['2026-03', '2026-03'],
    ['03/2026', '2026-03'],
    ['3.2026', '2026-03'],
    ['Mar 2026', '2026-03'],
    ['march 2026', '2026-03'],
  ])('%s is %s', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });

  it.each(['', '2026', '2026-0', '2026-13', '13/2026', 'Mar', '14 Mar 2026', 'Mar 2026 or so'])(
    '%s is not guessed',
    (text) => {
      expect(readMonth(text)).toBeNull();
    },
  );
});
