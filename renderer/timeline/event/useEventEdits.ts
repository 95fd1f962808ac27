import { useEdit } from '#renderer/store/useEdit.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { Patch } from '#shared/domain/incident/applyPatch.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { SearchedFieldOf } from '#shared/domain/incident/textFields.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { addEvent, editEvent, editEvents, setMilestone } from '#shared/domain/timeline/eventEdits.ts';

export type EventTextField = SearchedFieldOf<'timeline'>;

interface EventEdits {
  add(event: TimelineEvent): void;
  setText(id: EventId, field: EventTextField, text: string): void;
  patch(id: EventId, patch: Patch<TimelineEvent>, label: string): void;
  patchAll(ids: readonly EventId[], patch: Patch<TimelineEvent>, label: string): void;
  setMilestone(name: MilestoneName, eventId: EventId | null): void;
}

/** The edits of the timeline, each a named undo step. */
export function useEventEdits(): EventEdits {
  const edit = useEdit();
  return {
    add: (event) => edit({ label: 'Add event', apply: (incident) => addEvent(incident, event) }),
    setText: (id, field, text) =>
      edit({
        label: 'Edit event',
        burst: fieldKey('timeline', id, field),
        apply: (incident) => {
          const value = field !== 'title' && text === '' ? undefined : text;
          return editEvent(incident, { id, patch: { [field]: value } });
        },
      }),
    patch: (id, patch, label) => edit({ label, apply: (incident) => editEvent(incident, { id, patch }) }),
    patchAll: (ids, patch, label) =>
      edit({ label, apply: (incident) => editEvents(incident, { ids, patch }) }),
    setMilestone: (name, eventId) =>
      edit({ label: 'Set milestone', apply: (incident) => setMilestone(incident, { name, eventId }) }),
  };
}
