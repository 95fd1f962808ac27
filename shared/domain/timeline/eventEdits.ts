import { applyPatch, type Patch } from '#shared/domain/incident/applyPatch.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName, type Milestones } from '#shared/domain/incident/milestones.ts';
import { insertItem, removeItem, updateItem } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';

export function addEvent(incident: Incident, event: TimelineEvent): Incident {
  return applyPatch(incident, { timeline: insertItem(incident.timeline, event) });
}

export function editEvent(
  incident: Incident,
  args: { readonly id: EventId; readonly patch: Patch<TimelineEvent> },
): Incident {
  const timeline = updateItem(incident.timeline, args.id, (event) => applyPatch(event, args.patch));
  return applyPatch(incident, { timeline });
}

/** Changes the same fields of several events. */
export function editEvents(
  incident: Incident,
  args: { readonly ids: readonly EventId[]; readonly patch: Patch<TimelineEvent> },
): Incident {
  return args.ids.reduce((edited, id) => editEvent(edited, { id, patch: args.patch }), incident);
}

/** Removes several events, as {@link removeEvent} does each. */
export function removeEvents(incident: Incident, ids: readonly EventId[]): Incident {
  return ids.reduce(removeEvent, incident);
}

/** Removes an event; milestones it marked become unknown, and causes no longer cite it. */
export function removeEvent(incident: Incident, id: EventId): Incident {
  const timeline = removeItem(incident.timeline, id);
  if (timeline === incident.timeline) return incident;
  const causes = incident.causes.map((cause) =>
    cause.evidence.includes(id)
      ? applyPatch(cause, { evidence: cause.evidence.filter((cited) => cited !== id) })
      : cause,
  );
  return { ...incident, timeline, causes, milestones: withoutEvent(incident.milestones, id) };
}

/** Marks a milestone by an event, or as unknown. */
export function setMilestone(
  incident: Incident,
  args: { readonly name: MilestoneName; readonly eventId: EventId | null },
): Incident {
  if (incident.milestones[args.name] === args.eventId) return incident;
  return { ...incident, milestones: { ...incident.milestones, [args.name]: args.eventId } };
}

/** The milestones an event marks, in their order. */
export function milestonesOf(milestones: Milestones, id: EventId): readonly MilestoneName[] {
  return MILESTONE_NAMES.filter((name) => milestones[name] === id);
}

function withoutEvent(milestones: Milestones, id: EventId): Milestones {
  const unknown = milestonesOf(milestones, id).map((name) => [name, null] as const);
  return { ...milestones, ...Object.fromEntries(unknown) };
}
