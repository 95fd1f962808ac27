import type { BusinessHours } from '#shared/domain/incident/trigger.ts';
import { type CalendarDay, dayNumber } from '#shared/time/calendarDay.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** Whether a moment is outside business hours in the zone: on another day, before they begin, or once they end. */
export function isOutsideHours(moment: Timestamp, hours: BusinessHours, timeZone: string): boolean {
  if (!hours.days.includes(weekday(wallTimeIn(moment, timeZone)))) return true;
  // Clock times of two digits each stand in the order of their text.
  const clock = clockTime(moment, timeZone);
  return clock < hours.from || clock >= hours.to;
}

/** 1 for Monday to 7 for Sunday. */
function weekday(day: CalendarDay): number {
  // The epoch was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
