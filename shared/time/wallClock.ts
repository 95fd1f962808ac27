import { type CalendarDay, dayNumber } from '#shared/time/calendarDay.ts';
import { DAY_MS, MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, offsetMinutesOf, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import type { KnownClock, WrittenZone } from '#shared/time/writtenTime.ts';
import { instantInZone, type ZonedInstant, zoneOffsetMinutes } from '#shared/time/zonedTime.ts';

/**
 * Why a clock alone does not say which instant is meant: the clocks went back (it happened twice) or
 * forward (it was skipped), several places use the zone's letters, or am and pm contradict the hour.
 */
export type ChoiceReason = 'ambiguous' | 'impossible' | 'zone' | 'half-day';

/** One instant that a clock can mean. */
export interface WallMeaning {
  /** With the offset of the zone that it is read in. */
  readonly at: Timestamp;
  /** The place whose clock this is; only where a zone's letters fit several. */
  readonly timeZone?: string;
  /** `PST` in July: the place's clock was taken, which had another offset then. */
  readonly isOutOfSeason: boolean;
}

/** All that a clock can mean; `why` is null exactly when that is one thing. */
export interface WallReading {
  /** At least one. */
  readonly meanings: readonly WallMeaning[];
  readonly why: ChoiceReason | null;
}

/** Reads a clock on a day in the zone written beside it, in a text that is otherwise in the zone `home`. */
export type WallReader = (
  day: CalendarDay,
  clock: KnownClock,
  zone: WrittenZone,
  home: string,
) => WallReading;

type InPlace = (day: CalendarDay, clock: KnownClock, timeZone: string) => ZonedInstant;

/** Makes a reader that keeps what it learnt about days without a clock change, because asking is slow. */
export function createWallReader(): WallReader {
  const inPlace = createPlaceReader();
  const readHour = (day: CalendarDay, clock: KnownClock, zone: WrittenZone, home: string): WallReading => {
    if (zone.kind === 'ambiguous') return oneOfPlaces(day, clock, zone.timeZones, home, inPlace);
    if (zone.kind === 'place') return inSeason(inPlace(day, clock, zone.timeZone), zone.minutes);
    return sure(timestampAt(utcMs(day, clock) - zone.minutes * MINUTE_MS, zone.minutes));
  };
  return (day, clock, zone, home) => {
    const reading = readHour(day, clock, zone, home);
    if (clock.otherHour === null) return reading;
    const other = readHour(day, { ...clock, hour: clock.otherHour }, zone, home);
    return { meanings: [...reading.meanings, ...other.meanings], why: 'half-day' };
  };
}

function createPlaceReader(): InPlace {
  const offsets = new Map<string, number | null>();
  return (day, clock, timeZone) => {
    const key = `${timeZone} ${dayNumber(day)}`;
    const known = offsets.get(key);
    const offset = known === undefined ? wholeDayOffset(day, timeZone) : known;
    offsets.set(key, offset);
    const { hour, minute, second } = clock;
    if (offset === null) return instantInZone({ ...day, hour, minute, second }, timeZone);
    return { kind: 'exact', timestamp: timestampAt(utcMs(day, clock) - offset * MINUTE_MS, offset) };
  };
}

/** The zone that the text is read in decides when it keeps the same time as one of the places. */
function oneOfPlaces(
  day: CalendarDay,
  clock: KnownClock,
  places: readonly string[],
  home: string,
  inPlace: InPlace,
): WallReading {
  const meanings = places.flatMap((timeZone) =>
    instantsOf(inPlace(day, clock, timeZone)).map((at) => ({ at, timeZone, isOutOfSeason: false })),
  );
  const atHome = inPlace(day, clock, home);
  const isHome =
    home !== 'UTC' &&
    atHome.kind === 'exact' &&
    meanings.some(({ at }) => epochMs(at) === epochMs(atHome.timestamp));
  return isHome ? sure(atHome.timestamp) : { meanings, why: 'zone' };
}

/**
 * People write `PST` all year. An abbreviation decides between two instants on the night that the
 * clocks go back; otherwise the place's clock counts, and a season that does not fit is reported.
 */
function inSeason(foundInstant: ZonedInstant, minutes: number | null): WallReading {
  if (foundInstant.kind === 'exact') {
    return sure(
      foundInstant.timestamp,
      minutes !== null && offsetMinutesOf(foundInstant.timestamp) !== minutes,
    );
  }
  const instants = instantsOf(foundInstant);
  const meantTime = instants.find(
    (at) => foundInstant.kind === 'ambiguous' && offsetMinutesOf(at) === minutes,
  );
  if (meantTime !== undefined) return sure(meantTime);
  return { meanings: instants.map((at) => ({ at, isOutOfSeason: false })), why: foundInstant.kind };
}

function sure(at: Timestamp, isOutOfSeason = false): WallReading {
  return { meanings: [{ at, isOutOfSeason }], why: null };
}

function instantsOf(foundInstant: ZonedInstant): readonly Timestamp[] {
  if (foundInstant.kind === 'exact') return [foundInstant.timestamp];
  return foundInstant.kind === 'ambiguous'
    ? [foundInstant.earlier, foundInstant.later]
    : [foundInstant.before, foundInstant.after];
}

/** Minutes east of UTC if they are the same from the evening before to the morning after; else null. */
function wholeDayOffset(day: CalendarDay, timeZone: string): number | null {
  const noon = Date.UTC(day.year, day.month - 1, day.day, 12);
  const [before, after] = [-1.5, 1.5].map((days) => zoneOffsetMinutes(noon + days * DAY_MS, timeZone));
  return before === after ? (before ?? null) : null;
}

function utcMs({ year, month, day }: CalendarDay, { hour, minute, second }: KnownClock): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
