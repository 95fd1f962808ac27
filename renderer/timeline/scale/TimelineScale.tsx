import { useMemo } from 'react';
import { useShownEvents, useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { ScaleMenu } from '#renderer/timeline/scale/ScaleMenu.tsx';
import { ScaleTrack } from '#renderer/timeline/scale/ScaleTrack.tsx';
import styles from '#renderer/timeline/scale/TimelineScale.module.css';
import { spanOf } from '#shared/timelineScale/scaleFit.ts';
import { timedEvents } from '#shared/timelineScale/timelineLanes.ts';

/** The timeline as a track to true scale: an hour is everywhere as long as any other. */
export function TimelineScale() {
  const { events: shown } = useShownEvents();
  const timeZone = useShownZone();
  const events = useMemo(() => timedEvents(shown), [shown]);
  const span = useMemo(() => spanOf(events), [events]);
  return (
    <div className={styles.scale}>
      {span === null ? (
        <p className={styles.empty}>
          Nothing to show to scale: no event here has a time. Type one below, or give a note its time in the
          list.
        </p>
      ) : (
        <ScaleMenu>
          <ScaleTrack events={events} span={span} timeZone={timeZone} />
        </ScaleMenu>
      )}
    </div>
  );
}
