import type { Incident } from '#shared/domain/incident/incident.ts';
import { type CalendarDay, dayAfter, dayNumber, dayOfText, dayText } from '#shared/time/calendarDay.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { parseTimestamp, shifted, type Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/** As the sample is written down: an outage of one day, whose review is planned for the next. */
const OUTAGE: CalendarDay = { year: 2026, month: 3, day: 10 };
const REVIEW: CalendarDay = { year: 2026, month: 3, day: 11 };

/**
 * The sample as if its outage had been yesterday, whenever somebody opens it: a review that is years late and actions that nobody
 * did would be a poor example. Moments, days, the month of its SLA and the day in its texts move alike; what is written of a day
 * before it was made up stays as it is.
 */
export function sampleOfYesterday(sample: Incident, now: Timestamp): Incident {
  const days = Math.max(0, dayNumber(calendarDayIn(now, sample.timeZone)) - dayNumber(REVIEW));
  if (days === 0) return sample;
  const day = dayText(dayAfter(OUTAGE, days));
  const spoken = longCalendarDate(dayText(OUTAGE));
  const moved = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (key === 'month') return day.slice(0, 7);
    const due = dayOfText(value);
    if (due !== null) return dayText(dayAfter(due, days));
    const moment = parseTimestamp(value);
    return moment === null ? value.replaceAll(spoken, longCalendarDate(day)) : shifted(moment, days * DAY_MS);
  };
  // The same keys with the same kinds of values.
  return JSON.parse(JSON.stringify(sample, moved)) as Incident;
}
