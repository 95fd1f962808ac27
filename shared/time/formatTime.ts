import type { Timestamp } from '#shared/time/timestamp.ts';
import { epochMs } from '#shared/time/timestamp.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building an Intl format costs a hundred times more than using it, so each is built once. */
function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  formats.set(key, known);
  return known;
}

/** `14:23`, in the zone. */
export function clockTime(timestamp: Timestamp, timeZone: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return format(timeZone, options).format(epochMs(timestamp));
}

/** `14:23:05`, in the zone. */
export function clockTimeWithSeconds(timestamp: Timestamp, timeZone: string): string {
  const options = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return format(timeZone, options).format(epochMs(timestamp));
}

/** `10 March 2026`, in the zone. */
export function longDate(timestamp: Timestamp, timeZone: string): string {
  return format(timeZone, { day: 'numeric', month: 'long', year: 'numeric' }).format(epochMs(timestamp));
}

/** `10 Mar`, in the zone. */
export function shortDate(timestamp: Timestamp, timeZone: string): string {
  return format(timeZone, { day: 'numeric', month: 'short' }).format(epochMs(timestamp));
}

/** `2026-03-10`, in the zone. */
export function isoDate(timestamp: Timestamp, timeZone: string): string {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const parts = format(timeZone, options).formatToParts(epochMs(timestamp));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** A calendar date `2026-03-14` as `14 March 2026`; text that is not one is returned as it is. */
export function longCalendarDate(date: string): string {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) return date;
  return format('UTC', { day: 'numeric', month: 'long', year: 'numeric' }).format(ms);
}

/** A length of time for people: `23 min`, `1 h 5 min`, `2 d 3 h`, `under 1 min`. Minutes, not negative. */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return minutes > 0 ? 'under 1 min' : '0 min';
  const days = Math.floor(whole / 1440);
  const hours = Math.floor((whole % 1440) / 60);
  const rest = whole % 60;
  const parts = [days > 0 && `${days} d`, hours > 0 && `${hours} h`, rest > 0 && days === 0 && `${rest} min`];
  return parts.filter(Boolean).join(' ');
}
