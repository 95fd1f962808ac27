import { expect, it } from 'vitest';
import { daysOverdue, dueDays } from '#shared/domain/items/dueDays.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { readDay } from '#shared/time/readDay.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const incident = buildIncident({ timeline: [buildEvent('Errors', '14:23')] });

function dueAs(text: string, now: string): string | null {
  const { today, near } = dueDays(incident, at(now));
  const day = readDay(text, today, near);
  return day === null ? null : dayText(day);
}

it.each([
  ['14 March', '2026-03-11T09:00:00Z', '2026-03-14'],
  ['14 March', '2026-11-29T09:00:00Z', '2026-03-14'],
  ['14 Jan', '2026-11-29T09:00:00Z', '2027-01-14'],
  ['in 2 weeks', '2026-11-29T09:00:00Z', '2026-12-13'],
  ['tomorrow', '2026-11-29T23:00:00Z', '2026-11-30'],
  ['14 March', '2028-02-01T09:00:00Z', '2028-03-14'],
])('%s, typed at %s about an incident of 10 March 2026, is %s', (text, now, day) => {
  expect(dueAs(text, now)).toBe(day);
});

it('counts days in the zone of the incident', () => {
  const { today } = dueDays({ ...incident, timeZone: 'Pacific/Auckland' }, at('2026-03-11T20:00:00Z'));
  expect(dayText(today)).toBe('2026-03-12');
});

it.each([
  ['2026-03-14', 0],
  ['2026-03-13', 1],
  ['2025-03-14', 365],
  ['2026-03-15', 0],
  ['2026-02-30', null],
  ['soon', null],
  [undefined, null],
])('on 14 March 2026, what is due %s is %s days overdue', (due, days) => {
  const action = due === undefined ? {} : { due };
  expect(daysOverdue(action, { year: 2026, month: 3, day: 14 })).toBe(days);
});
