import type { CalendarDay } from '#shared/time/calendarDay.ts';

/** A date as it was written. Missing parts stay missing, and undecided ones undecided. */
export type WrittenDate =
  | {
      readonly kind: 'full';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** Another day that the same digits could be, where nothing decides. */
      readonly other?: CalendarDay;
    }
  | { readonly kind: 'month-day'; readonly month: number; readonly day: number }
  /** `05-03-2026` and `03/26`: whether the day or the month is first is decided for the whole text. */
  | {
      readonly kind: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
      readonly mark: '-' | '/' | '.';
    }
  | { readonly kind: 'yesterday' }
  | { readonly kind: 'today' }
  /** `2 days ago` */
  | { readonly kind: 'days-ago'; readonly days: number }
  /** `Last Friday`: the one before the day of writing; 1 is Monday, 7 Sunday. */
  | { readonly kind: 'last-weekday'; readonly weekday: number }
  /** `5 minutes ago`: it counts from a moment that no day tells. */
  | { readonly kind: 'moment-ago' }
  /** `Mon` in front of a clock; 1 is Monday, 7 Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** `2022-05-??` */
  | { readonly kind: 'unknown' };

/** A clock that stands for a time of day. */
export interface KnownClock {
  readonly kind: 'known';
  /** 0 to 23, am and pm resolved. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `13:55 PM`: am or pm repeats the hour, or contradicts it. */
  readonly isOdd: boolean;
  /** The other hour that could be meant; null unless am or pm contradicts the hour. */
  readonly otherHour: number | null;
}

/** A clock as it was written. */
export type WrittenClock =
  | KnownClock
  /** `14:??` and `14:3?`: the digits that are known, the others 0. */
  | { readonly kind: 'partly'; readonly hour: number; readonly minute: number }
  /** `??:??`, `--:--`, `HH:mm`, `2X:XX` */
  | { readonly kind: 'unknown' }
  /** `25:10` */
  | { readonly kind: 'impossible' }
  /** `T+0:15`, `T-5m`: milliseconds after a start; null where it does not say how many (`T+N min`). */
  | { readonly kind: 'since-start'; readonly ms: number | null };

/** `14:3?` as the earliest moment that it can mean. */
export function startOfKnown({
  hour,
  minute,
}: {
  readonly hour: number;
  readonly minute: number;
}): KnownClock {
  return { kind: 'known', hour, minute, second: 0, isOdd: false, otherHour: null };
}

/** A zone as it was written. */
export type WrittenZone =
  | { readonly kind: 'offset'; readonly words: string; readonly minutes: number }
  /** The clock of a place. `minutes` is the offset that the abbreviation means; null if it names no season (`PT`). */
  | {
      readonly kind: 'place';
      readonly words: string;
      readonly timeZone: string;
      readonly minutes: number | null;
    }
  /** `CST` is one thing in Chicago and another in Shanghai. */
  | { readonly kind: 'ambiguous'; readonly words: string; readonly timeZones: readonly string[] };

/** All words about the time of one entry. */
export interface WrittenTime {
  readonly date: WrittenDate | null;
  readonly clock: WrittenClock | null;
  /** The last of several days, `2026-05-09 → 2026-05-10`; null where it is one, or clocks stand with them. */
  readonly untilDay: WrittenDate | null;
  readonly end: { readonly date: WrittenDate | null; readonly clock: WrittenClock } | null;
  readonly zone: WrittenZone | null;
  /** The same moment in another zone: `13:14 EDT (17:14 UTC)`. */
  readonly equivalent: { readonly clock: WrittenClock; readonly zone: WrittenZone } | null;
  /** Days after the date, or after the day above: 1 for `00:10 (+1)`, `(next day)` and `24:00`. */
  readonly dayShift: number;
  /** Milliseconds after the previous entry: `+5m`. */
  readonly step: number | null;
  readonly isApproximate: boolean;
  /** The text that these parts were read from. */
  readonly words: string;
}

/** No word of a time. */
export const NOTHING_WRITTEN: WrittenTime = {
  date: null,
  clock: null,
  untilDay: null,
  end: null,
  zone: null,
  equivalent: null,
  dayShift: 0,
  step: null,
  isApproximate: false,
  words: '',
};

/** A part read from the start of a text, and how many characters it took. */
export interface Reading<T> {
  readonly value: T;
  readonly length: number;
}
