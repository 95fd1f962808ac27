import { useDraggable } from '@dnd-kit/react';
import { type KeyboardEvent, type MouseEvent, memo, type RefObject, useId, useRef } from 'react';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { KindIcon, KindReason } from '#renderer/section/KindIcon.tsx';
import { DRAG_HANDLE } from '#renderer/sortable/DragHint.tsx';
import { useAppStore, useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import type { DragSource } from '#renderer/timeline/drag/dropSurface.ts';
import { EventMenu } from '#renderer/timeline/event/EventMenu.tsx';
import { CARD } from '#renderer/timeline/event/useEventKeys.ts';
import { CardMarks } from '#renderer/timeline/list/CardMarks.tsx';
import { CardWords } from '#renderer/timeline/list/CardWords.tsx';
import styles from '#renderer/timeline/list/EventCard.module.css';
import { Card } from '#renderer/ui/Card.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';

export interface CardActions {
  /** A click on the card: opens it, or changes the selection while Ctrl, Cmd or Shift is held. */
  readonly onChoose: (id: EventId, click: MouseEvent) => void;
  readonly onKey: (id: EventId, key: KeyboardEvent) => void;
}

interface EventCardProps extends CardActions {
  readonly event: TimelineEvent;
  /** It is being dragged, and stands here only until it is dropped. */
  readonly isCarried: boolean;
  /** Whether its menu is there; that of a selected event always is. */
  readonly hasTools: boolean;
}

/** One event, read at a glance; it can be opened, picked up, and be one of several selected. */
export const EventCard = memo(EventCardContent);

function EventCardContent({ event, isCarried, hasTools, onChoose, onKey }: EventCardProps) {
  const key = fieldKey({ place: 'timeline', id: event.id, field: CARD });
  const { ref, held: handle } = useFieldPlace(key);
  const store = useAppStoreApi();
  const isSelected = useAppStore(({ timelineView }) => timelineView.selection.includes(event.id));
  const card = useRef<HTMLElement>(null);
  const reasonId = useId();
  // Why the kind was guessed is read out or shown only where somebody is.
  const guessedFrom = hasTools || isSelected ? event.title : '';
  return (
    <Card
      ref={card}
      className={styles.card}
      data-menu-area
      data-selected={isSelected}
      data-carried={isCarried}
      onContextMenuCapture={() => {
        // A menu is about the row that it was asked for, or about all that are selected with it.
        if (!isSelected) store.getState().selectEvents([event.id]);
      }}
    >
      <button
        type="button"
        ref={ref}
        data-field={key}
        className={styles.open}
        aria-pressed={isSelected}
        {...DRAG_HANDLE}
        aria-describedby={`${DRAG_HANDLE['aria-describedby']} ${reasonId}`}
        onClick={(click) => onChoose(event.id, click)}
        onKeyDown={(press) => onKey(event.id, press)}
      >
        <span aria-hidden="true" className={styles.kind}>
          <KindIcon kind={shownKind(event)} words={guessedFrom} />
        </span>
        <CardWords event={event} />
        <KindReason kind={shownKind(event)} words={guessedFrom} id={reasonId} />
      </button>
      {hasTools && <CardDrag id={event.id} card={card} handle={handle} />}
      <CardMarks event={event} />
      <span className={styles.tools}>
        {(hasTools || isSelected) && <EventMenu event={event} tabIndex={-1} />}
      </span>
    </Card>
  );
}

interface CardDragProps {
  readonly id: EventId;
  readonly card: RefObject<HTMLElement | null>;
  readonly handle: RefObject<HTMLElement | null>;
}

/** Lets a card be dragged. */
function CardDrag({ id, card, handle }: CardDragProps) {
  const isReadOnly = useIsReadOnly();
  const data: DragSource = { kind: 'events', lead: id, ids: [id] };
  useDraggable({ id, data, disabled: isReadOnly, element: card, handle });
  return null;
}
