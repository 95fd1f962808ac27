import { describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { AgendaBlock, MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const MINUTE_MS = 60_000;
const BEGIN = at('2026-03-11T15:00:00+00:00');
const minute = (minutes: number) => shifted(BEGIN, minutes * MINUTE_MS);

function block(name: string, minutes: number, isProtected = false): AgendaBlock {
  return { id: toId(name), kind: 'other', title: name, minutes, isProtected };
}

const PLAN = [block('talk', 20), block('whys', 10), block('learn', 5), block('actions', 10, true)];
const STARTED: MeetingLogEntry = { at: BEGIN, action: 'start' };

function minutesOf(log: readonly MeetingLogEntry[], minutes: number) {
  const clock = meetingClock(PLAN, log, minute(minutes));
  return clock.blocks.map(({ lengthMs }) => Math.round((lengthMs / MINUTE_MS) * 100) / 100);
}

describe('meetingClock', () => {
  it('shows the plan before the start', () => {
    const clock = meetingClock(PLAN, [], BEGIN);
    expect(clock).toMatchObject({ phase: 'not-started', currentIndex: null, endsAt: null, cue: 'none' });
    expect(clock.blocks.map(({ state }) => state)).toEqual(['next', 'next', 'next', 'next']);
    expect(clock.remainingMs).toBe(45 * MINUTE_MS);
  });

  it('counts down in the current block and says when the meeting ends', () => {
    const clock = meetingClock(PLAN, [STARTED], minute(5));
    expect(clock.blocks[0]).toMatchObject({ state: 'current', remainingMs: 15 * MINUTE_MS });
    expect(clock.endsAt).toBe('2026-03-11T15:45:00+00:00');
  });

  it('takes what a block overruns from the later ones in proportion, and spares the protected one', () => {
    expect(minutesOf([STARTED], 26)).toEqual([20, 6, 3, 10]);
    expect(meetingClock(PLAN, [STARTED], minute(26))).toMatchObject({ behindMs: 6 * MINUTE_MS, cue: 'over' });
    expect(meetingClock(PLAN, [STARTED], minute(26)).endsAt).toBe('2026-03-11T15:45:00+00:00');
  });

  it('gives the next block what was left for it, and spare time to nobody', () => {
    const next: MeetingLogEntry = { at: minute(26), action: 'next' };
    expect(minutesOf([STARTED, next], 26)).toEqual([26, 6, 3, 10]);
    const early: MeetingLogEntry = { at: minute(12), action: 'next' };
    expect(minutesOf([STARTED, early], 13)).toEqual([12, 10, 5, 10]);
    expect(meetingClock(PLAN, [STARTED, early], minute(13)).behindMs).toBe(-8 * MINUTE_MS);
  });

  it('ends as much earlier as it is ahead, and as planned once that is used up', () => {
    const early: MeetingLogEntry = { at: minute(12), action: 'next' };
    const endsAfter = (minutes: number) => meetingClock(PLAN, [STARTED, early], minute(minutes)).endsAt;
    expect(endsAfter(12)).toBe('2026-03-11T15:37:00+00:00');
    expect(endsAfter(22)).toBe('2026-03-11T15:37:00+00:00');
    expect(endsAfter(24)).toBe('2026-03-11T15:39:00+00:00');
    expect(endsAfter(33)).toBe('2026-03-11T15:45:00+00:00');
  });

  it('takes from the protected block only when the others have nothing left', () => {
    expect(minutesOf([STARTED], 35)).toEqual([20, 0, 0, 10]);
    expect(minutesOf([STARTED], 40)).toEqual([20, 0, 0, 5]);
    expect(minutesOf([STARTED], 50)).toEqual([20, 0, 0, 0]);
  });

  it('counts up beyond the end of the meeting', () => {
    const clock = meetingClock(PLAN, [STARTED], minute(50));
    expect(clock.remainingMs).toBe(-5 * MINUTE_MS);
    expect(clock.blocks[0]?.remainingMs).toBe(-30 * MINUTE_MS);
  });

  it('gives an extension to the current block and moves the end', () => {
    const extended: MeetingLogEntry = { at: minute(22), action: 'extend', minutes: 5 };
    const clock = meetingClock(PLAN, [STARTED, extended], minute(22));
    expect(clock.endsAt).toBe('2026-03-11T15:50:00+00:00');
    expect(clock.blocks.map(({ lengthMs }) => lengthMs / MINUTE_MS)).toEqual([25, 10, 5, 10]);
    expect(clock).toMatchObject({ behindMs: 0, extensionMs: 5 * MINUTE_MS, totalMs: 50 * MINUTE_MS });
  });

  it('does not count a pause, and moves the end with it', () => {
    const paused: MeetingLogEntry = { at: minute(5), action: 'pause' };
    expect(meetingClock(PLAN, [STARTED, paused], minute(9))).toMatchObject({
      phase: 'paused',
      elapsedMs: 5 * MINUTE_MS,
      endsAt: '2026-03-11T15:49:00+00:00',
    });
    const resumed: MeetingLogEntry = { at: minute(9), action: 'resume' };
    expect(meetingClock(PLAN, [STARTED, paused, resumed], minute(10)).elapsedMs).toBe(6 * MINUTE_MS);
  });

  it('takes up a block where it was left', () => {
    const log: MeetingLogEntry[] = [
      STARTED,
      { at: minute(4), action: 'next' },
      { at: minute(6), action: 'back' },
    ];
    const clock = meetingClock(PLAN, log, minute(7));
    expect(clock.blocks[0]).toMatchObject({ state: 'current', elapsedMs: 5 * MINUTE_MS });
    expect(clock.blocks[1]).toMatchObject({ state: 'next', elapsedMs: 2 * MINUTE_MS });
  });

  it('finds the block it went to after the plan was put in another order', () => {
    const log: MeetingLogEntry[] = [STARTED, { at: minute(20), action: 'next', block: toId('learn') }];
    expect(meetingClock(PLAN, log, minute(21)).currentIndex).toBe(2);
  });

  it.each([
    [15.9, 'none'],
    [16, 'nearly'],
    [20, 'end'],
    [20.4, 'end'],
    [20.5, 'over'],
  ] as const)('after %d of 20 minutes shows the cue %s', (minutes, cue) => {
    expect(meetingClock(PLAN, [STARTED], minute(minutes)).cue).toBe(cue);
  });

  it('proposes a follow-up at 60 minutes, and not before', () => {
    expect(meetingClock(PLAN, [STARTED], minute(59.9)).proposesFollowUp).toBe(false);
    expect(meetingClock(PLAN, [STARTED], minute(60)).proposesFollowUp).toBe(true);
  });

  it('stays as it was at the end', () => {
    const ended: MeetingLogEntry = { at: minute(44), action: 'end' };
    const clock = meetingClock(PLAN, [STARTED, ended], minute(500));
    expect(clock).toMatchObject({ phase: 'ended', elapsedMs: 44 * MINUTE_MS, endedAt: minute(44) });
    expect(clock.proposesFollowUp).toBe(false);
  });

  it('counts sleep as time that the room went on', () => {
    expect(meetingClock(PLAN, [STARTED], minute(18)).elapsedMs).toBe(18 * MINUTE_MS);
  });

  it('stands while the computer’s clock is behind what was written, and goes on from there', () => {
    const next: MeetingLogEntry = { at: minute(10), action: 'next' };
    expect(meetingClock(PLAN, [STARTED, next], minute(-60)).elapsedMs).toBe(10 * MINUTE_MS);
  });

  it('counts nothing twice in the night that the clocks change', () => {
    const log: MeetingLogEntry[] = [{ at: at('2026-10-25T02:50:00+02:00'), action: 'start' }];
    const clock = meetingClock(PLAN, log, at('2026-10-25T02:10:00+01:00'));
    expect(clock.elapsedMs).toBe(20 * MINUTE_MS);
    expect(clock.endsAt).toBe('2026-10-25T02:35:00+01:00');
  });

  it('shows nothing when nothing is planned', () => {
    const clock = meetingClock([], [STARTED], minute(5));
    expect(clock).toMatchObject({ currentIndex: null, totalMs: 0, blocks: [] });
  });
});
