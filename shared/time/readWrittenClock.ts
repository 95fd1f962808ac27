import { DAY_MS, HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';
import type { Reading, WrittenClock } from '#shared/time/writtenTime.ts';

const HALF = '(?:\\s?([ap])(?:\\.?|\\.\\s)m\\.?(?![a-z]))';
const WITH_COLON = new RegExp(
  `^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d|:\\d|\\?)${HALF}?`,
  'i',
);
const HOUR_AND_HALF = new RegExp(`^(\\d{1,2})${HALF}`, 'i');
/** `14h23`, `14 h 23`, `14u23`, `14 Uhr 23`; a length of time goes on with its unit, with what lasted, or to what came then: `3 h 20 de panne`. */
const WITH_H =
  /^(\d{1,2})[ \u00a0\u202f]?(?:h|u|uhr|uur)[ \u00a0\u202f]?(\d{2})(?!\w|[.,]\d|\s?(?:min|mn|m)|\s(?:de|d['’]|of|lang|long|later|später|plus\stard|más\starde|mais\starde|più\stardi)(?!\p{L}))/iu;
/** `14 Uhr`; `14 h` and `9 uur` tell how long as well. */
const HOUR_ALONE = /^([01]?\d|2[0-3])[ \u00a0\u202f]?(?:(uhr)|h|u|uur)(?![\p{L}\p{N}])/iu;
/** The `7` of `7–9 Uhr`; `2–3 h` tell how long as well. */
const HOUR_OF_SPAN = /^([01]?\d|2[0-3])(?=\s?[-–—]\s?\d{1,2}\s?(?:(uhr)|h|u|uur)(?![\p{L}\p{N}]))/iu;
const WITH_DOT = new RegExp(`^(\\d{1,2})\\.(\\d{2})(?![\\d.])${HALF}?`, 'i');
const FOUR_DIGITS = /^([01]\d|2[0-3])([0-5]\d)(?![\w.-]|:\d)/;
/** `0930Z`: the letter of the zone makes it a clock. */
const ZULU = /^([01]\d|2[0-3])([0-5]\d)(?=Z(?!\w))/;
const NO_DIGITS = /^(?:[?x-]{2}:[?x-]{2}(?::[?x-]{2})?|hh:mm(?::ss)?|\?{1,4})(?![\w?])/i;
/** Counted from a beginning that the line does not say: `T+0:15`, `T+15m`, `T0`. */
const SINCE_START =
  /^T(?:0|\s?([+−–-])\s?(?:(\d{1,3}):(\d{2})(?::(\d{2}))?|(\d{1,4}|N)\s?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)(?:\s?(\d{1,2})\s?(?:m|mins?|minutes?)?)?|\d{1,4}))(?![\w.]|:\d)/;
const NOON = /^12(?:[:.]00)?\s?(?:noon|midday)(?!\w)/i;
/** The end of a day: `24:00`, `24:XX`. */
const END_OF_DAY = /^24:(?:00(?::00)?|[?x]{2})(?![\w:])/i;
const HOUR_DIGITS = /^(\d{1,2}):(?:[?x]{2}|([0-5])[?x])(?=Z(?!\w)|(?!\w))/i;
const HALF_HOUR_DIGITS = /^\d[?x]:(?:[?x\d]{2})(?!\w)/i;
const AFTER = /^\s?(?:hrs?|hours|uhr|uur|h|u)(?!\w)/i;

/** A clock, and whether it needs more around it before it can be taken for one. */
export interface ClockReading extends Reading<WrittenClock> {
  /** `14.23` and `1423` are also numbers, versions and years: something must follow that tells. */
  readonly isWeak: boolean;
  /** `24:00`: the clock is that of the next day’s start. */
  readonly isNextDay: boolean;
}

/** Reads the clock that a text starts with, `14:23:05`, `2:23 pm`, `2pm`, `14h23`, `14.23`, `1423`, `14:??`. */
export function readWrittenClock(text: string): ClockReading | null {
  const clock = readBareClock(text);
  if (clock === null) return null;
  const after = AFTER.exec(text.slice(clock.length, clock.length + 8))?.[0].length ?? 0;
  const length = clock.length + after;
  return { ...clock, length, isWeak: clock.isWeak && after === 0, isNextDay: END_OF_DAY.test(text) };
}

/** A clock before what is behind it is looked at. */
type BareClock = Omit<ClockReading, 'isNextDay'>;

function readBareClock(text: string): BareClock | null {
  const end = END_OF_DAY.exec(text)?.[0];
  if (end !== undefined) return strong(end, endOfDay(end));
  const noon = NOON.exec(text)?.[0];
  if (noon !== undefined) return strong(noon, knownClock('12', '00', undefined, undefined));
  const colon = WITH_COLON.exec(text);
  if (colon !== null) return strong(colon[0], knownClock(colon[1], colon[2], colon[3], colon[4]));
  return readUnknown(text) ?? readWithoutColon(text);
}

function endOfDay(words: string): WrittenClock {
  if (/[?x]/i.test(words)) return { kind: 'partly', hour: 0, minute: 0 };
  return { kind: 'known', hour: 0, minute: 0, second: 0, isOdd: false, otherHour: null };
}

function readUnknown(text: string): BareClock | null {
  const hour = HOUR_DIGITS.exec(text);
  if (hour !== null && Number(hour[1]) < 24) {
    return strong(hour[0], { kind: 'partly', hour: Number(hour[1]), minute: Number(hour[2] ?? 0) * 10 });
  }
  const since = SINCE_START.exec(text);
  // `T+00:12` and `T+5m` are nothing else; `T0` and `T-0` can stand for much.
  if (since !== null) {
    const isWeak = since[2] === undefined && since[6] === undefined;
    return { value: sinceStart(since), length: since[0].length, isWeak };
  }
  const none = HALF_HOUR_DIGITS.exec(text) ?? NO_DIGITS.exec(text);
  return none === null ? null : strong(none[0], { kind: 'unknown' });
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: MINUTE_MS, h: HOUR_MS, d: DAY_MS };

/** Hours and minutes on both sides of a colon; with a second colon seconds as well. */
function sinceStart([
  words,
  sign,
  hours,
  minutes,
  seconds,
  count,
  unit,
  more,
]: RegExpExecArray): WrittenClock {
  const clock =
    hours === undefined
      ? 0
      : Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds ?? 0) * 1000;
  // `T+12` says no unit.
  const isBare = hours === undefined && count === undefined && /[1-9]/.test(words);
  const length = isBare
    ? Number.NaN
    : count === undefined
      ? clock
      : Number(count) * (UNIT_MS[(unit ?? 'm').charAt(0)] ?? MINUTE_MS) + Number(more ?? 0) * MINUTE_MS;
  return {
    kind: 'since-start',
    ms: Number.isNaN(length) ? null : sign === '+' || length === 0 ? length : -length,
  };
}

function readWithoutColon(text: string): BareClock | null {
  const hour = HOUR_AND_HALF.exec(text);
  if (hour !== null) return strong(hour[0], knownClock(hour[1], '00', undefined, hour[2]));
  const french = WITH_H.exec(text);
  if (french !== null) return strong(french[0], knownClock(french[1], french[2], undefined, undefined));
  const alone = HOUR_OF_SPAN.exec(text) ?? HOUR_ALONE.exec(text);
  if (alone !== null) {
    const value = knownClock(alone[1], '00', undefined, undefined);
    return { value, length: alone[0].length, isWeak: alone[2] === undefined };
  }
  const dot = WITH_DOT.exec(text);
  if (dot !== null) {
    const value = knownClock(dot[1], dot[2], undefined, dot[3]);
    return { value, length: dot[0].length, isWeak: dot[3] === undefined };
  }
  const zulu = ZULU.exec(text);
  if (zulu !== null) return strong(zulu[0], knownClock(zulu[1], zulu[2], undefined, undefined));
  const digits = FOUR_DIGITS.exec(text);
  if (digits === null) return null;
  const value = knownClock(digits[1], digits[2], undefined, undefined);
  return { value, length: digits[0].length, isWeak: true };
}

function knownClock(
  hourText: string | undefined,
  minuteText: string | undefined,
  secondText: string | undefined,
  half: string | undefined,
): WrittenClock {
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return { kind: 'impossible' };
  const rest = { kind: 'known', minute, second } as const;
  if (half === undefined) return { ...rest, hour, isOdd: false, otherHour: null };
  const isAfternoon = half.toLowerCase() === 'p';
  if (hour >= 1 && hour <= 12) {
    return { ...rest, hour: (hour % 12) + (isAfternoon ? 12 : 0), isOdd: false, otherHour: null };
  }
  // 13 to 23 pm, and 0 am, say the same thing twice; 13 to 23 am, and 0 pm, contradict themselves.
  const otherHour = isAfternoon === hour > 12 ? null : (hour + 12) % 24;
  return { ...rest, hour, isOdd: true, otherHour };
}

function strong(whole: string, value: WrittenClock): BareClock {
  return { value, length: whole.length, isWeak: false };
}
