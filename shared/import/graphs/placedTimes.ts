import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import { localTimes, wallClock } from '#shared/import/graphs/localTimes.ts';
import type { RawSeries } from '#shared/import/graphs/rawSeries.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { timeInCells } from '#shared/import/tables/cellTime.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { epochMs, timestampAt } from '#shared/time/timestamp.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

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
  /** Some are of an hour that clocks show twice, and were read as its first time round, for the rows do not tell. */
  readonly isHourUnsure: boolean;
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
function recordedTimes(times: RawSeries['times'], timeZone: string): PlacedTimes {
  const walls = times.map((time) => (typeof time === 'string' ? wallClock(time.trim()) : null));
  const local = localTimes(
    walls.map((wall) => wall ?? Number.NaN),
    timeZone,
  );
  const instants = times.map((time, index) => {
    if (walls[index] !== null) return local.instants[index] ?? Number.NaN;
    const written = typeof time === 'string' ? time.trim().replace(/^(\d{4})\/(\d{2})\//, '$1-$2-') : time;
    const foundInstant = recordedInstant(written, timeZone);
    return foundInstant === null ? Number.NaN : epochMs(foundInstant.at);
  });
  return {
    instants,
    isZoneAssumed: walls.some((wall) => wall !== null),
    isDayAssumed: false,
    isOpen: false,
    isHourUnsure: local.isHourUnsure,
    unclearDay: '',
  };
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
  const placedEvents = placeEntries(marks, context, { known: { day: null }, zones });
  const instants: number[] = times.map(() => Number.NaN);
  for (const { occurredAt, sourceLines, choices } of placedEvents) {
    if (occurredAt !== null && choices.length === 0) instants[sourceLines.from - 1] = epochMs(occurredAt);
  }
  const has = (...codes: readonly string[]) =>
    placedEvents.some(({ flags }) => flags.some(({ code }) => codes.includes(code)));
  return {
    instants,
    isZoneAssumed: has('zone-assumed'),
    isDayAssumed: read.some((time) => time !== null && time.date === null),
    isOpen: placedEvents.some(({ choices }) => choices.length > 0),
    isHourUnsure: false,
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
