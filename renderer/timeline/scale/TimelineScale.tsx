import { useLayoutEffect, useMemo, useRef } from 'react';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { useShownEvents, useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { ScaleMenu } from '#renderer/timeline/scale/ScaleMenu.tsx';
import { ScaleTrack } from '#renderer/timeline/scale/ScaleTrack.tsx';
import styles from '#renderer/timeline/scale/TimelineScale.module.css';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalFacts } from '#shared/domain/signals/signalFacts.ts';
import { spanOf, type TimeSpan, withCalmBefore } from '#shared/timelineScale/scaleFit.ts';
import { timedEvents } from '#shared/timelineScale/timelineLanes.ts';

const NONE: readonly Signal[] = [];

/** From when to when each graph was measured. */
function signalSpans(signals: readonly Signal[] = NONE): readonly TimeSpan[] {
  return signals.flatMap((signal) => signalFacts(signal) ?? []);
}

/** The timeline as a track to true scale: an hour is everywhere as long as any other. */
export function TimelineScale() {
  const { events: shownEvents } = useShownEvents();
  const timeZone = useShownZone();
  const events = useMemo(() => timedEvents(shownEvents), [shownEvents]);
  const signals = useIncident((incident) => incident.signals);
  const span = useMemo(() => {
    const [ofEvents, ofGraphs] = [spanOf(events), spanOf(signalSpans(signals))];
    return ofEvents === null ? ofGraphs : withCalmBefore(ofEvents, ofGraphs);
  }, [events, signals]);
  const scaleElement = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // It opens with its hours and its zoom in sight, however far the list was scrolled.
    const section = scaleElement.current?.closest('main');
    if (section) section.scrollTop = 0;
  }, []);
  return (
    <div ref={scaleElement} className={styles.scale}>
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
