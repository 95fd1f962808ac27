import { applyPatch } from '#shared/domain/incident/applyPatch.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

interface Split {
  readonly id: EventId;
  /** Two or more; all the words there were, one event each. */
  readonly titles: readonly string[];
  /** For the titles after the first, in their order; must be new in the incident. With too few nothing changes. */
  readonly newIds: readonly EventId[];
}

/**
 * Makes several events of one, at the same time and in the given order. The first stays the event that
 * milestones and causes refer to; the others take over its kind, actor, source and who may see it. The
 * titles hold the words of the detail too, so that none stays behind.
 */
export function splitEvent(incident: Incident, { id, titles, newIds }: Split): Incident {
  const [first, ...others] = titles;
  const index = incident.timeline.findIndex((event) => event.id === id);
  const event = incident.timeline[index];
  if (event === undefined || first === undefined || others.length === 0) return incident;
  if (newIds.length < others.length) return incident;
  const { detail: _detail, ...rest } = event;
  const added = others.flatMap((title, at) => {
    const newId = newIds[at];
    return newId === undefined ? [] : [{ ...rest, id: newId, title, keyMoment: false }];
  });
  const kept = applyPatch(event, { title: first, detail: undefined });
  return { ...incident, timeline: incident.timeline.toSpliced(index, 1, kept, ...added) };
}
