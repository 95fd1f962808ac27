import type { Incident } from '#shared/domain/incident.ts';
import { placedEvents } from '#shared/domain/timelineOrder.ts';
import { longDate } from '#shared/time/formatTime.ts';

/** `9 events · 10 March 2026`: how many, and when. Dates in the zone. */
export function timelineNote(incident: Incident, timeZone: string): string {
  const count = incident.timeline.length === 1 ? '1 event' : `${incident.timeline.length} events`;
  const placed = placedEvents(incident.timeline);
  const first = placed[0]?.occurredAt;
  const last = placed.at(-1)?.occurredAt;
  if (first === undefined || last === undefined) return count;
  const [from, to] = [longDate(first, timeZone), longDate(last, timeZone)];
  return `${count} · ${from === to ? from : `${from} to ${to}`}`;
}
