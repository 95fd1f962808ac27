import { shortCalendarDate } from '#shared/time/formatTime.ts';

/** The due date of a closed action, for who does not see the chip. `typed`: text that is no date yet. */
export function dueLabel(name: string, typed: string | null, due: string): string {
  if (typed !== null) return `${typed}, typed as the due date of ${name}, is not understood`;
  return due === '' ? `Due? No date for ${name} yet` : `${shortCalendarDate(due)}, due date of ${name}`;
}

/** The due date on its chip, without the year where it is this one; `now` as the clock tells it. */
export function dueShown(due: string, now: string): string {
  const shown = shortCalendarDate(due);
  const year = now.slice(0, 4);
  return due.startsWith(year) ? shown.replace(` ${year}`, '') : shown;
}
