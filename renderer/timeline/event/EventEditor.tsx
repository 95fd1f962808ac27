import { type RefObject, useEffect, useRef } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import type { EventTextField } from '#renderer/edits/timelineEdits.ts';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { KIND_OPTIONS } from '#renderer/section/KindIcon.tsx';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { DetailField } from '#renderer/timeline/event/DetailField.tsx';
import { EventMenu } from '#renderer/timeline/event/EventMenu.tsx';
import { EventTimes } from '#renderer/timeline/event/EventTimes.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './EventEditor.module.css';

interface EventEditorProps {
  readonly event: TimelineEvent;
  readonly onClose: () => void;
}

/** One event with all its fields. Escape or Done closes it; everything typed is already kept. */
export function EventEditor({ event, onClose }: EventEditorProps) {
  const { timeline: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const editor = useRef<HTMLFieldSetElement>(null);
  useBroughtIntoView(editor);
  const text = (field: EventTextField, label: string, placeholder: string) => (
    <FieldText
      fieldKey={fieldKey({ place: 'timeline', id: event.id, field })}
      label={label}
      value={event[field] ?? ''}
      placeholder={placeholder}
      onText={(next) => edits.setText(event.id, field, next)}
    />
  );
  return (
    <Card
      as="fieldset"
      edge="accent"
      ref={editor}
      className={styles.editor}
      aria-label={`Edit event ${event.title}`}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.row}>
        <EventTimes event={event} />
        <Field label="Kind">
          <Select
            value={shownKind(event)}
            options={KIND_OPTIONS}
            disabled={isReadOnly}
            onValue={(kind) => edits.setKind([event.id], kind)}
          />
        </Field>
      </div>
      <Field label="What happened">{text('title', 'What happened', 'One plain sentence')}</Field>
      <DetailField event={event} />
      <div className={styles.row}>
        <Field label="Who, as a role">{text('actor', 'Who', 'On-call engineer')}</Field>
        <Field label="Seen where">{text('source', 'Seen where', 'Dashboard, channel, ticket')}</Field>
      </div>
      <TextLinks of={event.title || 'this event'} texts={[event.title, event.detail, event.source]} />
      <PictureStrip home={{ kind: 'event', id: event.id }} of={event.title || 'this event'} canAdd />
      <MilestoneChoice eventId={event.id} />
      <div className={styles.foot}>
        <EventMenu event={event} />
        <Checkbox
          checked={event.keyMoment}
          disabled={isReadOnly}
          onChecked={(isChecked) => edits.patch(event.id, { keyMoment: isChecked }, 'Mark key moment')}
        >
          Key moment
        </Checkbox>
        <Button onClick={onClose}>
          Done <Keys>Esc</Keys>
        </Button>
      </div>
    </Card>
  );
}

/** The list learns of the editor's height one frame after it is drawn, and can scroll that far in the next. */
function useBroughtIntoView(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => element.current?.scrollIntoView({ block: 'nearest' }));
    });
    return () => cancelAnimationFrame(frame);
  }, [element]);
}

/** Which milestones this event marks; one event can mark several, each milestone has one event. */
function MilestoneChoice({ eventId }: { readonly eventId: EventId }) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>Milestones that this event marks</legend>
      {MILESTONE_NAMES.map((name) => (
        <MilestoneOption key={name} name={name} eventId={eventId} />
      ))}
    </fieldset>
  );
}

interface MilestoneOptionProps {
  readonly name: MilestoneName;
  readonly eventId: EventId;
}

function MilestoneOption({ name, eventId }: MilestoneOptionProps) {
  const isMarked = useIncident(({ milestones }) => milestones[name] === eventId);
  const isReadOnly = useIsReadOnly();
  const { timeline: edits } = useEdits();
  const key = fieldKey({ place: 'timeline', id: eventId, field: `milestones.${name}` });
  const { ref } = useFieldPlace(key);
  return (
    <Checkbox
      ref={ref}
      data-field={key}
      checked={isMarked}
      disabled={isReadOnly}
      onChecked={(isChecked) => edits.setMilestone(name, isChecked ? eventId : null)}
    >
      {MILESTONE_WORDS[name].label}
    </Checkbox>
  );
}
