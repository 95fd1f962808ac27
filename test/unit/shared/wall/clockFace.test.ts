import { expect, test } from 'vitest';
import type { MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { clockFace } from '#shared/wall/clockFace.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const { plan } = sampleIncident().meeting;
const START: MeetingLogEntry = { at: at('2026-03-11T15:00:00Z'), action: 'start' };

/** The face at a time of the afternoon, in Berlin. */
function face(clock: string, ...log: readonly MeetingLogEntry[]) {
  return clockFace(meetingClock(plan, log, at(`2026-03-11T${clock}Z`)), 'Europe/Berlin');
}

test('before the start it tells how long the meeting will be', () => {
  expect(face('14:00:00')).toEqual({ time: '55 min', note: 'not started yet', cue: 'none' });
});

test('in a block it counts down, and tells the end by the incident’s clock', () => {
  expect(face('15:01:00', START)).toEqual({
    time: '2:00',
    note: 'left of 3 min · meeting ends 16:55',
    cue: 'none',
  });
});

test('over its time it counts up, and says so', () => {
  expect(face('15:04:05', START)).toEqual({
    time: '+1:05',
    note: 'over 3 min · meeting ends 16:55',
    cue: 'over',
  });
});

test('paused it stands still, and says so', () => {
  const pause: MeetingLogEntry = { at: at('2026-03-11T15:01:00Z'), action: 'pause' };
  expect(face('15:11:00', START, pause)).toEqual({
    time: '2:00',
    note: 'paused · meeting ends 17:05',
    cue: 'paused',
  });
});

test('after the end it tells how long the meeting was', () => {
  const end: MeetingLogEntry = { at: at('2026-03-11T15:50:00Z'), action: 'end' };
  expect(face('18:00:00', START, end)).toEqual({
    time: '50 min',
    note: 'the meeting has ended',
    cue: 'none',
  });
});
