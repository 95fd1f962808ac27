import { useEffect } from 'react';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isMeetingUnderWay } from '#renderer/store/selectors.ts';
import { TimelineDrag } from '#renderer/timeline/drag/TimelineDrag.tsx';
import { EventEntry } from '#renderer/timeline/EventEntry.tsx';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { FilterBar } from '#renderer/timeline/FilterBar.tsx';
import { HiddenNote } from '#renderer/timeline/facts/HiddenNote.tsx';
import { KnownThenPrompt } from '#renderer/timeline/facts/KnownThenPrompt.tsx';
import { TimelineFacts } from '#renderer/timeline/facts/TimelineFacts.tsx';
import { EventList } from '#renderer/timeline/list/EventList.tsx';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { TimelineScale } from '#renderer/timeline/scale/TimelineScale.tsx';
import { SelectionBar } from '#renderer/timeline/selection/SelectionBar.tsx';
import { ClockChoice, TimelineTools } from '#renderer/timeline/TimelineTools.tsx';
import { UnplacedTray } from '#renderer/timeline/tray/UnplacedTray.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { longDate, shortDate } from '#shared/time/formatTime.ts';
import styles from './TimelineSection.module.css';

/** Section 3 of the guide: what happened when, who did what, and what signals were seen. */
export function TimelineSection() {
  const store = useAppStoreApi();
  const timeZone = useShownZone();
  const note = useIncident((incident) => timelineNote(incident, timeZone));
  const isEmpty = useIncident(({ timeline, signals }) => timeline.length === 0 && signals === undefined);
  const mode = useAppStore(({ timelineView }) => timelineView.mode);
  const isInMeeting = useAppStore(isMeetingUnderWay);
  const isFilterShown = useAppStore(({ timelineView }) => timelineView.isFilterShown);
  useEffect(() => {
    void PREVIEW.preload();
  }, []);
  return (
    <TimelineDrag>
      <section className={styles.section} data-compact={isInMeeting || undefined} data-mode={mode}>
        <SectionHeader
          title="Timeline"
          note={
            <>
              <span className={styles.day}>{note}</span>
              <ClockChoice />
            </>
          }
        >
          <TimelineTools />
        </SectionHeader>
        {isFilterShown && <FilterBar />}
        {!isInMeeting && <TimelineFacts />}
        <HiddenNote />
        {isEmpty && (
          <p className={styles.empty}>
            Type the first entry below: a time, then what happened. The order looks after itself.
          </p>
        )}
        {!isEmpty && (mode === 'list' ? <EventList /> : <TimelineScale />)}
        {mode === 'list' && !isInMeeting && <KnownThenPrompt />}
        <UnplacedTray />
        <div className={styles.foot}>
          <SelectionBar />
          {/* In a meeting there is one line to write in, which takes times as well. */}
          {!isInMeeting && <EventEntry onAdded={store.getState().closeEvent} />}
        </div>
      </section>
    </TimelineDrag>
  );
}

/** `10 Mar 2026`, or the first and the last day of several. In the zone. */
function timelineNote(incident: Incident, timeZone: string): string {
  const placed = placedEvents(incident.timeline);
  const first = placed[0]?.occurredAt;
  const last = placed.at(-1)?.occurredAt;
  if (first === undefined || last === undefined) return 'no times yet';
  const [from, to] = [shortDate(first, timeZone), shortDate(last, timeZone)];
  const year = longDate(last, timeZone).slice(-4);
  return from === to ? `${from} ${year}` : `${from} to ${to} ${year}`;
}
