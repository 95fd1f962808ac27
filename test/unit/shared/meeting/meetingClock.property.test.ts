import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { epochMs, timestampAt } from '#shared/time/timestamp.ts';
import { arbitraryLog, arbitraryPlan, atSecond } from '#test/support/incidents/arbitraryClock.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

/** Sums of fractions of minutes; a tenth of a millisecond is nothing on a clock. */
const DUST_MS = 0.1;
const MINUTE_MS = 60_000;

const second = fc.integer({ min: 0, max: 30_000 });
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

it('has elapsed and remaining time that together are the plan and its extensions', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryLog, second, (plan, log, at) => {
      const clock = meetingClock(plan, log, atSecond(at));
      const planned = sum(plan.map(({ minutes }) => minutes)) * MINUTE_MS;
      expect(clock.elapsedMs + clock.remainingMs).toBe(clock.totalMs);
      expect(clock.totalMs).toBe(planned + clock.extensionMs);
      expect(sum(clock.blocks.map(({ elapsedMs }) => elapsedMs))).toBe(clock.elapsedMs);
      for (const { lengthMs, elapsedMs, remainingMs } of clock.blocks) {
        expect(elapsedMs + remainingMs).toBeCloseTo(lengthMs, 1);
      }
    }),
  );
});

it('keeps the end where it is as long as there is anything to take time from', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryLog, second, (plan, log, at) => {
      const clock = meetingClock(plan, log, atSecond(at));
      if (clock.phase === 'ended') return;
      const taken = sum(clock.blocks.map(({ lengthMs, elapsedMs }) => Math.max(lengthMs, elapsedMs)));
      const later = clock.blocks.filter(({ state }) => state === 'next');
      const isSqueezedOut = later.every(({ remainingMs }) => remainingMs <= DUST_MS);
      if (!isSqueezedOut) expect(taken).toBeLessThanOrEqual(clock.totalMs + DUST_MS);
      expect(clock.blocks.every(({ lengthMs }) => lengthMs >= 0)).toBe(true);
    }),
  );
});

it('never takes time from a protected block while others still have some', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryLog, second, (plan, log, at) => {
      const clock = meetingClock(plan, log, atSecond(at));
      if (clock.phase === 'ended') return;
      const later = clock.blocks.filter(({ state }) => state === 'next');
      const needed = later.filter(({ isProtected }) => isProtected);
      const need = sum(
        needed.map(({ plannedMs, extensionMs, elapsedMs }) =>
          Math.max(0, plannedMs + extensionMs - elapsedMs),
        ),
      );
      const here = clock.blocks.find(({ state }) => state === 'current');
      const left = clock.remainingMs - Math.max(0, here?.remainingMs ?? 0);
      for (const { lengthMs, plannedMs } of needed) {
        if (left >= need) expect(lengthMs).toBeGreaterThanOrEqual(plannedMs - DUST_MS);
      }
      const open = later.filter(({ isProtected, remainingMs }) => !isProtected && remainingMs > DUST_MS);
      if (open.length === 0) return;
      for (const { lengthMs, plannedMs } of needed) {
        expect(lengthMs).toBeGreaterThanOrEqual(plannedMs - DUST_MS);
      }
    }),
  );
});

it('only goes forward as time does', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryLog, second, second, (plan, log, one, other) => {
      const before = meetingClock(plan, log, atSecond(Math.min(one, other)));
      const after = meetingClock(plan, log, atSecond(Math.max(one, other)));
      expect(after.elapsedMs).toBeGreaterThanOrEqual(before.elapsedMs);
      expect(after.remainingMs).toBeLessThanOrEqual(before.remainingMs);
      for (const [index, block] of after.blocks.entries()) {
        const earlier = before.blocks[index];
        expect(block.elapsedMs).toBeGreaterThanOrEqual(earlier?.elapsedMs ?? 0);
        if (block.state !== 'next') continue;
        expect(block.lengthMs).toBeLessThanOrEqual((earlier?.lengthMs ?? 0) + DUST_MS);
      }
    }),
  );
});

it('says the same after its file was written and read at any point', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryLog, fc.nat(12), second, (plan, log, kept, at) => {
      const now = atSecond(at);
      const written = withMeeting({ plan, log: log.slice(0, kept + 1) });
      const read = parseIncidentFile(new TextEncoder().encode(serializeIncident(written)));
      if (!read.ok) throw new Error('The file cannot be read');
      const goneOn = [...read.value.incident.meeting.log, ...log.slice(kept + 1)];
      expect(meetingClock(read.value.incident.meeting.plan, goneOn, now)).toEqual(
        meetingClock(plan, log, now),
      );
    }),
    { numRuns: runs(50) },
  );
});

it('survives a log in any order of times and invents none', () => {
  const shuffled = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 20_000 }).map(atSecond),
      action: fc.constantFrom('start', 'pause', 'resume', 'next', 'back', 'end'),
    } satisfies { [Key in 'at' | 'action']: fc.Arbitrary<MeetingLogEntry[Key]> }),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(arbitraryPlan, shuffled, second, (plan, log, at) => {
      const clock = meetingClock(plan, log, atSecond(at));
      const times = [...log.map((entry) => epochMs(entry.at)), epochMs(atSecond(at))];
      expect(clock.elapsedMs).toBeGreaterThanOrEqual(0);
      expect(clock.elapsedMs).toBeLessThanOrEqual(Math.max(...times) - Math.min(...times));
    }),
  );
});

it('goes on as if nothing had happened when the computer’s clock is set', () => {
  const jump = fc.integer({ min: -7200, max: 7200 }).filter((seconds) => seconds !== 0);
  fc.assert(
    fc.property(arbitraryPlan, arbitraryLog, second, jump, (plan, log, rest, seconds) => {
      const last = epochMs(log.at(-1)?.at ?? atSecond(0));
      const set = timestampAt(last + seconds * 1000);
      const jumped: MeetingLogEntry[] = [...log, { at: set, action: 'clock-change', seconds }];
      const plain = meetingClock(plan, log, timestampAt(last + rest * 1000));
      const { endsAt, ...after } = meetingClock(plan, jumped, timestampAt(last + (rest + seconds) * 1000));
      const { endsAt: plainEnd, ...expected } = plain;
      expect(after).toEqual(expected);
      expect(endsAt === null).toBe(plainEnd === null);
      if (endsAt === null || plainEnd === null) return;
      expect(epochMs(endsAt) - epochMs(plainEnd)).toBe(seconds * 1000);
    }),
  );
});

function withMeeting(patch: Partial<Incident['meeting']>): Incident {
  const incident = buildIncident();
  return { ...incident, meeting: { ...incident.meeting, ...patch } };
}
