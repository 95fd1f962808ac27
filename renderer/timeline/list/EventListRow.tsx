import { PlusIcon } from 'lucide-react';
import { memo } from 'react';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { EventEditor } from '#renderer/timeline/event/EventEditor.tsx';
import { eventTimeText } from '#renderer/timeline/event/eventTimeText.ts';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { type CardActions, EventCard } from '#renderer/timeline/list/EventCard.tsx';
import styles from '#renderer/timeline/list/EventListRow.module.css';
import { LABELLED_MINUTES, silenceHeight } from '#renderer/timeline/list/useListRows.ts';
import { useRowTools } from '#renderer/timeline/list/useRowTools.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { clockTimeWithSeconds, durationText, longCalendarDate } from '#shared/time/formatTime.ts';
import type { EventRow, TimelineRow } from '#shared/timelineScale/timelineRows.ts';

export interface RowActions extends CardActions {
  readonly onClose: (id: EventId) => void;
  /** Adds an event between this one and the one before it. */
  readonly onInsertBefore: (id: EventId) => void;
}

interface EventListRowProps extends RowActions {
  readonly row: TimelineRow;
  readonly isOpen: boolean;
  readonly isCarried: boolean;
}

/** One line of the list; drawn again only when something of it changed. */
export const EventListRow = memo(function EventListRow(props: EventListRowProps) {
  const { row, isOpen, onClose } = props;
  if (row.kind === 'day') return <h3 className={styles.heading}>{longCalendarDate(row.date)}</h3>;
  if (row.kind === 'event' && !isOpen) return <AxisRow {...props} row={row} />;
  // A note that gets its time while it is open keeps the very same editor, and the focus in it.
  return (
    <>
      {row.kind === 'unplaced' && <h3 className={styles.heading}>Without a time yet</h3>}
      <div className={styles.open}>
        {row.kind === 'event' && (
          <>
            <span className={styles.along} data-phase={row.phaseAfter ?? undefined} />
            <RowTime row={row} />
          </>
        )}
        <EventEditor event={row.event} onClose={() => onClose(row.event.id)} />
      </div>
    </>
  );
});

interface AxisRowProps extends EventListRowProps {
  readonly row: EventRow;
}

function AxisRow({ row, isCarried, onChoose, onKey, onInsertBefore }: AxisRowProps) {
  const { event, silence } = row;
  const { hasTools, wakers } = useRowTools();
  return (
    <div className={styles.axis} data-phase={row.phaseAfter ?? undefined} {...wakers}>
      {row.phaseBefore !== row.phaseAfter && (
        <span
          className={styles.before}
          data-phase={row.phaseBefore ?? undefined}
          style={{ height: silenceHeight(silence) + DOT_TOP }}
        />
      )}
      <Silence row={row} hasTools={hasTools} onInsertBefore={onInsertBefore} />
      <div className={styles.line}>
        <RowTime row={row} />
        <EventCard
          event={event}
          isCarried={isCarried}
          hasTools={hasTools}
          onChoose={onChoose}
          onKey={onKey}
        />
      </div>
    </div>
  );
}

/** Pixels from the end of the silence to the middle of the event's dot, where the axis changes its colour. */
const DOT_TOP = 24;

/** When, beside the axis; it stays there while the event is open. */
function RowTime({ row: { event, needsSeconds } }: { readonly row: EventRow }) {
  const timeZone = useShownZone();
  const hasSeconds = needsSeconds && event.precision === 'exact';
  return (
    <>
      <time
        className={classNames(styles.time, event.precision === 'approximate' && styles.approximate)}
        dateTime={event.occurredAt}
      >
        {eventTimeText(event, timeZone)}
        {hasSeconds && (
          <span className={styles.seconds}>{clockTimeWithSeconds(event.occurredAt, timeZone).slice(-3)}</span>
        )}
      </time>
      <span className={styles.dot} data-kind={shownKind(event)} />
    </>
  );
}

interface SilenceProps {
  readonly row: EventRow;
  readonly hasTools: boolean;
  readonly onInsertBefore: (id: EventId) => void;
}

/** The room before an event, as long as the silence; a long one says so. An event can be put there. */
function Silence({ row, hasTools, onInsertBefore }: SilenceProps) {
  const room = silenceHeight(row.silence);
  const label = row.silence >= LABELLED_MINUTES ? `${durationText(row.silence)} with no entry` : '';
  return (
    <div className={styles.silence} style={{ height: room }}>
      {label !== '' && <span className={styles.label}>{label}</span>}
      {hasTools && <InsertButton event={row.event} room={room} onInsertBefore={onInsertBefore} />}
    </div>
  );
}

interface InsertButtonProps extends Pick<RowActions, 'onInsertBefore'> {
  readonly event: TimelineEvent;
  /** Pixels of the silence above the event. */
  readonly room: number;
}

function InsertButton({ event, room, onInsertBefore }: InsertButtonProps) {
  const isReadOnly = useIsReadOnly();
  if (isReadOnly) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.insert}
      style={{ top: room - HALF_INSERT }}
      aria-label={`Insert an event before ${event.title}`}
      title="Insert an event here"
      onClick={() => onInsertBefore(event.id)}
    >
      <PlusIcon aria-hidden="true" />
    </button>
  );
}

/** Pixels by which it reaches above the end of the silence. */
const HALF_INSERT = 10;
