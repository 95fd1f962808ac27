import styles from '#renderer/causes/CitedEvent.module.css';
import { useCauseEdits } from '#renderer/causes/useCauseEdits.ts';
import { KindIcon } from '#renderer/section/KindIcon.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { clockTime } from '#shared/time/formatTime.ts';

interface CitedEventProps {
  readonly node: CauseNode;
  readonly event: TimelineEvent;
}

/** An event that shows a cause. */
export function CitedEvent({ node, event }: CitedEventProps) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const edits = useCauseEdits();
  const time = event.occurredAt === null ? '' : `${clockTime(event.occurredAt, timeZone)} `;
  const name = `${time}${event.title}`;
  const evidence = node.evidence.filter((id) => id !== event.id);
  return (
    <span className={styles.cited} title={name}>
      <KindIcon kind={event.kind} />
      <span className={styles.name}>{name}</span>
      <button
        type="button"
        className={styles.remove}
        aria-label={`No longer cite ${name}`}
        disabled={isReadOnly}
        onClick={() => edits.patch(node.id, { evidence }, 'Change evidence')}
      >
        ×
      </button>
    </span>
  );
}
