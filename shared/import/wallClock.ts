import type { WrittenZone } from '#shared/import/writtenTime.ts';
import type { CalendarDay } from '#shared/time/readDate.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { instantInZone, type ZonedInstant, zoneOffsetLabel } from '#shared/time/zonedTime.ts';

/** A wall clock on a day. */
export interface WallClock {
  readonly day: CalendarDay;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What a wall clock means in a zone. */
export type WallReading =
  | { readonly kind: 'exact'; readonly at: Timestamp; readonly isOutOfSeason: boolean }
  | {
      readonly kind: 'choice';
      readonly why: 'ambiguous-local-time' | 'impossible-local-time' | 'ambiguous-zone';
      readonly choices: readonly Timestamp[];
    };

/** Reads wall clocks. Keeps what it learnt about days without a clock change, because asking is slow. */
export function createWallReader(): (wall: WallClock, zone: WrittenZone, home: string) => WallReading {
  const offsets = new Map<string, number | null>();
  const inPlace = (wall: WallClock, timeZone: string): ZonedInstant => {
    const key = `${timeZone} ${dayNumber(wall.day)}`;
    const known = offsets.get(key);
    const offset = known === undefined ? wholeDayOffset(wall.day, timeZone) : known;
    offsets.set(key, offset);
    if (offset === null) return instantInZone({ ...wall.day, ...clockOf(wall) }, timeZone);
    return { kind: 'exact', timestamp: timestampAt(utcMs(wall) - offset * 60_000, offset) };
  };
  return (wall, zone, home) => {
    if (zone.kind === 'offset') {
      const at = timestampAt(utcMs(wall) - zone.minutes * 60_000, zone.minutes);
      return { kind: 'exact', at, isOutOfSeason: false };
    }
    if (zone.kind === 'ambiguous') return oneOfPlaces(wall, zone.timeZones, home, inPlace);
    return inSeason(inPlace(wall, zone.timeZone), zone.minutes);
  };
}

type InPlace = (wall: WallClock, timeZone: string) => ZonedInstant;

/** The zone that the text is read in decides when it keeps the same time as one of the places. */
function oneOfPlaces(
  wall: WallClock,
  places: readonly string[],
  home: string,
  inPlace: InPlace,
): WallReading {
  const atHome = inPlace(wall, home);
  const instants = places.flatMap((place) => instantsOf(inPlace(wall, place)));
  const isHome =
    home !== 'UTC' &&
    atHome.kind === 'exact' &&
    instants.some((at) => epochMs(at) === epochMs(atHome.timestamp));
  if (isHome) return { kind: 'exact', at: atHome.timestamp, isOutOfSeason: false };
  return { kind: 'choice', why: 'ambiguous-zone', choices: distinct(instants) };
}

/**
 * People write `PST` all year. An abbreviation decides between two instants on the night that the
 * clocks go back; otherwise the place's clock counts, and a season that does not fit is reported.
 */
function inSeason(found: ZonedInstant, minutes: number | null): WallReading {
  if (found.kind === 'exact') {
    const isOutOfSeason = minutes !== null && offsetOf(found.timestamp) !== minutes;
    return { kind: 'exact', at: found.timestamp, isOutOfSeason };
  }
  const choices = instantsOf(found);
  const meant = choices.find((at) => found.kind === 'ambiguous' && offsetOf(at) === minutes);
  if (meant !== undefined) return { kind: 'exact', at: meant, isOutOfSeason: false };
  return { kind: 'choice', why: `${found.kind}-local-time`, choices };
}

function instantsOf(found: ZonedInstant): readonly Timestamp[] {
  if (found.kind === 'exact') return [found.timestamp];
  return found.kind === 'ambiguous' ? [found.earlier, found.later] : [found.before, found.after];
}

function distinct(instants: readonly Timestamp[]): readonly Timestamp[] {
  return [...new Map(instants.map((at) => [epochMs(at), at])).values()];
}

/** Minutes east of UTC if they are the same from the evening before to the morning after; else null. */
function wholeDayOffset(day: CalendarDay, timeZone: string): number | null {
  const noon = Date.UTC(day.year, day.month - 1, day.day, 12);
  const [before, after] = [-1.5, 1.5].map((days) => placeOffset(noon + days * 86_400_000, timeZone));
  return before === after ? (before ?? null) : null;
}

function placeOffset(ms: number, timeZone: string): number {
  const label = zoneOffsetLabel(timestampAt(ms), timeZone);
  return label === 'UTC' ? 0 : offsetOf(label.replace('UTC', ''));
}

/** Minutes east of UTC in a text that ends with `+02:00`. */
function offsetOf(text: string): number {
  if (text.endsWith('Z')) return 0;
  const [hours, minutes] = text.slice(-5).split(':').map(Number);
  const total = (hours ?? 0) * 60 + (minutes ?? 0);
  return text.charAt(text.length - 6) === '-' ? -total : total;
}

function utcMs(wall: WallClock): number {
  return Date.UTC(wall.day.year, wall.day.month - 1, wall.day.day, wall.hour, wall.minute, wall.second);
}

function clockOf({ hour, minute, second }: WallClock) {
  return { hour, minute, second };
}

/** Days since the epoch. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The calendar day so many days after another. */
export function dayAfter({ year, month, day }: CalendarDay, days = 1): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether a calendar has the day. Years that no timestamp can be written with do not count. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 9998) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
