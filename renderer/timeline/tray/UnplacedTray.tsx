import { useDraggable } from '@dnd-kit/react';
import { GripVerticalIcon } from 'lucide-react';
import { useState } from 'react';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { Margin } from '#renderer/section/MarginGroup.tsx';
import { DRAG_HANDLE } from '#renderer/sortable/DragHint.tsx';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { type DragSource, useCarry } from '#renderer/timeline/drag/dropSurface.ts';
import { EventMenu } from '#renderer/timeline/event/EventMenu.tsx';
import { CARD, useEventKeys } from '#renderer/timeline/event/useEventKeys.ts';
import { useShownEvents } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/tray/UnplacedTray.module.css';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { unplacedEvents } from '#shared/domain/timeline/timelineOrder.ts';

/** Notes that were captured without a time, beside the timeline: each can be dragged to its place. */
export function UnplacedTray() {
  const { events } = useShownEvents();
  const notes = unplacedEvents(events);
  if (notes.length === 0) return null;
  return (
    <Margin>
      <section>
        <SectionLabel as="h2" space="group">
          Unplaced notes · {notes.length}
        </SectionLabel>
        <Card as="ul" className={styles.tray} aria-label="Unplaced notes">
          {notes.map((event) => (
            <TrayNote key={event.id} event={event} />
          ))}
        </Card>
        <p className={styles.hint}>Drag a note between two events, or open it and type a time.</p>
      </section>
    </Margin>
  );
}

function TrayNote({ event }: { readonly event: TimelineEvent }) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const carry = useCarry();
  const onKey = useEventKeys();
  const [note, setNote] = useState<HTMLElement | null>(null);
  const key = fieldKey({ place: 'timeline', id: event.id, field: CARD });
  const { ref, held: handle } = useFieldPlace(key);
  const source: DragSource = { kind: 'events', lead: event.id, ids: [event.id] };
  useDraggable({
    id: `tray ${event.id}`,
    data: source,
    disabled: isReadOnly,
    element: note,
    handle,
  });
  const open = (): void => {
    store.getState().selectAndOpen(event.id);
    store.getState().goToSpot({ place: 'timeline', id: event.id, field: 'title' });
  };
  return (
    <Card
      as="li"
      ref={setNote}
      className={styles.note}
      data-menu-area
      data-carried={carry?.source.kind === 'events' && carry.source.ids.includes(event.id)}
    >
      <button
        type="button"
        ref={ref}
        data-field={key}
        className={styles.open}
        {...DRAG_HANDLE}
        onClick={open}
        onKeyDown={(press) => {
          if (!press.defaultPrevented && onKey(event.id, press)) press.preventDefault();
        }}
      >
        <GripVerticalIcon aria-hidden="true" className={styles.grip} />
        <span className={styles.title}>
          {event.title || 'Untitled note'}
          {event.actor !== undefined && <span className={styles.by}>{event.actor}</span>}
        </span>
      </button>
      <EventMenu event={event} />
    </Card>
  );
}
