import { applyPatch } from '#shared/domain/incident/applyPatch.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type CarriedEvents, moveEventsBy } from '#shared/domain/timeline/moveEvents.ts';
import { retimeEvent } from '#shared/domain/timeline/retimeEvent.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';

/**
 * Puts events on an exact moment, as a drop on the scale does: the lead stands at it, those that had a
 * time keep their distance from it, and notes without one join it. Times are written in the incident's zone.
 */
export function placeEventsAt(
  incident: Incident,
  { lead, ids, at }: CarriedEvents & { readonly at: Timestamp },
): Incident {
  const from = incident.timeline.find(({ id }) => id === lead)?.occurredAt ?? null;
  const moved =
    from === null ? incident : moveEventsBy(incident, { lead, ids, ms: epochMs(at) - epochMs(from) });
  const joins = moved.timeline.some(({ id, occurredAt }) => occurredAt === null && ids.includes(id));
  if (!joins) return moved;
  const time = { at: inZone(at, incident.timeZone), precision: 'exact' } as const;
  return applyPatch(moved, {
    timeline: moved.timeline.map((event) =>
      event.occurredAt === null && ids.includes(event.id)
        ? applyPatch(event, retimeEvent(event, time))
        : event,
    ),
  });
}
