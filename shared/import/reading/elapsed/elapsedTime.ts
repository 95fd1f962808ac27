import { DAY_MS, HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';

/** The unit of numbers that stand alone; null where nothing says it. */
export type ElapsedUnit = 's' | 'm' | 'h' | 'd' | null;

const UNIT =
  's|secs?|seconds?|sek(?:unden?)?|m|mins?|minutes?|minuten?|minutos?|minuti|h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uren|d|days?|分(?:後|钟)?|分钟|분|時間|小时|시간|秒|초';
const LENGTH = new RegExp(
  `^\\+?\\s?(\\d{1,4})\\s?(${UNIT})(?:\\s?(\\d{1,2})\\s?(?:m|mins?|minutes?|min\\.|分|분|分钟)?)?(?![\\p{L}\\p{N}]|:\\d)\\.?`,
  'iu',
);
const CLOCK = /^\+?(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\d:])/;
const NUMBER = /^\+?(\d{1,4})(?![\d.,:]|\s?[\p{L}%])/u;

/** How long after a start something was, and how many characters say it; `ms` is null where no unit is known. */
export interface ElapsedReading {
  readonly ms: number | null;
  readonly length: number;
}

/** Reads `12 min`, `1h05`, `+2 h` at the start of a text; null for anything else. */
export function readLength(text: string): ElapsedReading | null {
  const match = LENGTH.exec(text);
  if (match === null) return null;
  const [whole, count, unit = '', minutes = '0'] = match;
  return { ms: Number(count) * msOf(unit) + Number(minutes) * MINUTE_MS, length: whole.length };
}

/** Reads what a column of elapsed times holds: a length, `1:05` in hours and minutes, or a number in the unit of its head. */
export function readElapsed(text: string, unit: ElapsedUnit, isMinutes: boolean): ElapsedReading | null {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [whole, first, second, third = '0'] = clock;
    const ms = isMinutes
      ? Number(first) * MINUTE_MS + Number(second) * 1000
      : Number(first) * HOUR_MS + Number(second) * MINUTE_MS + Number(third) * 1000;
    return { ms, length: whole.length };
  }
  const length = readLength(text);
  if (length !== null) return length;
  const [whole = '', count] = NUMBER.exec(text) ?? [];
  if (count === undefined) return null;
  return {
    ms: unit === null && Number(count) > 0 ? null : Number(count) * msOf(unit ?? 'm'),
    length: whole.length,
  };
}

/** What the head of a column says of the numbers below it: `Minutes after start`, `Elapsed (s)`. */
export function unitOf(head: string): ElapsedUnit {
  const words = head.toLowerCase();
  if (/\b(?:s|secs?|seconds?|sekunden)\b|秒|초/.test(words)) return 's';
  if (/\b(?:m|mins?|minutes?|minuten?|minutos?|minuti)\b|分|분/.test(words)) return 'm';
  if (/\b(?:h|hrs?|hours?|stunden|heures?|horas?|ore|uren)\b|時間|小时|시간/.test(words)) return 'h';
  return /\bdays?\b/.test(words) ? 'd' : null;
}

function msOf(unit: string): number {
  if (/^(?:s|sec|sek|秒|초)/i.test(unit)) return 1000;
  if (/^(?:m|分|분)/i.test(unit)) return MINUTE_MS;
  return /^d/i.test(unit) ? DAY_MS : HOUR_MS;
}
