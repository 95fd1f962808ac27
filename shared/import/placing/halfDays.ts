import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import type { FoundEntry, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { HOUR_MS } from '#shared/time/durations.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import { compareTimestamps, shifted } from '#shared/time/timestamp.ts';
import type { KnownClock, WrittenClock } from '#shared/time/writtenTime.ts';

/** A clock that goes back by less is out of order. Minutes. */
const OUT_OF_ORDER = 3 * 60;
const NOBODY: ReadonlySet<FoundEntry> = new Set();

/**
 * The entries that could lie in the afternoon although their clocks say morning: `01:16` below `12:00`, in a text in which
 * no clock is after 12:59 and none has am or pm. Whoever writes so counts either twelve hours or went on the next day, and
 * nothing else tells. Empty where a clock shows that the text counts 24 hours, and where clocks are of several zones.
 */
export function secondHalves(marks: readonly TimelineMark[]): ReadonlySet<FoundEntry> {
  const found = new Set<FoundEntry>();
  let before: KnownClock | null = null;
  let zone: string | null = null;
  let isSecond = false;
  for (const mark of marks) {
    if (mark.kind !== 'entry') {
      before = null;
      isSecond = false;
      continue;
    }
    const { time } = mark.entry;
    if (mark.isPost === true) return NOBODY;
    if (time.clock?.kind !== 'known') continue;
    const written = time.zone?.words ?? '';
    // Clocks of two zones need not go forward.
    if (countsAll(time.clock, time.words) || (zone ?? written) !== written) return NOBODY;
    zone = written;
    if (time.date !== null || time.dayShift !== 0) isSecond = false;
    else if (before !== null && minutesOf(time.clock) < minutesOf(before) - OUT_OF_ORDER) {
      if (isSecond || before.hour < 9 || time.clock.hour > 8) return NOBODY;
      isSecond = true;
    }
    // Behind the afternoon, twelve would be midnight.
    if (isSecond && time.clock.hour === 12) return NOBODY;
    if (isSecond) found.add(mark.entry);
    before = time.clock;
  }
  return found;
}

/** Hours that only a clock of 24 has; am or pm, which leave nothing open; seconds, which programs write. */
function countsAll({ hour }: KnownClock, words: string): boolean {
  return hour === 0 || hour > 12 || /\d\s?[ap]\.?m\b|\d:\d{2}:\d{2}/i.test(words);
}

function minutesOf({ hour, minute }: KnownClock): number {
  return hour * 60 + minute;
}

/** The entry with its clocks in the afternoon. */
export function inAfternoon(entry: FoundEntry): FoundEntry {
  const { clock, end } = entry.time;
  if (clock === null) return entry;
  const later = end === null || end.date !== null ? end : { ...end, clock: halfLater(end.clock) };
  return { ...entry, time: { ...entry.time, clock: halfLater(clock), end: later } };
}

function halfLater(clock: WrittenClock): WrittenClock {
  return clock.kind === 'known' && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}

/** An event that was placed in the afternoon, with the morning after as well, for a person to choose. */
export function withBothHalves(event: ParsedEvent): ParsedEvent {
  const { occurredAt, endedAt, choices, precision, sourceLines, written } = event;
  const placed = occurredAt === null ? [] : [{ occurredAt, ...(endedAt === undefined ? {} : { endedAt }) }];
  const read: readonly TimeOption[] = choices.length > 0 ? choices : placed;
  if (read.length === 0) return event;
  const both = read
    .flatMap((option) => [option, halfAfter(option)])
    .sort((a, b) => compareTimestamps(a.occurredAt, b.occurredAt));
  const { endedAt: _end, ...rest } = event;
  const message = flagMessage('half-day-open', written);
  return {
    ...rest,
    occurredAt: null,
    precision: 'unplaced',
    choices: both,
    ...(precision === 'approximate' ? { isChoiceApproximate: true } : {}),
    flags: [...event.flags, { code: 'half-day-open', line: sourceLines.from, words: written, message }],
  };
}

function halfAfter(option: TimeOption): TimeOption {
  const { occurredAt, endedAt } = option;
  return {
    ...option,
    occurredAt: shifted(occurredAt, 12 * HOUR_MS),
    ...(endedAt === undefined ? {} : { endedAt: shifted(endedAt, 12 * HOUR_MS) }),
  };
}
