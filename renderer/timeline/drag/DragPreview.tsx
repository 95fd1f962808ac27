import { KindIcon } from '#renderer/section/KindIcon.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import styles from '#renderer/timeline/drag/DragPreview.module.css';
import { carriedTimes } from '#renderer/timeline/drag/dragWords.ts';
import type { Carry } from '#renderer/timeline/drag/dropSurface.ts';
import { useShownZone } from '#renderer/timeline/event/useShownZone.ts';
import { Card } from '#renderer/ui/Card.tsx';

/** The card under the pointer, with its old and its new time. */
export function DragPreview({ carry }: { readonly carry: Carry }) {
  const incident = useIncident((current) => current);
  const timeZone = useShownZone();
  const { lead } = carry.source;
  const event = incident.timeline.find(({ id }) => id === lead);
  if (event === undefined) return null;
  const others = carry.source.kind === 'events' ? carry.source.ids.length - 1 : 0;
  return (
    <Card edge="accent" isFloating className={styles.preview}>
      <KindIcon kind={event.kind} />
      <span className={styles.title}>{event.title || 'Untitled event'}</span>
      {others > 0 && <span className={styles.others}>+{others}</span>}
      <span className={styles.times}>{carriedTimes(carry, incident, timeZone)}</span>
    </Card>
  );
}
