import { fromLast, type Last } from '#shared/basics/memo.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Phase, PhaseStart } from '#shared/domain/timeline/phases.ts';
import { singleChange } from '#shared/domain/timeline/singleChange.ts';
import {
  incidentDays,
  instantOf,
  isPlaced,
  type PlacedEvent,
  type TimelineDay,
} from '#shared/domain/timeline/timelineOrder.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** An event on the axis. */
export interface EventRow {
  readonly kind: 'event';
  readonly event: PlacedEvent;
  /** Minutes without an entry before it, not rounded; 0 for the first, and after one that still lasted. */
  readonly silence: number;
  /** Another event is in the same minute at another second, so that the minute alone would not say which was first. */
  readonly needsSeconds: boolean;
  /** The phase that leads to the event, and the one it stands in or starts. */
  readonly phaseBefore: PhaseStart | null;
  readonly phaseAfter: PhaseStart | null;
}

/** One line of the timeline as it is read: an event, or a heading above the events that follow. */
export type TimelineRow =
  | EventRow
  /** `YYYY-MM-DD` in the zone; only there when the events span several days. */
  | { readonly kind: 'day'; readonly date: string }
  /** A note that has no time yet and is open for editing. */
  | { readonly kind: 'unplaced'; readonly event: TimelineEvent };

/** The rows of the events with a time, in reading order, with its days told apart in the zone. */
export function timelineRows(
  events: readonly TimelineEvent[],
  timeZone: string,
  phases: readonly Phase[] = [],
): readonly TimelineRow[] {
  const setting = [timeZone, ...phases.flatMap(({ since, from, to }) => [since, from, to])].join(' ');
  return rowsAfter({ events, timeZone, phases, setting });
}

interface RowsWish {
  readonly events: readonly TimelineEvent[];
  readonly timeZone: string;
  readonly phases: readonly Phase[];
  /** What besides the events decides about the rows. */
  readonly setting: string;
}

const rowsAfter = fromLast<RowsWish, readonly TimelineRow[]>((wish, last) => {
  const { events, timeZone, phases } = wish;
  return (last === null ? null : withNewWords(wish, last)) ?? rowsOf(incidentDays(events, timeZone), phases);
});

/** The rows before, when since then only the words of one event were changed: the others stay the same objects. */
function withNewWords(
  { events, setting }: RowsWish,
  { input, answer: rows }: Last<RowsWish, readonly TimelineRow[]>,
): readonly TimelineRow[] | null {
  if (input.setting !== setting) return null;
  if (input.events === events) return rows;
  const change = singleChange(input.events, events);
  if (change === null || !isPlaced(change.after)) return null;
  const { before, after } = change;
  if (before.occurredAt !== after.occurredAt || before.endedAt !== after.endedAt) return null;
  const index = rows.findIndex((row) => row.kind === 'event' && row.event === before);
  const row = rows[index];
  return row?.kind === 'event' ? rows.with(index, { ...row, event: after }) : null;
}

function rowsOf(days: readonly TimelineDay[], phases: readonly Phase[]): readonly TimelineRow[] {
  const row = rowMaker(phases, crowdedMinutes(days));
  return days.flatMap(({ date, events }): readonly TimelineRow[] =>
    days.length === 1 ? events.map(row) : [{ kind: 'day', date }, ...events.map(row)],
  );
}

/** Names a row for as long as the timeline shows it. */
export function timelineRowKey(row: TimelineRow): string {
  return row.kind === 'day' ? `day ${row.date}` : `event ${row.event.id}`;
}

/** Makes the rows of events that come in time order. */
function rowMaker(phases: readonly Phase[], crowded: ReadonlySet<number>): (event: PlacedEvent) => EventRow {
  const spans = phases.map(({ since, from, to }) => ({ since, from: epochMs(from), to: epochMs(to) }));
  let covered = Number.POSITIVE_INFINITY;
  let previous: EventRow | null = null;
  return (event) => {
    const at = instantOf(event);
    const silence = Math.max(0, (at - covered) / MINUTE_MS);
    const end = event.endedAt === undefined ? at : Math.max(at, epochMs(event.endedAt));
    covered = Number.isFinite(covered) ? Math.max(covered, end) : end;
    const leading = spans.find(({ from, to }) => from < at && at <= to)?.since ?? null;
    const phaseAfter = spans.find(({ from, to }) => from <= at && at < to)?.since ?? null;
    // The phase before leads only to the first of several events in the same instant.
    const phaseBefore = previous !== null && instantOf(previous.event) === at ? previous.phaseAfter : leading;
    const needsSeconds = crowded.has(minuteOf(at));
    previous = { kind: 'event', event, silence, needsSeconds, phaseBefore, phaseAfter };
    return previous;
  };
}

/** The minutes in which events stand at different seconds. The events come in time order. */
function crowdedMinutes(days: readonly TimelineDay[]): ReadonlySet<number> {
  const minutes = new Set<number>();
  let before = Number.NEGATIVE_INFINITY;
  for (const { events } of days) {
    for (const event of events) {
      const at = instantOf(event);
      if (at !== before && minuteOf(at) === minuteOf(before)) minutes.add(minuteOf(at));
      before = at;
    }
  }
  return minutes;
}

/** Minutes since the epoch, not rounded up. */
function minuteOf(ms: number): number {
  return Math.floor(ms / MINUTE_MS);
}
