import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { EventEditor } from '#renderer/timeline/event/EventEditor.tsx';
import styles from '#renderer/timeline/scale/TimelineScale.module.css';
import type { EventId } from '#shared/domain/incident/ids.ts';

interface ScaleEditorProps {
  /** Gives the focus back to the event's mark. */
  readonly onClosed: (id: EventId) => void;
}

/** The fields of the event that is open, below the track, so that its place in time stays in sight. */
export function ScaleEditor({ onClosed }: ScaleEditorProps) {
  const openId = useAppStore(({ timelineView }) => timelineView.openId);
  const event = useIncident(({ timeline }) => timeline.find(({ id }) => id === openId) ?? null);
  const store = useAppStoreApi();
  if (event === null) return null;
  return (
    <div className={styles.editor}>
      <EventEditor
        key={event.id}
        event={event}
        onClose={() => {
          store.getState().closeEvent();
          onClosed(event.id);
        }}
      />
    </div>
  );
}
