import fc from 'fast-check';
import { toId } from '#shared/domain/incident/ids.ts';
import { type AgendaBlock, BLOCK_KINDS, type MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** A night of changed clocks in Europe: the offset of what is written changes at 01:00 UTC. */
const MEETING_BEGIN_MS = Date.UTC(2026, 2, 29, 0, 30);

/** The moment so many seconds after the begin, as a clock in Berlin shows it that night. */
export function atSecond(second: number): Timestamp {
  const ms = MEETING_BEGIN_MS + Math.round(second * 1000);
  return timestampAt(ms, ms < Date.UTC(2026, 2, 29, 1, 0) ? 60 : 120);
}

/** One to six blocks, the last one protected more often than not. */
export const arbitraryPlan: fc.Arbitrary<readonly AgendaBlock[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      minutes: fc.integer({ min: 1, max: 30 }),
      isProtected: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) =>
    blocks.map((block, index) => ({ id: toId(`block-${index}`), title: `Block ${index}`, ...block })),
  );

const step = fc.record({
  seconds: fc.integer({ min: 0, max: 1500 }),
  action: fc.constantFrom(
    'pause',
    'resume',
    'next',
    'back',
    'extend',
    'end',
    'start',
    'next',
    'next' as const,
  ),
  minutes: fc.constantFrom(1, 5),
});

/** A log that starts at second 0 and goes on for some steps, in any order that buttons could be pressed in. */
export const arbitraryLog: fc.Arbitrary<readonly MeetingLogEntry[]> = fc
  .array(step, { maxLength: 12 })
  .map((steps) => {
    let second = 0;
    const entries = steps.map(({ seconds, action, minutes }): MeetingLogEntry => {
      second += seconds;
      const at = atSecond(second);
      return action === 'extend' ? { at, action, minutes } : { at, action };
    });
    return [{ at: atSecond(0), action: 'start' }, ...entries];
  });
