import type { EventId } from '#shared/domain/incident/ids.ts';
import {
  MARK_WIDTH,
  type MarkExtent,
  type PackedItem,
  packLane,
  rowsAskedFor,
} from '#shared/timelineScale/scalePacking.ts';
import { laneRows, type TimedEvent, type TimelineLane } from '#shared/timelineScale/timelineLanes.ts';

/** An event as it stands in its lane. */
export interface ScaleMark extends MarkExtent {
  readonly timed: TimedEvent;
  /** Where it became known; equal to `start` unless that was later. */
  readonly known: number;
}

/** A mark, or several marks that are too close to draw apart. */
export type ScaleItem = PackedItem<ScaleMark>;

/** A lane with everything in its place. */
export interface LaneLayout {
  /** As of its lane. */
  readonly key: string;
  /** How many events it holds. */
  readonly count: number;
  readonly rows: number;
  /** How many rows stand above it, in other lanes. */
  readonly rowsAbove: number;
  /** Earliest first; pixels from the origin. */
  readonly items: readonly ScaleItem[];
}

interface Measures {
  /** The instant at pixel 0; milliseconds since the epoch. */
  readonly origin: number;
  readonly msPerPx: number;
  /** How many rows each lane has. */
  readonly rows: readonly number[];
  /** How many pixels an event's title takes. */
  readonly labelWidth: (timed: TimedEvent) => number;
}

/** More rows of one lane are no help: what is crowded then is read by zooming in. */
export const MOST_ASKED = 8;

/** For how many rows each lane asks at one scale, so that every title is whole; at least one each, and none that stays empty. */
export function askedRows(
  lanes: readonly TimelineLane[],
  measures: Omit<Measures, 'rows'>,
): readonly number[] {
  const rows = lanes.map(({ events }) => {
    const marks = events.map((timed) => markAt(timed, measures));
    return Math.max(rowsAskedFor(marks, MOST_ASKED), 1);
  });
  return filledRows(lanes, { ...measures, rows });
}

/** How many rows each lane has where there is room for so many: what crowds into one bundle leaves the rest to the others. */
export function givenRows(
  lanes: readonly TimelineLane[],
  measures: Omit<Measures, 'rows'>,
  { asked, room }: { readonly asked: readonly number[]; readonly room: number },
): readonly number[] {
  const given = laneRows(asked, room);
  const filled = filledRows(lanes, { ...measures, rows: given });
  const wanted = asked.map((own, index) => {
    const inUse = filled[index] ?? own;
    return inUse < (given[index] ?? own) ? inUse : own;
  });
  return laneRows(wanted, room);
}

/** In how many rows of each lane something stands. */
function filledRows(lanes: readonly TimelineLane[], measures: Measures): readonly number[] {
  return laneLayouts(lanes, measures).map(({ items }) =>
    items.reduce((most, { row }) => Math.max(most, row + 1), 1),
  );
}

function markAt(timed: TimedEvent, { origin, msPerPx, labelWidth }: Omit<Measures, 'rows'>): ScaleMark {
  const start = (timed.from - origin) / msPerPx;
  const bar = (timed.to - timed.from) / msPerPx;
  const title = labelWidth(timed);
  // A title that does not fit into its bar stands beside it.
  const label = bar < title + MARK_WIDTH ? bar + title : title;
  return { timed, start, end: start + bar, known: (timed.known - origin) / msPerPx, label };
}

/** Lays all lanes out at one scale. It does not depend on what part is seen, so that panning moves nothing. */
export function laneLayouts(lanes: readonly TimelineLane[], measures: Measures): readonly LaneLayout[] {
  let rowsAbove = 0;
  return lanes.map(({ key, events }, index) => {
    const rows = measures.rows[index] ?? 1;
    const marks = events.map((timed) => markAt(timed, measures));
    const layout = { key, count: events.length, rows, rowsAbove, items: packLane(marks, rows) };
    rowsAbove += rows;
    return layout;
  });
}

/** Where an event stands: its lane and its item, which may hold others too. */
export interface ItemPlace {
  readonly lane: LaneLayout;
  readonly laneIndex: number;
  readonly item: ScaleItem;
}

/** The places of all events. */
export type ItemPlaces = Pick<ReadonlyMap<EventId, ItemPlace>, 'get' | 'has'>;

/** Looks places up. The index is built at the first call, because most zooms need none. */
export function itemPlaces(layouts: readonly LaneLayout[]): ItemPlaces {
  let known: ReadonlyMap<EventId, ItemPlace> | null = null;
  const all = (): ReadonlyMap<EventId, ItemPlace> => {
    known ??= gatheredPlaces(layouts);
    return known;
  };
  return { get: (id) => all().get(id), has: (id) => all().has(id) };
}

function gatheredPlaces(layouts: readonly LaneLayout[]): ReadonlyMap<EventId, ItemPlace> {
  const places = new Map<EventId, ItemPlace>();
  for (const [laneIndex, lane] of layouts.entries()) {
    for (const item of lane.items) {
      for (const { timed } of item.marks) places.set(timed.event.id, { lane, laneIndex, item });
    }
  }
  return places;
}

/** Where the arrow keys lead from an item. */
export type ItemStep = 'earlier' | 'later' | 'laneAbove' | 'laneBelow';

/**
 * The item that an arrow key leads to: the next one in time of any lane, or the nearest in time of the
 * lane above or below. Null where there is no further one.
 */
export function steppedItem(
  layouts: readonly LaneLayout[],
  from: ItemPlace,
  step: ItemStep,
): ScaleItem | null {
  switch (step) {
    case 'laneAbove':
      return nearestItem(layouts[from.laneIndex - 1], from.item.start);
    case 'laneBelow':
      return nearestItem(layouts[from.laneIndex + 1], from.item.start);
    case 'earlier':
    case 'later': {
      const all = layouts.flatMap(({ items }) => items).sort((a, b) => a.start - b.start);
      return all[all.indexOf(from.item) + (step === 'later' ? 1 : -1)] ?? null;
    }
  }
}

function nearestItem(lane: LaneLayout | undefined, x: number): ScaleItem | null {
  const items = lane?.items ?? [];
  return items.reduce<ScaleItem | null>(
    (best, item) => (best === null || Math.abs(item.start - x) < Math.abs(best.start - x) ? item : best),
    null,
  );
}
