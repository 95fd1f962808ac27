/** A clock time found at the start of a text, and what follows it. */
export interface ClockReading {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly rest: string;
}

/** Not followed by more digits, so that a version such as `1.25.3` is not taken for a time. */
const WITH_COLON =
  /^(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![:.]?\d)(?:\s*([ap])(?:m|\.m\.)(?![a-z]))?/i;
const FOUR_DIGITS = /^([01]\d|2[0-3])([0-5]\d)(?=\s|$)/;
const HOUR_ONLY = /^(\d{1,2})\s*([ap])(?:m|\.m\.)(?![a-z])/i;

/**
 * Reads `14:23`, `14:23:05`, `14:23:05.120`, `1423`, `2:23 pm`, `2:23 p.m.` or `2pm` at the start, to the
 * whole second; null when there is no valid time.
 */
export function readClock(text: string): ClockReading | null {
  const colon = WITH_COLON.exec(text);
  if (colon !== null) {
    const [whole, hour, minute, second, half] = colon;
    return reading(whole, { hour, minute, second, half }, text);
  }
  const digits = FOUR_DIGITS.exec(text);
  if (digits !== null) {
    const [whole, hour, minute] = digits;
    return reading(whole, { hour, minute }, text);
  }
  const hourOnly = HOUR_ONLY.exec(text);
  if (hourOnly === null) return null;
  const [whole, hour, half] = hourOnly;
  return reading(whole, { hour, half }, text);
}

interface ClockParts {
  readonly hour: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
}

function reading(whole: string, parts: ClockParts, text: string): ClockReading | null {
  const hour = hourOf24(Number(parts.hour), parts.half?.toLowerCase());
  const minute = Number(parts.minute ?? 0);
  const second = Number(parts.second ?? 0);
  if (hour === null || hour > 23 || minute > 59 || second > 59) return null;
  return { hour, minute, second, rest: text.slice(whole.length) };
}

/** Null for `13 pm` and `0 am`, which are nobody's times. */
function hourOf24(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
