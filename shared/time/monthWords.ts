const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `March 2026` of `2026-03`. */
export function monthWords(month: string): string {
  return `${nameOf(month)} ${month.slice(0, 4)}`;
}

/** `Mar` of `2026-03`. */
export function shortMonth(month: string): string {
  return nameOf(month).slice(0, 3);
}

function nameOf(month: string): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? '';
}
