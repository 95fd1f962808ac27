import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import styles from '#renderer/timeline/HiddenNote.module.css';
import { useShownEvents } from '#renderer/timeline/useShownEvents.ts';
import { useShownZone } from '#renderer/timeline/useShownZone.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SHOW_ALL } from '#shared/domain/timelineFilter.ts';
import { incidentDays } from '#shared/domain/timelineOrder.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';

/** Says that not all events are shown, how many are missing, and why. Nothing is absent in silence. */
export function HiddenNote() {
  const store = useAppStoreApi();
  const { events, hidden } = useShownEvents();
  const timeZone = useShownZone();
  const knownThen = useAppStore(({ timelineView }) => timelineView.knownThen);
  const timeline = useIncident((incident) => incident.timeline);
  const hasDays = incidentDays(timeline, timeZone).length > 1;
  const day = hasDays && knownThen !== null ? `${shortDate(knownThen, timeZone)} ` : '';
  const why = knownThen === null ? '' : ` As known at ${day}${clockTime(knownThen, timeZone)}.`;
  return (
    <div role="status">
      {(hidden > 0 || knownThen !== null) && (
        <p className={styles.note}>
          {events.length} shown, {hidden} hidden.{why}
          <Button
            tone="quiet"
            onClick={() => store.getState().changeTimelineView({ filter: SHOW_ALL, knownThen: null })}
          >
            Show all
          </Button>
        </p>
      )}
    </div>
  );
}
