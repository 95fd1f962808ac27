import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { incidentDays, unplacedEvents } from '#shared/domain/timelineOrder.ts';

/** One line of the timeline as it is read: an event, or a heading above the events that follow. */
export type TimelineRow =
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  /** `YYYY-MM-DD` in the zone; only there when the events span several days. */
  | { readonly kind: 'day'; readonly date: string }
  /** Above the notes that still have no time. */
  | { readonly kind: 'unplaced' };

/** The rows of a timeline in reading order, with its days told apart in the zone. */
export function timelineRows(timeline: readonly TimelineEvent[], timeZone: string): readonly TimelineRow[] {
  const days = incidentDays(timeline, timeZone);
  const rows = days.flatMap(({ date, events }): readonly TimelineRow[] =>
    days.length === 1 ? events.map(eventRow) : [{ kind: 'day', date }, ...events.map(eventRow)],
  );
  const unplaced = unplacedEvents(timeline);
  return unplaced.length === 0 ? rows : [...rows, { kind: 'unplaced' }, ...unplaced.map(eventRow)];
}

/** Names a row for as long as the timeline shows it. */
export function timelineRowKey(row: TimelineRow): string {
  switch (row.kind) {
    case 'event':
      return `event ${row.event.id}`;
    case 'day':
      return `day ${row.date}`;
    case 'unplaced':
      return row.kind;
  }
}

function eventRow(event: TimelineEvent): TimelineRow {
  return { kind: 'event', event };
}
