import type { FlagCode } from '#shared/import/parsedTimeline.ts';
import { resolveDate } from '#shared/import/resolveDate.ts';
import { dayAfter, type WallReading } from '#shared/import/wallClock.ts';
import type { WrittenClock, WrittenTime, WrittenZone } from '#shared/import/writtenTime.ts';
import type { CalendarDay } from '#shared/time/readDate.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

type KnownClock = Extract<WrittenClock, { kind: 'known' }>;

/** What the start of a range settles for its end. */
export interface RangeStart {
  readonly date: CalendarDay;
  readonly start: Timestamp;
  readonly zone: WrittenZone;
  readonly read: (day: CalendarDay, clock: KnownClock, zone: WrittenZone) => WallReading;
  readonly flag: (code: FlagCode, words: string, made?: string) => void;
}

/**
 * The end of a range; past midnight when it would else lie before the start. Null: no range, or none
 * that can be placed. Also checks a second time in another zone against the first.
 */
export function placeRange(time: WrittenTime, range: RangeStart): Timestamp | null {
  const { date, start, zone, read, flag } = range;
  const same = time.equivalent;
  if (same !== null && same.clock.kind === 'known') {
    const other = read(date, same.clock, same.zone);
    const apart = other.kind === 'exact' ? Math.abs(epochMs(other.at) - epochMs(start)) : 0;
    if (apart % 86_400_000 !== 0) flag('zone-disagrees', time.words);
  }
  if (time.end === null || time.end.clock.kind !== 'known') return null;
  const endDay = time.end.date === null ? date : dayOf(time.end.date, date);
  if (endDay === null) {
    flag('impossible-date', time.words);
    return null;
  }
  const clock = time.end.clock;
  const end = read(endDay, clock, zone);
  if (end.kind === 'exact' && epochMs(end.at) >= epochMs(start)) return end.at;
  if (time.end.date !== null) {
    flag('runs-backwards', time.words);
    return null;
  }
  const next = read(dayAfter(date), clock, zone);
  return next.kind === 'exact' ? next.at : null;
}

function dayOf(written: NonNullable<WrittenTime['date']>, near: CalendarDay): CalendarDay | null {
  const resolved = resolveDate(written, { near, today: near, year: null, order: null });
  return resolved.kind === 'day' ? resolved.day : null;
}
