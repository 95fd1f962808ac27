import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import type { RawSeries } from '#shared/import/graphs/rawSeries.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { timeInCells } from '#shared/import/tables/cellTime.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { epochMs, timestampAt } from '#shared/time/timestamp.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';
import { instantInZone } from '#shared/time/zonedTime.ts';

/** The moments of a series, one for each of its times. */
export interface PlacedTimes {
  /** Milliseconds since the epoch; NaN for a time that cannot be read. */
  readonly instants: readonly number[];
  /** They name no zone, so that the one of the context was taken. */
  readonly isZoneAssumed: boolean;
  /** They name no day, or only a part of one. */
  readonly isDayAssumed: boolean;
  /** Some could be two different moments, and are none. */
  readonly isOpen: boolean;
  /** How an unclear day such as `03/04/2026` was read, as a sentence; empty: none was unclear. */
  readonly unclearDay: string;
}

/** Reads times as the importer reads those of events; none is made up. */
export function placedTimes(series: RawSeries, context: ImportContext): PlacedTimes {
  const recorded = series.times.every((time) => typeof time === 'number' || RECORDED.test(time.trim()));
  return recorded ? recordedTimes(series.times, context.timeZone) : writtenTimes(series, context);
}

/** As programs write moments: these need no other to be understood. */
const RECORDED =
  /^(?:\d{9,19}(?:\.\d{1,9})?|\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
/** A day and a clock without a zone. */
const LOCAL = /^(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?$/;

function recordedTimes(times: RawSeries['times'], timeZone: string): PlacedTimes {
  const readLocal = localReader(timeZone);
  let isZoneAssumed = false;
  const instants = times.map((time) => {
    const local = typeof time === 'string' ? LOCAL.exec(time.trim()) : null;
    if (local !== null) {
      isZoneAssumed = true;
      return readLocal(local);
    }
    const written = typeof time === 'string' ? time.trim().replace(/^(\d{4})\/(\d{2})\//, '$1-$2-') : time;
    const found = recordedInstant(written, timeZone);
    return found === null ? Number.NaN : epochMs(found.at);
  });
  return { instants, isZoneAssumed, isDayAssumed: false, isOpen: false, unclearDay: '' };
}

const QUARTER_MS = 15 * MINUTE_MS;

/**
 * Reads clocks of a zone, which changes its offset at a quarter of an hour only. Where its clocks were set back, a
 * clock that would lie before the one above it is of the second time round; one that was skipped is no moment.
 */
function localReader(timeZone: string): (match: RegExpExecArray) => number {
  const offsets = new Map<number, readonly number[]>();
  let last = Number.NEGATIVE_INFINITY;
  return ([, year, month, day, hour, minute, second = '0', fraction = '']) => {
    const [y, mo, d, h, mi] = [Number(year), Number(month), Number(day), Number(hour), Number(minute)];
    const wall = Date.UTC(y, mo - 1, d, h, mi, Number(second)) + Number(`0.${fraction || '0'}`) * 1000;
    if (mo < 1 || mo > 12 || new Date(wall).getUTCDate() !== d || h > 23 || mi > 59) return Number.NaN;
    const quarter = Math.floor(wall / QUARTER_MS);
    const known = offsets.get(quarter) ?? offsetsAt(quarter * QUARTER_MS, timeZone);
    offsets.set(quarter, known);
    const found =
      known.map((offset) => wall - offset).find((at) => at > last) ?? wall - (known[0] ?? Number.NaN);
    if (!Number.isNaN(found)) last = found;
    return found;
  };
}

/** How far the zone may be ahead of UTC at a wall clock, the earlier moment first; none where clocks skipped it. */
function offsetsAt(wall: number, timeZone: string): readonly number[] {
  const at = new Date(wall);
  const found = instantInZone(
    {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
    },
    timeZone,
  );
  if (found.kind === 'exact') return [wall - epochMs(found.timestamp)];
  return found.kind === 'ambiguous' ? [wall - epochMs(found.earlier), wall - epochMs(found.later)] : [];
}

function writtenTimes({ times, timeName = '' }: RawSeries, context: ImportContext): PlacedTimes {
  const read = times.map((time) => timeInCells([String(time)], timeName, true));
  const marks = read.flatMap((time, index): TimelineMark[] =>
    time === null
      ? []
      : [
          {
            kind: 'entry',
            entry: { time, title: '', detail: '', actor: null, from: index + 1, to: index + 1 },
          },
        ],
  );
  const zones = createZoneKeeper(marks, context, { marks: [], definitions: new Map() });
  const placed = placeEntries(marks, context, { known: { day: null }, zones });
  const instants: number[] = times.map(() => Number.NaN);
  for (const { occurredAt, sourceLines, choices } of placed) {
    if (occurredAt !== null && choices.length === 0) instants[sourceLines.from - 1] = epochMs(occurredAt);
  }
  const has = (...codes: readonly string[]) =>
    placed.some(({ flags }) => flags.some(({ code }) => codes.includes(code)));
  return {
    instants,
    isZoneAssumed: has('zone-assumed'),
    isDayAssumed: read.some((time) => time !== null && time.date === null),
    isOpen: placed.some(({ choices }) => choices.length > 0),
    unclearDay: unclearDay(read, instants, context.timeZone),
  };
}

/** Where every day could have its month first or second, how the first of them was read. */
function unclearDay(
  read: readonly (WrittenTime | null)[],
  instants: readonly number[],
  timeZone: string,
): string {
  const days = read.flatMap((time) => (time?.date?.kind === 'numeric' ? [time.date] : []));
  const isUnclear = days.length > 0 && days.every(({ first, second }) => first <= 12 && second <= 12);
  const at = read.findIndex(
    (time, index) =>
      time?.date?.kind === 'numeric' &&
      time.date.first !== time.date.second &&
      !Number.isNaN(instants[index]),
  );
  const words = read[at]?.words ?? '';
  if (!isUnclear || words === '') return '';
  return `“${words}” is read as ${longDate(timestampAt(instants[at] ?? 0), timeZone)}.`;
}
