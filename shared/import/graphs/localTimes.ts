import { isPossibleYear } from '#shared/import/draft/recordedInstant.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { instantInZone } from '#shared/time/zonedTime.ts';

/** Moments of clocks without a zone. */
interface LocalTimes {
  /** Milliseconds since the epoch, one for each clock; NaN for what is none, and for one that clocks skipped. */
  readonly instants: readonly number[];
  /** The rows do not tell of an hour that clocks show twice which one is meant: it was read as the first. */
  readonly isHourUnsure: boolean;
}

/** A day and a clock without a zone. */
const LOCAL = /^(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?$/;
const QUARTER_MS = 15 * MINUTE_MS;

/** The wall clock as if it were of UTC; NaN: it is no clock of a day on which anything was measured; null: it is not written so. */
export function wallClock(text: string): number | null {
  const match = LOCAL.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = ''] = match;
  const [y, mo, d, h, mi] = [Number(year), Number(month), Number(day), Number(hour), Number(minute)];
  const wall = Date.UTC(y, mo - 1, d, h, mi, Number(second)) + Number(`0.${fraction || '0'}`) * 1000;
  if (!isPossibleYear(y)) return Number.NaN;
  return mo < 1 || mo > 12 || new Date(wall).getUTCDate() !== d || h > 23 || mi > 59 ? Number.NaN : wall;
}

/**
 * Places wall clocks in a zone, whose rows run from the oldest to the newest or the other way. Of an hour that clocks
 * show twice that moment is taken which goes on in the order and the step of the rows.
 */
export function localTimes(walls: readonly number[], timeZone: string): LocalTimes {
  const moments = momentsIn(walls, timeZone);
  const order = walls.map((_wall, index) => index).filter((index) => (moments[index] ?? []).length > 0);
  const wallsInOrder = order.map((index) => walls[index] ?? 0);
  if (isNewestFirst(wallsInOrder)) order.reverse();
  const step = typicalStep(wallsInOrder);
  const instants = walls.map(() => Number.NaN);
  let isHourUnsure = false;
  let last: number | null = null;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && (moments[order[end] ?? -1] ?? []).length > 1) end += 1;
    if (end === start) end += 1;
    const run = order.slice(start, end);
    const next = moments[order[end] ?? -1]?.[0] ?? null;
    const placed = placedRun(
      run.map((index) => moments[index] ?? []),
      { last, next, step },
    );
    for (const [place, index] of run.entries()) instants[index] = placed.instants[place] ?? Number.NaN;
    isHourUnsure ||= placed.isUnsure;
    last = placed.instants.at(-1) ?? last;
    start = end;
  }
  return { instants, isHourUnsure };
}

function isNewestFirst(walls: readonly number[]): boolean {
  let down = 0;
  for (let at = 1; at < walls.length; at += 1) down += Math.sign((walls[at - 1] ?? 0) - (walls[at] ?? 0));
  return down > 0;
}

/** The middle one of the steps between the rows. Milliseconds. */
function typicalStep(walls: readonly number[]): number {
  const steps = walls.slice(1).map((wall, index) => Math.abs(wall - (walls[index] ?? 0)));
  steps.sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 0;
}

interface AroundRun {
  /** The moments of the rows before and after; null: there is none. */
  readonly last: number | null;
  readonly next: number | null;
  readonly step: number;
}

/** A row that is sure, or rows of an hour that clocks show twice, oldest first: each with its earlier and its later moment. */
function placedRun(
  run: readonly (readonly number[])[],
  { last, next, step }: AroundRun,
): { readonly instants: readonly number[]; readonly isUnsure: boolean } {
  const first = run.map(([at = Number.NaN]) => at);
  const second = run.map((moments) => moments.at(-1) ?? Number.NaN);
  if (run[0]?.length === 1) return { instants: first, isUnsure: false };
  const back = first.flatMap((at, place) => (place > 0 && at <= (first[place - 1] ?? at) ? [place] : []));
  const [turn] = back;
  // There the clocks were set back between two rows.
  if (turn !== undefined)
    return { instants: [...first.slice(0, turn), ...second.slice(turn)], isUnsure: back.length > 1 };
  const isEven = (instants: readonly number[]) =>
    [...(last === null ? [] : [last]), ...instants, ...(next === null ? [] : [next])].every(
      (at, place, all) => place === 0 || Math.abs(at - (all[place - 1] ?? at)) <= step * 1.5,
    );
  const [isFirstEven, isSecondEven] = [isEven(first), isEven(second)];
  return {
    instants: isSecondEven && !isFirstEven ? second : first,
    isUnsure: isFirstEven === isSecondEven,
  };
}

/** The moments of each clock, the earlier first; none where clocks skipped it. A zone changes its offset at quarters of an hour. */
function momentsIn(walls: readonly number[], timeZone: string): readonly (readonly number[])[] {
  const offsets = new Map<number, readonly number[]>();
  return walls.map((wall) => {
    if (Number.isNaN(wall)) return [];
    const quarter = Math.floor(wall / QUARTER_MS);
    const known = offsets.get(quarter) ?? offsetsAt(quarter * QUARTER_MS, timeZone);
    offsets.set(quarter, known);
    return known.map((offset) => wall - offset);
  });
}

/** How far the zone may be ahead of UTC at a wall clock, the earlier moment first; none where clocks skipped it. */
function offsetsAt(wall: number, timeZone: string): readonly number[] {
  const at = new Date(wall);
  const foundInstant = instantInZone(
    {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
    },
    timeZone,
  );
  if (foundInstant.kind === 'exact') return [wall - epochMs(foundInstant.timestamp)];
  return foundInstant.kind === 'ambiguous'
    ? [wall - epochMs(foundInstant.earlier), wall - epochMs(foundInstant.later)]
    : [];
}
