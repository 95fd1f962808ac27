import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import { useIncident, useIsReadOnly, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { retimeEvent } from '#shared/domain/timeline/eventEdits.ts';
import { entryContext } from '#shared/domain/timeline/eventFromEntry.ts';
import type { TimeEntryContext } from '#shared/time/parseTimeEntry.ts';

interface EventTimesProps {
  readonly event: TimelineEvent;
}

/** When an event happened. Typing a time places a note that had none. */
export function EventTime({ event }: EventTimesProps) {
  const { timeline: edits } = useEdits();
  const context = useEntryContext(event);
  return (
    <Field label="Time">
      <TimeField
        fieldKey={fieldKey({ place: 'timeline', id: event.id, field: 'occurredAt' })}
        label="Time"
        value={event.occurredAt}
        isApproximate={event.precision === 'approximate'}
        context={context}
        isReadOnly={useIsReadOnly()}
        onTime={(time) => edits.patch(event.id, retimeEvent(event, time), 'Change time')}
      />
    </Field>
  );
}

/** Until when it lasted, and when the responders learnt of it. */
export function FurtherTimes({ event }: EventTimesProps) {
  const { timeline: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const context = useEntryContext(event);
  return (
    <>
      <Field label="Until">
        <TimeField
          fieldKey={fieldKey({ place: 'timeline', id: event.id, field: 'endedAt' })}
          label="Until"
          value={event.endedAt ?? null}
          context={context}
          isReadOnly={isReadOnly}
          isDisabled={event.occurredAt === null}
          onTime={(time) => edits.patch(event.id, { endedAt: time?.at }, 'Change end')}
        />
      </Field>
      <Field label="Known since, if later">
        <TimeField
          fieldKey={fieldKey({ place: 'timeline', id: event.id, field: 'knownAt' })}
          label="Known since"
          value={event.knownAt ?? null}
          context={context}
          isReadOnly={isReadOnly}
          onTime={(time) => edits.patch(event.id, { knownAt: time?.at }, 'Change when it was known')}
        />
      </Field>
    </>
  );
}

/** How a time is read that is typed here. */
function useEntryContext(event: TimelineEvent): TimeEntryContext {
  const { now } = useStoreDeps();
  const incident = useIncident((current) => current);
  return entryContext(incident, event.occurredAt, now());
}
