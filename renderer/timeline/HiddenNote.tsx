import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { useShownEvents } from '#renderer/timeline/event/useShownEvents.ts';
import { useShownZone } from '#renderer/timeline/event/useShownZone.ts';
import styles from '#renderer/timeline/HiddenNote.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { incidentDays } from '#shared/domain/timeline/timelineOrder.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** Says that not all events are shown, how many are missing, and why. Nothing is absent in silence. */
export function HiddenNote() {
  const store = useAppStoreApi();
  const { events, hidden } = useShownEvents();
  const timeZone = useShownZone();
  const knownThen = useAppStore(({ timelineView }) => timelineView.knownThen);
  const timeline = useIncident((incident) => incident.timeline);
  const why = knownThen === null ? '' : ` As known at ${momentText(knownThen, timeline, timeZone)}.`;
  return (
    <div role="status">
      {(hidden > 0 || knownThen !== null) && (
        <p className={styles.note}>
          {events.length} shown, {hidden} hidden.{why}
          <Button tone="quiet" onClick={() => store.getState().showAllEvents()}>
            Show all
          </Button>
        </p>
      )}
    </div>
  );
}

/** With the day where there are several. Days are told apart only here: it takes long for a key press. */
function momentText(then: Timestamp, timeline: readonly TimelineEvent[], timeZone: string): string {
  const clock = clockTime(then, timeZone);
  return incidentDays(timeline, timeZone).length > 1 ? `${shortDate(then, timeZone)} ${clock}` : clock;
}
