import type { Incident } from '#shared/domain/incident.ts';
import { placedEvents } from '#shared/domain/timelineOrder.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { zoneOffsetLabel } from '#shared/time/zonedTime.ts';

/** `9 events · 10 March 2026 · UTC`: how many, when, and the zone with its offset. */
export function timelineNote(incident: Incident): string {
  const count = incident.timeline.length === 1 ? '1 event' : `${incident.timeline.length} events`;
  const placed = placedEvents(incident.timeline);
  const first = placed[0]?.occurredAt;
  const last = placed.at(-1)?.occurredAt;
  if (first === undefined || last === undefined) return `${count} · ${incident.timeZone}`;
  const [from, to] = [longDate(first, incident.timeZone), longDate(last, incident.timeZone)];
  const offset = zoneOffsetLabel(first, incident.timeZone);
  const zone = offset === incident.timeZone ? offset : `${incident.timeZone}, ${offset}`;
  return `${count} · ${from === to ? from : `${from} to ${to}`} · ${zone}`;
}
