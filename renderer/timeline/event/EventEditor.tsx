import { useRef } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import type { EventTextField } from '#renderer/edits/timelineEdits.ts';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { DetailField } from '#renderer/timeline/event/DetailField.tsx';
import { EventFold } from '#renderer/timeline/event/EventFold.tsx';
import { EventMenu } from '#renderer/timeline/event/EventMenu.tsx';
import { EventTime, FurtherTimes } from '#renderer/timeline/event/EventTimes.tsx';
import { KindField } from '#renderer/timeline/event/KindField.tsx';
import { MilestoneChoice } from '#renderer/timeline/event/MilestoneChoice.tsx';
import { useBroughtIntoView } from '#renderer/timeline/event/useBroughtIntoView.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import styles from './EventEditor.module.css';

interface EventEditorProps {
  readonly event: TimelineEvent;
  readonly onClose: () => void;
}

/**
 * One event: what happened, when, its kind, who and what was seen; what not every event needs is folded, with its values.
 * Escape or Done closes it; everything typed is already kept.
 */
export function EventEditor({ event, onClose }: EventEditorProps) {
  const { timeline: edits } = useEdits();
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
      data-takes-files="evidence"
      aria-label={`Edit event ${event.title}`}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.title}>
        <EventTitle event={event} />
        <EventMenu event={event} />
      </div>
      <div className={styles.row}>
        <EventTime event={event} />
        <KindField event={event} />
        <Field label="Who">{text('actor', 'Who', 'Role or name')}</Field>
      </div>
      <DetailField event={event} />
      <TextLinks of={event.title || 'this event'} texts={[event.title, event.detail, event.source]} />
      <div className={styles.foot}>
        <EventFold fold="times" event={event}>
          <div className={styles.row}>
            <FurtherTimes event={event} />
            <Field label="Seen where">{text('source', 'Seen where', 'Dashboard, chat')}</Field>
          </div>
        </EventFold>
        <EventFold fold="milestones" event={event}>
          <MilestoneChoice event={event} />
        </EventFold>
        <PictureStrip home={{ kind: 'event', id: event.id }} of={event.title || 'this event'} canAdd />
        <Button className={styles.done} onClick={onClose}>
          Done <Keys>Esc</Keys>
        </Button>
      </div>
    </Card>
  );
}

/** One sentence, however long: it wraps, and takes no line breaks. */
function EventTitle({ event }: Pick<EventEditorProps, 'event'>) {
  const { timeline: edits } = useEdits();
  return (
    <FieldText
      isMultiline
      fieldKey={fieldKey({ place: 'timeline', id: event.id, field: 'title' })}
      label="What happened"
      value={event.title}
      placeholder="What happened, in one plain sentence"
      onText={(title) => edits.setText(event.id, 'title', title.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(key) => {
        if (key.key === 'Enter' && !key.nativeEvent.isComposing) key.preventDefault();
      }}
    />
  );
}
