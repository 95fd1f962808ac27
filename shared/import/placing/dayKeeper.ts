import { copiedDay } from '#shared/import/placing/copiedDay.ts';
import { dateOf, dayBySomeBelow, withYear, yearsIn } from '#shared/import/placing/markedDates.ts';
import { isNewestFirst } from '#shared/import/placing/newestFirst.ts';
import type { FlagCode, ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { createNumericOrder } from '#shared/import/reading/numericOrder.ts';
import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { type CalendarDay, dayAfter, dayNumber, dayText } from '#shared/time/calendarDay.ts';
import { DAY_MS, HOUR_MS } from '#shared/time/durations.ts';
import { nearestDay } from '#shared/time/nearestDay.ts';
import { isRelativeDay, type RelativeDate } from '#shared/time/relativeDay.ts';
import { lastWeekday, type ResolvedDate, resolveDate } from '#shared/time/resolveDate.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import type { WrittenDate, WrittenTime } from '#shared/time/writtenTime.ts';

/** The facts that are known of a text before its first entry: from its title, its date, its first sentences. */
export interface Foreknowledge {
  readonly day: CalendarDay | null;
  /** Whether the text says the day's year, rather than that it was taken from today. */
  readonly isYearStated?: boolean;
  /** The day that it is with day and month exchanged, where nothing says which is first: `10/03/2026`. */
  readonly otherDay?: CalendarDay | null;
}

const UNRESOLVED: Readonly<Record<Exclude<ResolvedDate['kind'], 'day'>, FlagCode>> = {
  impossible: 'impossible-date',
  unknown: 'unknown-digits',
  unsaid: 'day-relative',
};

type Flag = (code: FlagCode, words: string, made?: string) => void;

/**
 * A clock that goes back by more than this began a new day; by less, the lines are out of order. Two
 * colleagues' notes are minutes apart; from an evening to the next morning are many hours.
 */
const OUT_OF_ORDER_MS = 3 * HOUR_MS;

/** An entry whose day is asked for. */
interface DatedEntry {
  readonly time: WrittenTime;
  /** Its zone names several places, so that its instant is only one of those possible. */
  readonly isOpen: boolean;
}

/** Says on which day each entry is, from the dates in the text and from clocks that go back. */
export function createDayKeeper(
  marks: readonly TimelineMark[],
  context: ImportContext,
  foreknown: Foreknowledge,
) {
  const knownDay = foreknown.day;
  const orderOf = createNumericOrder(marks);
  const isDayChosen = knownDay === null && context.isDayChosen === true;
  const first = isDayChosen ? context.day : withYear(knownDay ?? context.day, context.year);
  const statedYears = yearsIn(marks);
  if (knownDay !== null && foreknown.isYearStated === true) statedYears.add(knownDay.year);
  if (context.year !== undefined) statedYears.add(context.year);
  const latest = isDayChosen || context.latest === undefined ? {} : { latest: context.latest };
  let near = first;
  let hasDate = knownDay !== null;
  let running: CalendarDay | null = knownDay === null ? null : first;
  let isStated = false;
  /** The day above is one that nothing names: each entry on it says so, not only the first. */
  let isAssumed = false;
  const isBackward = isNewestFirst(marks);
  const isChat = marks.some((mark) => mark.kind === 'entry' && mark.isPost === true);
  /** The day that `today` is; null while nothing says it. */
  let writtenOn: CalendarDay | null = isChat ? copiedDay(marks, firstReading) : null;
  writtenOn ??= knownDay ?? (isDayChosen ? first : null);
  /** A day with the number that the text gives it; null while it has none. */
  let numbered: { readonly number: number; readonly day: CalendarDay } | null = null;
  /** The day above is one of which nothing says which it is. */
  let isUnsaid = false;
  const dayBelow = isDayChosen || isChat || isBackward ? null : dayBySomeBelow(marks, firstReading);
  /** What a text in which no day is named at all is near to. */
  const span = knownDay === null && marks.every((mark) => dateOf(mark) === null) ? context.span : undefined;
  /** What somebody tells of lies before the moment at which they wrote it, or is announced for the hours after it. */
  const toldAt =
    context.toldAt === undefined ? Number.POSITIVE_INFINITY : epochMs(context.toldAt) + OUT_OF_ORDER_MS;
  /** The instant of the entry before, in milliseconds since the epoch. */
  let previous: number | null = null;
  /** The same of entries whose zone is still to be chosen: they tell nothing of the others, nor these of them. */
  let previousOpen: number | null = null;

  /** A date before any other was looked at. */
  function firstReading(date: WrittenDate): CalendarDay | null {
    const year = context.year ?? null;
    const resolvedDate = resolveDate(date, {
      near: first,
      year,
      today: first,
      ...orderOf(date),
      ...latest,
    });
    return resolvedDate.kind === 'day' ? resolvedDate.day : null;
  }

  function resolve(date: WrittenDate): ResolvedDate {
    if (date.kind === 'moment-ago') return { kind: 'unsaid' };
    if (isRelativeDay(date)) return resolveFrom(date);
    if (date.kind === 'weekday' && isChat && running === null)
      return writtenOn === null ? { kind: 'unsaid' } : sureDay(lastWeekday(writtenOn, date.weekday));
    const year = hasDate ? null : (context.year ?? null);
    const today = running ?? context.day;
    const isFirst = previous === null && previousOpen === null;
    const resolvedDate = resolveDate(date, { near, year, today, ...orderOf(date), isFirst, ...latest });
    if (resolvedDate.kind === 'day') {
      near = resolvedDate.day;
      hasDate = true;
    }
    return resolvedDate;
  }

  /** What is counted from the day of writing. */
  function resolveFrom(date: RelativeDate): ResolvedDate {
    if (writtenOn === null) return { kind: 'unsaid' };
    return resolveDate(date, { near: writtenOn, today: writtenOn, year: null, order: null });
  }

  /** The days of posts are those on which they were written; that of another line is the day which it tells of. */
  function learn(date: WrittenDate, day: CalendarDay): void {
    isUnsaid = false;
    isAssumed = false;
    if (!isChat && !isRelativeDay(date)) writtenOn = day;
  }

  /** An earlier day in front of one entry does not change the day that was stated for all. */
  function moveOn(day: CalendarDay): void {
    const isEarlier = running !== null && dayNumber(day) < dayNumber(running);
    if (!(isStated && isEarlier)) running = day;
  }

  function named(date: WrittenDate, words: string, flag: Flag): CalendarDay | null {
    const resolvedDate = resolve(date);
    if (resolvedDate.kind !== 'day') {
      // What counts from a moment tells nothing of the day of others.
      const isOfMoment = date.kind === 'moment-ago';
      isUnsaid ||= resolvedDate.kind === 'unsaid' && !isOfMoment;
      flag(isOfMoment ? 'moment-relative' : UNRESOLVED[resolvedDate.kind], words, 'left unplaced');
      return null;
    }
    learn(date, resolvedDate.day);
    if (date.kind === 'weekday' && running === null && !isDayChosen)
      flag('day-assumed', words, dayText(resolvedDate.day));
    if (resolvedDate.isYearAssumed && !statedYears.has(resolvedDate.day.year))
      flag('year-assumed', words, String(resolvedDate.day.year));
    if (resolvedDate.otherDay !== null)
      flag(
        'ambiguous-date',
        words,
        `${dayText(resolvedDate.day)}; it can also mean ${dayText(resolvedDate.otherDay)}`,
      );
    moveOn(resolvedDate.day);
    return resolvedDate.day;
  }

  /** What stands below several days goes on from the last of them. */
  function goOnFrom(date: WrittenDate): void {
    const last = resolve(date);
    if (last.kind === 'day' && (running === null || dayNumber(last.day) > dayNumber(running)))
      running = last.day;
  }

  /** Compares with the entry before. Without a written date, a clock that goes back far is the next day's. */
  function follow(day: CalendarDay, ms: number, { time, isOpen }: DatedEntry, flag: Flag): CalendarDay {
    const before = isOpen ? previousOpen : previous;
    const back = before === null ? 0 : before - ms;
    const isNextDay =
      !isBackward &&
      time.date === null &&
      time.dayShift === 0 &&
      back > OUT_OF_ORDER_MS &&
      back <= DAY_MS &&
      ms + DAY_MS <= toldAt;
    const isFree = span !== undefined || (isBackward && time.date === null);
    // An entry of the day before stands below those of a day where the latest is told first.
    const isDayBefore =
      isFree && before !== null && back < (isBackward ? -DAY_MS / 2 : OUT_OF_ORDER_MS - DAY_MS);
    const isLaterThanTold = knownDay === null && time.date === null && before === null && ms > toldAt;
    const earlier = isDayBefore || isLaterThanTold ? -1 : 0;
    const days = isNextDay ? 1 : earlier;
    if (isOpen) previousOpen = ms + days * DAY_MS;
    else previous = ms + days * DAY_MS;
    if (days === 0) {
      if (back > 0 && !isBackward) flag('runs-backwards', time.words);
      return day;
    }
    const meantDay = dayAfter(day, days);
    const why = isLaterThanTold ? 'later-than-told' : isNextDay ? 'next-day-assumed' : 'day-before-assumed';
    flag(why, time.words, dayText(meantDay));
    running = meantDay;
    return meantDay;
  }

  /** The day of the first entry, where nothing above it names one. */
  function firstDay(msOn: (day: CalendarDay) => number | null): CalendarDay {
    if (dayBelow !== null && dayBelow !== 'open') return dayBelow;
    if (span === undefined) return near;
    const days = [-1, 0, 1].flatMap((days) => {
      const day = dayAfter(near, days);
      const ms = msOn(day);
      return ms === null ? [] : [{ day, options: [{ occurredAt: timestampAt(ms) }] }];
    });
    return nearestDay(days, { span, previous: null })?.day ?? near;
  }

  function forgetPrevious(): void {
    previous = null;
    previousOpen = null;
  }

  return {
    /** Takes a day that is said above entries. */
    set(date: WrittenDate, isForAll: boolean): void {
      const resolvedDate = resolve(date);
      isUnsaid ||= resolvedDate.kind === 'unsaid';
      if (resolvedDate.kind !== 'day') return;
      learn(date, resolvedDate.day);
      running = resolvedDate.day;
      isStated = isForAll;
      // Under a heading with a day the clock may start over; that is no step back in time.
      if (!isForAll) forgetPrevious();
    },
    /** Takes the number of a day that is said above entries. What it counts from is the first day that has one. */
    setNumber(number: number, isDated: boolean): void {
      const countedDay = numbered === null ? null : dayAfter(numbered.day, number - numbered.number);
      const day = isDated
        ? running
        : (countedDay ?? (running === null ? null : dayAfter(running, number - 1)));
      if (day !== null) numbered = { number, day };
      if (isDated) return;
      if (day === null) {
        isUnsaid = number !== 1;
        return;
      }
      running = day;
      near = day;
      isUnsaid = false;
      forgetPrevious();
    },
    /** Takes a year that is said above entries, for dates that have none. */
    setYear(year: number): void {
      near = { year, month: 7, day: 1 };
      hasDate = true;
    },
    /** Another part of the document begins, which may tell of the same hours again. */
    restart(): void {
      if (knownDay !== null) running = first;
      isStated = false;
      isUnsaid = false;
      forgetPrevious();
    },
    /** Takes an entry that was placed by counting from the one before. */
    moveTo(at: Timestamp): void {
      const [year, month, day] = at.slice(0, 10).split('-').map(Number);
      running = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
      previous = epochMs(at);
    },
    /**
     * The day of an entry; null when its date cannot be known. `msOn` gives the instant of its clock on
     * a day, in milliseconds since the epoch; null when it has none.
     */
    of(entry: DatedEntry, msOn: (day: CalendarDay) => number | null, flag: Flag): CalendarDay | null {
      const { time } = entry;
      const writtenDay = time.date === null ? null : named(time.date, time.words, flag);
      if (time.date !== null && writtenDay === null) return null;
      if (time.untilDay !== null) goOnFrom(time.untilDay);
      if (isUnsaid) {
        flag('day-relative', time.words);
        return null;
      }
      const isOpenDay = writtenDay === null && running === null && dayBelow === 'open';
      if (isOpenDay) flag('day-open', time.words);
      if (isOpenDay) return null;
      const base = writtenDay ?? running ?? firstDay(msOn);
      const day = time.dayShift === 0 ? base : dayAfter(base, time.dayShift);
      const ms = msOn(day);
      if (ms === null) return day;
      isAssumed ||= running === null && !isDayChosen;
      if (isAssumed) flag('day-assumed', time.words, dayText(day));
      if (
        writtenDay === null &&
        foreknown.otherDay != null &&
        knownDay !== null &&
        dayNumber(base) === dayNumber(knownDay)
      )
        flag(
          'ambiguous-date',
          time.words,
          `on ${dayText(knownDay)}; its date can also mean ${dayText(foreknown.otherDay)}`,
        );
      running ??= base;
      return time.clock?.kind === 'known' ? follow(day, ms, entry, flag) : day;
    },
  };
}

function sureDay(day: CalendarDay): ResolvedDate {
  return { kind: 'day', day, isYearAssumed: false, otherDay: null };
}
