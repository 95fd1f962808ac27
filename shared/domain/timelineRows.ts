import type { Phase, PhaseStart } from '#shared/domain/phases.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { incidentDays, instantOf, type PlacedEvent } from '#shared/domain/timelineOrder.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** An event on the axis. */
export interface EventRow {
  readonly kind: 'event';
  readonly event: PlacedEvent;
  /** Minutes without an entry before it, not rounded; 0 for the first, and after one that still lasted. */
  readonly silence: number;
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
  const days = incidentDays(events, timeZone);
  const row = rowMaker(phases);
  return days.flatMap(({ date, events }): readonly TimelineRow[] =>
    days.length === 1 ? events.map(row) : [{ kind: 'day', date }, ...events.map(row)],
  );
}

/** Names a row for as long as the timeline shows it. */
export function timelineRowKey(row: TimelineRow): string {
  return row.kind === 'day' ? `day ${row.date}` : `event ${row.event.id}`;
}

/** Makes the rows of events that come in time order. */
function rowMaker(phases: readonly Phase[]): (event: PlacedEvent) => EventRow {
  const spans = phases.map(({ since, from, to }) => ({ since, from: epochMs(from), to: epochMs(to) }));
  let covered = Number.POSITIVE_INFINITY;
  return (event) => {
    const at = instantOf(event);
    const silence = Math.max(0, (at - covered) / 60_000);
    const end = event.endedAt === undefined ? at : Math.max(at, epochMs(event.endedAt));
    covered = Number.isFinite(covered) ? Math.max(covered, end) : end;
    const phaseBefore = spans.find(({ from, to }) => from < at && at <= to)?.since ?? null;
    const phaseAfter = spans.find(({ from, to }) => from <= at && at < to)?.since ?? null;
    return { kind: 'event', event, silence, phaseBefore, phaseAfter };
  };
}
