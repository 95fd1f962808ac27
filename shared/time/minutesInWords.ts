import { counted } from '#shared/text/phrases.ts';

/** A length of time for a sentence: `23 minutes`, `1 hour 5 minutes`, `2 days 3 hours`, `under a minute`. */
export function minutesInWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return 'under a minute';
  const days = Math.floor(whole / 1440);
  const hours = Math.floor((whole % 1440) / 60);
  const parts = [
    lengthOf(days, 'day'),
    lengthOf(hours, 'hour'),
    days === 0 ? lengthOf(whole % 60, 'minute') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function lengthOf(count: number, unit: string): string {
  return count === 0 ? '' : counted(count, unit);
}
