import { type CalendarDay, dayOfText } from '#shared/time/calendarDay.ts';

/** The first day in the name of a file: postmortems are often named after theirs, as `2026-03-10-checkout.md` is. */
export function dayInName(name: string): CalendarDay | null {
  const days = name.match(/(?<!\d)(?:19|20)\d{2}[-_]\d{2}[-_]\d{2}(?!\d)/g) ?? [];
  return days.map((day) => dayOfText(day.replaceAll('_', '-'))).find((day) => day !== null) ?? null;
}
