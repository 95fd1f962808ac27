import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pasteContext } from '#shared/import/paste/pasteContext.ts';
import { assumedWords } from '#shared/import/paste/pasteWords.ts';
import { readPaste } from '#shared/import/paste/readPaste.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const START = buildEvent('Start', '23:50');
const INCIDENT = buildIncident({
  timeline: [START],
  milestones: { ...buildIncident().milestones, impactStarted: START.id },
});

function pasted(text: string, incident = INCIDENT) {
  const reading = readPaste(text, pasteContext(incident, at('2026-03-12T09:00:00+00:00')));
  const times = reading.events.map(({ parsed }) => parsed.occurredAt?.slice(8, 16));
  return { day: dayText(reading.day), times };
}

test('a list without days begins on the side of midnight that is nearest to the incident', () => {
  expect(pasted('00:05 paged\n00:20 restarted')).toEqual({
    day: '2026-03-11',
    times: ['11T00:05', '11T00:20'],
  });
  expect(pasted('23:40 deployed\n00:05 paged')).toEqual({
    day: '2026-03-10',
    times: ['10T23:40', '11T00:05'],
  });
});

test('a line from before midnight that stands after one from after it keeps its evening', () => {
  expect(pasted('00:05 paged\n23:55 a second alert\n00:20 restarted').times).toEqual([
    '11T00:05',
    '10T23:55',
    '11T00:20',
  ]);
});

test('a list that tells of days goes on from day to day', () => {
  expect(pasted('23:50 start\n06:00 still\n14:00 still\n22:00 still\n05:00 over').times).toEqual([
    '10T23:50',
    '11T06:00',
    '11T14:00',
    '11T22:00',
    '12T05:00',
  ]);
});

test('a day that the text names counts, for all of it', () => {
  expect(pasted('2026-03-10\n00:05 paged\n23:55 a second alert').times).toEqual(['10T00:05', '10T23:55']);
});

test('a pasted date without a year is not ahead of the day on which it is pasted', () => {
  const empty = buildIncident({ timeZone: 'UTC' });
  const year = (text: string) =>
    readPaste(text, pasteContext(empty, at('2026-11-28T20:30:00+00:00'))).events[0]?.parsed.occurredAt?.slice(
      0,
      4,
    );
  expect(year('29 Mar 02:30 paged')).toBe('2026');
  expect(year('29 Mar 2027 02:30 paged')).toBe('2027');
});

test('a text without a day never lies in the future: the day before is asked about', () => {
  const empty = buildIncident({ timeZone: 'UTC' });
  const read = (text: string, now: string) => readPaste(text, pasteContext(empty, at(now)));
  const text = '21:09 alert\n21:52 over';
  const ahead = read(text, '2026-11-28T20:30:00+00:00');
  expect(dayText(ahead.day)).toBe('2026-11-27');
  expect(assumedWords(ahead)).toBe(
    'The text names no day and no time zone, and today its times are still ahead. Was it the day before?',
  );
  expect(dayText(read(text, '2026-11-28T22:00:00+00:00').day)).toBe('2026-11-28');
  const overnight = read('23:50 alert\n00:20 over', '2026-11-28T06:00:00+00:00');
  expect(overnight.events.map(({ parsed }) => parsed.occurredAt?.slice(8, 16))).toEqual([
    '27T23:50',
    '28T00:20',
  ]);
});

test('whatever clocks a text has, no event of it is after now', () => {
  const empty = buildIncident({ timeZone: 'UTC' });
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 10, max: 59 }));
  fc.assert(
    fc.property(clock, fc.integer({ min: 0, max: 23 }), ([hour, minute], nowHour) => {
      const two = (value: number) => String(value).padStart(2, '0');
      const now = at(`2026-11-28T${two(nowHour)}:00:00+00:00`);
      const { events } = readPaste(`${two(hour)}:${minute} alert`, pasteContext(empty, now));
      expect(Date.parse(events[0]?.parsed.occurredAt ?? '')).toBeLessThanOrEqual(Date.parse(now));
    }),
  );
});
