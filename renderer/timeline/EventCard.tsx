import { memo } from 'react';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import styles from '#renderer/timeline/EventCard.module.css';
import { eventTimeText } from '#renderer/timeline/eventTimeText.ts';
import { KindIcon } from '#renderer/timeline/KindIcon.tsx';
import { MILESTONE_LABELS } from '#renderer/timeline/milestoneWords.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { milestonesOf } from '#shared/domain/timelineEvents.ts';

interface EventCardProps {
  readonly event: TimelineEvent;
}

/** Names the card itself among the fields of an event. */
export const CARD = 'card';

/** One event, read at a glance; a click or Enter opens it for editing. */
export const EventCard = memo(EventCardContent);

function EventCardContent({ event }: EventCardProps) {
  const store = useAppStoreApi();
  const key = fieldKey('timeline', event.id, CARD);
  const { ref } = useFieldPlace(key);
  const open = () => store.getState().goTo('timeline', fieldKey('timeline', event.id, 'title'));
  const timeZone = useIncident((incident) => incident.timeZone);
  const milestones = useIncident((incident) => incident.milestones);
  return (
    <div className={styles.line}>
      <time className={styles.time} dateTime={event.occurredAt ?? undefined}>
        {eventTimeText(event, timeZone)}
      </time>
      <span className={styles.dot} data-kind={event.kind} />
      <button type="button" ref={ref} data-field={key} className={styles.card} onClick={open}>
        <KindIcon kind={event.kind} />
        <span className={styles.words}>
          <span className={styles.title}>{event.title || 'Untitled event'}</span>
          {event.detail !== undefined && <span className={styles.detail}>{event.detail}</span>}
        </span>
        {(event.actor ?? event.source) !== undefined && (
          <span className={styles.who}>{event.actor ?? event.source}</span>
        )}
        {milestonesOf(milestones, event.id).map((name) => (
          <Chip key={name} tone="accent">
            {MILESTONE_LABELS[name]}
          </Chip>
        ))}
        {event.visibility !== 'internal' && <Chip>{event.visibility}</Chip>}
      </button>
    </div>
  );
}
