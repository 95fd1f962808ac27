import type { EventId, NewId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { addEvents, setMilestone } from '#shared/domain/timeline/eventEdits.ts';
import { mergeEvents } from '#shared/domain/timeline/mergeEvents.ts';
import { joinPlaceholder, toldBy } from '#shared/domain/timeline/placeholderEvents.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { withDraft } from '#shared/import/draft/incidentFromDraft.ts';

interface Pasted {
  readonly events: readonly {
    readonly event: TimelineEvent;
    readonly milestones: readonly MilestoneName[];
  }[];
  /** Of each moment that several of these, or one and an event of the timeline, tell: the events that become one. */
  readonly joined: readonly (readonly EventId[])[];
  /** A draft without events. */
  readonly parts: ImportDraft;
}

/** A milestone that is known already stays where it is; one of which only the time was known goes to the event that tells it. */
export function withPasted(incident: Incident, { events, joined, parts }: Pasted, newId: NewId): Incident {
  const added = addEvents(
    incident,
    events.map(({ event }) => event),
  );
  const withMarks = events
    .flatMap(({ event, milestones }) => milestones.map((name) => ({ name, eventId: event.id })))
    .reduce(marked, added);
  return withDraft(joined.reduce(mergeEvents, withMarks), parts, newId);
}

function marked(
  incident: Incident,
  mark: { readonly name: MilestoneName; readonly eventId: EventId },
): Incident {
  const at = incident.milestones[mark.name];
  if (at === null) return setMilestone(incident, mark);
  const known = incident.timeline.find(({ id }) => id === at);
  const isTold = known !== undefined && toldBy(incident, known)?.id === mark.eventId;
  return isTold ? joinPlaceholder(incident, at) : incident;
}
