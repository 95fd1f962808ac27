import { Feedback } from '@dnd-kit/dom';
import { useDraggable } from '@dnd-kit/react';
import { type KeyboardEvent, memo } from 'react';
import { type EvidenceCarrying, useEvidenceCarrying } from '#renderer/causes/guided/carriedEvidence.ts';
import styles from '#renderer/causes/guided/EvidenceChip.module.css';
import { KindIcon } from '#renderer/section/KindIcon.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';

interface EvidenceChipProps {
  readonly event: TimelineEvent;
  /** The element that says what the keys do. */
  readonly hintId: string;
  /** By the answer that is worked on. */
  readonly isCited: boolean;
}

/** An event that can be put on an answer: dragged, carried by keys, or clicked for the one worked on. */
export const EvidenceChip = memo(function EvidenceChip({ event, hintId, isCited }: EvidenceChipProps) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const carrying = useEvidenceCarrying();
  const { ref, isDragging } = useDraggable({
    id: event.id,
    disabled: isReadOnly,
    plugins: [Feedback.configure({ feedback: 'clone' })],
  });
  const isCarried = carrying.carried?.eventId === event.id;
  return (
    <button
      ref={ref}
      type="button"
      className={classNames(
        styles.chip,
        isCited && styles.cited,
        (isDragging || isCarried) && styles.carried,
      )}
      title={event.title}
      aria-roledescription="draggable"
      aria-describedby={hintId}
      aria-pressed={isCited}
      disabled={isReadOnly}
      onClick={() => carrying.cite(event.id)}
      onBlur={() => isCarried && carrying.cancel()}
      onKeyDown={(key) => carryByKeys(key, event.id, carrying)}
    >
      <KindIcon kind={shownKind(event)} />
      <span className={styles.words}>
        {event.occurredAt !== null && <time>{eventClock(event, timeZone)} </time>}
        {event.title || 'Untitled event'}
      </span>
    </button>
  );
});

/** Space picks up and drops, the arrow keys choose the answer, Escape lets go. */
function carryByKeys(event: KeyboardEvent, id: EventId, carrying: EvidenceCarrying): void {
  const isCarried = carrying.carried?.eventId === id;
  const done = (act: () => void): void => {
    event.preventDefault();
    act();
  };
  if (event.key === ' ') done(() => (isCarried ? carrying.drop() : carrying.pickUp(id)));
  else if (!isCarried) return;
  else if (event.key === 'Enter') done(carrying.drop);
  else if (event.key === 'Escape') done(carrying.cancel);
  else if (event.key === 'ArrowUp') done(() => carrying.step(-1));
  else if (event.key === 'ArrowDown') done(() => carrying.step(1));
}
