import { type CalendarDay, dayAfter, dayNumber } from '#shared/time/calendarDay.ts';
import { WEEKDAY, weekdayNamed } from '#shared/time/weekdays.ts';

const SMALL_NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const STEP = new RegExp(
  `^(?:in|within)\\s+(\\d{1,3}|an?|${SMALL_NUMBERS.slice(1).join('|')})\\s*(days?|weeks?|months?)(?:['’]s?\\s+time)?$`,
  'i',
);
const COMING = new RegExp(`^(?:(?:on|this|next|coming)\\s+)?(${WEEKDAY})(\\s+next\\s+week)?$`, 'iu');
const END_OF =
  /^(?:the\s+)?end\s+of\s+(?:(?:the|this)\s+)?(next\s+)?(week|month|quarter|year)$|^e(o[wmqy])$/i;

/**
 * The day that people mean who say until when something will be done: `friday` and `next friday` (the first one after
 * today), `in two weeks`, `next week` (its Friday), `friday next week`, `end of month`. Null for other words.
 */
export function comingDay(text: string, today: CalendarDay): CalendarDay | null {
  const plain = text.trim();
  const [, count, unit] = STEP.exec(plain) ?? [];
  if (count !== undefined && unit !== undefined) return daysOn(today, count, unit);
  return weekdayAhead(plain, today) ?? endOf(plain, today);
}

function daysOn(today: CalendarDay, count: string, unit: string): CalendarDay {
  const number = /\d/.test(count) ? Number(count) : Math.max(1, SMALL_NUMBERS.indexOf(count.toLowerCase()));
  if (/^m/i.test(unit)) return sameDayLater(today, number);
  return dayAfter(today, number * (/^w/i.test(unit) ? 7 : 1));
}

/** The same day some months later, or the last one of a month that is shorter. */
function sameDayLater({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const last = lastOfMonth({ year, month, day }, months);
  return { ...last, day: Math.min(day, last.day) };
}

function lastOfMonth({ year, month }: CalendarDay, monthsOn: number): CalendarDay {
  const index = year * 12 + month + monthsOn;
  return dayAfter({ year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 }, -1);
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(day: CalendarDay): number {
  // Day 0 of the count, 1 January 1970, was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

function weekdayAhead(text: string, today: CalendarDay): CalendarDay | null {
  if (/^next\s+week$/i.test(text)) return dayAfter(today, 12 - weekdayOf(today));
  if (/^next\s+month$/i.test(text)) return lastOfMonth(today, 1);
  const [whole, name = '', isNextWeek] = COMING.exec(text) ?? [];
  if (whole === undefined) return null;
  const ahead = (weekdayNamed(name) - weekdayOf(today) + 7) % 7;
  if (isNextWeek !== undefined) return dayAfter(today, 7 - weekdayOf(today) + weekdayNamed(name));
  return dayAfter(today, ahead === 0 ? 7 : ahead);
}

/** The last working day of a week, the last day of a month, quarter or year. */
function endOf(text: string, today: CalendarDay): CalendarDay | null {
  const [whole, next, named = '', short = ''] = END_OF.exec(text) ?? [];
  if (whole === undefined) return null;
  const further = next === undefined ? 0 : 1;
  const unit = (named || short.slice(1)).charAt(0).toLowerCase();
  if (unit === 'w') return dayAfter(today, Math.max(0, 5 - weekdayOf(today)) + 7 * further);
  if (unit === 'm') return lastOfMonth(today, further);
  if (unit === 'q') return lastOfMonth(today, 2 - ((today.month - 1) % 3) + 3 * further);
  return { year: today.year + further, month: 12, day: 31 };
}
