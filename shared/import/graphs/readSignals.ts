import { byObject } from '#shared/basics/memo.ts';
import type { SignalLimit } from '#shared/domain/incident/signal.ts';
import { MOST_POINTS, MOST_SIGNALS } from '#shared/domain/signals/signalEdits.ts';
import type { SignalPoints } from '#shared/domain/signals/signalPoints.ts';
import { thinnedPoints } from '#shared/domain/signals/thinnedPoints.ts';
import { type PlacedTimes, placedTimes } from '#shared/import/graphs/placedTimes.ts';
import type { RawSeries } from '#shared/import/graphs/rawSeries.ts';
import { SIGNAL_FORMS } from '#shared/import/graphs/signalForms.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { type ImportSource, sourceOfText } from '#shared/import/source/importSource.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { counted } from '#shared/text/phrases.ts';

/** A source that holds graphs, before it is settled what its times mean. */
export interface FoundGraphs {
  /** What it is: `A panel of Grafana`. */
  readonly is: string;
  readonly series: readonly RawSeries[];
}

/** One graph as it can be taken in. */
export interface ReadSignal {
  readonly name: string;
  /** Empty: none is known. */
  readonly unit: string;
  readonly points: SignalPoints;
  /** How many points there were, where they were thinned; null: all are there. */
  readonly measured: number | null;
  /** The line that its dashboard draws; null: it draws none. */
  readonly limit: SignalLimit | null;
}

export interface ReadSignals {
  readonly is: string;
  readonly signals: readonly ReadSignal[];
  /** No zone is named: the times are read in the one of the context, which a person may change. */
  readonly isZoneAssumed: boolean;
  /** What was left out or assumed, each a sentence. */
  readonly notes: readonly string[];
}

/** The graphs in a text; null where it holds none, or something else. */
export function foundGraphs(name: string, text: string): FoundGraphs | null {
  return graphsIn(sourceOfText(name, text));
}

const graphsIn = byObject((source: ImportSource): FoundGraphs | null => {
  for (const { is, read } of SIGNAL_FORMS) {
    const series = read(source);
    if (series?.some(({ values }) => values.some((value) => value !== null))) return { is, series };
  }
  return null;
});

/** The graphs with their times as moments. Lines without a value are left out, and so are times that cannot be read. */
export function readSignals({ is, series }: FoundGraphs, context: ImportContext): ReadSignals {
  const placedBy = new Map<RawSeries['times'], PlacedTimes>();
  const read = series.map((one) => {
    const placed = placedBy.get(one.times) ?? placedTimes(one, context);
    placedBy.set(one.times, placed);
    return { one, placed, ...pointsIn(one, placed.instants) };
  });
  const drawn = read.filter(({ points }) => points.values.some((value) => !Number.isNaN(value)));
  const kept = drawn.slice(0, MOST_SIGNALS);
  const signals = kept.map(({ one, points }): ReadSignal => {
    const thinned = thinnedPoints(points, MOST_POINTS);
    return {
      name: oneLine(one.name) || 'Graph',
      unit: oneLine(one.unit),
      points: thinned,
      measured: thinned === points ? null : points.times.length,
      limit: one.limit ?? null,
    };
  });
  const all = [...placedBy.values()];
  return {
    is,
    signals,
    isZoneAssumed: all.some(({ isZoneAssumed }) => isZoneAssumed),
    notes: [
      ...new Set(all.map(({ unclearDay }) => unclearDay).filter((words) => words !== '')),
      ...note(
        all.some(({ isDayAssumed }) => isDayAssumed),
        'The times name no day: each is on the day nearest to the incident.',
      ),
      ...note(
        all.some(({ isOpen }) => isOpen),
        'Some times can be two different moments and are left out: a day such as 03/04/2026, or an hour that clocks show twice. Write days as 2026-04-03.',
      ),
      ...note(
        all.some(({ isHourUnsure }) => isHourUnsure),
        'Some times are of an hour that clocks show twice, and the rows do not tell which: they are read as its first time round.',
      ),
      ...series.map(({ readAs = '' }) => readAs).filter((words) => words !== ''),
      ...wordsNote(series.flatMap(({ words = [] }) => words)),
      ...noteOf(
        all.reduce((most, { instants }) => Math.max(most, instants.filter(Number.isNaN).length), 0),
        'row has no time that can be read, and is left out',
        'rows have no time that can be read, and are left out',
      ),
      ...noteOf(
        read.reduce((most, { doubled }) => Math.max(most, doubled), 0),
        'moment stands twice: the first value counts',
        'moments stand twice: the first value counts',
      ),
      ...noteOf(
        read.length - drawn.length,
        'line holds no value, and is left out',
        'lines hold no value, and are left out',
      ),
      ...noteOf(
        drawn.length - kept.length,
        `more line than the ${MOST_SIGNALS} of an incident is left out`,
        `more lines than the ${MOST_SIGNALS} of an incident are left out`,
      ),
    ],
  };
}

function note(isTrue: boolean, words: string): readonly string[] {
  return isTrue ? [words] : [];
}

function wordsNote(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const shown = oneLine(first).slice(0, MOST_SHOWN);
  return noteOf(
    words.length,
    `cell holds words instead of a number, and is left out: “${shown}”`,
    `cells hold words instead of a number, and are left out, such as “${shown}”`,
  );
}

/** Characters of a cell that is left out. */
const MOST_SHOWN = 80;

function noteOf(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${counted(count, one, many)}.`];
}

/** The points in the order of time, whatever the order of the rows. */
function pointsIn(
  { values }: RawSeries,
  instants: readonly number[],
): { readonly points: SignalPoints; readonly doubled: number } {
  const order = instants.map((_at, index) => index).filter((index) => !Number.isNaN(instants[index]));
  order.sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0) || a - b);
  const kept = order.filter(
    (index, place) => place === 0 || instants[index] !== instants[order[place - 1] ?? -1],
  );
  return {
    points: {
      times: Float64Array.from(kept, (index) => instants[index] ?? 0),
      values: Float64Array.from(kept, (index) => values[index] ?? Number.NaN),
    },
    doubled: order.length - kept.length,
  };
}
