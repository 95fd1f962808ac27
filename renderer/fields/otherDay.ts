import type { TimeEntry } from '#shared/time/parseTimeEntry.ts';

/** `next day: ` or `day before: ` where a time lies on another day than one would think of first; else empty. */
export function otherDay({ assumed }: Pick<Extract<TimeEntry, { kind: 'placed' }>, 'assumed'>): string {
  if (assumed.includes('next-day')) return 'next day: ';
  return assumed.includes('day-before') ? 'day before: ' : '';
}
