import type { Incident } from '#shared/domain/incident/incident.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { longDate } from '#shared/time/formatTime.ts';

/** `10 March 2026`, or the first and the last day of several. In the zone. */
export function timelineNote(incident: Incident, timeZone: string): string {
  const placed = placedEvents(incident.timeline);
  const first = placed[0]?.occurredAt;
  const last = placed.at(-1)?.occurredAt;
  if (first === undefined || last === undefined) return 'no times yet';
  const [from, to] = [longDate(first, timeZone), longDate(last, timeZone)];
  return from === to ? from : `${from} to ${to}`;
}
