import { useEffect } from 'react';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { TimelineDrag } from '#renderer/timeline/drag/TimelineDrag.tsx';
import { EventEntry } from '#renderer/timeline/EventEntry.tsx';
import { useShownEvents, useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { FilterBar } from '#renderer/timeline/FilterBar.tsx';
import { EventList } from '#renderer/timeline/list/EventList.tsx';
import { PhaseBar } from '#renderer/timeline/PhaseBar.tsx';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { TimelineScale } from '#renderer/timeline/scale/TimelineScale.tsx';
import { ClockChoice, SelectionBar, TimelineTools } from '#renderer/timeline/TimelineTools.tsx';
import { UnplacedTray } from '#renderer/timeline/tray/UnplacedTray.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { metricText, milestoneMetrics } from '#shared/domain/timeline/milestoneMetrics.ts';
import { incidentDays, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { clockTime, longDate, shortDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './TimelineSection.module.css';

/** Section 3 of the guide: what happened when, who did what, and what signals were seen. */
export function TimelineSection() {
  const store = useAppStoreApi();
  const timeZone = useShownZone();
  const note = useIncident((incident) => timelineNote(incident, timeZone));
  const isEmpty = useIncident((incident) => incident.timeline.length === 0);
  const mode = useAppStore(({ timelineView }) => timelineView.mode);
  const isFilterShown = useAppStore(({ timelineView }) => timelineView.isFilterShown);
  useEffect(() => {
    void PREVIEW.preload();
  }, []);
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

/** Says that not all events are shown, how many are missing, and why. Nothing is absent in silence. */
function HiddenNote() {
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

/** With the day where there are several. Only this place compares days: it takes too long for a key press. */
function momentText(then: Timestamp, timeline: readonly TimelineEvent[], timeZone: string): string {
  const clock = clockTime(then, timeZone);
  return incidentDays(timeline, timeZone).length > 1 ? `${shortDate(then, timeZone)} ${clock}` : clock;
}

/** The four response times, each with what it counts from; unknown says so. */
function MetricStrip() {
  const metrics = milestoneMetrics(useIncident((incident) => incident));
  return (
    <dl className={styles.strip}>
      {metrics.map((metric) => (
        <Card key={metric.id} className={styles.metric}>
          <SectionLabel as="dt" className={styles.label}>
            {metric.label}
          </SectionLabel>
          <dd className={styles.value} data-unknown={metric.minutes === null || undefined}>
            {metricText(metric)}
          </dd>
          <dd className={styles.base}>from {MILESTONE_WORDS[metric.from].noun}</dd>
        </Card>
      ))}
    </dl>
  );
}

/** `10 March 2026`, or the first and the last day of several. In the zone. */
function timelineNote(incident: Incident, timeZone: string): string {
  const placed = placedEvents(incident.timeline);
  const first = placed[0]?.occurredAt;
  const last = placed.at(-1)?.occurredAt;
  if (first === undefined || last === undefined) return 'no times yet';
  const [from, to] = [longDate(first, timeZone), longDate(last, timeZone)];
  return from === to ? from : `${from} to ${to}`;
}
