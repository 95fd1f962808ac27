import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { ClockChoice } from '#renderer/timeline/ClockChoice.tsx';
import { TimelineDrag } from '#renderer/timeline/drag/TimelineDrag.tsx';
import { EventEntry } from '#renderer/timeline/EventEntry.tsx';
import { useShownZone } from '#renderer/timeline/event/useShownZone.ts';
import { FilterBar } from '#renderer/timeline/FilterBar.tsx';
import { HiddenNote } from '#renderer/timeline/HiddenNote.tsx';
import { EventList } from '#renderer/timeline/list/EventList.tsx';
import { MetricStrip } from '#renderer/timeline/MetricStrip.tsx';
import { PhaseBar } from '#renderer/timeline/PhaseBar.tsx';
import { useTimelinePaste } from '#renderer/timeline/paste/useTimelinePaste.ts';
import { SelectionBar } from '#renderer/timeline/SelectionBar.tsx';
import { TimelineScale } from '#renderer/timeline/scale/TimelineScale.tsx';
import styles from '#renderer/timeline/TimelineSection.module.css';
import { TimelineTools } from '#renderer/timeline/TimelineTools.tsx';
import { timelineNote } from '#renderer/timeline/timelineNote.ts';
import { UnplacedTray } from '#renderer/timeline/tray/UnplacedTray.tsx';

/** Section 3 of the guide: what happened when, who did what, and what signals were seen. */
export function TimelineSection() {
  const store = useAppStoreApi();
  const timeZone = useShownZone();
  const note = useIncident((incident) => timelineNote(incident, timeZone));
  const isEmpty = useIncident((incident) => incident.timeline.length === 0);
  const mode = useAppStore(({ timelineView }) => timelineView.mode);
  const isFilterShown = useAppStore(({ timelineView }) => timelineView.isFilterShown);
  useTimelinePaste();
  return (
    <TimelineDrag>
      <section className={styles.section}>
        <SectionHeader
          title="Timeline"
          note={
            <>
              {note} · <ClockChoice />
            </>
          }
        >
          <TimelineTools />
        </SectionHeader>
        {isFilterShown && <FilterBar />}
        <MetricStrip />
        <PhaseBar />
        <HiddenNote />
        {isEmpty && (
          <p className={styles.empty}>
            Type the first entry below: a time, then what happened. The order looks after itself.
          </p>
        )}
        {!isEmpty && (mode === 'list' ? <EventList /> : <TimelineScale />)}
        <UnplacedTray />
        <div className={styles.foot}>
          <SelectionBar />
          <EventEntry onAdded={store.getState().closeEvent} />
        </div>
      </section>
    </TimelineDrag>
  );
}
