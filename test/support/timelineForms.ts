import fc from 'fast-check';

/** One entry of a timeline that is to be written down and read back. */
export interface WrittenEntry {
  /** Minutes after 2026-03-10 14:00 UTC. */
  readonly minutes: number;
  readonly title: string;
  readonly actor: string;
  /** Lines below the title. */
  readonly body: readonly string[];
  /** Minutes that it lasted, at least 1. */
  readonly lasted: number;
}

const word = fc.constantFrom(
  'Alarm',
  'queue',
  'grows',
  'Ann',
  'restarts',
  'the',
  '503',
  'broker',
  'v2',
  'again',
  'over',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `The ${words.join(' ')}`);

/** Entries in time order, up to five hours apart, so that many cross midnight. */
export const writtenEntries: fc.Arbitrary<readonly WrittenEntry[]> = fc
  .array(
    fc.record({
      step: fc.integer({ min: 1, max: 300 }),
      title: sentence,
      actor: fc.constantFrom('ann', 'on-call', 'r.diaz'),
      body: fc.array(sentence, { minLength: 1, maxLength: 3 }),
      lasted: fc.integer({ min: 1, max: 600 }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((steps) => {
    let minutes = 0;
    return steps.map(({ step, ...entry }) => {
      minutes += step;
      return { minutes, ...entry };
    });
  });

/** `2026-03-10T14:23`, so many minutes after 14:00 UTC, in a zone so many hours east. */
function instant(minutes: number, hours = 0): string {
  return new Date(Date.UTC(2026, 2, 10, 14 + hours, minutes)).toISOString().slice(0, 16);
}

/** `2026-03-10`, in UTC or so many hours east of it. */
export function dateOf(minutes: number, hours = 0): string {
  return instant(minutes, hours).slice(0, 10);
}

/** `14:23` */
export function clockOf(minutes: number, hours = 0): string {
  return instant(minutes, hours).slice(11);
}

/** `2:23 PM` */
export function halfDayOf(minutes: number, hours = 0): string {
  const clock = clockOf(minutes, hours);
  const hour = Number(clock.slice(0, 2));
  return `${hour % 12 || 12}${clock.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** `10 Mar` */
export function dayMonthOf(minutes: number): string {
  return `${Number(dateOf(minutes).slice(8))} Mar`;
}
