import type { CalendarDay } from '#shared/time/readDate.ts';

/** `2026-03-10` */
export function dayText({ year, month, day }: CalendarDay): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
