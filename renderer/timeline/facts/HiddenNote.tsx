import { useEffect, useMemo } from 'react';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isMeetingUnderWay } from '#renderer/store/selectors.ts';
import { useShownEvents, useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/facts/HiddenNote.module.css';
import { KnownThenSlider } from '#renderer/timeline/facts/KnownThenSlider.tsx';
import { KNOWN_THEN_SPOT } from '#renderer/timeline/facts/TimelineFacts.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { knownMoments } from '#shared/domain/timeline/knownMoments.ts';
import { isFiltering } from '#shared/domain/timeline/timelineFilter.ts';
import { hasSeveralDays } from '#shared/domain/timeline/timelineOrder.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * Says that not all events are shown, how many are missing, and why, with the way back. Nothing is absent in silence,
 * in the list, to scale and while a meeting runs.
 */
export function HiddenNote() {
  const store = useAppStoreApi();
  const { events, hidden } = useShownEvents();
  const timeZone = useShownZone();
  const knownThen = useAppStore(({ timelineView }) => timelineView.knownThen);
  const isFiltered = useAppStore(({ timelineView }) => isFiltering(timelineView.filter));
  const timeline = useIncident((incident) => incident.timeline);
  const then = knownThen === null ? null : momentText(knownThen, timeline, timeZone);
  const isPartial = hidden > 0 || then !== null;
  return (
    <div className={isPartial ? styles.note : undefined}>
      {then !== null && <Moments then={then} />}
      <p role="status" className={isPartial ? styles.count : undefined}>
        {isPartial && `${events.length} of ${timeline.length} shown`}
        {then !== null && <Spoken>, as known at {then}</Spoken>}
      </p>
      {(isFiltered || then !== null) && isPartial && (
        <Button onClick={() => store.getState().showAllEvents()}>
          Show all
          {then !== null && <Keys>Esc</Keys>}
        </Button>
      )}
    </div>
  );
}

/** Asked for only while the slider is there: typing among thousands of events should not wait for it. */
function Moments({ then }: { readonly then: string }) {
  const timeline = useIncident((incident) => incident.timeline);
  const moments = useMemo(() => knownMoments(timeline), [timeline]);
  useLeftByEscape();
  return <KnownThenSlider moments={moments} words={then} />;
}

/** Wherever the keyboard is at the timeline; what handles the key itself, a field or a dialog comes first. */
function useLeftByEscape(): void {
  const store = useAppStoreApi();
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const { dialog, setKnownThen } = store.getState();
      if (dialog !== null || isInField(event.target)) return;
      const wasAtSlider = event.target instanceof Element && event.target.matches('[type="range"]');
      setKnownThen(null);
      // From the slider, which goes, back to what it came from; in a meeting that is not there.
      if (wasAtSlider && !isMeetingUnderWay(store.getState())) store.getState().focusHere(KNOWN_THEN_SPOT);
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [store]);
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

const FIELDS = 'input:not([type="range"], [type="checkbox"]), textarea, select, [role^="menu"]';

/** With the day where there are several. Only this place compares days: it takes too long for a key press. */
function momentText(then: Timestamp, timeline: readonly TimelineEvent[], timeZone: string): string {
  const clock = clockTime(then, timeZone);
  return hasSeveralDays(timeline, timeZone) ? `${shortDate(then, timeZone)} ${clock}` : clock;
}
